/* Corrections: what a word may have been meant to be when the catalogue has no such word. The same as Search/Corrections.cs. */
(function (search) {
  "use strict";

  const { letters, loose, stem, settings, shards } = search;

  // Rows that are reused, since many words are compared.
  let [before, last, row] = [[], [], []];

  // Edits between two words (optimal string alignment), or some number over `most`.
  function distance(a, b, most) {
    if (Math.abs(a.length - b.length) > most) return most + 1;
    for (let j = 0; j <= b.length; j++) last[j] = j;
    for (let i = 1; i <= a.length; i++) {
      let least = i;
      row[0] = i;
      for (let j = 1; j <= b.length; j++) {
        let cost = last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
        if (last[j] + 1 < cost) cost = last[j] + 1;
        if (row[j - 1] + 1 < cost) cost = row[j - 1] + 1;
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] && before[j - 2] + 1 < cost) cost = before[j - 2] + 1;
        row[j] = cost;
        if (cost < least) least = cost;
      }
      if (least > most) return most + 1;
      [before, last, row] = [last, row, before];
    }
    return last[b.length];
  }

  search.distance = distance;

  // The weight of a line in the whole catalogue.
  function sumOf(line) {
    return shards.postings(line).reduce((sum, value, i) => (i % 2 ? sum + value : sum), 0);
  }

  const looseForm = (written) => loose(letters(written));

  // The forms of a line and its key as they are compared, worked out once.
  const foldedForms = (line) => line.near || (line.near = search.foldedOf(line).concat(line.key.replace(/ /g, "")));
  const looseForms = (line) => line.loose || (line.loose = line.surfaces.concat(line.key).map(looseForm));

  // The form of a line that is most like what was typed.
  function nearestForm(line, typed) {
    const steps = line.surfaces.map(looseForm).map((form) =>
      (Math.abs(form.length - typed.length) > typed.length ? typed.length + 1 : distance(typed, form, Infinity)));
    return line.surfaces[steps.indexOf(Math.min(...steps))];
  }

  // Of a short word no letter is taken for another: »bider« is no »beder«. Two neighbours may be swapped.
  function stepsTo(word, form, most) {
    const steps = distance(word, form, most);
    const sorted = (text) => Array.from(text).sort().join("");
    return steps === 1 && word.length < settings.shortestReplaced && word.length === form.length && sorted(word) !== sorted(form) ? most + 1 : steps;
  }

  // How a word sounds, roughly.
  function soundOf(word) {
    let heard = word;
    for (const pair of settings.sounds) heard = heard.split(pair.split(":")[0]).join(pair.split(":")[1]);
    return heard.replace(/(.)\1+/g, "$1");
  }

  function heard(lines, token) {
    const [whole, stemmed] = [soundOf(token.fold), soundOf(search.fold(stem(token.letters)))];
    if (token.fold.length < settings.shortestCorrected) return [];
    return lines.filter((line) => search.foldedOf(line).some((form) => soundOf(form) === whole) || soundOf(line.key) === stemmed).slice(0, settings.mostCorrections);
  }

  function nearest(lines, word, most, formsOf) {
    if (most === 0) return [];
    return lines
      .filter((line) => !shards.index().stop.has(search.foldedOf(line)[0]))
      .map((line) => ({ line, steps: Math.min(...formsOf(line).map((form) => stepsTo(word, form, most))) }))
      .filter(({ steps }) => steps <= most && steps > 0)
      .map(({ line, steps }) => ({ line, steps, sum: sumOf(line) }))
      .sort((a, b) => a.steps - b.steps || b.sum - a.sum || (a.line.key < b.line.key ? -1 : 1))
      .slice(0, settings.mostCorrections)
      .map(({ line }) => line);
  }

  function alike(lines, word) {
    const wordStem = loose(stem(word));
    return lines.filter((line) => line.surfaces.some((surface) => looseForm(surface) === word || loose(stem(letters(surface))) === wordStem));
  }

  // What was meant: the lines, the likeliest first. Whether there are any.
  function correct(finding, lines, factor) {
    lines.forEach((line, i) => finding.addAny([line], factor * settings.fading[Math.min(i, settings.fading.length - 1)]));
    if (lines.length) finding.corrected = nearestForm(lines[0], loose(finding.token.letters));
    return lines.length > 0;
  }

  // The beginning of a word, also in the middle of a query (»dialog« for »dialogen«); else the same without marks, else nearly the same.
  search.addCorrected = function (finding, isOpen) {
    const word = finding.token.fold;
    if (word.length < settings.shortestWithoutMarks) return;
    const beginnings = isOpen || word.length < settings.shortestCorrected ? [] : search.linesBeginning(word);
    if (beginnings.length) finding.addBegun(beginnings, settings.beginning, word);
    finding.isBegun = beginnings.length > 0;
    if (beginnings.length || shards.isMissing()) return;
    const lines = shards.linesNear(word);
    const own = loose(finding.token.letters);
    const most = word.length < settings.shortestCorrected ? 0 : finding.token.letters.length < settings.shortestForTwo ? 1 : 2;
    if (correct(finding, alike(lines, own), settings.withoutMarks)) return;
    if (correct(finding, heard(lines, finding.token), settings.soundAlike)) return;
    if (correct(finding, nearest(lines, word, most, foldedForms), settings.corrected)) return;
    correct(finding, nearest(lines, own, word.length > settings.shortestCorrected ? 1 : 0, looseForms), settings.correctedWithoutMarks);
  };

  // Only parts of the word are known: it may be a word with a typing error.
  search.addNearly = function (finding) {
    const word = finding.token.fold;
    if (finding.token.letters.length < settings.shortestNearly) return;
    correct(finding, nearest(shards.linesNear(word), word, 1, foldedForms), settings.corrected);
  };

  Object.assign(search, { sumOf });
})((window.catalogSearch = window.catalogSearch || {}));
