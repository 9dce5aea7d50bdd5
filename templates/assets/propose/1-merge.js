/*
  An entry's file from the answers of a form: what was changed is written, and all else stands as it stood in the file that was opened,
  letter by letter. Needs no page.
      head      [[key, value], …] in the order of a new file, also of what is empty
      sections  [[heading, text, other headings of the same], …]
      base      the same as it was when the file was opened. A row that was in the file has its number there as its at
*/
(function (propose) {
  "use strict";

  const NEW = { lines: ["---\n", "---\n"], lineEnd: "\n", end: 1, pairs: [], sections: [] };
  const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
  const find = (pairs, key) => (pairs || []).find((pair) => propose.slug(pair[0]) === propose.slug(key));
  const valueIn = (pairs, key) => (find(pairs, key) || [])[1];
  const isUnknown = (node, known) => node.pairs.filter(({ key }) => !find(known, key));

  // A value in brackets. What was not changed, and what the form does not know, has its own words.
  function row(node, base, now) {
    if (node && now.group && node.kind === "map") {
      const kept = node.pairs.map(function ({ key, name, node: part }) {
        const answer = find(now.group, key);
        if (answer && propose.isEmpty(answer[1])) return "";
        return `${name}: ${!answer || same(valueIn(base && base.group, key), answer[1]) ? part.raw : row(part, valueIn(base && base.group, key), answer[1])}`;
      });
      const isNew = ([key, value]) => !propose.isEmpty(value) && !node.pairs.some((pair) => propose.slug(pair.key) === propose.slug(key));
      const added = now.group.filter(isNew).map(([key, value]) => `${key}: ${propose.inRow(value)}`);
      return `{ ${[...kept, ...added].filter(Boolean).join(", ")} }`;
    }
    if (node && now.rows && node.kind === "list") {
      const before = (at) => ({ group: ((base && base.rows) || []).find((each) => each.at === at) });
      return `[${now.rows.map((each) => row(each.at === undefined ? null : node.items[each.at].node, before(each.at), { group: each })).join(", ")}]`;
    }
    return propose.inRow(now);
  }

  function merging(source) {
    const raw = (from, to) => source.lines.slice(from, to);
    const fresh = (lines, indent) => lines.map((line) => (line && " ".repeat(indent)) + line + source.lineEnd);
    const withTail = (lines, tail) => (tail && lines.length === 1 ? [lines[0].replace(/[\r\n]*$/, tail + source.lineEnd)] : lines);

    function pairLines(pair, indent, base, now) {
      const { node, name, from } = pair;
      const isLeft = !node || node.kind !== "map" || !isUnknown(node, now && now.group).length;
      if (propose.isEmpty(now) && isLeft) return [];
      if (node.flow) return withTail(fresh([`${name}: ${Array.isArray(now) ? propose.inRow(now) : row(node, base, now)}`], indent), node.tail);
      if (node.kind === "map" && now.group) return [...raw(from, node.pairs[0].from), ...mapLines(node, node.indent, base && base.group, now.group)];
      if (node.kind === "list" && (now.rows || Array.isArray(now))) return [...raw(from, node.items[0].from), ...listLines(node, base, now)];
      const isBlock = typeof now === "string" && node.style === "|" && /^\S/.test(now);
      const lines = isBlock ? [`${name}: |-`, ...now.split("\n").map((line) => line && "  " + line)] : propose.lines([name, now]);
      return withTail(fresh(lines, indent), node.tail);
    }

    function listLines(node, base, now) {
      const lines = [];
      const left = new Set(now.rows || now);
      node.items.forEach(function (item, at) {
        if (at) lines.push(...raw(node.items[at - 1].to, item.from));
        const kept = now.rows ? now.rows.find((each) => each.at === at) : now.find((each) => propose.slug(each) === propose.slug(item.node.value || ""));
        if (kept === undefined || !left.delete(kept)) return;
        lines.push(...(now.rows ? itemLines(item, node.indent, (base.rows || []).find((each) => each.at === at), kept) : raw(item.from, item.to)));
      });
      for (const each of left) lines.push(...fresh(now.rows ? propose.item(each) : ["- " + propose.inRow(each)], node.indent));
      return lines;
    }

    // The dash stands before the first key that is left.
    function itemLines({ node, from, to }, indent, base, now) {
      if (same(base, now)) return raw(from, to);
      if (node.flow) return withTail(fresh(["- " + row(node, { group: base }, { group: now })], indent), node.tail);
      const lines = mapLines(node, node.indent, base, now);
      const first = lines.findIndex((line) => !/^\s*(?:#|$)/.test(line));
      if (first >= 0) lines[first] = lines[first].slice(0, indent) + "-" + lines[first].slice(indent + 1);
      return lines;
    }

    function mapLines({ pairs }, indent, base, now) {
      const places = pairs.map(function (pair, at) {
        const answer = find(now, pair.key);
        const isKept = !answer || !pair.node || same(valueIn(base, pair.key), answer[1]);
        const lines = isKept ? raw(pair.from, pair.to) : pairLines(pair, indent, valueIn(base, pair.key), answer[1]);
        return { rank: now.indexOf(answer), lines: [...(at ? raw(pairs[at - 1].to, pair.from) : []), ...lines] };
      });
      now.forEach(function ([key, value], rank) {
        if (propose.isEmpty(value) || places.some((place) => place.rank === rank)) return;
        const after = places.reduce((last, place, at) => (place.rank >= 0 && place.rank < rank ? at : last), -1);
        places.splice(after + 1, 0, { rank, lines: fresh(propose.lines([key, value]), indent) });
      });
      return places.flatMap(({ lines }) => lines);
    }

    function headLines(base, now, remarks, isRemark) {
      const { pairs, end } = source;
      const [first, last] = pairs.length ? [pairs[0].from, pairs[pairs.length - 1].to] : [1, 1];
      const after = raw(last, end).filter((line) => !isRemark(line));
      return [...raw(0, first), ...mapLines({ pairs }, 0, base, now), ...after, ...fresh(remarks, 0)];
    }

    const isOf = (heading, names) => names.some((name) => propose.slug(name) === propose.slug(heading));

    function sectionLines(base, now) {
      const { sections, lines, end } = source;
      const wordsBefore = (heading) => valueIn(base, heading);
      const places = sections.map(function ({ heading, from, to }) {
        const rank = now.findIndex(([name, , others]) => isOf(heading, [name, ...(others || [])]));
        if (rank < 0 || sections.find((each) => isOf(each.heading, [now[rank][0], ...(now[rank][2] || [])])).from !== from) return { rank: -1, lines: raw(from, to) };
        const [name, words] = now[rank];
        if (words === wordsBefore(name)) return { rank, lines: raw(from, to) };
        return { rank, lines: words ? [raw(from, from + 1)[0].trimEnd() + source.lineEnd, ...textLines(words), ...(to < lines.length ? fresh([""], 0) : [])] : [] };
      });
      now.forEach(function ([name, words], rank) {
        if (!words || places.some((place) => place.rank === rank)) return;
        const after = places.reduce((last, place, at) => (place.rank >= 0 && place.rank < rank ? at : last), -1);
        places.splice(after + 1, 0, { rank, isNew: true, lines: [...fresh(["## " + name], 0), ...textLines(words)] });
      });
      const found = raw(end, sections.length ? sections[0].from : lines.length);
      for (const place of places) {
        const before = found[found.length - 1];
        if (place.lines.length && !/[\r\n]$/.test(before)) found[found.length - 1] += source.lineEnd;
        if (place.lines.length && before.trim() && !place.lines[0].startsWith("\n")) found.push(...fresh([""], 0));
        found.push(...place.lines);
      }
      return found;
    }

    const textLines = (words) => fresh(["", ...propose.body(words).split("\n")], 0);

    return { headLines, sectionLines };
  }

  // A remark is a line of the form's own, which it writes anew: it begins with the remark's first words.
  propose.compose = function (source, { head, sections, remarks = [], remark = "" }, base = { head: [], sections: [] }) {
    const { headLines, sectionLines } = merging(source || NEW);
    const isRemark = (line) => remark && line.startsWith(remark);
    return [...headLines(base.head, head, remarks, isRemark), ...sectionLines(base.sections, sections)].join("");
  };
})((window.catalogPropose = window.catalogPropose || {}));
