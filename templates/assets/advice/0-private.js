/* Personal data: CPR numbers and private mail, found as Privacy/CprNumbers.cs and Privacy/ContactData.cs find them. Needs no page. */
(function (propose) {
  "use strict";

  const HYPHENS = "-\u058a\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\ufe58\ufe63\uff0d";
  const OTHER_SIGNS = ".,/:~+_|()[]*>#";
  const MOST_DIGITS = 14;
  const MOST_GROUPS = 4;
  const MOST_BETWEEN = 5;
  const MOST_BETWEEN_LINES = 12;
  const WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
  const SHORTEST_HEX = 24;
  const REACH = 80;
  const BEFORE_ISBN = 12;
  const LONGEST_MAIL = 254;

  const WORDS_BEFORE = 40;
  const OTHER_NUMBER = new RegExp(
    "(?<![\\p{L}\\p{N}_])(?:(?:j(?:ournal)?|s(?:ag)?s?|p|produktionsenheds|konto|reg|cvr|se|ean|gln|faktura|ordre|løbe|bilags?|dokument|akt|kunde|medlems" +
      "|vare|matrikel|telefon|mobil|serie|licens|id)[.\\s-]*(?:nr|nummer|numre|no|kode)(?![\\p{L}\\p{N}_])|tlf|telefon|konto|cvr|ean|gln|kle|doi|issn)" +
      "[.:\\s]*(?:er\\s+)?$",
    "iu",
  );
  const NAMED = /^&(hyphen|dash|ndash|mdash|horbar|minus|shy|nbsp|thinsp|zwj|zwnj);/;
  const sum = (digits, weight) => digits.reduce((total, digit, place) => total + weight(place) * digit, 0);
  const isUnseen = (sign) => /^(?:\p{Cf}|\p{Mn}|\p{Me})$/u.test(sign);
  const isHyphen = (signs) => signs.length === 1 && HYPHENS.includes(signs);

  // What a digit is worth in any script: digits come in tens.
  function digitOf(sign) {
    if (sign >= "0" && sign <= "9") return sign.charCodeAt(0) - 48;
    const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(sign);
    const lowered = "₀₁₂₃₄₅₆₇₈₉".indexOf(sign);
    if (raised >= 0 || lowered >= 0) return Math.max(raised, lowered);
    if (!/^\p{Nd}$/u.test(sign)) return null;
    let value = 0;
    while (value < 9 && /^\p{Nd}$/u.test(String.fromCharCode(sign.charCodeAt(0) - value - 1))) value++;
    return value;
  }

  // One sign as a reader meets it, where it may be written as YAML, HTML or an address writes it.
  function signAt(text, at) {
    const rest = text.slice(at, at + 12);
    const coded = /^(?:%([0-9a-f]{2})|\\x([0-9a-f]{2})|\\u([0-9a-f]{4})|&#x([0-9a-f]{1,6});|&#([0-9]{1,7});)/i.exec(rest);
    let [sign, length] = [text[at], 1];
    if (coded) {
      const code = coded[5] ? Number(coded[5]) : parseInt(coded[1] || coded[2] || coded[3] || coded[4], 16);
      if (code < 65536) [sign, length] = [String.fromCharCode(code), coded[0].length];
    } else if (NAMED.test(rest)) {
      const [whole, name] = NAMED.exec(rest);
      [sign, length] = [{ nbsp: " ", thinsp: " ", shy: "\u00ad", zwj: "\u200d", zwnj: "\u200c" }[name] || "-", whole.length];
    } else if (/^\\[^\p{L}\p{N}]/u.test(rest)) {
      [sign, length] = [text[at + 1], 2];
    }
    return { sign, end: at + length, digit: digitOf(sign), odd: /^\p{No}$/u.test(sign) };
  }

  // Up to four groups of digits that follow each other with little between, as Privacy/WrittenDigits.cs reads them.
  function readDigits(text, start) {
    const read = { start, values: [], groups: [], ends: [], between: [""], odd: false, split: false, hiddenEnd: 0 };
    let at = start;
    while (read.groups.length < MOST_GROUPS && read.values.length < MOST_DIGITS) {
      let [count, end] = [0, at];
      for (let here = at; here < text.length; ) {
        const sign = signAt(text, here);
        const next = text.slice(sign.end, sign.end + 1);
        const isNought = /^[Oo]$/.test(sign.sign) && (/^[0-9]$/.test(next) || (count > 0 && (/^[Oo]$/.test(next) || !/^\p{L}$/u.test(next))));
        if (sign.digit !== null || isNought) {
          if (read.values.length < MOST_DIGITS) read.values.push(isNought ? 0 : sign.digit);
          count++;
          read.odd = read.odd || sign.odd || isNought;
          read.split = read.split || here > end;
          here = end = sign.end;
        } else if (count > 0 && isUnseen(sign.sign)) {
          here = sign.end;
        } else {
          break;
        }
      }
      if (count === 0) {
        read.between.pop();
        return read;
      }
      read.groups.push(count);
      read.ends.push(end);
      at = readBetween(text, end, read);
      if (at === null) return read;
    }
    return read;
  }

  function readBetween(text, from, read) {
    let signs = "";
    for (let at = from; at < text.length && signs.length <= MOST_BETWEEN_LINES; ) {
      const sign = signAt(text, at);
      if (sign.digit !== null) {
        if (!signs || signs.length > (signs.includes("\n") ? MOST_BETWEEN_LINES : MOST_BETWEEN)) return null;
        read.between.push(signs);
        return at;
      }
      if (/^[Xx*?]$/.test(sign.sign) && String(read.groups) === "6" && isHyphen(signs.trim()) && /^[Xx*?]{4}(?![\p{L}\p{N}])/u.test(text.slice(at, at + 5)))
        read.hiddenEnd = at + 4;
      if (/^\s$/.test(sign.sign) || HYPHENS.includes(sign.sign) || OTHER_SIGNS.includes(sign.sign)) {
        signs += sign.sign === "\r" ? "" : sign.sign;
      } else if (!isUnseen(sign.sign)) {
        return null;
      }
      at = sign.end;
    }
    return null;
  }

  // Whether the digits are inside a hash or the like.
  function isIdentifier(text, start, end) {
    const before = /[-0-9a-f]*$/i.exec(text.slice(Math.max(0, start - REACH), start))[0];
    const after = /^[-0-9a-f]*/i.exec(text.slice(end, end + REACH))[0];
    return /[a-f]/i.test(before + after) && before.length + end - start + after.length >= SHORTEST_HEX;
  }

  const isIsbn = (text, start, values) =>
    sum(values, (place) => 10 - place) % 11 === 0 && /isbn/i.test(text.slice(Math.max(0, start - BEFORE_ISBN), start));

  const two = (read, at) => (at + 1 < read.values.length ? read.values[at] * 10 + read.values[at + 1] : -1);

  function isDate(read, at) {
    const [day, month] = [two(read, at), two(read, at + 2)];
    return ((day >= 1 && day <= 31) || (day >= 61 && day <= 91)) && month >= 1 && month <= 12;
  }

  const signsBefore = (read, group) => read.between[group].replace(/[\s*]/g, "");
  const hasHyphen = (read, group) => isHyphen(signsBefore(read, group));

  function isUsual(read, group) {
    const signs = signsBefore(read, group);
    const broken = read.between[group].includes("\n");
    if (!signs) return !broken;
    if (signs.length === 1) return broken ? isHyphen(signs) && read.between[group].replace(/^ +/, "")[0] === signs : isHyphen(signs) || "./)".includes(signs);
    return (signs.length === 2 && signs[0] === ")" && isHyphen(signs[1])) || (signs.length === 3 && signs[0] === ")" && isHyphen(signs[1]) && signs[2] === "(");
  }

  function judge(text, read) {
    const first = (...groups) => groups.every((count, place) => read.groups[place] === count);
    const inFull = () => isDate(read, 0) && [19, 20].includes(two(read, 4));
    let found = null;
    if (first(6, 4)) found = isDate(read, 0) && { certain: isUsual(read, 1), groups: 2 };
    else if (first(10))
      found = isDate(read, 0) && { certain: read.split || sum(read.values.slice(0, 10), (place) => WEIGHTS[place]) % 11 === 0 || read.values.slice(0, 4).join("") === "0101", groups: 1 };
    else if (first(2, 2, 2, 4)) {
      const sign = read.between[1];
      const pairs = sign === read.between[2] && sign.length === 1 && (". /".includes(sign) || isHyphen(sign));
      found = isDate(read, 0) && { certain: pairs && (hasHyphen(read, 3) || read.between[3] === sign), groups: 4 };
    } else if (first(2, 2, 4, 4)) found = inFull() && { certain: hasHyphen(read, 3), groups: 4 };
    else if (first(8, 4) && inFull()) found = !read.between[1].includes("\n") && { certain: hasHyphen(read, 1), groups: 2 };
    else if (first(8, 4)) found = isDate(read, 2) && hasHyphen(read, 1) && { certain: false, groups: 2 };
    else if (String(read.groups) === "6") found = isDate(read, 0) && read.hiddenEnd > 0 && { certain: false, groups: 1 };
    if (!found) return null;
    const runEnd = read.ends[0];
    if (isIdentifier(text, read.start, runEnd)) return null;
    if (read.groups[0] === 10 && runEnd - read.start === 10 && isIsbn(text, read.start, read.values.slice(0, 10))) return null;
    const isOther = OTHER_NUMBER.test(text.slice(Math.max(0, read.start - WORDS_BEFORE), read.start));
    return { at: read.start, end: read.hiddenEnd || read.ends[found.groups - 1], certain: found.certain && !read.odd && !isOther };
  }

  // Each number as { at, certain }.
  propose.cprNumbers = function (text) {
    const found = [];
    for (let at = 0; at < text.length; ) {
      const sign = signAt(text, at);
      if (sign.digit === null) {
        at++;
        continue;
      }
      const isO = at > 0 && /[Oo]/.test(text[at - 1]) && (at === 1 || !/\p{L}/u.test(text[at - 2]));
      const read = readDigits(text, isO ? at - 1 : at);
      const number = judge(text, read);
      if (number) found.push({ at: number.at, certain: number.certain });
      at = number ? number.end : Math.max(read.ends[0], sign.end);
    }
    return found;
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
