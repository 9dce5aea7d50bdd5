// How well the catalogue's search finds, beside lunr, MiniSearch and Pagefind, on the judged list in this folder.
//
//   node peers.mjs [--built DIR] [--modules DIR] [--list FILE] [--pool]
//   node peers.mjs [--built DIR] --size N
//
// --list is a judged list in this folder (queries.tsv, rough.tsv); --built is the folder with catalog.dll and Catalog.Benchmarks.dll; --modules the node_modules that holds the peers (default:
// the one beside this file); --pool prints, instead of the misses, what some engine has among its first five and nobody has
// judged; --size measures only bytes, on a synthetic catalogue of N entries.

import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { compare, mean, ndcg, table } from "./measure.mjs";
import { ownSearch } from "./own.mjs";
import { peers } from "./engines.mjs";

const HERE = import.meta.dirname;
const ROOT = join(HERE, "../../..");
const POOL_DEPTH = 5;
const GOOD = 0.8;
const MISS_DEPTH = 4;

const { values: given } = parseArgs({
  options: {
    built: { type: "string", default: join(HERE, "../bin/Release/net10.0") },
    modules: { type: "string", default: join(HERE, "node_modules") },
    list: { type: "string", default: "queries.tsv" },
    size: { type: "string" },
    pool: { type: "boolean", default: false },
  },
});

function readQueries() {
  const lines = readFileSync(join(HERE, given.list), "utf8").trim().split("\n").slice(1);
  return lines.map((line) => {
    const [kind, text, judged] = line.split("\t");
    const judgements = new Map((judged || "").split(" ").filter(Boolean).map((one) => one.split(":")).map(([id, grade]) => [id, Number(grade)]));
    return { kind, text, judgements };
  });
}

// A site of the entries here under the shipped model, or of N synthetic ones.
function build(work) {
  const [source, site] = [join(work, "source"), join(work, "site")];
  if (given.size) {
    execFileSync("dotnet", [join(given.built, "Catalog.Benchmarks.dll"), "generate", given.size, source], { stdio: ["ignore", "ignore", "inherit"] });
  } else {
    cpSync(join(ROOT, "site.yml"), join(source, "site.yml"));
    cpSync(join(ROOT, "content/model"), join(source, "content/model"), { recursive: true });
    cpSync(join(HERE, "entries"), join(source, "content/indsatser"), { recursive: true });
  }
  execFileSync("dotnet", [join(given.built, "catalog.dll"), "build", "-s", source, "-o", site], { stdio: "ignore" });
  return site;
}

// The entries as texts, from the site's own open data, so that every engine reads the same words.
function readEntries(site) {
  const { indsatser } = JSON.parse(readFileSync(join(site, "data/katalog.json"), "utf8"));
  return indsatser.map((entry) => ({
    id: entry.id,
    title: entry.titel,
    resume: entry.resume,
    text: entry.afsnit.map((section) => `${section.overskrift}\n${section.tekst}`).join("\n\n"),
  }));
}

function bytes(texts, answers) {
  const kilobytes = (size) => (size / 1024).toFixed(1);
  const row = (name, of) => [name, kilobytes(mean(answers.map(of))), kilobytes(Math.max(...answers.map(of)))];
  const worst = texts[answers.reduce((most, answer, i) => (answer.bytes.all > answers[most].bytes.all ? i : most), 0)];
  return `${table([
    ["KB gzip for a first answer", "mean", "worst"],
    row("script", (answer) => answer.bytes.script),
    row("manifest", (answer) => answer.bytes.manifest),
    row("word shards", (answer) => answer.bytes.words),
    row("card shards", (answer) => answer.bytes.cards),
    row("all", (answer) => answer.bytes.all),
    row("all, with the filters open", (answer) => answer.bytes.all + answer.bytes.filters),
  ])}\n\nThe worst: ${worst}`;
}

function misses(queries, own) {
  return queries.flatMap((query, i) => {
    const figure = ndcg(own.runs[i], query.judgements);
    const best = [...query.judgements].filter(([, grade]) => grade === 3).map(([id]) => id);
    const got = own.runs[i].slice(0, MISS_DEPTH).join(", ") || "nothing";
    return figure >= GOOD ? [] : [`${figure.toFixed(2)} ${query.kind}: ${query.text}\n     expected ${best.join(", ")}\n     got      ${got}`];
  });
}

// What some engine has among its first five and nobody has judged.
function unjudged(queries, engines) {
  return queries.flatMap((query, i) => {
    const found = new Set(engines.flatMap((engine) => engine.runs[i].slice(0, POOL_DEPTH)));
    const missing = [...found].filter((id) => !query.judgements.has(id));
    return missing.length ? [`${query.kind}\t${query.text}\t${missing.join(" ")}`] : [];
  });
}

async function answersOf(search, texts) {
  const answers = [];
  for (const text of texts) answers.push(await search(text));
  return answers;
}

// How many hits one may stand by, and how many there are, where no entry is an answer.
function unanswerable(queries, answers) {
  const counts = queries.flatMap((query, i) => (query.judgements.size ? [] : [`${answers[i].sure} of ${answers[i].found}: ${query.text}`]));
  return counts.length ? `Hits above the floor where no entry is an answer:\n\n${counts.join("\n")}\n` : "";
}

async function main(work) {
  const every = readQueries();
  const queries = every.filter((query) => query.judgements.size);
  const site = build(work);
  const own = ownSearch(site);
  if (given.size) {
    // The first two of each kind.
    const sample = queries.filter((query, i) => queries.findIndex((other) => other.kind === query.kind) >= i - 1).map((query) => query.text);
    console.log(`${given.size} synthetic entries, ${sample.length} queries\n\n${bytes(sample, await answersOf(own, sample))}`);
    return;
  }
  const texts = queries.map((query) => query.text);
  const entries = readEntries(site);
  const ours = await answersOf(own, texts);
  const engines = [];
  for (const [name, open] of peers(given.modules, work)) {
    const search = await open(entries);
    engines.push({ name, runs: await answersOf(search, texts) });
  }
  engines.push({ name: "catalog", runs: ours.map((answer) => answer.ids) });
  console.log(`${entries.length} entries, ${queries.length} queries, nDCG@10\n\n${compare(queries, engines)}\n`);
  console.log(`${bytes(texts, ours)}\n`);
  console.log(unanswerable(every, await answersOf(own, every.map((query) => query.text))));
  console.log(given.pool ? unjudged(queries, engines).join("\n") : `Own answers under ${GOOD}:\n\n${misses(queries, engines.at(-1)).join("\n")}`);
}

const work = mkdtempSync(join(tmpdir(), "relevance-"));
try {
  await main(work);
} finally {
  rmSync(work, { recursive: true, force: true });
}
process.exit(0);
