// The peers: entries → query → ids, best first. Each is set up as its own manual does for a site like this, with titles and
// resumés above the text.

import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const MOST = 20;
const WEIGHTS = { title: 5, resume: 2, text: 1 };

const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The peers by name, each a function that reads entries and gives a search. */
export function peers(modules, work) {
  const require = createRequire(join(modules, "here.js"));
  return [
    ["lunr + da", (entries) => lunr(require, entries)],
    ["MiniSearch", (entries) => miniSearch(require, entries)],
    ["Pagefind", (entries) => pagefind(modules, work, entries)],
  ];
}

// Each word stemmed, with one or two typing errors, and the last also as a beginning.
function lunr(require, entries) {
  const engine = require("lunr");
  require("lunr-languages/lunr.stemmer.support")(engine);
  require("lunr-languages/lunr.da")(engine);
  const index = engine(function () {
    this.use(engine.da);
    this.ref("id");
    for (const [field, boost] of Object.entries(WEIGHTS)) this.field(field, { boost });
    entries.forEach((entry) => this.add(entry));
  });
  return (text) => {
    const words = text.toLowerCase().split(/[\s.,?!]+/).filter(Boolean);
    return index.query((query) => {
      words.forEach((word, i) => {
        query.term(word, { boost: 10 });
        if (word.length > 3) query.term(word, { editDistance: word.length > 6 ? 2 : 1 });
        if (i === words.length - 1) query.term(word, { boost: 2, usePipeline: false, wildcard: engine.Query.wildcard.TRAILING });
      });
    }).slice(0, MOST).map((hit) => hit.ref);
  };
}

function miniSearch(require, entries) {
  const MiniSearch = require("minisearch");
  const index = new MiniSearch({ fields: Object.keys(WEIGHTS), searchOptions: { prefix: true, fuzzy: 0.2, boost: WEIGHTS } });
  index.addAll(entries);
  return (text) => index.search(text).slice(0, MOST).map((hit) => hit.id);
}

// Pagefind reads pages and fetches its files: it gets pages and a small server.
async function pagefind(modules, work, entries) {
  const { createIndex } = await import(pathToFileURL(join(modules, "pagefind/lib/index.js")));
  const { index } = await createIndex();
  for (const entry of entries) {
    const body = entry.text.split(/\n+/).map((line) => `<p>${escape(line)}</p>`).join("");
    const content = `<html lang="da"><body><main><h1>${escape(entry.title)}</h1><p>${escape(entry.resume)}</p>${body}</main></body></html>`;
    const { errors } = await index.addHTMLFile({ url: `/${entry.id}.html`, content });
    if (errors.length) throw new Error(errors.join("\n"));
  }
  const folder = join(work, "pagefind");
  await index.writeFiles({ outputPath: folder });
  const server = createServer((request, response) => response.end(readFileSync(join(folder, new URL(request.url, "http://localhost").pathname))));
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const engine = await import(pathToFileURL(join(folder, "pagefind.js")));
  await engine.options({ basePath: `http://127.0.0.1:${server.address().port}/` });
  await engine.init("da");
  return async (text) => {
    const { results } = await engine.search(text);
    const pages = await Promise.all(results.slice(0, MOST).map((hit) => hit.data()));
    return pages.map((page) => page.url.replace(/^.*\/|\.html$/g, ""));
  };
}
