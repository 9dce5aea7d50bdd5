(function (propose) {
"use strict";
const REACH = 300;
const LONGEST_KEY = 60;
const NEAR_ONE = 5;
const NEAR_SEVERAL = 3;
const BEFORE_DIAGNOSIS = 4;
const OLDEST = 18;
const LAST_YEAR = 10;
const LONGEST_DAY = 30;
const WORD = /[\p{L}\p{Nd}]+(?:[-\u2011–.,][\p{L}\p{Nd}]+)*/gu;
const BEGINNINGS = /drengen|pigen|eleven|barnet|sønnen|datteren| dreng| pige/giu;
const isSpace = (text, at) => at >= text.length || /\s/.test(text[at]);
function beginsAnew(line) {
const written = line.replace(/^[ \t]+/, "");
return /^(?:$|[\r\n\-*+#|>]|[\p{L}\p{Nd}_]+:|[0-9][\p{L}\p{Nd}_]*\.)/u.test(written);
}
function endsAt(text, at) {
if (text[at] === "!" || text[at] === "?") return isSpace(text, at + 1);
if (text[at] === ".") return isSpace(text, at + 1) && !/\p{Ll}/u.test(text[at + 2] || "");
if (text[at] === "\n") return beginsAnew(text.slice(at + 1, at + 1 + LONGEST_KEY));
return text[at] === "|";
}
function around(text, at) {
let [start, end] = [at, at];
while (start > 0 && at - start < REACH && !endsAt(text, start - 1)) start--;
while (end < text.length && end - at < REACH && !endsAt(text, end)) end++;
return { start, end };
}
const isClass = (word) => /^(?:10|[0-9])(?:\.[a-z]|[a-fx-z])$/.test(word) && word !== "2d" && word !== "3d";
const isAgeWord = (word) => /^[0-9].?-årig/.test(word) && word.length <= 9;
function sentenceAround(text, at, lists) {
const span = around(text, at);
const words = [];
const reader = new RegExp(WORD);
reader.lastIndex = span.start;
for (let found = reader.exec(text); found && found.index < span.end; found = reader.exec(text)) words.push({ start: found.index, end: found.index + found[0].length });
const small = words.map(({ start, end }) => text.slice(start, end).toLowerCase());
const word = (at) => small[at] || "";
const has = (list, at) => lists[list].includes(word(at));
const isNumber = (at, most) => /^[0-9]{1,2}$/.test(word(at)) && Number(word(at)) <= most;
const isSingle = (each) => lists.single.includes(each) || /^[0-9].*årig/.test(each);
const isGroup = (each) => each === "unge" || lists.several.includes(each) || lists.endings.some((ending) => each.endsWith(ending));
const isWritten = (at) => lists.diagnoses.some((root) => (/^[A-Z]/.test(root) ? text.startsWith(root, words[at].start) : text.slice(words[at].start, words[at].start + root.length).toLowerCase() === root));
const inClass = (at) =>
isClass(word(at)) || (isNumber(at, LAST_YEAR) && /^[a-f]$/.test(word(at + 1)) && /^\. ?$/.test(text.slice(words[at].end, words[at + 1].start)));
const inGrade = (at) =>
word(at).startsWith("børnehaveklasse") || ((isNumber(at, LAST_YEAR) || has("ordinals", at)) && word(at + 1).startsWith("klasse")) || (/^[0-9]/.test(word(at)) && word(at).includes(".klasse"));
const isAge = (at) =>
((isNumber(at, OLDEST) || has("numbers", at)) && word(at + 1) === "år" && !has("lasting", at - 1) && !has("ago", at + 2)) ||
(isAgeWord(word(at)) && word(at - 1) !== "de" && !has("several", at + 1));
function isDiagnosis(at) {
if (!isWritten(at) || lists.services.some((service) => word(at).includes(service))) return false;
for (let i = at - 1; i >= 0 && i >= at - BEFORE_DIAGNOSIS; i--) {
if (has("topics", i) || isGroup(word(i))) return false;
if (isSingle(word(i))) break;
}
return true;
}
const placeOf = (at) => (isDiagnosis(at) || isClass(word(at)) || isAgeWord(word(at)) || word(at).includes("klasse") || at + 1 >= words.length ? words[at] : { start: words[at].start, end: words[at + 1].end });
const isGeneral = () => small.some((each) => lists.general.includes(each)) && !small.some((each) => lists.happened.includes(each) || (each.length >= 7 && each.endsWith("ede")));
return { ...span, words, small, word, has, isSingle, isWritten, inClass, inGrade, isAge, isDiagnosis, placeOf, isGeneral };
}
const some = (sentence, is) => sentence.small.some((_, at) => is(at));
function judgeName(text, name, lists) {
const sentence = sentenceAround(text, name.start, lists);
const index = sentence.words.filter((word) => word.end <= name.start).length;
const { word, has } = sentence;
const isAdult = (each) => each && lists.adults.some((root) => each === root || (root.length >= 5 && each.endsWith(root)) || each === root + "en" || each === root + "n");
if (sentence.words[index] && sentence.words[index].end === name.end + 1 && has("family", index + 1)) return "child-name";
if ([index - 1, index - 2, index + 1].some((at) => isAdult(word(at)))) return null;
const next = sentence.words[index + 1];
if (next && /\p{Lu}/u.test(text[next.start]) && text.slice(sentence.words[index].end, next.start) === " " && !(index > 0 && sentence.isSingle(word(index - 1)))) return null;
if (sentence.words[0].start === name.start && lists["word-names"].includes(text.slice(name.start, name.end))) return null;
if (some(sentence, sentence.isDiagnosis)) return "fault-child";
const isNear = sentence.small.some((each, at) => Math.abs(at - index) <= NEAR_ONE && (sentence.isSingle(each) || (lists.several.includes(each) && Math.abs(at - index) <= NEAR_SEVERAL)));
const hasFamily = word(index + 1) === "og" && ["hans", "hendes", "sin", "sine"].includes(word(index + 2)) && has("family", index + 3);
const isTopic = has("topics", index - 1) || has("topics", index - 2);
return some(sentence, (at) => sentence.isAge(at) || sentence.inClass(at)) || isNear || hasFamily || (!isTopic && some(sentence, sentence.inGrade)) ? "child-name" : null;
}
function names(text, lists) {
const found = [];
for (const { index, 0: whole } of text.matchAll(/[A-ZÆØÅÄÖ]\p{L}*/gu)) {
if (/[\p{L}\p{Nd}/@._]/u.test(text[index - 1] || "") || /[@/_]/.test(text[index + whole.length] || "")) continue;
const name = [whole, whole.endsWith("s") ? whole.slice(0, -1) : ""].find((each) => lists.names.includes(each));
const span = name && { start: index, end: index + name.length };
const words = span && judgeName(text, span, lists);
if (words) found.push({ ...span, words });
}
return found;
}
function placed(text, lists) {
const found = [];
for (let { index } of text.matchAll(WORD)) {
if (found.length && index < found[found.length - 1].until) continue;
if (!/^(?:[A-ZÆØÅa-zæøå])/.test(text[index])) continue;
const at = text.slice(index);
if (!lists.diagnoses.some((root) => (/^[A-Z]/.test(root) ? at.startsWith(root) : at.slice(0, root.length).toLowerCase() === root))) continue;
const sentence = sentenceAround(text, index, lists);
const whole = text.slice(sentence.start, sentence.end).toLowerCase();
const isPlaced = sentence.small.some((each, place) => isClass(each) || (/^[0-9]{1,2}$/.test(each) && sentence.word(place + 1).startsWith("klasse"))) || lists.units.some((unit) => whole.includes(unit.toLowerCase()));
const word = sentence.words.find(({ start }) => start === index);
if (word && sentence.small.some(sentence.isSingle) && isPlaced) found.push({ ...word, until: sentence.end, words: "placed-child" });
}
return found;
}
function births(text, lists) {
const day = new RegExp("^[ :]*(?:den |d\\. |d\\.)?(?:[1-9]|0[1-9]|[12][0-9]|3[01])(?![0-9])[. /-]*(?:" + lists.months.join("|") + "|(?:0?[1-9]|1[0-2])(?![0-9]))", "i");
const found = [];
for (const { index } of text.matchAll(/født/gi)) {
const after = day.exec(text.slice(index + 4, index + 4 + LONGEST_DAY));
if (after && !/\p{L}/u.test(text[index - 1] || "")) found.push({ start: index, end: index + 4 + after[0].length, words: "birth" });
}
return found;
}
function ones(text, lists) {
const found = [];
let judged = 0;
for (const { index } of text.matchAll(BEGINNINGS)) {
if (index < judged) continue;
const sentence = sentenceAround(text, index, lists);
if (sentence.end - index < REACH) judged = sentence.end;
const { has, word } = sentence;
const isOne = (at) => has("one", at) || (has("one-of", at) && (/^(?:en|én)$/.test(word(at - 1)) || /^(?:en|én|den)$/.test(word(at - 2))));
const child = sentence.small.findIndex((_, at) => isOne(at));
const told = child < 0 ? -1 : sentence.small.findIndex((_, at) => sentence.isAge(at) || sentence.inClass(at) || sentence.inGrade(at) || sentence.isDiagnosis(at));
if (told < 0 || sentence.isGeneral()) continue;
const [one, other] = [sentence.words[child], sentence.placeOf(told)];
judged = sentence.end;
found.push({ start: Math.min(one.start, other.start), end: Math.max(one.end, other.end), words: "one-child" });
}
return found;
}
propose.children = function (text, lists) {
const allowed = lists.allowed.map((each) => each.toLowerCase());
const told = names(text, lists).filter(({ start, end }) => !allowed.includes(text.slice(start, end).toLowerCase()));
const sentences = told.map(({ start }) => around(text, start));
for (const found of [...placed(text, lists), ...births(text, lists), ...ones(text, lists)]) {
if (allowed.includes(text.slice(found.start, found.end).toLowerCase())) continue;
if (sentences.some((each) => each.start <= found.start && found.end <= each.end)) continue;
told.push(found);
if (found.words !== "one-child") sentences.push(around(text, found.start));
}
return told;
};
})((window.catalogPropose = window.catalogPropose || {}));
(function (propose) {
"use strict";
const WIDEST_GAP = 3;
const NEAR = 4;
const SPEAKERS = 2;
const END = "\u2029";
const WORD = /%|[\p{L}\p{Nd}\p{Mn}]+(?:(?:[-'’]|(?<=[0-9])[.,](?=[0-9]))[\p{L}\p{Nd}\p{Mn}]+)*/gu;
const KINDS = ["knowledge", "effect", "benefit", "movement"];
const fold = (word) => word.replace(/æ/g, "ae").replace(/ø/g, "oe").replace(/å/g, "aa");
function readable(markdown) {
return markdown
.replace(/```[\s\S]*?(?:```|$)/g, END)
.replace(/`[^`\n]*`/g, ",")
.replace(/!\[([^\]]*)\]\([^)]*\)/g, "")
.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
.replace(/\n[ \t]*(?=\n|[-*+#|>]|[0-9]+[.)] )/g, END)
.replace(/(^|[\n\u2029])[ \t]*(?:[-*+#]+|[0-9]+[.)]) /g, "$1")
.replace(/\|/g, END)
.replace(/[*_]+/g, "");
}
function read(text) {
const words = [];
let [sentence, inMarks, gap, at] = [0, false, 4, 0];
const widen = (least) => { gap = Math.max(gap, least); };
function pass(between) {
for (const sign of between) {
if (sign === "?") {
for (let i = gap === 4 ? words.length : sentence; i < words.length; i++) words[i].asked = true;
gap = 4;
} else if (sign === "!" || sign === ";" || sign === END) {
gap = 4;
if (sign === END) inMarks = false;
} else if (sign === "." || sign === "…") {
widen(3);
} else if ("»“”„\"«".includes(sign)) {
inMarks = sign === "»" || sign === "„" || (sign !== "«" && !inMarks);
widen(2);
} else {
widen(/\s/.test(sign) ? 1 : 2);
}
}
}
for (const { index, 0: word } of text.matchAll(WORD)) {
pass(text.slice(at, index));
at = index + word.length;
const begins = gap === 4 || (gap === 3 && /^\p{Lu}/u.test(word));
if (begins) sentence = words.length;
words.push({ written: word, word: word.toLowerCase(), begins, mark: gap === 0 || gap === 2 || gap === 3, quoted: inMarks, asked: false });
gap = 0;
}
pass(text.slice(at));
return words;
}
const isIn = ({ word }, phrase) => word === phrase.word || word === phrase.folded;
function phrasesOf(lists, names) {
return names
.flatMap((name) => (lists[name] || []).map((phrase) => ({ name, words: phrase.toLowerCase().split(" ").filter((word) => word !== "…").map((word) => ({ word, folded: fold(word), gap: phrase.toLowerCase().includes("… " + word) })) })))
.sort((a, b) => b.words.length - a.words.length);
}
function countOf(phrase, words, first) {
if (!isIn(words[first], phrase.words[0])) return 0;
let at = first;
for (const part of phrase.words.slice(1)) {
const last = at + 1 + (part.gap ? WIDEST_GAP : 0);
do {
at++;
if (at > last || at >= words.length || words[at].begins || words[at].mark) return 0;
} while (!isIn(words[at], part));
}
return at + 1 - first;
}
function findAt(phrases, words, first) {
for (const phrase of phrases) {
const count = countOf(phrase, words, first);
if (count) return { name: phrase.name, first, count };
}
return null;
}
propose.promises = function (markdown, lists, isHope = false) {
const words = read(readable(markdown));
const finder = (name) => phrasesOf(lists, [name]);
const [promised, doubts, modals, says, turns, means] = [phrasesOf(lists, KINDS), ...["doubts", "modals", "says", "turns", "means"].map(finder)];
const is = (at, word) => at >= 0 && at < words.length && words[at].word === word;
const isDoubt = (at) => findAt(doubts, words, at) && !(is(at, "om") && at + 1 < words.length && lists.times.some((time) => words[at + 1].word.endsWith(time)));
const isChild = (at) => at >= 0 && (lists.counted.includes(words[at].word) || lists.endings.some((ending) => words[at].word.endsWith(ending)));
const isView = (at) => findAt(modals, words, at) || (findAt(says, words, at) && [1, 2].some((before) => before <= SPEAKERS && isChild(at - before)));
const isTurn = (at) => words[at].mark && findAt(turns, words, at) && !is(at - 1, "ikke") && !(is(at, "for") && is(at + 1, "at"));
const isDenied = (next) => {
for (let i = next; i < Math.min(next + 2, words.length) && !words[i].begins && !words[i].mark; i++) if (lists.after.includes(words[i].word)) return true;
return false;
};
function seems({ first, count }) {
if (count === 1 && (words[first].begins || (first > 0 && lists.relatives.includes(words[first - 1].word)))) return true;
const after = words[first + count];
return Boolean(after) && !after.begins && (after.word === "som" || after.word === "til" || (!after.mark && !lists.working.includes(after.word)));
}
function isTakenBack(found) {
const next = found.first + found.count;
for (let i = found.first; i < next; i++) if (isDoubt(i)) return true;
if (found.name === "movement") {
for (let i = next; i < Math.min(next + NEAR, words.length) && !words[i].begins; i++) if (findAt(means, words, i)) return true;
return false;
}
return (is(next - 1, "virker") && seems(found)) || isDenied(next);
}
const all = [];
let [doubted, viewed] = [false, false];
for (let i = 0; i < words.length; i++) {
if (words[i].begins || isTurn(i)) doubted = viewed = false;
const found = findAt(promised, words, i);
if (!found) {
doubted = doubted || Boolean(isDoubt(i));
viewed = viewed || Boolean(isView(i));
continue;
}
const isReserved = doubted || (viewed && found.name !== "knowledge");
if (!isReserved && !words[i].quoted && !words[i].asked && !isTakenBack(found)) all.push({ of: found.name, sentence: words.slice(0, i + 1).filter(({ begins }) => begins).length, words: words.slice(found.first, found.first + found.count).map(({ written }) => written).join(" ") });
if (found.name !== "movement") i += found.count - 1;
}
const isProgress = ({ of }) => of === "benefit" || of === "movement";
const first = (found) => all.find((each) => isProgress(each) && each.sentence === found.sentence);
return all.filter((found) => (!isHope || found.of === "knowledge") && (!isProgress(found) || first(found) === found));
};
})((window.catalogPropose = window.catalogPropose || {}));
(function (propose) {
"use strict";
const LETTER = "\\p{L}\\p{Nd}";
const AT_START = [
["listmark", /^(?:[•‣◦▪▫●○■□∙⁃➢➤✓✔\uF0A7\uF0B7\uF0D8\uF0FC\uF076\uF02D].|o\t.|[-+*](?=\p{L}{3})|[0-9]{1,3}\)(?=\p{L}{2}))/u],
["heading", /^#{2,6}(?=[^#\s])/],
["taskbox", /^(?:[-*+]|[0-9]{1,9}[.)]) +\[[ xX]?\](?=\s)/],
];
const INSIDE = [
["footnote", /(?<!\\)\[\^[^\]\s]{1,20}\]/],
["link", /(?<!\\)\]\((?=[^()\n]*\))|(?<!\\)\] \((?=(?:https?:|mailto:|www\.|#)[^()\n]*\)|[^()\s]+\.(?:md|html)(?:#[^()\s]*)?\))/],
["emphasis", new RegExp(`(?<![\\\\*0-9])\\*\\*(?![*0-9])|(?<![\\\\_${LETTER}])__(?=[${LETTER}])|(?<=[${LETTER}])__(?![_${LETTER}])`, "u")],
["marked", /(?<!\\)~~(?=\S)[^~\n]{1,200}~~|(?<![=\\])==(?=[^=\s])[^=\n]{1,200}==(?!=)/],
["html", /(?<!\\)<\/?(?:br|b|i|u|p|a|div|span|img|ul|ol|li|h[1-6]|table|tr|td|th|strong|em|sup|sub|hr|font|center|small|mark|iframe)(?:\s[^<>\n]{0,300})?\/?>|<!--/i],
["braces", new RegExp(`(?<!\\\\)\\{[.#:][A-Za-zÆØÅæøå][${LETTER}_-]{0,40}\\}`, "u")],
["emoji", new RegExp(`(?<![${LETTER}_\\\\:]):[a-z][a-z_]{2,30}:(?![${LETTER}_:])`, "u")],
];
const DASHES = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
const taken = (block) =>
block
.replace(/(`+)(?:(?!\1)[\s\S])+?\1/g, " ")
.replace(/!?\[([^[\]\n]*)\]\((?:<[^<>\n]*>|[^\s()]*)(?:\s+"[^"\n]*")?\)/g, "$1")
.replace(/\*\*(?=[^\s*])((?:(?!\*\*)[\s\S])*?[^\s*])\*\*/g, "$1")
.replace(new RegExp(`(?<![${LETTER}_])__(?=[^\\s_])((?:(?!__)[\\s\\S])*?[^\\s_])__(?![${LETTER}_])`, "gu"), "$1");
function ofBlock(lines) {
const found = [];
for (const line of lines) {
const start = line.replace(/^ {0,3}/, "");
found.push(...AT_START.filter(([, pattern]) => pattern.test(start)).map(([kind]) => kind));
}
if (/^ {0,3}\|.*\|/.test(lines[0]) && !DASHES.test(lines[1] || "")) found.push("table");
const rest = taken(lines.join("\n"));
return [...found, ...INSIDE.filter(([, pattern]) => pattern.test(rest)).map(([kind]) => kind)];
}
propose.leftover = function (markdown) {
const found = [];
let [fence, inList, block] = ["", false, []];
const close = () => {
if (block.length) found.push(...ofBlock(block));
block = [];
};
for (const line of markdown.split("\n")) {
const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line);
if (fence || mark) {
close();
if (!fence) fence = mark[1];
else if (mark && mark[1].startsWith(fence)) fence = "";
continue;
}
if (!line.trim()) {
close();
continue;
}
const isCode = !block.length && !inList && /^(?: {4}|\t)/.test(line);
if (isCode) {
found.push("indented");
continue;
}
if (!/^[ \t]/.test(line)) inList = /^(?:[-*+]|[0-9]{1,9}[.)])[ \t]/.test(line) || (inList && block.length > 0);
block.push(line);
}
close();
return [...new Set(found)];
};
})((window.catalogPropose = window.catalogPropose || {}));
(function (propose) {
"use strict";
const fieldsOf = (question) => (question.rows ? question.rows.flat() : [question]);
const textsOf = ({ kind, answer }) => (typeof answer !== "string" || propose.isUnwritten(answer) ? [] : kind === "lines" ? answer.split("\n") : [answer]);
function ofField(field, lists) {
const texts = textsOf(field);
const children = propose.children(texts.join("\n\n"), lists).filter(({ words }) => words !== "fault-child").map(({ words }) => ({ words, values: {} }));
const promises = texts.flatMap((text) => propose.promises(text, lists, Boolean(field.isHope)))
.map(({ of, words }) => ({ words: of === "effect" || of === "knowledge" ? "promise" : "promise-number", values: { words } }));
const left = field.kind === "section" && texts.length ? propose.leftover(propose.body(field.answer)).map((kind) => ({ words: "left-" + kind, values: { label: field.label } })) : [];
return [...children, ...promises, ...left]
.filter((each, at, all) => all.findIndex(({ words }) => words === each.words) === at)
.map((each) => ({ id: field.id, ...each }));
}
const isAsked = (question) => fieldsOf(question).flatMap(textsOf).some((text) => propose.cprNumbers(text).some((number) => !number.certain));
propose.told = (questions, lists) => [
...questions.flatMap(fieldsOf).flatMap((field) => ofField(field, lists)),
...questions.filter(isAsked).map(({ id, label }) => ({ id, words: "perhaps", values: { label } })),
];
})((window.catalogPropose = window.catalogPropose || {}));
(function (propose) {
"use strict";
const WORDS = /[\p{L}\p{Nd}]+(?:-[\p{L}\p{Nd}]+)*/gu;
const MARKED_WORDS = /[\p{L}\p{Nd}]+(?:['’-][\p{L}\p{Nd}]+)*/gu;
const SENTENCE_ENDS = /[.!?:](?![\p{L}\p{Nd}])/gu;
const LONG_WORD = 6;
propose.lix = function (text) {
const words = text.match(WORDS) || [];
const sentences = (text.match(SENTENCE_ENDS) || []).length;
const long = words.filter((word) => word.length > LONG_WORD).length;
return words.length ? Math.round(words.length / Math.max(1, sentences) + (100 * long) / words.length) : 0;
};
propose.countWords = function (text) {
const read = text.replace(/!\[[^\]]*\]\([^)]*\)/g, " ").replace(/\]\([^)]*\)/g, "]").replace(/^ *[0-9]+[.)] /gm, "");
return (read.match(MARKED_WORDS) || []).length;
};
function ofSection({ id, label, answer }, fewestWords) {
const n = propose.countWords(answer);
return n < fewestWords ? [{ id, words: n > 1 ? "few-words" : "few-words-" + n, values: { label, n } }] : [];
}
propose.advice = function (questions, { summaryKey, mostLix = Infinity, fewestWords = 0, reasons = [], lists = null } = {}) {
const summary = questions.filter(({ key, kind }) => key === summaryKey && kind !== "section");
const heavy = summary.map(({ id, answer }) => ({ id, n: propose.lix(answer) })).filter(({ n }) => n > mostLix);
const written = questions.filter(({ kind, answer }) => kind === "section" && !propose.isUnwritten(answer));
return [
...heavy.map(({ id, n }) => ({ id, words: "lix", values: { n } })),
...propose.unreasoned(questions, reasons),
...written.flatMap((section) => ofSection(section, fewestWords)),
...(lists ? propose.told(questions, lists) : []),
];
};
})((window.catalogPropose = window.catalogPropose || {}));
