/*
  What is wrong with the answers, and what is missing. Needs no page.
      questions  [{ key, label, kind, required, longest, most, answer, … }], as 4-answers.js reads them from the form
      a fault    { id, words, values }: where it is, the name of what is said, and its placeholders' values; lacks: true where it is that
                 something is missing
*/
(function (propose) {
  "use strict";

  const texts = ({ kind, answer, rows }) =>
    kind === "rows" || kind === "group" || kind === "ages" ? rows.flat().flatMap(texts) : Array.isArray(answer) ? answer : [answer];

  const lacking = (fault) => ({ ...fault, lacks: true });
  const isAnswered = ({ answer, rows }) =>
    rows ? rows.some((row) => row.some(isAnswered)) : Array.isArray(answer) ? answer.length > 0 : !propose.isUnwritten(answer);

  function isDay(written) {
    const day = new Date(written + "T00:00:00Z");
    return /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(written) && !isNaN(day) && day.toISOString().startsWith(written);
  }

  function ofAges({ id, label, required, rows, within }) {
    const [from, to] = rows[0].map((part) => part.answer);
    if (!from && !to) return required ? [lacking({ id: rows[0][0].id, words: "fault-missing", values: { label } })] : [];
    const [youngest, oldest] = within.split("-").map(Number);
    const isAge = (age) => /^[0-9]{1,2}$/.test(age) && Number(age) >= youngest && Number(age) <= oldest;
    const isFine = isAge(from) && isAge(to) && Number(from) <= Number(to);
    return isFine ? [] : [{ id: rows[0][0].id, words: "fault-age", values: { label, words: from + "-" + to } }];
  }

  // A row without answers does not count, but as many rows as are required do.
  function ofRows(question) {
    const { required, rows, label, most } = question;
    const started = rows.filter((row) => row.some(isAnswered));
    if (!started.length) return required ? [lacking({ id: rows[0][0].id, words: "fault-missing", values: { label } })] : [];
    const inRow = (fault) => (fault.words === "fault-missing" ? { ...fault, values: { label: `${label}: ${fault.values.label}` } } : fault);
    const faults = started.flatMap((row) => row.flatMap(ofQuestion)).map(inRow);
    if (started.length > most) faults.push({ id: question.id, words: "many", values: { label, n: started.length, most } });
    return [...faults, ...(faults.length ? [] : ofParties(question, started))];
  }

  // Units that take part must be so many at the least, and not all under the same leadership where the model says so.
  function ofParties({ id, parties, apart }, started) {
    if (!parties) return [];
    const units = started.flat().filter((part) => part.leader);
    const names = [...new Set(units.map((part) => part.name))];
    if (names.length < parties) return [lacking({ id, words: "few-units", values: { n: parties } })];
    const leader = units[0];
    return !apart || units.some((part) => part.leader !== leader.leader)
      ? []
      : [{ id, words: "fault-leadership", values: { words: names.join("« og »"), leader: leader.leaderName } }];
  }

  // A whole number, or for how many people from and to. As Shapes/CountRangeShape.cs and IntegerShape.
  function ofNumber({ id, kind, label, longest, answer }) {
    const [from, to = from] = /^[0-9]+(?: ?[-–] ?[0-9]+)?$/.test(answer) ? answer.split(/ ?[-–] ?/).map(Number) : [NaN];
    const isFine = kind === "count" ? from <= to && to <= longest : from === to && from >= 1 && to <= longest && !/[-–]/.test(answer);
    return isFine ? [] : [{ id, words: "fault-" + kind, values: { label, words: answer, most: longest } }];
  }

  function ofQuestion(question) {
    const { id, key, kind, label, required, longest, answer } = question;
    if (kind === "ages") return ofAges(question);
    if (kind === "rows" || kind === "group") return ofRows(question);
    const missing = lacking({ id, words: "fault-missing", values: { label } });
    if (Array.isArray(answer)) {
      if (!answer.length) return required ? [missing] : [];
      return (question.groups || []).filter((group) => group.required && !group.chosen).map((group) => lacking({ id: group.id, text: group.fault }));
    }
    if (propose.isUnwritten(answer)) return required ? [missing] : [];
    if (kind === "day" && !isDay(answer)) return [{ id, words: "no-day", values: { label } }];
    if (kind === "count" || kind === "number") return ofNumber(question);
    if (longest && answer.length > longest) return [{ id, words: "fault-long", values: { label, n: answer.length, most: longest } }];
    return [];
  }

  // What is wrong with the name of a file, or what is to be known of it. The name that a file was opened by is its own.
  propose.ofName = function (name, taken, opened) {
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) || !propose.canBeId(name)) return { words: "bad-name", isFault: true };
    return taken.includes(name) ? { words: name === opened ? "opened-taken" : "taken", values: { name } } : null;
  };

  // Found once what finds it has been fetched.
  function ofPrivacy(question, providers, lists) {
    if (!propose.cprNumbers) return [];
    const parts = question.rows ? question.rows.flat() : [question];
    return parts.flatMap((part) => {
      const written = texts(part).join("\n");
      return [
        ...(propose.cprNumbers(written).some((number) => number.certain) ? [{ id: part.id, words: "fault-cpr", isPrivate: true }] : []),
        ...(propose.hasPrivateMail(written, providers) ? [{ id: part.id, words: "fault-mail", isPrivate: true }] : []),
        ...(lists && propose.children(written, lists).some(({ words }) => words === "fault-child") ? [{ id: part.id, words: "fault-child", isPrivate: true }] : []),
      ];
    });
  }

  const chosen = (questions, key) => questions.filter((question) => question.key === key && question.kind !== "section").flatMap(texts).filter(Boolean);

  function ofUnfit(questions, unfit) {
    const others = ({ other }) => chosen(questions, other);
    return unfit
      .filter((pair) => chosen(questions, pair.key).includes(pair.value) && others(pair).length && !others(pair).some((each) => pair.anyOf.includes(each)))
      .map(({ other, fault }) => ({ id: questions.find((question) => question.key === other).id, text: fault }));
  }

  // An element that the writer may choose has its pejlinger and its text, or neither.
  function ofElements(questions) {
    const groups = questions.flatMap((question) => question.groups || []);
    return questions.filter(({ element }) => element).flatMap((section) => {
      const group = groups.find(({ element }) => element === section.element);
      const isWritten = !propose.isUnwritten(section.answer);
      return !group || group.chosen === isWritten ? [] : [lacking({ id: (isWritten ? group : section).id, text: (isWritten ? group : section).fault })];
    });
  }

  // All faults, in the order of the questions, and at most one for each place.
  propose.faults = function (questions, { unfit = [], providers = new Set(), mostBody = Infinity, lists = null } = {}) {
    const found = questions.filter(({ isLocked }) => !isLocked).flatMap((question) => [...ofQuestion(question), ...ofPrivacy(question, providers, lists)]);
    const sections = questions.filter((question) => question.kind === "section");
    const size = sections.reduce((total, { key, answer }) => total + key.length + propose.body(answer).length + 6, 0);
    if (size > mostBody) {
      const longest = sections.reduce((a, b) => (b.answer.length > a.answer.length ? b : a));
      found.push({ id: longest.id, words: "fault-body", values: { n: Math.ceil(size / 1024) } });
    }
    const all = [...found, ...ofElements(questions), ...ofUnfit(questions, unfit)];
    return all.filter(({ id }, place) => all.findIndex((fault) => fault.id === id) === place);
  };

  // What is chosen without the reason that it asks for.
  propose.unreasoned = (questions, reasons) => reasons
    .filter(({ key, value, other }) => chosen(questions, key).includes(value) && !chosen(questions, other).some((reason) => !propose.isUnwritten(reason)))
    .map(({ other, fault }) => ({ id: questions.find((question) => question.key === other).id, text: fault }));
})((window.catalogPropose = window.catalogPropose || {}));
