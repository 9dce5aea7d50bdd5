/* The Danish stemmer of the Snowball project (snowballstem.org/algorithms/danish). Every step cuts letters off the end. */
(function (search) {
  "use strict";

  const VOWELS = "aeiouyæåø";
  const DOUBLED = "bcdfghjklmnpqrstvwxz";
  const BEFORE_S = "abcdfghjklmnoprtvyzå";
  const ENDINGS = (
    "hed ethed ered e erede ende erende ene erne ere en heden eren er heder erer heds es endes erendes enes ernes eres ens hedens erens ers ets erets et eret"
  ).split(" ").sort((a, b) => b.length - a.length);

  const has = (letters, letter) => letter !== undefined && letters.includes(letter);

  // R1: what follows the first consonant after a vowel, but never before the fourth letter.
  function region(word) {
    let at = 0;
    while (at < word.length && !has(VOWELS, word[at])) at++;
    while (at < word.length && has(VOWELS, word[at])) at++;
    return at === word.length ? word.length : Math.min(word.length, Math.max(3, at + 1));
  }

  function withoutEnding(word, start) {
    const ending = ENDINGS.find((each) => word.length - each.length >= start && word.endsWith(each));
    if (ending) return word.slice(0, -ending.length);
    return word.length > start && word.endsWith("s") && has(BEFORE_S, word[word.length - 2]) ? word.slice(0, -1) : word;
  }

  const withoutPair = (word, start) => (word.length - 2 >= start && /(gd|dt|gt|kt)$/.test(word) ? word.slice(0, -1) : word);

  function withoutSuffix(whole, start) {
    const word = whole.endsWith("igst") ? whole.slice(0, -2) : whole;
    const end = word.slice(Math.min(start, word.length));
    if (end.endsWith("løst")) return word.slice(0, -1);
    const suffix = /(elig|els|lig|ig)$/.exec(end);
    return suffix ? withoutPair(word.slice(0, -suffix[0].length), start) : word;
  }

  search.stem = function (whole) {
    const start = region(whole);
    const word = withoutSuffix(withoutPair(withoutEnding(whole, start), start), start);
    const last = word[word.length - 1];
    return word.length > start && has(DOUBLED, last) && word[word.length - 2] === last ? word.slice(0, -1) : word;
  };
})((window.catalogSearch = window.catalogSearch || {}));
