/*
  Runs the parts of the form's script that need no page. Reads one JSON object from standard input and writes one:
      { scripts, files, titles, texts, providers, lists, forms }  →  { files, addresses, cleaned, titles, numbers, lix, words, children, promises, mails, faults, advice }
*/
"use strict";

const vm = require("vm");
const given = JSON.parse(require("fs").readFileSync(0, "utf8"));

const world = vm.createContext({});
world.window = world;
given.scripts.forEach((script) => vm.runInContext(script, world));
const propose = world.catalogPropose;

const files = given.files.map(({ words, pattern }) => propose.write(JSON.parse(JSON.stringify(pattern), (_, value) => (typeof value === "string" ? value.split("{words}").join(propose.clean(words)) : value))));
const providers = new Set(given.providers);
process.stdout.write(JSON.stringify({
  cleaned: given.files.map(({ words }) => propose.clean(words)),
  files,
  addresses: files.map((text) => propose.newFile("https://github.com/kommune/katalog/new/main", "content/indsatser/forslag.md", text).address),
  titles: given.titles.map((title) => propose.slug(title)),
  names: given.titles.map((title) => propose.canBeId(propose.slug(title))),
  numbers: given.texts.map((text) => propose.cprNumbers(text).map(({ at, certain }) => `${at}${certain ? "!" : "?"}`).join(" ")),
  lix: given.texts.map((text) => propose.lix(text)),
  words: given.texts.map((text) => propose.countWords(text)),
  children: given.texts.map((text) => propose.children(text, given.lists).map(({ start, end, words }) => `${start}-${end} ${words}`).sort()),
  promises: given.texts.map((text) => propose.promises(text, given.lists).map(({ of, words }) => `${of === "effect" || of === "knowledge" ? "KV304" : "KV306"} ${words}`)),
  leftover: given.texts.map((text) => propose.leftover(text).sort()),
  mails: given.texts.map((text) => propose.hasPrivateMail(text, providers)),
  advice: given.forms.map((questions) => propose.advice(questions, { summaryKey: "resume", mostLix: 45, fewestWords: 10, lists: given.lists, reasons: [{ key: "niveau", value: "indgribende", other: "niveau_begrundelse", fault: "Uden" }] }).map(({ id, words }) => `${id} ${words || ""}`)),
  faults: given.forms.map((questions) => propose.faults(questions, { providers, mostBody: 32768, lists: given.lists }).map(({ id, words }) => `${id} ${words || ""}`)),
}));
