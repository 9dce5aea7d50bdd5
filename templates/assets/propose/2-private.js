/* Personal data: CPR numbers and private mail, found as Privacy/CprNumbers.cs and Privacy/ContactData.cs find them. Needs no page. */
(function (propose) {
  "use strict";

  const BETWEEN = /^(?:[ \t\u00a0\u2007\u2009\u200b\u202f-]|[\u00ad\u2010-\u2014\u2212])+/;
  const HYPHEN = /[-\u00ad\u2010-\u2014\u2212]/g;
  const MOST_BETWEEN = 5;
  const WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
  const SHORTEST_HEX = 24;
  const REACH = 80;
  const BEFORE_ISBN = 12;
  const LONGEST_MAIL = 254;

  const isDate = (digits) => /^(?:0[1-9]|[12][0-9]|3[01]|6[1-9]|[78][0-9]|9[01])(?:0[1-9]|1[0-2])/.test(digits);
  const sum = (digits, weight) => Array.from(digits).reduce((total, digit, place) => total + weight(place) * digit, 0);

  // Whether the digits are inside a hash or the like.
  function isIdentifier(text, start, end) {
    const before = /[-0-9a-f]*$/i.exec(text.slice(Math.max(0, start - REACH), start))[0];
    const after = /^[-0-9a-f]*/i.exec(text.slice(end, end + REACH))[0];
    return /[a-f]/i.test(before + after) && before.length + end - start + after.length >= SHORTEST_HEX;
  }

  const isIsbn = (text, start, digits) =>
    sum(digits, (place) => 10 - place) % 11 === 0 && /isbn/i.test(text.slice(Math.max(0, start - BEFORE_ISBN), start));

  // Four digits that follow after a space, a hyphen, or a hyphen with spaces about it.
  function hasSerial(text, from) {
    const between = BETWEEN.exec(text.slice(from, from + MOST_BETWEEN + 1));
    if (!between || (between[0].match(HYPHEN) || []).length > 1) return false;
    return /^[0-9]{4}(?![0-9])/.test(text.slice(from + between[0].length, from + between[0].length + 5));
  }

  // Each number as { at, certain }. Ten bare digits are certain when modulus 11 holds, or the date is 1 January.
  propose.cprNumbers = function (text) {
    return Array.from(text.matchAll(/[0-9]+/g)).flatMap(({ 0: digits, index }) => {
      const end = index + digits.length;
      if (!isDate(digits) || isIdentifier(text, index, end)) return [];
      if (digits.length === 6) return hasSerial(text, end) ? [{ at: index, certain: true }] : [];
      if (digits.length !== 10 || isIsbn(text, index, digits)) return [];
      return [{ at: index, certain: sum(digits, (place) => WEIGHTS[place]) % 11 === 0 || digits.startsWith("0101") }];
    });
  };

  function isPrivate(domain, providers) {
    const parts = domain.toLowerCase().split(".");
    const owner = parts.length > 2 && /^com?$/.test(parts[parts.length - 2]) ? parts[parts.length - 3] : parts[parts.length - 2];
    return providers.has(owner) || parts.slice(0, -1).some((_, from) => providers.has(parts.slice(from).join(".")));
  }

  // Whether a text has a mail address with a provider that people have for themselves.
  propose.hasPrivateMail = function (text, providers) {
    for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
      const before = /[\p{L}\p{Nd}._%+-]*$/u.exec(text.slice(Math.max(0, at - LONGEST_MAIL), at))[0];
      const name = before.replace(/^[._%+-]+/, "");
      const domain = /^[\p{L}\p{Nd}.-]*/u.exec(text.slice(at + 1, at + LONGEST_MAIL))[0].replace(/[.-]+$/, "");
      const isUserOfHost = text[at - name.length - 1] === "/";
      if (name && !isUserOfHost && /\.\p{L}[^.]+$/u.test(domain) && isPrivate(domain, providers)) return true;
    }
    return false;
  };
})((window.catalogPropose = window.catalogPropose || {}));
