/*
  Runs the parts of the form's script that need no page. Reads one JSON object from standard input and writes one:
      { scripts, files, titles, texts, providers, lists, forms, edits }  →
          { files, addresses, cleaned, titles, numbers, lix, words, children, promises, mails, faults, advice, edited }
  An edit is a file, the path to one of its words (keys, and numbers of items), and what is to stand there: null takes a whole key out.
*/
"use strict";

const vm = require("vm");
const given = JSON.parse(require("fs").readFileSync(0, "utf8"));

const world = vm.createContext({});
world.window = world;
given.scripts.forEach((script) => vm.runInContext(script, world));
const propose = world.catalogPropose;

const value = (node) => {
  if (node.kind === "text") return propose.clean(node.value);
  if (node.kind === "map") return { group: node.pairs.map((pair) => [pair.key, value(pair.node)]) };
  const isRows = node.items.length > 0 && node.items.every((item) => item.node.kind === "map");
  if (!isRows) return node.items.map((item) => value(item.node));
  return { rows: node.items.map((item, at) => Object.assign(value(item.node).group, { at })) };
};

function set(held, [first, ...rest], words) {
  if (first === undefined) return words === null ? "" : words;
  if (Array.isArray(held)) return held.map((each, at) => (at === Number(first) ? words : each));
  if (held.rows) return { rows: held.rows.map((row, at) => (at === Number(first) ? Object.assign(set({ group: row }, rest, words).group, { at }) : row)) };
  return { group: held.group.map(([key, part]) => [key, key === first ? set(part, rest, words) : part]) };
}

function edited({ text, path, words }) {
  const source = propose.open(text);
  const said = () => ({
    head: source.pairs.map((pair) => [pair.key, pair.node ? value(pair.node) : ""]),
    sections: source.sections.map((section) => [section.heading, propose.clean(section.text)]),
  });
  const [base, now] = [said(), said()];
  if (path.length) now.head = now.head.map(([key, held]) => [key, key === path[0] ? set(held, path.slice(1), words) : held]);
  return propose.compose(source, now, base);
}

const files = given.files.map(({ words, pattern }) => propose.compose(null, JSON.parse(JSON.stringify(pattern), (_, value) => (typeof value === "string" ? value.split("{words}").join(propose.clean(words)) : value))));
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
  edited: (given.edits || []).map(edited),
  unread: (given.edits || []).map(({ text }) => propose.open(text).pairs.filter(({ node }) => !node).map(({ key }) => key)),
  faults: given.forms.map((questions) => propose.faults(questions, { providers, mostBody: 32768, lists: given.lists }).map(({ id, words }) => `${id} ${words || ""}`)),
}));
