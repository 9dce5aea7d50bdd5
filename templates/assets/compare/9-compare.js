/* The page that compares: ids from the address → a table with a column for each. The cells are written as they come. */
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
  const begin = document.querySelector("[data-part=begin]") || page.nextElementSibling;
  const STEPS = Number(page.dataset.steps);
  const ROLES = [["thead, tbody", "rowgroup"], ["tr", "row"], ["td", "cell"], ["th[scope=col]", "columnheader"], ["th:not([scope=col])", "rowheader"]];
  const blank = document.getElementById("compare-table").content;
  const heading = document.getElementById("compare-head").content;
  const rowsShown = Array.from(blank.querySelectorAll("tbody tr:not(.compared-group)"), (row) => ({ says: row.dataset.says || "", name: row.textContent }));
  let shown = [];
  let turn = 0;

  const asked = () => new URLSearchParams(location.search).getAll("id");

  function addressOf(ids) {
    const address = new URLSearchParams();
    ids.forEach((id) => address.append("id", id));
    return address;
  }

  function linkTo(text, address) {
    const link = make("a", "", text);
    link.href = address;
    return link;
  }

  function lineOf(line) {
    const place = make(line.lead === undefined ? "p" : "li");
    if (line.lead) place.append(make("strong", "", line.lead), " ");
    if (line.filled !== undefined) place.append(search.sureness(line.filled, STEPS), " ");
    place.append(Array.isArray(line) ? linkTo(...line) : compare.textOf(line));
    return place;
  }

  // With names of their own, cells can stand below each other where there is no room beside.
  function cellOf(lines, name) {
    const cell = make("td");
    const isSteps = lines.length > 0 && lines[0].lead !== undefined;
    cell.dataset.whose = name;
    if (lines.length === 0) cell.append(make("span", "none", say("empty")));
    const place = isSteps ? cell.appendChild(make("ol", "numbered")) : cell;
    place.append(...lines.map(lineOf));
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
    table.dataset.entries = entries.length;
    table.querySelector("thead tr").append(...entries.map(headOf));
    for (const group of table.querySelectorAll(".compared-group th")) group.colSpan = entries.length + 1;
    table.querySelectorAll("tbody tr:not(.compared-group)").forEach((row, i) => {
      const isSame = only.checked && !rows[i].differs;
      same += isSame && !rows[i].isEmpty ? 1 : 0;
      row.hidden = rows[i].isEmpty || isSame;
      row.append(...entries.map((entry) => cellOf(entry[4][i], entry[1])));
    });
    for (const body of table.querySelectorAll("tbody")) body.hidden = !body.querySelector("tr:not(.compared-group):not([hidden])");
    // Laid out otherwise on a narrow page, it is still a table.
    table.setAttribute("role", "table");
    for (const [parts, role] of ROLES) for (const part of table.querySelectorAll(parts)) part.setAttribute("role", role);
    return { table, same };
  }

  function tell(sentences) {
    says.textContent = "";
    says.append(...sentences.map((words) => make("p", "", words)));
  }

  // What one entry can stand beside.
  function offer(entry) {
    const others = compare.beside(entry, rowsShown);
    if (others.length === 0) return;
    const place = make("p", "compare-with", say("compare-with"));
    for (const [title, id] of others) place.append(" ", linkTo(title, "?" + addressOf([entry[0], id])));
    says.append(place);
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
      ...(n > 1 ? compare.sentences(entries, rowsShown, say) : []),
      ...(isMore ? [say("compare-four")] : []),
      ...unknown.map((id) => say("compare-unknown", { words: id })),
      ...(n === 1 ? [say("compare-one")] : n === 0 && !unknown.length ? [say("compare-none")] : []),
      ...(n > 1 && same ? [say("same", { n: same })] : []),
    ]);
    if (n === 1) offer(entries[0]);
    // Where nothing is compared, places to begin from stand there instead.
    if (n === 0) page.append(begin);
    else page.after(begin);
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
