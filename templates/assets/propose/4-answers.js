/* The answers in the form, and what an entry's file has of them. */
(function (propose) {
  "use strict";

  const CONTROL = "input, select, textarea";

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
    const { kind, key, label, required } = place.dataset;
    const checked = Array.from(place.querySelectorAll("input:checked"), (input) => input.value);
    const groups = Array.from(place.querySelectorAll("[data-group]"), (group) => ({
      id: group.querySelector("input").id,
      required: Boolean(group.dataset.required),
      element: group.dataset.element,
      fault: group.dataset.fault,
      chosen: Boolean(group.querySelector("input:checked")),
    }));
    return { id: place.id, key, kind, label, required: Boolean(required), groups, answer: kind === "one" ? checked[0] || "" : checked };
  }

  function readRows(place) {
    const { kind, key, label, required, most } = place.dataset;
    const rows = Array.from(place.querySelectorAll("[data-row]"), (row) => Array.from(row.querySelectorAll("[data-part]"), readControl));
    const [parties, apart] = [Number(place.dataset.parties || 0), "apart" in place.dataset];
    const { when, whenChosen } = place.dataset;
    return { id: place.id, key, kind, label, required: Boolean(required), most: Number(most), rows, parties, apart, when, whenChosen, within: place.dataset.ages };
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
      const read = place.querySelector("[data-row]") ? readRows : place.querySelector("[data-group]") ? readChoices : readControl;
      return { ...read(place), isTitle: first === 0 };
    }).map((question, _, all) => withParties(question, all));

  const written = (parts) => parts.filter((part) => !propose.isUnwritten(part.answer)).map((part) => [part.key, valueOf(part)]);

  function valueOf({ kind, answer, rows }) {
    if (kind === "ages") return rows[0][0].answer && rows[0].map((part) => part.answer).join("-");
    if (kind === "count" || kind === "number") return /^[0-9]+$/.test(answer) ? Number(answer) : answer.replace(/ ?[-–] ?/, "-");
    if (kind === "group") return { group: written(rows[0]) };
    if (kind === "rows") return { rows: rows.map(written).filter((row) => row.length) };
    return kind === "lines" ? answer.split("\n").map((line) => line.trim()).filter(Boolean) : answer;
  }

  const isEmpty = (value) => !value || value.length === 0 || (value.group || value.rows || [1]).length === 0;

  // Today as the reader's own calendar has it.
  propose.today = function (now = new Date()) {
    return [now.getFullYear(), String(now.getMonth() + 1).padStart(2, "0"), String(now.getDate()).padStart(2, "0")].join("-");
  };

  // The file's text. The status and the day it is sent are the form's, not the writer's.
  propose.fileOf = function (questions, { statusKey, status, statusAfter, courseKey, sentDay, courseBefore, today }) {
    const isSection = ({ kind }) => kind === "section";
    const head = questions.filter((each) => !isSection(each)).map((each) => [each.key, valueOf(each)]).filter(([, value]) => !isEmpty(value));
    if (status) head.splice(head.findIndex(([key]) => key === statusAfter) + 1, 0, [statusKey, status]);
    if (sentDay) {
      const after = new Set(courseBefore.split(" "));
      const at = head.findIndex(([key]) => after.has(key));
      head.splice(at < 0 ? head.length : at, 0, [courseKey, { group: [[sentDay, today]] }]);
    }
    const sections = questions.filter((each) => isSection(each) && !propose.isUnwritten(each.answer)).map(({ key, answer }) => [key, answer]);
    return propose.write({ head, sections });
  };
})((window.catalogPropose = window.catalogPropose || {}));
