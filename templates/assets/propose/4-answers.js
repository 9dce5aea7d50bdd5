/* The answers in the form, as questions, and what a file has of them. */
(function (propose) {
  "use strict";

  const CONTROL = "input, select, textarea";

  // The rows of a question, and the fields of a row: not those of a question inside it.
  propose.rowsOf = (place) => Array.from(place.querySelectorAll("[data-row]")).filter((row) => row.parentElement.closest("[data-part], [data-question]") === place);
  propose.partsOf = (row) => Array.from(row.querySelectorAll("[data-part]")).filter((part) => part.parentElement.closest("[data-row]") === row);

  function readControl(place) {
    const control = place.querySelector(CONTROL);
    const { kind, key, label, required, longest, part, element, fault, hope } = place.dataset;
    const chosen = control.selectedOptions && control.value ? control.selectedOptions[0] : null;
    const leader = chosen ? chosen.dataset.leader : "";
    const leading = leader && Array.from(control.options).find((option) => option.value === leader);
    return {
      id: control.id, key: key || part, kind, label, required: Boolean(required), longest: Number(longest),
      answer: propose.clean(control.value), element, fault, isHope: Boolean(hope),
      leader, name: chosen ? chosen.textContent : "", leaderName: leading ? leading.textContent : leader,
    };
  }

  function readChoices(place) {
    const { kind, key, label, required, part } = place.dataset;
    const checked = Array.from(place.querySelectorAll("input:checked"), (input) => input.value);
    const groups = Array.from(place.querySelectorAll("[data-group]"), (group) => ({
      id: group.querySelector("input").id,
      required: Boolean(group.dataset.required),
      element: group.dataset.element,
      fault: group.dataset.fault,
      chosen: Boolean(group.querySelector("input:checked")),
    }));
    return { id: place.id, key: key || part, kind, label, required: Boolean(required), groups, answer: kind === "one" ? checked[0] || "" : checked };
  }

  // A row that was in a file that was opened knows its number there.
  function readRows(place) {
    const { kind, key, label, required, most, part } = place.dataset;
    const rows = propose.rowsOf(place).map((row) => Object.assign(propose.partsOf(row).map(readPlace), row.dataset.at && { at: Number(row.dataset.at) }));
    const [parties, apart] = [Number(place.dataset.parties || 0), "apart" in place.dataset];
    const { when, whenChosen } = place.dataset;
    const asked = { parties, apart, when, whenChosen, within: place.dataset.ages };
    return { id: place.id, key: key || part, kind, label, required: Boolean(required), most: Number(most), rows, ...asked };
  }

  function readPlace(place) {
    const read = propose.rowsOf(place).length ? readRows : place.querySelector("[data-group]") ? readChoices : readControl;
    return read(place);
  }

  // Parties may be asked for only where another question has one of certain answers.
  function withParties(question, all) {
    if (!question.when) return question;
    const chosen = [].concat((all.find((other) => other.key === question.when) || {}).answer || []);
    const deciding = question.whenChosen.split(" ");
    return chosen.some((each) => deciding.includes(each)) ? question : { ...question, parties: 0 };
  }

  propose.read = (form) =>
    Array.from(form.querySelectorAll("[data-question]"), (place, first) => {
      const aliases = (place.dataset.aliases || "").split("|").filter(Boolean);
      return { ...readPlace(place), aliases, isTitle: first === 0, isLocked: "locked" in place.dataset };
    }).map((question, _, all) => withParties(question, all));

  const written = (parts) => Object.assign(parts.map((part) => [part.key, valueOf(part)]), "at" in parts && { at: parts.at });

  function valueOf({ kind, answer, rows }) {
    if (kind === "ages") return rows[0].some((part) => part.answer) ? rows[0].map((part) => part.answer).join("-") : "";
    if (kind === "group") return { group: written(rows[0]) };
    if (kind === "rows") return { rows: rows.map(written).filter((row) => !propose.isEmpty({ group: row })) };
    if (Array.isArray(answer)) return answer;
    if (propose.isUnwritten(answer)) return "";
    if (kind === "count" || kind === "number") return /^[0-9]+$/.test(answer) ? Number(answer) : answer.replace(/ ?[-–] ?/, "-");
    return kind === "lines" ? answer.split("\n").map((line) => line.trim()).filter(Boolean) : answer;
  }

  // Today as the reader's own calendar has it.
  propose.today = function (now = new Date()) {
    return [now.getFullYear(), String(now.getMonth() + 1).padStart(2, "0"), String(now.getDate()).padStart(2, "0")].join("-");
  };

  // What a file has of the answers, in its order.
  propose.said = function (questions, { order }) {
    const isSection = ({ kind }) => kind === "section";
    const place = new Map(order.split(" ").map((key, at) => [key, at]));
    const head = questions.filter((each) => !isSection(each)).map((each) => [each.key, valueOf(each)]);
    return {
      head: head.sort(([one], [other]) => place.get(one) - place.get(other)),
      sections: questions.filter(isSection).map((each) => [each.key, valueOf(each), each.aliases]),
    };
  };

  // The status, and the day it is sent, are the form's where the writer has chosen none.
  propose.withStatus = function (said, { statusKey, status, firstStatus, courseKey, sentDay, today, isWhole }) {
    const chosen = (said.head.find(([key]) => key === statusKey) || [])[1];
    const isSent = !chosen && isWhole && status !== firstStatus;
    const head = said.head.map(function ([key, value]) {
      if (key === statusKey) return [key, chosen || (isWhole ? status : firstStatus)];
      if (key !== courseKey || !isSent || !value.group) return [key, value];
      return [key, { group: value.group.map(([day, when]) => [day, day === sentDay && propose.isEmpty(when) ? today : when]) }];
    });
    return { ...said, head };
  };
})((window.catalogPropose = window.catalogPropose || {}));
