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
