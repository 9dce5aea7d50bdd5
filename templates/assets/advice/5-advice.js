/*
  What the check would warn of, and what it would only ask about: advice that does not stop the form. Needs no page.
      advice  { id, words, values } or { id, text }, as a fault
*/
(function (propose) {
  "use strict";

  const WORDS = /[\p{L}\p{Nd}]+(?:-[\p{L}\p{Nd}]+)*/gu;
  const MARKED_WORDS = /[\p{L}\p{Nd}]+(?:['’-][\p{L}\p{Nd}]+)*/gu;
  const SENTENCE_ENDS = /[.!?:](?![\p{L}\p{Nd}])/gu;
  const LONG_WORD = 6;

  // As Validation/Readability.cs: words per sentence plus the percentage of long words, rounded.
  propose.lix = function (text) {
    const words = text.match(WORDS) || [];
    const sentences = (text.match(SENTENCE_ENDS) || []).length;
    const long = words.filter((word) => word.length > LONG_WORD).length;
    return words.length ? Math.round(words.length / Math.max(1, sentences) + (100 * long) / words.length) : 0;
  };

  // The words that are read: no addresses, no pictures, no numbers of a list.
  propose.countWords = function (text) {
    const read = text.replace(/!\[[^\]]*\]\([^)]*\)/g, " ").replace(/\]\([^)]*\)/g, "]").replace(/^ *[0-9]+[.)] /gm, "");
    return (read.match(MARKED_WORDS) || []).length;
  };

  function ofSection({ id, label, answer }, fewestWords) {
    const n = propose.countWords(answer);
    return n < fewestWords ? [{ id, words: n > 1 ? "few-words" : "few-words-" + n, values: { label, n } }] : [];
  }

  propose.advice = function (questions, { summaryKey, mostLix = Infinity, fewestWords = 0, reasons = [], lists = null } = {}) {
    const summary = questions.filter(({ key, kind }) => key === summaryKey && kind !== "section");
    const heavy = summary.map(({ id, answer }) => ({ id, n: propose.lix(answer) })).filter(({ n }) => n > mostLix);
    const written = questions.filter(({ kind, answer }) => kind === "section" && !propose.isUnwritten(answer));
    return [
      ...heavy.map(({ id, n }) => ({ id, words: "lix", values: { n } })),
      ...propose.unreasoned(questions, reasons),
      ...written.flatMap((section) => ofSection(section, fewestWords)),
      ...(lists ? propose.told(questions, lists) : []),
    ];
  };
})((window.catalogPropose = window.catalogPropose || {}));
