(function (search) {
"use strict";
const MOST = 4;
const MOST_ASKED = 12;
const ID = /^[a-z0-9-]{1,200}$/;
function shardOf(id, shards) {
let hash = 2166136261;
for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 16777619);
return (hash >>> 0) % shards;
}
function entry(id, shards) {
const there = ID.test(id) ? search.shards.compared(shardOf(id, shards)) : null;
return (there && there.find((each) => each[0] === id)) || null;
}
function compare(asked, shards) {
const ids = Array.from(new Set(asked.map((id) => id.trim()).filter(Boolean))).slice(0, MOST_ASKED);
const found = ids.map((id) => entry(id, shards));
const known = found.filter(Boolean);
return { entries: known.slice(0, MOST), unknown: ids.filter((_, i) => !found[i]), isMore: known.length > MOST };
}
function rowsOf(entries) {
const cells = entries.map(([, , , , each]) => each);
return cells.length === 0 ? [] : cells[0].map((first, row) => ({
isEmpty: cells.every((each) => each[row].length === 0),
differs: cells.some((each) => JSON.stringify(each[row]) !== JSON.stringify(first)),
}));
}
search.compare = { MOST, of: compare, rowsOf, shardOf };
})((window.catalogSearch = window.catalogSearch || {}));
(function (search) {
"use strict";
const bar = document.querySelector(".choosing");
search.offer = () => {};
if (!bar) return;
const { make, say } = search;
const { MOST } = search.compare;
const status = bar.querySelector("[role=status]");
const link = bar.querySelector("a");
const clear = bar.querySelector("button");
const page = link.getAttribute("href");
let chosen = new Set();
const read = () => { chosen = new Set(new URLSearchParams(location.search).getAll("id").slice(0, MOST)); };
function addressOf(address) {
address.delete("id");
chosen.forEach((id) => address.append("id", id));
return address;
}
function show(words) {
for (const box of document.querySelectorAll(".choose input")) box.checked = chosen.has(box.value);
const n = chosen.size;
status.textContent = words || (n ? say("picked", { n }) : "");
link.hidden = n < 2;
link.textContent = say("go", { n });
link.href = page + "?" + addressOf(new URLSearchParams());
clear.hidden = n === 0;
bar.classList.toggle("is-open", n > 0);
}
function write() {
search.goTo(addressOf(new URLSearchParams(location.search)), false, location.hash);
}
search.offer = function (list) {
for (const item of list.querySelectorAll("li[data-entry]")) {
const box = make("input");
const label = make("label", "choose");
Object.assign(box, { type: "checkbox", value: item.dataset.entry, checked: chosen.has(item.dataset.entry) });
label.append(box, " ", say("choose"), make("span", "unseen", " " + item.querySelector("a").textContent));
item.append(label);
}
};
document.addEventListener("change", ({ target }) => {
if (!target.closest(".choose")) return;
const isTooMany = target.checked && chosen.size >= MOST;
if (!isTooMany) chosen[target.checked ? "add" : "delete"](target.value);
show(isTooMany ? say("too-many") : "");
write();
});
clear.addEventListener("click", () => {
chosen.clear();
show("");
write();
const first = document.querySelector(".choose input");
if (first) first.focus();
});
window.addEventListener("popstate", () => {
read();
show("");
});
read();
search.offer(document);
show("");
})((window.catalogSearch = window.catalogSearch || {}));
(function (search) {
"use strict";
const { make, say, shards } = search;
function read(groups) {
return groups.map(({ id, name, values, sets, w, docs }) => {
const setOf = new Uint16Array(docs.length / w);
for (let i = 0; i < setOf.length; i++) setOf[i] = parseInt(docs.slice(i * w, i * w + w), 32);
return { id, name, values, sets, setOf };
});
}
function count(groups, passes, documents) {
const counts = groups.map((group) => new Array(group.values.length).fill(0));
for (const document of documents) {
const failing = groups.filter((_, i) => !passes[i](document));
if (failing.length > 1) continue;
groups.forEach((group, i) => {
if (failing.length && failing[0] !== group) return;
for (const value of group.sets[group.setOf[document]]) counts[i][value]++;
});
}
return counts;
}
search.Filters = class {
constructor(details, { changed, opened }) {
this.details = details;
this.places = details.querySelector(".filter-groups");
this.label = details.querySelector(".filters-chosen");
this.chosen = new Map();
this.groups = null;
this.boxes = [];
this.isMissing = false; // they did not come; another look may bring them
details.addEventListener("toggle", () => {
if (!details.open) return;
this.isMissing = false;
opened();
});
this.places.addEventListener("change", (event) => {
this.set(event.target.name, event.target.value, event.target.checked);
changed();
});
this.clear = details.querySelector("button");
this.clear.addEventListener("click", () => {
details.querySelector("summary").focus();
this.chosen.clear();
changed();
});
}
get isChosen() {
return this.chosen.size > 0;
}
get isWanted() {
return !this.isMissing && (this.isChosen || this.details.open);
}
set(group, value, isOn) {
const values = this.chosen.get(group) || new Set();
values[isOn ? "add" : "delete"](value);
if (values.size) this.chosen.set(group, values);
else this.chosen.delete(group);
}
readFrom(address) {
this.chosen.clear();
for (const [group, value] of address) if (group !== "q" && group !== "id") this.set(group, value, true);
}
writeTo(address) {
this.chosen.forEach((values, group) => values.forEach((value) => address.append(group, value)));
}
isReady() {
const found = this.groups ? null : shards.filters();
if (!this.groups && found) {
this.groups = read(found);
for (const [name, values] of Array.from(this.chosen)) {
const group = this.groups.find((each) => each.id === name);
for (const value of Array.from(values)) if (!group || !group.values.some(([id]) => id === value)) this.set(name, value, false);
}
}
return this.groups !== null;
}
passes() {
return this.groups.map((group) => {
const wanted = this.chosen.get(group.id);
if (!wanted) return () => true;
const allowed = group.sets.map((set) => set.some((value) => wanted.has(group.values[value][0])));
return (document) => allowed[group.setOf[document]];
});
}
keep(documents) {
if (!this.isChosen || !this.groups) return documents;
const passes = this.passes();
return documents.filter((document) => passes.every((pass) => pass(document)));
}
show(documents, all) {
if (this.groups && !this.boxes.length) this.build(count(this.groups, this.groups.map(() => () => true), all));
const counts = this.groups ? count(this.groups, this.passes(), documents) : [];
for (const { box, number, group, value } of this.boxes) {
box.checked = this.chosen.has(box.name) && this.chosen.get(box.name).has(box.value);
number.textContent = counts[group][value].toLocaleString("da-DK");
box.parentElement.classList.toggle("is-empty", counts[group][value] === 0 && !box.checked);
}
const chosen = Array.from(this.chosen.values()).reduce((sum, values) => sum + values.size, 0);
this.clear.hidden = chosen === 0;
this.label.textContent = chosen ? say("chosen", { n: chosen }) : "";
}
build(counts) {
this.groups.forEach(({ id, name, values }, group) => {
const list = make("ul");
values.forEach(([value, label], i) => {
if (!counts[group][i]) return;
const box = make("input");
const line = make("label");
const number = make("span", "filter-count");
Object.assign(box, { type: "checkbox", name: id, value });
line.append(box, " ", make("span", "", label), " ", number);
const item = make("li");
item.append(line);
list.append(item);
this.boxes.push({ box, number, group, value: i });
});
const place = make("fieldset");
place.append(make("legend", "", name), list);
if (list.children.length) this.places.append(place);
});
}
};
})((window.catalogSearch = window.catalogSearch || {}));
(function (search) {
"use strict";
const page = document.getElementById("compare");
if (!page) return;
const { make, say, shards, compare } = search;
const says = page.querySelector(".compare-says");
const list = page.querySelector(".compare-ways a");
const listAddress = list.getAttribute("href");
const only = page.querySelector(".compare-ways input");
const region = page.querySelector(".table");
const blank = document.getElementById("compare-table").content;
const heading = document.getElementById("compare-head").content;
let shown = [];
let turn = 0;
const asked = () => new URLSearchParams(location.search).getAll("id");
function addressOf(ids) {
const address = new URLSearchParams();
ids.forEach((id) => address.append("id", id));
return address;
}
function partOf(line) {
if (typeof line === "string") return document.createTextNode(line);
const link = make("a", "", line[0]);
link.href = line[1];
return link;
}
function cellOf(lines) {
const cell = make("td");
if (lines.length === 0) cell.append(make("span", "none", say("empty")));
for (const line of lines) {
const place = make("p");
place.append(partOf(line));
cell.append(place);
}
return cell;
}
function headOf([id, title, address, isExample]) {
const head = heading.cloneNode(true).firstElementChild;
const button = head.querySelector("button");
head.querySelector("a").textContent = title;
head.querySelector("a").href = address;
if (!isExample) head.querySelector(".example-mark").remove();
button.append(make("span", "unseen", " " + title));
button.addEventListener("click", () => {
search.goTo(addressOf(shown.map((entry) => entry[0]).filter((other) => other !== id)), true);
ask().then(() => says.focus());
});
return head;
}
function tableOf(entries) {
const table = blank.cloneNode(true).firstElementChild;
const rows = compare.rowsOf(entries);
let same = 0;
table.querySelector("thead tr").append(...entries.map(headOf));
for (const group of table.querySelectorAll(".compared-group th")) group.colSpan = entries.length + 1;
table.querySelectorAll("tbody tr:not(.compared-group)").forEach((row, i) => {
const isSame = only.checked && !rows[i].differs;
same += isSame && !rows[i].isEmpty ? 1 : 0;
row.hidden = rows[i].isEmpty || isSame;
row.append(...entries.map((entry) => cellOf(entry[4][i])));
});
for (const body of table.querySelectorAll("tbody")) body.hidden = !body.querySelector("tr:not(.compared-group):not([hidden])");
return { table, same };
}
function tell(sentences) {
says.textContent = "";
says.append(...sentences.map((words) => make("p", "", words)));
}
function show({ entries, unknown, isMore }) {
const n = entries.length;
shown = entries;
only.parentElement.hidden = n < 2;
region.hidden = n === 0;
region.textContent = "";
const { table, same } = n ? tableOf(entries) : { table: "", same: 0 };
region.append(table);
list.href = listAddress + (n ? "?" + addressOf(entries.map((entry) => entry[0])) : "");
tell([
...(n > 1 ? [say("compared", { n })] : []),
...(isMore ? [say("compare-four")] : []),
...unknown.map((id) => say("compare-unknown", { words: id })),
...(n === 1 ? [say("compare-one")] : n === 0 && !unknown.length ? [say("compare-none")] : []),
...(n > 1 && same ? [say("same", { n: same })] : []),
]);
}
function ask() {
const mine = ++turn;
return shards.when(() => compare.of(asked(), Number(page.dataset.shards))).then(
(found) => { if (mine === turn) show(found); },
() => { if (mine === turn) tell([say("compare-failed")]); });
}
only.addEventListener("change", ask);
window.addEventListener("popstate", ask);
ask();
})((window.catalogSearch = window.catalogSearch || {}));
(function (search) {
"use strict";
const details = document.getElementById("filters");
if (!details || document.getElementById("search")) return;
const { say, shards } = search;
const status = document.querySelector(".search-count");
const items = new Map(Array.from(document.querySelectorAll("li[data-entry]"), (item) => [item.dataset.entry, item]));
const filters = new search.Filters(details, { changed: () => ask(true), opened: () => ask(false) });
function show(documents, ids) {
const kept = filters.keep(documents);
const shown = new Set(kept.map((document) => ids[document]));
items.forEach((item, id) => { item.hidden = !shown.has(id); });
for (const letter of document.querySelectorAll(".letter")) {
letter.hidden = !letter.querySelector("li[data-entry]:not([hidden])");
const link = document.querySelector(".letters a[href$='#" + letter.querySelector("h2").id + "']");
if (link) link.parentElement.hidden = letter.hidden;
}
filters.show(documents, documents);
status.textContent = !filters.isChosen ? "" : kept.length ? say("shown", { n: kept.length, all: documents.length }) : say("nothing-filtered");
}
function ask(isNew) {
shards
.when(() => [shards.ids(), filters.isReady()])
.then(([ids]) => {
show(Array.from(ids.keys()).filter((document) => items.has(ids[document])), ids);
if (isNew) search.writeAddress(filters, "", true);
})
.catch(() => { status.textContent = say("failed-filters"); });
}
function begin() {
filters.readFrom(new URLSearchParams(location.search));
if (filters.isChosen || details.open) ask(false);
}
window.addEventListener("popstate", () => {
filters.readFrom(new URLSearchParams(location.search));
ask(false);
});
begin();
})((window.catalogSearch = window.catalogSearch || {}));
(function (search) {
"use strict";
const page = document.getElementById("search");
if (!page) return;
const STEP = 10;
const MOST_TRIES = 5;
const SHORTEST_TRY = 3;
const PAUSE = 50;
const WIDE = "(min-width: 62rem)";
const { make, say, shards } = search;
const form = page.querySelector(".search-form");
const input = form.elements.q;
const status = page.querySelector(".search-count");
const advice = page.querySelector(".search-advice");
const list = document.getElementById("search-results");
const more = page.querySelector(".search-more");
const hit = document.getElementById("search-hit").content;
const details = document.getElementById("filters");
const filters = new search.Filters(details, { changed: () => begin(true), opened: () => ask() });
let turn = 0;
let most = STEP;
let isExact = false;
let ranked = { text: null };
const everything = (index) => Array.from({ length: index.n }, (_, document) => document);
function triesFor(text) {
for (let cut = text.trim(); cut.length >= SHORTEST_TRY; cut = cut.slice(0, -1)) {
const found = search.suggest(cut, MOST_TRIES);
if (found.length) return found;
}
return [];
}
function work(text, exactly) {
const index = shards.index();
const isReady = !filters.isWanted || filters.isReady();
if (!index || !isReady) return null;
const isQuery = text.trim() !== "";
const answer = !isQuery ? null : ranked.text === text && ranked.exactly === exactly ? ranked.answer : search.rank(text, exactly);
const all = everything(index);
const documents = answer ? answer.found.map((found) => found.document) : filters.isChosen ? all : [];
const kept = filters.keep(documents);
return {
all, answer, documents, kept,
cards: kept.slice(0, most).map((document) => shards.card(document)),
tries: isQuery && !documents.length ? triesFor(text) : [],
};
}
function cardOf([id, title, kind, summary, facts, isExample, badge, isNews], document, findings) {
const item = hit.cloneNode(true).firstElementChild;
const part = (name) => item.querySelector(name);
part("a").textContent = "";
const marked = search.mark(part("a"), title, findings);
search.mark(part(".card-summary"), summary, findings).forEach((word, i) => { marked[i] = marked[i] || word; });
item.dataset.entry = id;
part("a").href = search.entryAddress(id) + search.fragment(findings, marked, document);
part(".kind").textContent = kind;
part("[data-facts]").textContent = facts;
if (badge) part(".badge").textContent = badge;
else part(".badge").remove();
if (isNews) part(".badge").classList.add("is-news");
if (isExample) item.classList.add("example");
else part(".example-mark").remove();
return item;
}
function button(text, press) {
const element = make("button", "", text);
element.type = "button";
element.addEventListener("click", press);
return element;
}
function showAdvice(answer, tries, text) {
advice.textContent = "";
if (answer && answer.corrected) {
advice.append(make("p", "", say("instead", { words: answer.corrected })));
advice.append(button(say("exactly", { words: text.trim() }), () => {
isExact = true;
ask();
input.focus();
}));
} else if (tries.length) {
const words = make("ul", "tries");
for (const word of tries) {
const item = make("li");
const link = make("a", "", word);
link.href = search.queryAddress(word);
item.append(link);
words.append(item);
}
advice.append(make("p", "", say("try")), words);
}
advice.hidden = !advice.children.length;
}
function show({ all, answer, documents, kept, cards, tries }, text) {
const findings = answer ? answer.findings : [];
const isIdle = text.trim() === "" && (!filters.isChosen || filters.isMissing);
list.textContent = "";
list.append(...cards.map((card, i) => cardOf(card, kept[i], findings)));
search.offer(list);
showAdvice(answer, tries, text);
filters.show(text.trim() === "" ? all : documents, all);
more.hidden = kept.length <= most;
const told = isIdle ? "" : kept.length ? say("found", { n: kept.length })
: documents.length ? say("nothing-filtered") : say("nothing", { words: text.trim() });
status.textContent = filters.isMissing ? [told.replace(/\.$/, ""), say("failed-filters")].filter(Boolean).join(". ") : told;
page.dataset.state = isIdle ? "idle" : "done";
}
function fail() {
list.textContent = "";
showAdvice(null, [], "");
more.hidden = true;
status.textContent = say("failed");
page.dataset.state = "error";
}
function ask() {
const mine = ++turn;
const text = input.value;
const exactly = isExact;
if (text.trim() === "" && !filters.isWanted) return show({ all: [], answer: null, documents: [], kept: [], cards: [], tries: [] }, "");
page.dataset.state = "searching";
return shards.when(() => work(text, exactly)).then(
(found) => {
if (mine !== turn) return;
ranked = { text, exactly, answer: found.answer };
show(found, text);
},
(error) => {
if (mine !== turn) return null;
if (!filters.isWanted || !error.message.includes("filtre")) return fail();
filters.isMissing = true;
return ask();
});
}
function begin(isStep) {
most = STEP;
isExact = false;
search.writeAddress(filters, input.value, isStep);
return ask();
}
function readAddress() {
const address = new URLSearchParams(location.search);
if (address.has("q")) input.value = address.get("q");
filters.readFrom(address);
}
const beginSoon = search.later(() => begin(false), PAUSE);
input.addEventListener("input", beginSoon);
form.addEventListener("submit", (event) => {
event.preventDefault();
begin(true);
});
more.addEventListener("click", () => {
const first = most;
most += STEP;
ask().then(() => { if (list.children[first]) list.children[first].querySelector("a").focus(); });
});
window.addEventListener("popstate", () => {
input.value = "";
readAddress();
most = STEP;
isExact = false;
ask();
});
readAddress();
if (window.matchMedia(WIDE).matches) details.open = true;
ask();
})((window.catalogSearch = window.catalogSearch || {}));
