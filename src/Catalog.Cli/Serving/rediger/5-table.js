/* The table of all entries: sorted by the column whose heading is pressed, the other way when it is pressed again, and filtered. */

function sortable(table, filter) {
  const body = table.tBodies[0];
  const heads = Array.from(table.tHead.rows[0].cells);
  heads.forEach(function (head, column) {
    head.querySelector("button").addEventListener("click", function () {
      const isDown = head.getAttribute("aria-sort") === "ascending";
      heads.forEach((each) => each.removeAttribute("aria-sort"));
      head.setAttribute("aria-sort", isDown ? "descending" : "ascending");
      const rows = Array.from(body.rows).sort((one, other) => compare(cell(one, column), cell(other, column)) * (isDown ? -1 : 1));
      body.append(...rows);
    });
  });
  filter.addEventListener("input", function () {
    const sought = fold(filter.value);
    Array.from(body.rows).forEach(function (row) {
      row.hidden = !fold(row.textContent).includes(sought);
    });
  });
}

function cell(row, column) {
  return row.cells[column] ? row.cells[column].textContent : "";
}

// What says nothing comes last, whichever way the rest is sorted first.
function compare(one, other) {
  return (one === "") - (other === "") || one.localeCompare(other, "da", { numeric: true });
}
