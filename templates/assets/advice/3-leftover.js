/* Markup that would not take and be left over as signs, as Markup/UntakenMarkup.cs tells of it. Needs no page. */
(function (propose) {
  "use strict";

  const LETTER = "\\p{L}\\p{Nd}";
  const AT_START = [
    ["listmark", /^(?:[•‣◦▪▫●○■□∙⁃➢➤✓✔\uF0A7\uF0B7\uF0D8\uF0FC\uF076\uF02D].|o\t.|[-+*](?=\p{L}{3})|[0-9]{1,3}\)(?=\p{L}{2}))/u],
    ["heading", /^#{2,6}(?=[^#\s])/],
    ["taskbox", /^(?:[-*+]|[0-9]{1,9}[.)]) +\[[ xX]?\](?=\s)/],
  ];
  const INSIDE = [
    ["footnote", /(?<!\\)\[\^[^\]\s]{1,20}\]/],
    ["link", /(?<!\\)\]\((?=[^()\n]*\))|(?<!\\)\] \((?=(?:https?:|mailto:|www\.|#)[^()\n]*\)|[^()\s]+\.(?:md|html)(?:#[^()\s]*)?\))/],
    ["emphasis", new RegExp(`(?<![\\\\*0-9])\\*\\*(?![*0-9])|(?<![\\\\_${LETTER}])__(?=[${LETTER}])|(?<=[${LETTER}])__(?![_${LETTER}])`, "u")],
    ["marked", /(?<!\\)~~(?=\S)[^~\n]{1,200}~~|(?<![=\\])==(?=[^=\s])[^=\n]{1,200}==(?!=)/],
    ["html", /(?<!\\)<\/?(?:br|b|i|u|p|a|div|span|img|ul|ol|li|h[1-6]|table|tr|td|th|strong|em|sup|sub|hr|font|center|small|mark|iframe)(?:\s[^<>\n]{0,300})?\/?>|<!--/i],
    ["braces", new RegExp(`(?<!\\\\)\\{[.#:][A-Za-zÆØÅæøå][${LETTER}_-]{0,40}\\}`, "u")],
    ["emoji", new RegExp(`(?<![${LETTER}_\\\\:]):[a-z][a-z_]{2,30}:(?![${LETTER}_:])`, "u")],
  ];
  const DASHES = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

  // Without what takes: code, links whose address has no space, and signs of emphasis beside what they emphasize.
  const taken = (block) =>
    block
      .replace(/(`+)(?:(?!\1)[\s\S])+?\1/g, " ")
      .replace(/!?\[([^[\]\n]*)\]\((?:<[^<>\n]*>|[^\s()]*)(?:\s+"[^"\n]*")?\)/g, "$1")
      .replace(/\*\*(?=[^\s*])((?:(?!\*\*)[\s\S])*?[^\s*])\*\*/g, "$1")
      .replace(new RegExp(`(?<![${LETTER}_])__(?=[^\\s_])((?:(?!__)[\\s\\S])*?[^\\s_])__(?![${LETTER}_])`, "gu"), "$1");

  function ofBlock(lines) {
    const found = [];
    for (const line of lines) {
      const start = line.replace(/^ {0,3}/, "");
      found.push(...AT_START.filter(([, pattern]) => pattern.test(start)).map(([kind]) => kind));
    }
    if (/^ {0,3}\|.*\|/.test(lines[0]) && !DASHES.test(lines[1] || "")) found.push("table");
    const rest = taken(lines.join("\n"));
    return [...found, ...INSIDE.filter(([, pattern]) => pattern.test(rest)).map(([kind]) => kind)];
  }

  // The kinds of what is left over, each once.
  propose.leftover = function (markdown) {
    const found = [];
    let [fence, inList, block] = ["", false, []];
    const close = () => {
      if (block.length) found.push(...ofBlock(block));
      block = [];
    };
    for (const line of markdown.split("\n")) {
      const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line);
      if (fence || mark) {
        close();
        if (!fence) fence = mark[1];
        else if (mark && mark[1].startsWith(fence)) fence = "";
        continue;
      }
      if (!line.trim()) {
        close();
        continue;
      }
      const isCode = !block.length && !inList && /^(?: {4}|\t)/.test(line);
      if (isCode) {
        found.push("indented");
        continue;
      }
      if (!/^[ \t]/.test(line)) inList = /^(?:[-*+]|[0-9]{1,9}[.)])[ \t]/.test(line) || (inList && block.length > 0);
      block.push(line);
    }
    close();
    return [...new Set(found)];
  };
})((window.catalogPropose = window.catalogPropose || {}));
