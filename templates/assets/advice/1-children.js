/*
  Sentences that tell who a child is, found as Privacy/ChildNames.cs, OneChild.cs and Diagnoses.cs find them. Needs no page.
      lists  { name: [words] }, as Privacy/ChildGrammar.cs names them, with the units' names and what is allowed
*/
(function (propose) {
  "use strict";

  const REACH = 300;
  const LONGEST_KEY = 60;
  const NEAR_ONE = 5;
  const NEAR_SEVERAL = 3;
  const BEFORE_DIAGNOSIS = 4;
  const OLDEST = 18;
  const LAST_YEAR = 10;
  const LONGEST_DAY = 30;
  const WORD = /[\p{L}\p{Nd}]+(?:[-\u2011–.,][\p{L}\p{Nd}]+)*/gu;
  const BEGINNINGS = /drengen|pigen|eleven|barnet|sønnen|datteren| dreng| pige/giu;

  const isSpace = (text, at) => at >= text.length || /\s/.test(text[at]);

  function beginsAnew(line) {
    const written = line.replace(/^[ \t]+/, "");
    return /^(?:$|[\r\n\-*+#|>]|[\p{L}\p{Nd}_]+:|[0-9][\p{L}\p{Nd}_]*\.)/u.test(written);
  }

  function endsAt(text, at) {
    if (text[at] === "!" || text[at] === "?") return isSpace(text, at + 1);
    if (text[at] === ".") return isSpace(text, at + 1) && !/\p{Ll}/u.test(text[at + 2] || "");
    if (text[at] === "\n") return beginsAnew(text.slice(at + 1, at + 1 + LONGEST_KEY));
    return text[at] === "|";
  }

  function around(text, at) {
    let [start, end] = [at, at];
    while (start > 0 && at - start < REACH && !endsAt(text, start - 1)) start--;
    while (end < text.length && end - at < REACH && !endsAt(text, end)) end++;
    return { start, end };
  }

  const isClass = (word) => /^(?:10|[0-9])(?:\.[a-z]|[a-fx-z])$/.test(word) && word !== "2d" && word !== "3d";
  const isAgeWord = (word) => /^[0-9].?-årig/.test(word) && word.length <= 9;

  function sentenceAround(text, at, lists) {
    const span = around(text, at);
    const words = [];
    const reader = new RegExp(WORD);
    reader.lastIndex = span.start;
    for (let found = reader.exec(text); found && found.index < span.end; found = reader.exec(text)) words.push({ start: found.index, end: found.index + found[0].length });
    const small = words.map(({ start, end }) => text.slice(start, end).toLowerCase());
    const word = (at) => small[at] || "";
    const has = (list, at) => lists[list].includes(word(at));
    const isNumber = (at, most) => /^[0-9]{1,2}$/.test(word(at)) && Number(word(at)) <= most;
    const isSingle = (each) => lists.single.includes(each) || /^[0-9].*årig/.test(each);
    const isGroup = (each) => each === "unge" || lists.several.includes(each) || lists.endings.some((ending) => each.endsWith(ending));
    const isWritten = (at) => lists.diagnoses.some((root) => (/^[A-Z]/.test(root) ? text.startsWith(root, words[at].start) : text.slice(words[at].start, words[at].start + root.length).toLowerCase() === root));
    const inClass = (at) =>
      isClass(word(at)) || (isNumber(at, LAST_YEAR) && /^[a-f]$/.test(word(at + 1)) && /^\. ?$/.test(text.slice(words[at].end, words[at + 1].start)));
    const inGrade = (at) =>
      word(at).startsWith("børnehaveklasse") || ((isNumber(at, LAST_YEAR) || has("ordinals", at)) && word(at + 1).startsWith("klasse")) || (/^[0-9]/.test(word(at)) && word(at).includes(".klasse"));
    const isAge = (at) =>
      ((isNumber(at, OLDEST) || has("numbers", at)) && word(at + 1) === "år" && !has("lasting", at - 1) && !has("ago", at + 2)) ||
      (isAgeWord(word(at)) && word(at - 1) !== "de" && !has("several", at + 1));
    function isDiagnosis(at) {
      if (!isWritten(at) || lists.services.some((service) => word(at).includes(service))) return false;
      for (let i = at - 1; i >= 0 && i >= at - BEFORE_DIAGNOSIS; i--) {
        if (has("topics", i) || isGroup(word(i))) return false;
        if (isSingle(word(i))) break;
      }
      return true;
    }
    const placeOf = (at) => (isDiagnosis(at) || isClass(word(at)) || isAgeWord(word(at)) || word(at).includes("klasse") || at + 1 >= words.length ? words[at] : { start: words[at].start, end: words[at + 1].end });
    const isGeneral = () => small.some((each) => lists.general.includes(each)) && !small.some((each) => lists.happened.includes(each) || (each.length >= 7 && each.endsWith("ede")));
    return { ...span, words, small, word, has, isSingle, isWritten, inClass, inGrade, isAge, isDiagnosis, placeOf, isGeneral };
  }

  const some = (sentence, is) => sentence.small.some((_, at) => is(at));

  function judgeName(text, name, lists) {
    const sentence = sentenceAround(text, name.start, lists);
    const index = sentence.words.filter((word) => word.end <= name.start).length;
    const { word, has } = sentence;
    const isAdult = (each) => each && lists.adults.some((root) => each === root || (root.length >= 5 && each.endsWith(root)) || each === root + "en" || each === root + "n");
    if (sentence.words[index] && sentence.words[index].end === name.end + 1 && has("family", index + 1)) return "child-name";
    if ([index - 1, index - 2, index + 1].some((at) => isAdult(word(at)))) return null;
    const next = sentence.words[index + 1];
    if (next && /\p{Lu}/u.test(text[next.start]) && text.slice(sentence.words[index].end, next.start) === " " && !(index > 0 && sentence.isSingle(word(index - 1)))) return null;
    if (sentence.words[0].start === name.start && lists["word-names"].includes(text.slice(name.start, name.end))) return null;
    if (some(sentence, sentence.isDiagnosis)) return "fault-child";
    const isNear = sentence.small.some((each, at) => Math.abs(at - index) <= NEAR_ONE && (sentence.isSingle(each) || (lists.several.includes(each) && Math.abs(at - index) <= NEAR_SEVERAL)));
    const hasFamily = word(index + 1) === "og" && ["hans", "hendes", "sin", "sine"].includes(word(index + 2)) && has("family", index + 3);
    const isTopic = has("topics", index - 1) || has("topics", index - 2);
    return some(sentence, (at) => sentence.isAge(at) || sentence.inClass(at)) || isNear || hasFamily || (!isTopic && some(sentence, sentence.inGrade)) ? "child-name" : null;
  }

  function names(text, lists) {
    const found = [];
    for (const { index, 0: whole } of text.matchAll(/[A-ZÆØÅÄÖ]\p{L}*/gu)) {
      if (/[\p{L}\p{Nd}/@._]/u.test(text[index - 1] || "") || /[@/_]/.test(text[index + whole.length] || "")) continue;
      const name = [whole, whole.endsWith("s") ? whole.slice(0, -1) : ""].find((each) => lists.names.includes(each));
      const span = name && { start: index, end: index + name.length };
      const words = span && judgeName(text, span, lists);
      if (words) found.push({ ...span, words });
    }
    return found;
  }

  // One child, a diagnosis, and a class or a unit.
  function placed(text, lists) {
    const found = [];
    for (let { index } of text.matchAll(WORD)) {
      if (found.length && index < found[found.length - 1].until) continue;
      if (!/^(?:[A-ZÆØÅa-zæøå])/.test(text[index])) continue;
      const at = text.slice(index);
      if (!lists.diagnoses.some((root) => (/^[A-Z]/.test(root) ? at.startsWith(root) : at.slice(0, root.length).toLowerCase() === root))) continue;
      const sentence = sentenceAround(text, index, lists);
      const whole = text.slice(sentence.start, sentence.end).toLowerCase();
      const isPlaced = sentence.small.some((each, place) => isClass(each) || (/^[0-9]{1,2}$/.test(each) && sentence.word(place + 1).startsWith("klasse"))) || lists.units.some((unit) => whole.includes(unit.toLowerCase()));
      const word = sentence.words.find(({ start }) => start === index);
      if (word && sentence.small.some(sentence.isSingle) && isPlaced) found.push({ ...word, until: sentence.end, words: "placed-child" });
    }
    return found;
  }

  function births(text, lists) {
    const day = new RegExp("^[ :]*(?:den |d\\. |d\\.)?(?:[1-9]|0[1-9]|[12][0-9]|3[01])(?![0-9])[. /-]*(?:" + lists.months.join("|") + "|(?:0?[1-9]|1[0-2])(?![0-9]))", "i");
    const found = [];
    for (const { index } of text.matchAll(/født/gi)) {
      const after = day.exec(text.slice(index + 4, index + 4 + LONGEST_DAY));
      if (after && !/\p{L}/u.test(text[index - 1] || "")) found.push({ start: index, end: index + 4 + after[0].length, words: "birth" });
    }
    return found;
  }

  function ones(text, lists) {
    const found = [];
    let judged = 0;
    for (const { index } of text.matchAll(BEGINNINGS)) {
      if (index < judged) continue;
      const sentence = sentenceAround(text, index, lists);
      if (sentence.end - index < REACH) judged = sentence.end;
      const { has, word } = sentence;
      const isOne = (at) => has("one", at) || (has("one-of", at) && (/^(?:en|én)$/.test(word(at - 1)) || /^(?:en|én|den)$/.test(word(at - 2))));
      const child = sentence.small.findIndex((_, at) => isOne(at));
      const told = child < 0 ? -1 : sentence.small.findIndex((_, at) => sentence.isAge(at) || sentence.inClass(at) || sentence.inGrade(at) || sentence.isDiagnosis(at));
      if (told < 0 || sentence.isGeneral()) continue;
      const [one, other] = [sentence.words[child], sentence.placeOf(told)];
      judged = sentence.end;
      found.push({ start: Math.min(one.start, other.start), end: Math.max(one.end, other.end), words: "one-child" });
    }
    return found;
  }

  // A sentence is told of once, by the strongest of what is in it; all of them as { start, end, words }.
  propose.children = function (text, lists) {
    const allowed = lists.allowed.map((each) => each.toLowerCase());
    const told = names(text, lists).filter(({ start, end }) => !allowed.includes(text.slice(start, end).toLowerCase()));
    const sentences = told.map(({ start }) => around(text, start));
    for (const found of [...placed(text, lists), ...births(text, lists), ...ones(text, lists)]) {
      if (allowed.includes(text.slice(found.start, found.end).toLowerCase())) continue;
      if (sentences.some((each) => each.start <= found.start && found.end <= each.end)) continue;
      told.push(found);
      if (found.words !== "one-child") sentences.push(around(text, found.start));
    }
    return told;
  };
})((window.catalogPropose = window.catalogPropose || {}));
