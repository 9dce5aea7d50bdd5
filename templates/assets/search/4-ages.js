/* Ages: the children's ages that a query names. The same as Search/QueryAges.cs, which says why. */
(function (search) {
  "use strict";

  const { fold, stem, settings, shards } = search;
  const FIRST_GRADE_AGE = 6;

  function number(word, words) {
    if (/^[0-9]{1,2}$/.test(word)) return Number(word) <= settings.mostYears ? Number(word) : -1;
    return words.indexOf(word);
  }

  function ofOne(word) {
    for (const ending of settings.years) {
      const year = word.endsWith(ending) ? number(word.slice(0, -ending.length), settings.numbers) : -1;
      if (year >= 0) return [year, year];
    }
    return null;
  }

  function ofTwo(first, second) {
    const year = settings.years.includes(second) ? number(first, settings.numbers) : -1;
    if (year >= 0) return [year, year];
    const grade = settings.grades.includes(second) ? number(first, settings.ordinals) : -1;
    return grade >= 0 && grade <= settings.mostGrades ? [grade + FIRST_GRADE_AGE, grade + FIRST_GRADE_AGE + 1] : null;
  }

  function ofStage(token) {
    const own = fold(stem(token.letters));
    const stage = settings.stages.map((each) => each.split(":")).find(([key]) => key === own);
    return stage ? [Number(stage[1]), Number(stage[2])] : null;
  }

  // For each token: the span of ages that it names, whether it is nothing else, and whether it is a part of the one before.
  search.agesIn = function (tokens) {
    const read = tokens.map(() => ({ span: null, isAge: false, isPart: false }));
    for (let i = 0; i < tokens.length; i++) {
      const alone = ofOne(tokens[i].fold);
      const both = !alone && i + 1 < tokens.length ? ofTwo(tokens[i].fold, tokens[i + 1].fold) : null;
      read[i].span = alone || both || ofStage(tokens[i]);
      read[i].isAge = Boolean(alone || both);
      if (both) read[++i].isPart = true;
    }
    return read;
  };

  // What is for the ages that a token names, or null.
  search.ageFinding = function (token, { span, isAge }, documents) {
    const lines = [];
    for (let year = span ? span[0] : 1; year <= (span ? span[1] : 0); year++) {
      const line = shards.line("&" + (year < 10 ? "0" : "") + year);
      if (line) lines.push(line);
    }
    if (!lines.length) return null;
    const finding = new search.Finding(token, documents);
    finding.addBegun(lines, settings.age);
    finding.isAge = finding.isWhole = true;
    finding.weight = isAge ? 1 : settings.stage;
    return finding;
  };
})((window.catalogSearch = window.catalogSearch || {}));
