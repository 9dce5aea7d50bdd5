/*
  What is written in an entry's file, as YAML and Markdown. Needs no page.
      a value  a text, a number, a list of texts, { group: [[key, value], …] } or { rows: [[[key, value], …], …] }. What is empty in it is
               not written.
*/
(function (propose) {
  "use strict";

  // What no file may have: controls, line separators inside lines, letters that are drawn as nothing, overrides of the direction of
  // writing, byte order marks, code points that are never assigned, the hidden characters above U+E0000, half surrogate pairs.
  const FORBIDDEN =
    /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u115f\u1160\u202a-\u202e\u2066-\u2069\u3164\ufeff\uffa0\u{e0000}-\u{e01ef}\p{Noncharacter_Code_Point}\ud800-\udfff]/gu;

  // As Parsing/YamlText.cs: a letter first, and no sign that means something in YAML.
  const PLAIN = /^\p{L}[\p{L}\p{Nd}.,;!?()/+&»«–’-]*(?: [\p{L}\p{Nd}.,;!?()/+&»«–’-]+)*$/u;
  const IN_LIST = /^\p{L}[\p{L}\p{Nd}-]*(?: [\p{L}\p{Nd}-]+)*$/u;
  const TAKEN = /^(?:null|true|false|yes|no|on|off|y|n)$/i;

  // As Parsing/YamlValue.cs: ages, days and numbers stand as people write them.
  const DIGITS = /^-?[0-9](?:[0-9.-]*[0-9])?$/;

  const MOST_ADDRESS = 6000;
  const FOLDED = { æ: "ae", ä: "ae", ø: "oe", ö: "oe", å: "aa", ü: "y", é: "e", è: "e" };

  // The words as a file can hold them: ordinary line ends, no forbidden signs, nothing around them.
  propose.clean = (words) => words.replace(/\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g, "\n").replace(FORBIDDEN, "").trim();

  propose.isUnwritten = (words) => words === "" || words === "…" || words.startsWith("(…)");

  propose.isEmpty = function (value) {
    if (typeof value === "number") return false;
    if (!value || Array.isArray(value)) return !value || value.length === 0;
    if (value.rows) return value.rows.every((row) => row.every(([, part]) => propose.isEmpty(part)));
    return Boolean(value.group) && value.group.every(([, part]) => propose.isEmpty(part));
  };

  function quoted(words) {
    return '"' + words.replace(/["\\]/g, "\\$&").replace(/\n/g, "\\n").replace(/\t/g, "\\t") + '"';
  }

  const written = (words, plain) => (DIGITS.test(words) || (plain.test(words) && !TAKEN.test(words)) ? String(words) : quoted(words));
  const filled = (pairs) => pairs.filter(([, value]) => !propose.isEmpty(value));

  // A value on one line, in brackets.
  propose.inRow = function (value) {
    if (Array.isArray(value)) return `[${value.map(propose.inRow).join(", ")}]`;
    if (value.rows) return `[${value.rows.map((group) => propose.inRow({ group })).join(", ")}]`;
    if (value.group) return `{ ${filled(value.group).map(([key, part]) => `${key}: ${propose.inRow(part)}`).join(", ")} }`;
    return written(value, IN_LIST);
  };

  // The name of the file, as Text/DanishFolding.cs folds it.
  propose.slug = function (title) {
    const folded = Array.from(title.normalize("NFC"), (letter) => FOLDED[letter] || FOLDED[letter.toLowerCase()] || letter);
    return folded.join("").replace(/[A-Z]/g, (letter) => letter.toLowerCase()).replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  };

  // As Text/FileNames.cs: what every computer can hold a file of.
  propose.canBeId = (id) => id.length <= 120 && !/^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/.test(id);

  // A key and its value as lines, without line ends.
  propose.lines = function ([key, value]) {
    if (typeof value !== "object") return [`${key}: ${written(value, PLAIN)}`];
    if (Array.isArray(value)) return [`${key}: ${propose.inRow(value)}`];
    if (value.group) return [`${key}:`, ...filled(value.group).flatMap(propose.lines).map((line) => "  " + line)];
    return [`${key}:`, ...value.rows.flatMap(propose.item).map((line) => "  " + line)];
  };

  propose.item = (row) => filled(row).flatMap(propose.lines).map((line, place) => (place ? "  " : "- ") + line);

  // A section's own headings get lower levels, and an open code fence is closed, so that the next heading is read as one.
  propose.body = function (words) {
    let fence = "";
    let before = "";
    const written = words.split("\n").flatMap((line) => {
      const mark = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line);
      const last = before;
      before = line.trim();
      if (fence) {
        if (mark && mark[1][0] === fence[0] && mark[1].length >= fence.length && !mark[2].trim()) fence = "";
        return [line];
      }
      if (mark && !(mark[1][0] === "`" && mark[2].includes("`"))) {
        fence = mark[1];
        return [line];
      }
      if (/^ {0,3}#{1,2}(?:[ \t]|$)/.test(line)) return [line.replace(/#{1,2}/, "###")];
      if (last && /^ {0,3}=+[ \t]*$/.test(line)) return [line.replace("=", "\\=")];
      if (last && /^ {0,3}-+[ \t]*$/.test(line)) return ["", line];
      return [line];
    });
    return [...written, ...(fence ? [fence] : [])].join("\n");
  };

  // Where GitHub opens the file with its text, or without it when the address would be longer than servers read.
  propose.newFile = function (base, path, text) {
    const named = `${base}?filename=${encodeURIComponent(path)}`;
    const whole = `${named}&value=${encodeURIComponent(text)}`;
    return whole.length <= MOST_ADDRESS ? { address: whole, isWhole: true } : { address: named, isWhole: false };
  };
})((window.catalogPropose = window.catalogPropose || {}));
