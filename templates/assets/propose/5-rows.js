/* Rows that can be added to a question, and taken away again. */
(function (propose) {
  "use strict";

  const NAMING = ["id", "for", "aria-describedby", "name"];
  const patterns = new WeakMap();
  const isAdded = (row) => "isAdded" in row.dataset;

  // One row is left, and it has nothing in it.
  propose.emptyRows = function (place) {
    for (const row of place.querySelectorAll("[data-row]")) {
      delete row.dataset.at;
      const question = row.parentElement.closest("[data-part], [data-question]");
      if (isAdded(row) && propose.rowsOf(question).length > 1) row.remove();
    }
    for (const field of place.querySelectorAll("input, select, textarea")) {
      if (/^(?:checkbox|radio)$/.test(field.type)) field.checked = false;
      else field.value = "";
      field.removeAttribute("aria-invalid");
    }
    for (const fault of place.querySelectorAll(".fault")) fault.hidden = true;
    for (const question of place.querySelectorAll("[data-kind='rows']")) show(question);
  };

  // The copy has a number that no row of the question has had: the names of the others stay when one is taken away.
  function copyOf(row, question) {
    const number = (Number(question.dataset.last) || propose.rowsOf(question).length) + 1;
    const named = row.querySelector("[name]").name;
    const key = named.slice(0, named.lastIndexOf(".0.") + 1);
    const renamed = (name, value) =>
      name === "name" ? value.replace(key + "0.", key + (number - 1) + ".") : value.replaceAll(question.id + "-1-", question.id + "-" + number + "-");
    question.dataset.last = number;
    const copy = row.cloneNode(true);
    for (const element of copy.querySelectorAll("*")) {
      for (const name of NAMING) if (element.hasAttribute(name)) element.setAttribute(name, renamed(name, element.getAttribute(name)));
    }
    copy.dataset.isAdded = "";
    delete copy.dataset.at;
    copy.setAttribute("aria-label", question.dataset.label + " " + number);
    propose.emptyRows(copy);
    return copy;
  }

  function show(question) {
    const rows = propose.rowsOf(question);
    for (const button of question.querySelectorAll("[data-add], [data-remove]")) {
      const isOwn = button.closest("[data-part][data-kind='rows'], [data-question]") === question;
      if (isOwn) button.hidden = "add" in button.dataset ? rows.length >= Number(question.dataset.most) : rows.length < 2;
    }
  }

  propose.addRow = function (question) {
    const rows = propose.rowsOf(question);
    const row = copyOf(patterns.get(question) || rows[0], question);
    rows[rows.length - 1].after(row);
    show(question);
    return row;
  };

  const focusIn = (row) => row.querySelector("input, select, textarea").focus();

  function removeRow(question, row) {
    const rows = propose.rowsOf(question);
    if (row === rows[0] && !patterns.has(question)) patterns.set(question, row.cloneNode(true));
    row.remove();
    show(question);
    focusIn(rows[rows.indexOf(row) + 1] || rows[rows.indexOf(row) - 1]);
  }

  propose.letRowsGrow = function (form) {
    form.addEventListener("click", (event) => {
      const button = event.target.closest("[data-add], [data-remove]");
      if (!button) return;
      const question = button.closest("[data-part][data-kind='rows'], [data-question]");
      if ("add" in button.dataset) focusIn(propose.addRow(question));
      else removeRow(question, button.closest("[data-row]"));
      question.dispatchEvent(new Event("input", { bubbles: true }));
    });
    for (const question of form.querySelectorAll("[data-kind='rows']")) show(question);
  };
})((window.catalogPropose = window.catalogPropose || {}));
