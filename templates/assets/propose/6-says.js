/* What is found in the answers, at their fields and at the end. */
(function (propose) {
  "use strict";

  const fieldOf = (place) => (place.matches("input, select, textarea") ? place : place.querySelector("input, select, textarea"));

  propose.says = function (form, say) {
    const part = (name) => form.querySelector(`[data-made="${name}"]`);
    const textOf = ({ text, words, values }) => text || say(words, { words: say("perhaps-cpr"), ...values });

    function clear(place) {
      for (const box of place.querySelectorAll(".fault:not([hidden])")) box.hidden = true;
      for (const field of place.querySelectorAll("[aria-invalid]")) field.removeAttribute("aria-invalid");
    }

    function mark(found, isFault) {
      const place = document.getElementById(found.id);
      const box = document.getElementById(found.id + "-fejl") || place.closest("[data-part], [data-question]").querySelector(".fault");
      box.textContent = box.hidden ? textOf(found) : box.textContent + " " + textOf(found);
      box.classList.toggle("told", !isFault && (box.hidden || box.classList.contains("told")));
      box.hidden = false;
      if (isFault) fieldOf(place).setAttribute("aria-invalid", "true");
    }

    // What is missing is no fault of a field that nobody has come to yet.
    function markAll({ faults, advice }, place) {
      clear(place);
      const isHere = ({ id }) => place.contains(document.getElementById(id));
      faults.filter((fault) => !fault.lacks && isHere(fault)).forEach((fault) => mark(fault, true));
      advice.filter(isHere).forEach((told) => mark(told, false));
    }

    function linkTo(id, text) {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = "#" + id;
      link.textContent = text;
      link.addEventListener("click", (event) => {
        event.preventDefault();
        propose.goToField(fieldOf(document.getElementById(id)));
      });
      item.append(link);
      return item;
    }

    function list(box, found, worded) {
      box.querySelector("ul").replaceChildren(...found.map((each) => linkTo(each.id, worded(each))));
      box.hidden = !found.length;
    }

    function summary({ faults, advice, status, isAsking }) {
      const lacks = faults.filter((fault) => fault.lacks);
      list(form.querySelector("#fejl"), faults.filter((fault) => !fault.lacks), textOf);
      list(part("lacks"), lacks, (fault) => (fault.words === "fault-missing" ? fault.values.label : textOf(fault)));
      list(part("notices"), advice, textOf);
      part("count").textContent = say(isAsking ? "missing" : "not-checked", { n: lacks.length, status: form.dataset.status });
      part("whole").hidden = faults.length > 0;
      part("whole").textContent = say("all-answered", { status });
    }

    return { markAll, summary, textOf };
  };
})((window.catalogPropose = window.catalogPropose || {}));
