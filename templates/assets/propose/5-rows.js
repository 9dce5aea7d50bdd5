/* Rows that can be added to a question, and taken away again. */
(function (propose) {
  "use strict";

  const NAMING = ["id", "for", "aria-describedby"];

  function copyOf(row, question, number) {
    const copy = row.cloneNode(true);
    for (const element of copy.querySelectorAll("*")) {
      for (const name of NAMING) {
        if (element.hasAttribute(name)) element.setAttribute(name, element.getAttribute(name).replaceAll(question.id + "-1-", question.id + "-" + number + "-"));
      }
      if ("value" in element && element.localName !== "option") element.value = "";
      element.removeAttribute("aria-invalid");
    }
    for (const fault of copy.querySelectorAll(".fault")) fault.hidden = true;
    copy.setAttribute("aria-label", question.dataset.label + " " + number);
    return copy;
  }

  propose.letRowsGrow = function (question) {
    const add = question.querySelector("[data-add]");
    const remove = question.querySelector("[data-remove]");
    const rows = () => question.querySelectorAll("[data-row]");
    const fewest = rows().length;
    if (!add) return;

    function show() {
      remove.hidden = rows().length <= fewest;
      add.hidden = rows().length >= Number(question.dataset.most);
    }

    add.addEventListener("click", () => {
      const row = copyOf(rows()[0], question, rows().length + 1);
      rows()[rows().length - 1].after(row);
      show();
      row.querySelector("input, select, textarea").focus();
    });
    remove.addEventListener("click", () => {
      rows()[rows().length - 1].remove();
      show();
      if (remove.hidden) add.focus();
      question.dispatchEvent(new Event("input", { bubbles: true }));
    });
  };
})((window.catalogPropose = window.catalogPropose || {}));
