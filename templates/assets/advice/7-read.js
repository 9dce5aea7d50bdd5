/*
  An entry's file as it was written: its keys, each with the value it holds, and its sections. Needs no page. What is read is a part of
  YAML: words plain, quoted, or as a block, lists, groups, and both of them in brackets. A key that holds anything else has no node.
      node  { kind: "text", value, style, tail }, { kind: "list", items: [{ node }], flow } or { kind: "map", pairs: [{ key, node }], flow },
            where an item and a pair are the lines from – to, and what is in brackets has its words as raw
*/
(function (propose) {
  "use strict";

  const KEY = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[\p{L}\p{Nd}_](?:[^:#]*[^:#\s])?)[ \t]*:(?=\s|$)/u;
  const NOT_WORDS = /^[&*!%@`|>?,\]}]|^-(?:\s|$)|: |:$/;
  const SIGNS = { n: "\n", t: "\t", r: "\r", 0: "\0", '"': '"', "\\": "\\", "/": "/", " ": " ", _: "\u00a0" };
  const MOST_DEPTH = 12;

  const fail = (why) => {
    throw new SyntaxError(why);
  };
  const fold = (line) => line.replace(/[\r\n]+$/, "");
  const isGap = (line) => /^\s*(?:#|$)/.test(line);
  const isDash = (line) => /^ *-(?:\s|$)/.test(line);
  const indentOf = (line) => (/^ *\t/.test(line) ? fail("tab") : /^ */.exec(line)[0].length);

  // Lines of a text that runs on: one line end is a space, an empty line is a line end.
  const joined = (lines) => lines.map((line) => line.trim()).join("\n").replace(/(\n+)/g, (ends) => ends.slice(1) || " ");

  function unescaped(words) {
    return words.replace(/\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8})|([\s\S]))/gi, (_, two, four, eight, sign) => {
      if (sign) return sign in SIGNS ? SIGNS[sign] : fail("sign");
      return String.fromCodePoint(parseInt(two || four || eight, 16));
    });
  }

  const unquoted = (words) => (words[0] === '"' ? unescaped(words.slice(1, -1)) : words[0] === "'" ? words.slice(1, -1).replace(/''/g, "'") : words);

  // What is in brackets, from a place in the text. Null when the text ends before it does.
  function bracketed(text, start, depth = 0) {
    let at = start;
    const skip = () => {
      while (/\s/.test(text[at] || "")) at++;
      if (text[at] === "#") fail("comment");
    };

    function words() {
      const from = at;
      const quote = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/s.exec(text.slice(at));
      if (quote) at += quote[0].length;
      else if (/["']/.test(text[at])) return null;
      else while (at < text.length && !/[,\]}[{\n]|:(?=[\s,\]}]|$)|\s#/.test(text.slice(at, at + 2)[0] === ":" || /\s/.test(text[at]) ? text.slice(at, at + 2) : text[at])) at++;
      const raw = text.slice(from, at).trim();
      if (!quote && (!raw || NOT_WORDS.test(raw))) fail("words");
      return { kind: "text", value: quote ? joined(unquoted(raw).split("\n")) : raw, style: quote ? raw[0] : "", raw };
    }

    function one() {
      skip();
      if (at >= text.length) return null;
      if (!/[[{]/.test(text[at])) return words();
      const inside = depth < MOST_DEPTH ? bracketed(text, at, depth + 1) : fail("depth");
      if (inside) at = inside.end;
      return inside;
    }

    const isMap = text[at++] === "{";
    const found = [];
    for (;;) {
      skip();
      if (text[at] === (isMap ? "}" : "]")) {
        const made = { kind: isMap ? "map" : "list", flow: true, raw: text.slice(start, ++at), end: at };
        return isMap ? { ...made, pairs: found } : { ...made, items: found };
      }
      const first = one();
      if (!first) return null;
      skip();
      if (isMap) {
        if (first.kind !== "text" || text[at] !== ":") return at < text.length ? fail("pair") : null;
        at++;
        const node = one();
        if (!node) return null;
        found.push({ key: first.value, name: first.raw, node });
        skip();
      } else {
        found.push({ node: first });
      }
      if (text[at] === ",") at++;
      else if (at < text.length && !/[\]}]/.test(text[at])) fail("comma");
      if (at >= text.length) return null;
    }
  }

  function reader(lines) {
    let at = 0;
    const rest = (from) => lines.findIndex((line, place) => place >= from && !isGap(line));

    function afterWords(tail) {
      const shown = fold(tail);
      if (!/^\s*(?:\s#.*)?$/.test(shown)) fail("after");
      at++;
      return shown.trim() ? shown : "";
    }

    function blockText(head, parent) {
      const [, style, options] = /^([|>])([-+0-9]*)[ \t]*(?:#.*)?$/.exec(head) || fail("block");
      const from = ++at;
      while (at < lines.length && (!lines[at].trim() || indentOf(lines[at]) > parent)) at++;
      while (at > from && !lines[at - 1].trim()) at--;
      const held = lines.slice(from, at).map(fold);
      const first = held.find((line) => line.trim()) || "";
      const width = /[1-9]/.test(options) ? Math.max(parent, 0) + Number(/[1-9]/.exec(options)[0]) : indentOf(first);
      const cut = held.map((line) => line.slice(width));
      if (style === ">" && cut.some((line) => /^\s/.test(line) && line.trim())) fail("folded");
      return { kind: "text", style, tail: "", value: style === "|" ? cut.join("\n") : joined(cut) };
    }

    function quotedText(words, parent) {
      const pattern = words[0] === '"' ? /^"(?:[^"\\]|\\.)*"/s : /^'(?:[^']|'')*'/s;
      let text = fold(words);
      while (!pattern.test(text)) {
        if (++at >= lines.length || (lines[at].trim() && indentOf(lines[at]) <= parent)) fail("quote");
        text += "\n" + fold(lines[at]);
      }
      const raw = pattern.exec(text)[0];
      if (/\\\n/.test(raw)) fail("broken");
      const value = raw.includes("\n") ? unquoted(raw[0] + joined(raw.slice(1, -1).split("\n")) + raw[0]) : unquoted(raw);
      return { kind: "text", style: raw[0], value, tail: afterWords(text.slice(raw.length)) };
    }

    function bracketedText(words, parent) {
      let text = fold(words);
      let found = bracketed(text, 0);
      while (!found) {
        if (++at >= lines.length || (lines[at].trim() && indentOf(lines[at]) <= parent && !/^[\]}]/.test(lines[at].trim()))) fail("bracket");
        text += "\n" + fold(lines[at]);
        found = bracketed(text, 0);
      }
      return { ...found, tail: afterWords(text.slice(found.end)) };
    }

    function plainText(words, parent) {
      const [, first, tail] = /^(.*?)(\s+#.*)?$/.exec(fold(words).trimEnd());
      const held = [first];
      at++;
      while (!tail && at < lines.length && lines[at].trim() && !isGap(lines[at]) && indentOf(lines[at]) > parent) held.push(fold(lines[at++]));
      if (held.some((line) => NOT_WORDS.test(line.trim())) || held.slice(1).some((line) => / #/.test(line))) fail("words");
      return { kind: "text", style: "", value: joined(held), tail: tail || "" };
    }

    // The value that begins with these words on the line at hand, or, where there are none, on the lines below.
    function value(words, parent, depth, inList) {
      const begin = words.trim();
      if (depth > MOST_DEPTH) fail("depth");
      if (!begin || begin[0] === "#") {
        const next = rest(at + 1);
        const isBelow = next >= 0 && (indentOf(lines[next]) > parent || (!inList && indentOf(lines[next]) === parent && isDash(lines[next])));
        if (!isBelow) {
          at++;
          return { kind: "text", style: "", value: "", tail: begin && " " + begin };
        }
        at = next;
        const indent = indentOf(lines[next]);
        const line = lines[next].slice(indent);
        return isDash(line) ? list(indent, depth + 1) : KEY.test(line) ? map(indent, depth + 1) : value(line, parent, depth + 1, inList);
      }
      if (/^[|>]/.test(begin)) return blockText(begin, parent);
      if (/^["']/.test(begin)) return quotedText(words.trimStart(), parent);
      return /^[[{]/.test(begin) ? bracketedText(words.trimStart(), parent) : plainText(begin, parent);
    }

    function pair(indent, depth, hidden = 0) {
      const line = lines[at].slice(indent);
      const found = KEY.exec(line) || fail("key");
      const made = { key: unquoted(found[1]), name: found[1], from: at };
      made.node = value(line.slice(found[0].length), indent, depth, false);
      return { ...made, to: at, hidden };
    }

    function map(indent, depth, isAfterDash = false) {
      const pairs = [];
      for (let next = isAfterDash ? at : rest(at); next >= 0; next = rest(at)) {
        const here = isAfterDash && !pairs.length ? indent : indentOf(lines[next]);
        if (here < indent || (pairs.length && isDash(lines[next]) && here <= indent)) break;
        if (here > indent) fail("indent");
        at = next;
        pairs.push(pair(indent, depth));
      }
      if (new Set(pairs.map(({ key }) => key)).size < pairs.length) fail("twice");
      return { kind: "map", pairs, indent, tail: "" };
    }

    function list(indent, depth) {
      const items = [];
      for (let next = at; next >= 0 && indentOf(lines[next]) === indent && isDash(lines[next]); next = rest(at)) {
        at = next;
        const after = lines[at].slice(indent + 1);
        const inner = indent + 1 + /^ */.exec(after)[0].length;
        const words = lines[at].slice(inner);
        const node = KEY.test(words) ? map(inner, depth, true) : value(words, indent, depth, true);
        items.push({ node, from: next, to: at });
      }
      if (rest(at) >= 0 && indentOf(lines[rest(at)]) > indent) fail("indent");
      return { kind: "list", items, indent, tail: "" };
    }

    return () => {
      const made = pair(0, 0);
      return rest(at) < 0 ? made.node : fail("more");
    };
  }

  // Each key of the head with its lines. What stands between two is a gap, and belongs to neither.
  function pairsOf(lines, start, end) {
    const begins = [];
    for (let at = start; at < end; at++) if (KEY.test(lines[at])) begins.push(at);
    const pairs = begins.map((from, place) => {
      let to = place + 1 < begins.length ? begins[place + 1] : end;
      while (to > from + 1 && (!lines[to - 1].trim() || lines[to - 1][0] === "#")) to--;
      const [, name] = KEY.exec(lines[from]);
      const made = { name, key: unquoted(name), from, to, node: null };
      try {
        made.node = shifted(reader(lines.slice(from, to))(), from);
      } catch (unreadable) {
        if (!(unreadable instanceof SyntaxError)) throw unreadable;
      }
      return made;
    });
    const keys = pairs.map(({ key }) => propose.slug(key));
    pairs.forEach((pair, place) => {
      if (keys.indexOf(keys[place]) !== keys.lastIndexOf(keys[place])) pair.node = null;
    });
    return pairs;
  }

  function shifted(node, by) {
    for (const part of node.flow ? [] : node.items || node.pairs || []) {
      part.from += by;
      part.to += by;
      shifted(part.node, by);
    }
    return node;
  }

  // A heading inside a block of code is none.
  function sectionsOf(lines, start) {
    const sections = [];
    let fence = "";
    for (let at = start; at < lines.length; at++) {
      const mark = /^ {0,3}(`{3,}|~{3,})/.exec(lines[at]);
      if (mark && (!fence || mark[1].startsWith(fence))) fence = fence ? "" : mark[1];
      const heading = fence ? null : /^ {0,3}##[ \t]+(.*?)[ \t]*#*[ \t]*$/.exec(fold(lines[at]));
      if (heading) sections.push({ heading: heading[1], from: at, to: lines.length });
      if (heading && sections.length > 1) sections[sections.length - 2].to = at;
    }
    return sections.map((section) => ({ ...section, text: lines.slice(section.from + 1, section.to).map(fold).join("\n").trim() }));
  }

  // The file, or null when it has no head between two lines of ---.
  propose.open = function (text) {
    const lines = text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+/g) || [];
    const isFence = (line) => line.replace(/^\ufeff/, "").trimEnd() === "---";
    const end = lines.findIndex((line, place) => place > 0 && isFence(line));
    if (!lines.length || !isFence(lines[0]) || end < 0) return null;
    const lineEnd = /\r?\n|\r/.exec(lines[0])[0];
    return { lines, lineEnd, end, pairs: pairsOf(lines, 1, end), sections: sectionsOf(lines, end + 1) };
  };
})((window.catalogPropose = window.catalogPropose || {}));
