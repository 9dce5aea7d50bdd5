/*
  Entries side by side, in a few sentences: what is the same and what differs. They are made from the rows' own cells, and from
  nothing else; no sentence says that one entry is better. A row says in a word what the sentences make of it.
*/
(function (search) {
  "use strict";

  const LONGEST_NAME = 60;
  const MOST_SITUATIONS = 2;

  const textOf = (line) => (typeof line === "string" ? line : Array.isArray(line) ? line[0] : line.text);
  const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
  const fill = (pattern, values) => pattern.replace(/\{([a-z]+)\}/g, (place, name) => (name in values ? values[name] : place));

  // What is in the first list and in all the others.
  const shared = ([first, ...others]) => first.filter((each) => others.every((other) => other.includes(each)));

  function short(title) {
    if (title.length <= LONGEST_NAME) return title;
    const cut = title.slice(0, LONGEST_NAME);
    return cut.slice(0, cut.lastIndexOf(" ") > 0 ? cut.lastIndexOf(" ") : LONGEST_NAME).replace(/[\s,.:;–-]+$/, "") + "…";
  }

  // Names to be quoted: short ones, if they still tell the entries apart.
  function namesOf(entries) {
    const titles = entries.map((entry) => entry[1]);
    const names = titles.map(short);
    return (new Set(names).size < new Set(titles).size ? titles : names).map((name) => name.replace(/»/g, "›").replace(/«/g, "‹"));
  }

  // The sentences about two to four entries, those that belong together as one text. The words of the rows and of the site come from the page.
  function sentences(entries, rows, say) {
    const together = [say("both"), say("all-three"), say("all-four")][entries.length - 2];
    const names = namesOf(entries).map((name) => fill(say("name"), { name }));
    const everyone = entries.map((_, i) => i);
    const real = everyone.filter((i) => !entries[i][3]);
    const valuesOf = (row) => entries.map((entry) => entry[4][row].map(textOf));
    const rowsFor = (says) => rows.flatMap((row, i) => (row.says === says ? [i] : []));
    const joined = (parts, word) => (parts.length < 2 ? parts.join("") : parts.slice(0, -1).join(", ") + " " + word + " " + parts[parts.length - 1]);
    const listed = (some) => joined(some.map((i) => names[i]), say("and"));
    const whole = (text) => capital(text) + ".";

    // The entries by what they have, in their order: [value, entries].
    function grouped(values, some) {
      const groups = new Map();
      for (const i of some) groups.set(values[i], (groups.get(values[i]) || []).concat(i));
      return Array.from(groups);
    }

    // What each has, and who has nothing. Nothing is said of what nobody has.
    function differing(row, pattern, untoldPattern = say("not-told"), some = everyone) {
      const values = valuesOf(row).map((each) => each.join(", "));
      const told = grouped(values, some.filter((i) => values[i]));
      const untold = some.filter((i) => !values[i]);
      if (told.length === 0) return [];
      return [
        whole(joined(told.map(([value, who]) => fill(pattern, { names: listed(who), value })), say("and"))),
        ...(untold.length ? [fill(untoldPattern, { what: rows[row].name, names: listed(untold) })] : []),
      ];
    }

    // The one value that all have, or "".
    function same(row) {
      const values = valuesOf(row).map((each) => each.join(", "));
      return values.every((value) => value === values[0]) ? values[0] : "";
    }

    function forWhom() {
      const [row] = rowsFor("age");
      const age = row === undefined ? "" : same(row);
      const quoted = rowsFor("list").flatMap((list) => shared(valuesOf(list))).map((name) => fill(say("name"), { name }));
      const lists = joined(quoted, say("and"));
      return [
        ...(age && lists ? [capital(fill(say("same-age-lists"), { together, value: age, lists }))]
          : age ? [capital(fill(say("same-age"), { together, value: age }))]
            : lists ? [capital(fill(say("same-lists"), { together, value: lists }))] : []),
        ...rowsFor("situation").flatMap((each) => {
          const said = shared(valuesOf(each)).slice(0, MOST_SITUATIONS);
          return said.length ? [capital(fill(say("same-situation"), { together, value: joined(said, say("or")) }))] : [];
        }),
        ...(row !== undefined && !age ? differing(row, say("each-age")) : []),
      ];
    }

    const time = () => rowsFor("time").flatMap((row) => {
      const value = same(row);
      return value ? [capital(fill(say("same-time"), { together, value }))] : differing(row, say("each-time"), say("no-number"));
    });

    // Nobody has tried an example, so its status says nothing.
    function status() {
      const examples = everyone.filter((i) => entries[i][3]);
      return [
        ...(examples.length ? [fill(say("example", { n: examples.length }), { names: listed(examples) })] : []),
        ...rowsFor("status").flatMap((row) => (new Set(real.map((i) => valuesOf(row)[i].join())).size > 1 ? differing(row, say("each-status"), say("not-told"), real) : [])),
      ];
    }

    // How sure one is. More is known of one only where each was assessed; what was not assessed is said to be so.
    const effect = () => rowsFor("effect").flatMap((row) => {
      if (real.length === 0) return [];
      const what = rows[row].name;
      const lines = entries.map((entry) => entry[4][row][0]);
      const answers = lines.map((line) => (line ? textOf(line) : say("not-assessed")));
      const groups = grouped(answers, real);
      if (groups.length === 1 && real.length === entries.length) return [fill(say("same-effect"), { what, together, value: answers[0] })];
      const most = Math.max(...real.map((i) => (lines[i] ? lines[i].filled : 0)));
      const surest = real.filter((i) => lines[i] && lines[i].filled === most);
      if (groups.length > 1 && surest.length === 1 && real.every((i) => lines[i])) {
        const others = listed(real.filter((i) => i !== surest[0]));
        return [fill(real.length === 2 ? say("more-known") : say("most-known"), { names: listed(surest), others })];
      }
      return [what + " " + groups.map(([value, who]) => fill(say("known"), { names: listed(who), value }) + ".").join(" ")];
    });

    const found = [forWhom(), time(), status(), effect()].filter((each) => each.length).map((each) => each.join(" "));
    return found.length ? found : [say("nothing-told")];
  }

  // The entries that one is related to, to be set beside it: [title, id].
  function beside(entry, rows) {
    const found = new Map();
    rows.forEach((row, i) => {
      if (row.says !== "relation") return;
      for (const [title, address] of entry[4][i]) found.set(address.replace(/^.*\//, "").replace(/\.html$/, ""), title);
    });
    return Array.from(found, ([id, title]) => [title, id]);
  }

  Object.assign(search.compare, { sentences, beside, textOf });
})((window.catalogSearch = window.catalogSearch || {}));
