/*
  Runs the part of the site's script that needs no page. Reads one JSON object from standard input and writes one:
      { scripts, files, aliases, words, forms, texts, queries, comparisons, shards, rows, says }  →  { words, keys, texts, ranked, compared }
*/
"use strict";

const vm = require("vm");
const given = JSON.parse(require("fs").readFileSync(0, "utf8"));

// A fresh world with the script in it.
function withScript() {
  const world = vm.createContext({});
  world.window = world;
  given.scripts.forEach((script) => vm.runInContext(script, world));
  return world;
}

// The same with its files, which come from memory.
function begin(files) {
  const world = withScript();
  world.catalogSearch.shards.reachBy((file, done, fail) => {
    const text = files[file.split("?")[0]];
    if (text === undefined) return fail(new Error("No file " + file));
    vm.runInContext(text, world);
    return done();
  });
  return Object.assign(world.catalogSearch, { nearest: world.catalogPropose.nearest });
}

// The manifest with the settings of the given one and a vocabulary of nothing but aliases, for the keys.
function ofAliases(aliases) {
  let settings = {};
  const world = withScript();
  world.catalogSearch.manifest = (manifest) => { settings = manifest.settings; };
  vm.runInContext(given.files["soeg/indeks.js"] || "", world);
  const manifest = { n: 0, first: [""], cards: 1, stop: [], turn: [], phrase: [], noFirst: [], noLast: [], settings };
  const lines = aliases.map(([form, key]) => form + "\t=" + key).join("\n");
  return {
    "soeg/indeks.js": `catalogSearch.manifest(${JSON.stringify(manifest)})`,
    "soeg/ord-0.js": `catalogSearch.words(0,${JSON.stringify(lines)})`,
  };
}

// A word of the page that compares.
const say = (name, { n } = {}) => given.says[n === undefined ? name : name + (n === 1 ? ".one" : ".many")];

async function main() {
  const search = begin(given.files);
  const keys = begin(ofAliases(given.aliases));
  const lettersOf = (word) => search.tokens(word).map((token) => token.atoms.join("")).join("");
  // No word is read before the manifest has come; comparisons need none.
  if ("soeg/indeks.js" in given.files) await Promise.all([search, keys].map(({ shards }) => shards.when(shards.index)));
  const found = { words: [], keys: [], texts: [], ranked: [], compared: [] };
  for (const word of given.words) {
    const letters = lettersOf(word);
    found.words.push([letters, search.fold(letters), search.loose(letters), search.stem(letters)]);
  }
  for (const form of given.forms) found.keys.push((await keys.shards.when(() => keys.keysOf(lettersOf(form)))).join(" "));
  for (const text of given.texts) found.texts.push(search.tokens(text).map((token) => token.text).join(" "));
  for (const query of given.queries) {
    const answer = await search.shards.when(() => search.rank(query));
    const situations = (await search.shards.when(() => search.situations(query, answer))).map(([id]) => id);
    found.ranked.push({ corrected: answer.corrected, documents: answer.found.map((hit) => hit.document), scores: answer.found.map((hit) => hit.score), situations, earlier: search.nearest(answer).map((hit) => hit.document) });
  }
  for (const ids of given.comparisons || []) {
    const { entries, unknown, isMore } = await search.shards.when(() => search.compare.of(ids, given.shards));
    const differing = search.compare.rowsOf(entries).flatMap((row, i) => (row.differs ? [i] : []));
    const says = given.rows && entries.length > 1 ? search.compare.sentences(entries, given.rows, say) : [];
    const beside = given.rows && entries.length === 1 ? search.compare.beside(entries[0], given.rows).map(([, id]) => id) : [];
    found.compared.push({ entries: entries.map(([id]) => id), unknown, isMore, differing, says, beside });
  }
  process.stdout.write(JSON.stringify(found));
}

main().catch((error) => {
  process.stderr.write(error.stack + "\n");
  process.exitCode = 1;
});
