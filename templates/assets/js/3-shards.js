/*
  Shards: the index in small files, each a call of one function below, loaded when a query needs it. A call for
  something that has not been loaded gives null and notes the file as wanted; `when` loads what is wanted and calls again.
*/
(function (search) {
  "use strict";

  const DIGITS = "0123456789abcdefghijklmnopqrstuv";
  const IMPACTS = "ABCDEFGHIJKLMNOPQRSTUVWXYZwxyz!#$%&'()*+-./:;=>?@[]^_{|}~";
  const MOST_ROUNDS = 12;

  const { settings } = search;
  let manifest = null;
  let filters = null;
  let ids = null;
  let said = null;
  let bring = null;
  let words = [];
  let cards = [];
  let compared = [];
  let wanted = new Set();
  const loading = new Map();

  // The last place whose value is not greater, or -1.
  function placeOf(sorted, value) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle] <= value) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  function read(lines) {
    const shard = { keys: [], lines: [], aliases: new Map() };
    for (const text of lines.split("\n")) {
      const [key, surfaces, signs, topics] = text.split("\t");
      if (signs === undefined) shard.aliases.set(key, surfaces.slice(1));
      else {
        shard.keys.push(key);
        shard.lines.push({ key, surfaces: surfaces.split(","), signs, topics: topics ? topics.split(",") : [], postings: null, folded: null });
      }
    }
    return shard;
  }

  // The documents of a line, in order, each followed by its impact.
  function postings(line) {
    if (line.postings) return line.postings;
    const found = [];
    let last = -1;
    let skipped = 0;
    for (const sign of line.signs) {
      const digit = DIGITS.indexOf(sign);
      if (digit >= 0) skipped = skipped * DIGITS.length + digit;
      else {
        last += skipped + 1;
        skipped = 0;
        found.push(last, IMPACTS.indexOf(sign) + 1);
      }
    }
    line.postings = found;
    return found;
  }

  function want(file) {
    wanted.add(file);
    return null;
  }

  const index = () => manifest || want("indeks");
  const shard = (number) => words[number] || want("ord-" + number);
  const near = (key) => (index() && manifest.first.length ? shard(Math.max(0, placeOf(manifest.first, key))) : null);

  // The line of a key, or null.
  function line(key) {
    const there = near(key);
    const place = there ? placeOf(there.keys, key) : -1;
    return place >= 0 && there.keys[place] === key ? there.lines[place] : null;
  }

  // The key of another form, or null.
  function alias(form) {
    const there = near(form);
    return (there && there.aliases.get(form)) || null;
  }

  // The numbers of the shards from the one in which a beginning itself would be to the last that begins with it.
  function numbersOf(beginning) {
    const numbers = [];
    if (!index() || !manifest.first.length) return numbers;
    let number = Math.max(0, placeOf(manifest.first, beginning));
    do numbers.push(number++);
    while (number < manifest.first.length && (manifest.first[number].startsWith(beginning) || beginning.startsWith(manifest.first[number])));
    return numbers;
  }

  // The lines whose key, or another form of it, has a beginning.
  function linesBeginning(beginning) {
    const found = [];
    for (const there of numbersOf(beginning).slice(0, settings.mostShards).map(shard).filter(Boolean)) {
      found.push(...there.lines.filter((each) => each.key.startsWith(beginning)));
      there.aliases.forEach((key, form) => { if (form.startsWith(beginning)) found.push(line(key)); });
    }
    return found.filter(Boolean);
  }

  // The lines whose key has a beginning, when they are in few shards.
  function linesOfFamily(beginning) {
    const numbers = numbersOf(beginning);
    if (numbers.length > settings.mostFamilyShards) return [];
    return [].concat(...numbers.map(shard).filter(Boolean).map((there) => there.lines)).filter((each) => each.key.startsWith(beginning));
  }

  // The lines near a word: those whose key has the same first letters, as many letters as it takes to make them few.
  function linesNear(word) {
    let letters = 1;
    while (letters < Math.min(settings.longestNear, word.length) && numbersOf(word.slice(0, letters)).length > settings.mostNearShards) letters++;
    const near = numbersOf(word.slice(0, letters)).slice(0, settings.mostShards).map(shard).filter(Boolean);
    // A phrase that no entry has is a topic's name, and no word that somebody may have meant.
    return [].concat(...near.map((there) => there.lines)).filter(({ key, signs }) => !/^[@&]/.test(key) && (signs || !key.includes(" ")));
  }

  function card(document) {
    if (!index()) return null;
    const number = Math.floor(document / manifest.cards);
    return cards[number] ? cards[number][document - number * manifest.cards] : want("kort-" + number);
  }

  function load(file) {
    if (!loading.has(file)) {
      loading.set(file, new Promise((done, fail) => bring((file.includes("/") ? file : "soeg/" + file) + ".js" + (search.version ? "?v=" + search.version : ""), done, fail)));
      // A file that failed may load the next time.
      loading.get(file).catch(() => loading.delete(file));
    }
    return loading.get(file);
  }

  // Calls until nothing is wanted any more, then gives the answer. Rejects when a file does not load, or lacks what it should have.
  function when(ask, rounds = MOST_ROUNDS) {
    wanted = new Set();
    const answer = ask();
    if (wanted.size === 0) return Promise.resolve(answer);
    return rounds === 0 ? Promise.reject(new Error("Not in its file: " + Array.from(wanted))) : Promise.all(Array.from(wanted, load)).then(() => when(ask, rounds - 1));
  }

  Object.assign(search, {
    manifest: (value) => {
      manifest = value;
      Object.assign(settings, value.settings);
      for (const list of ["stop", "light", "turn", "phrase", "ended", "noFirst", "noLast"]) manifest[list] = new Set(value[list]);
    },
    words: (number, lines) => { words[number] = read(lines); },
    cards: (number, list) => { cards[number] = list; },
    compared: (number, list) => { compared[number] = list; },
    filters: (groups) => { filters = groups; },
    said: (list) => { said = list; },
    ids: (list) => { ids = list; },
    shards: {
      when, index, isMissing: () => wanted.size > 0, line, alias, linesBeginning, linesOfFamily, linesNear, postings, card,
      compared: (number) => compared[number] || want("sammenlign/" + number),
      filters: () => filters || want("filtre"),
      ids: () => ids || want("numre"),
      situations: () => said || want("situationer"),
      reachBy: (load) => { bring = load; },
    },
  });
})((window.catalogSearch = window.catalogSearch || {}));
