/* What the check would tell of children, promises and markup, as advice. Needs no page. */
(function (propose) {
  "use strict";

  const fieldsOf = (question) => (question.rows ? question.rows.flat() : [question]);

  // What is chosen is not the writer's.
  const textsOf = ({ kind, answer }) => (typeof answer !== "string" || propose.isUnwritten(answer) ? [] : kind === "lines" ? answer.split("\n") : [answer]);

  // Each kind once for a field.
  function ofField(field, lists) {
    const texts = textsOf(field);
    const children = propose.children(texts.join("\n\n"), lists).filter(({ words }) => words !== "fault-child").map(({ words }) => ({ words, values: {} }));
    const promises = texts.flatMap((text) => propose.promises(text, lists, Boolean(field.isHope)))
      .map(({ of, words }) => ({ words: of === "effect" || of === "knowledge" ? "promise" : "promise-number", values: { words } }));
    const left = field.kind === "section" && texts.length ? propose.leftover(propose.body(field.answer)).map((kind) => ({ words: "left-" + kind, values: { label: field.label } })) : [];
    return [...children, ...promises, ...left]
      .filter((each, at, all) => all.findIndex(({ words }) => words === each.words) === at)
      .map((each) => ({ id: field.id, ...each }));
  }

  // What the check will only ask about.
  const isAsked = (question) => fieldsOf(question).flatMap(textsOf).some((text) => propose.cprNumbers(text).some((number) => !number.certain));

  propose.told = (questions, lists) => [
    ...questions.flatMap(fieldsOf).flatMap((field) => ofField(field, lists)),
    ...questions.filter(isAsked).map(({ id, label }) => ({ id, words: "perhaps", values: { label } })),
  ];
})((window.catalogPropose = window.catalogPropose || {}));
