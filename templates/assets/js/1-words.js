/* Words: what a reader types, read exactly as the program reads the catalogue (Search/Analysis in C#). */
(function (search) {
  "use strict";

  // The numbers that the program has as well (Search/ScriptSettings.cs). They come with the manifest; no word is read before.
  const settings = {};
  const NOTHING = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
  const LETTER = /[\p{L}\p{Nd}]/u;

  // One UTF-16 unit at a time, so that no word depends on the one beside it.
  function small(unit) {
    const lower = unit.toLowerCase();
    return lower.length === 1 ? lower : unit;
  }

  // The text in small letters; signs that are no part of words become spaces.
  function plain(text) {
    const composed = /[\u0300-\u036f]/.test(text) ? text.normalize("NFC") : text;
    return composed
      .replace(NOTHING, "")
      .replace(/[‘’`]/g, "'")
      .replace(/[\u2010-\u2015\u2212]/g, "-")
      .replace(/[^a-z0-9' -]/g, (unit) => (LETTER.test(unit) ? small(unit) : " "));
  }

  // The word in Danish letters alone, without hyphens and what hangs on after an apostrophe (PPR's → ppr).
  function letters(word) {
    const apostrophe = word.lastIndexOf("'");
    const whole = apostrophe > 0 && settings.endings.includes(word.slice(apostrophe + 1)) ? word.slice(0, apostrophe) : word;
    return whole
      .replace(/[-']/g, "")
      .replace(/ä/g, "æ")
      .replace(/ö/g, "ø")
      .replace(/ü/g, "y")
      .replace(/[^\0-\x7fæøå]/g, (letter) => letter.normalize("NFD").replace(/[\u0300-\u036f]/g, ""));
  }

  // Without a Danish keyboard: safe as a key, since almost no two words meet in it.
  const fold = (word) => word.replace(/æ/g, "ae").replace(/ø/g, "oe").replace(/å/g, "aa");

  // In a hurry: many words meet in it, so it is a last resort.
  const loose = (word) => word.replace(/[æå]/g, "a").replace(/ø/g, "o");

  // What the letters may mean when they were typed without a Danish keyboard.
  const unfold = (word) => word.replace(/ae/g, "æ").replace(/oe/g, "ø").replace(/aa/g, "å");

  function token(written) {
    const atoms = written.split("-").map((atom) => atom.slice(0, settings.longestAtom));
    const text = atoms.join("-");
    const own = letters(text);
    return { text, letters: own, fold: fold(own), atoms: atoms.map(letters) };
  }

  // The tokens of a text: words, with single hyphens and apostrophes inside them.
  function tokens(text) {
    return (plain(text).match(/[^ '-]+(?:['-][^ '-]+)*/g) || []).map(token);
  }

  // The tokens of a query, and whether the last of them is still being typed.
  function query(text) {
    const read = text.slice(0, settings.mostSigns);
    const found = tokens(read).slice(0, settings.mostWords);
    return { tokens: found, isOpen: found.length > 0 && /[^ '-]$/.test(plain(read)) };
  }

  Object.assign(search, { settings, query, token, tokens, letters, fold, loose, unfold });
})((window.catalogSearch = window.catalogSearch || {}));
