/* Matches: the ways in which entries can answer to one word of a query. The same as Search/WordMatches.cs, which says why. */
(function (search) {
  "use strict";

  const { fold, letters, stem, unfold, settings, shards } = search;

  // A form of a row of inflections, also as a genitive, has the row's key; any other word has its stem.
  function keyOf(own) {
    const form = fold(own);
    const bare = form.endsWith("s") && form.length > settings.shortestBeforeS ? form.slice(0, -1) : "";
    return shards.alias(form) || (bare && shards.alias(bare)) || fold(stem(own));
  }

  // The keys a word may have: its own, and, typed without Danish letters, that of the word with them.
  const keysOf = (own) => Array.from(new Set([keyOf(own), keyOf(unfold(own))]));
  const linesOf = (own) => keysOf(own).map(shards.line).filter(Boolean);

  // The infinitives that a noun in -ing may come from (mægling → mægle).
  function verbsOf(own) {
    const noun = stem(own);
    const bare = noun.endsWith("ing") ? noun.slice(0, -3) : "";
    if (bare.length < settings.shortestVerb) return [];
    return bare.length > settings.shortestVerb && bare.endsWith("n") ? [bare + "e", bare.slice(0, -1) + "e"] : [bare + "e"];
  }

  // The surfaces of a line as they are compared: folded, and with letters alone.
  function foldedOf(line) {
    if (!line.folded) line.folded = line.surfaces.map((surface) => fold(letters(surface)).replace(/ /g, ""));
    return line.folded;
  }

  // What one word of the query finds: the best worth for each document, and the lines that it came from.
  class Finding {
    constructor(token, documents) {
      this.token = token;
      this.worth = new Float64Array(documents);
      this.lines = [];
      this.beginning = "";
      this.corrected = "";
      this.isEmpty = true;
      this.isWhole = false; // found by more than its parts
      this.ways = []; // lines with the factor by which they count, for their topics
      this.topics = new Map(); // lines of topics, with their factor
      this.weight = 1;
      this.isLight = false;
      this.isAge = false;
    }

    better(document, worth) {
      if (worth > this.worth[document]) this.worth[document] = worth;
    }

    // Documents that answer to any of the lines.
    addAny(lines, factor) {
      this.addBegun(lines, factor, this.beginning, true);
      this.lines.push(...lines);
    }

    // The same for lines that begin as a word does; they are too many to be looked through for marks.
    addBegun(lines, factor, beginning = this.beginning, isLong = this.token.fold.length >= settings.shortestFamily) {
      for (const line of lines) {
        const postings = shards.postings(line);
        for (let i = 0; i < postings.length; i += 2) this.better(postings[i], factor * postings[i + 1]);
        this.isEmpty = false;
      }
      if (isLong && factor > settings.onePart && lines.length <= settings.mostBegun) this.ways.push([lines, factor]);
      this.beginning = beginning;
    }

    // Documents that answer to all of the lines, by what these give on average.
    addAll(lines, factor) {
      const found = new Map();
      for (const line of lines) {
        const postings = shards.postings(line);
        for (let i = 0; i < postings.length; i += 2) {
          const known = found.get(postings[i]) || { sum: 0, times: 0 };
          known.sum += postings[i + 1] / lines.length;
          known.times++;
          found.set(postings[i], known);
        }
      }
      found.forEach(({ sum, times }, document) => { if (times === lines.length) this.better(document, factor * sum); });
      this.isEmpty = false;
      this.ways.push([lines, factor]);
      this.lines.push(...lines);
    }

    // A topic adds to what the word itself has found, up to what a word can be worth.
    addTopics() {
      for (const [lines, factor] of this.ways) {
        for (const topic of [].concat(...lines.map((line) => line.topics))) {
          const isNear = topic.endsWith("-");
          const line = shards.line("@" + (isNear ? topic.slice(0, -1) : topic));
          if (line) this.topics.set(line, Math.max(this.topics.get(line) || 0, factor * (isNear ? settings.nearTopic : 1) * settings.topic));
        }
      }
      const best = new Map();
      this.topics.forEach((factor, line) => {
        const postings = shards.postings(line);
        for (let i = 0; i < postings.length; i += 2) best.set(postings[i], Math.max(best.get(postings[i]) || 0, factor * postings[i + 1]));
      });
      best.forEach((worth, document) => {
        const own = this.worth[document];
        this.worth[document] = own ? own + (worth * (settings.mostImpact - own)) / settings.mostImpact : worth;
      });
    }
  }

  function addHyphenated(finding) {
    const { atoms } = finding.token;
    const lines = atoms.map((atom) => linesOf(atom)[0]);
    if (atoms.length > 1 && lines.every(Boolean)) finding.addAll(lines, settings.allParts);
  }

  // The lines of which a form begins so. A key can be shorter than that: the stem of a word whose ending is being typed.
  function linesBeginning(beginning) {
    const found = shards.linesBeginning(beginning);
    for (let length = Math.max(settings.shortestStem, beginning.length - settings.longestEnding); length < beginning.length; length++) {
      const line = shards.line(beginning.slice(0, length));
      if (line && foldedOf(line).some((surface) => surface.startsWith(beginning))) found.push(line);
    }
    return Array.from(new Set(found));
  }

  // The word is still being typed. What is a word already is most likely the word that was meant.
  function addBeginning(finding) {
    const beginning = finding.token.fold;
    if (beginning.length < settings.shortestBeginning) return;
    const lines = linesBeginning(beginning);
    finding.addBegun(lines, finding.isEmpty ? settings.beginning : settings.beginningOfWord, beginning);
    finding.isWhole = finding.isWhole || lines.length > 0;
  }

  function mayBePart(own, never) {
    return own.length >= settings.shortestPart && !never.has(own) && !shards.index().stop.has(fold(own));
  }

  function firstPart(own) {
    for (const link of ["", ...settings.links]) {
      const bare = own.slice(0, own.length - link.length);
      if (!own.endsWith(link) || bare.length < settings.shortestPart || !mayBePart(bare, shards.index().noFirst)) continue;
      const line = shards.line(keyOf(bare));
      if (line) return line;
    }
    return null;
  }

  const lastPart = (own) => (mayBePart(own, shards.index().noLast) ? shards.line(keyOf(own)) : null);

  // The split with the longest last part of which the catalogue knows both parts.
  function addParts(finding, own) {
    for (let i = settings.shortestPart; own.length >= settings.shortestCompound && i <= own.length - settings.shortestPart; i++) {
      const first = firstPart(own.slice(0, i));
      const last = first && lastPart(own.slice(i));
      if (last) {
        finding.addAll([first, last], settings.allParts);
        finding.addAny([first, last], settings.onePart);
        return;
      }
    }
  }

  // Nothing else was found: the longest beginning that is a word of the catalogue, and the longest end.
  search.addOnePart = function (finding) {
    const own = finding.token.letters;
    const found = [];
    for (let i = own.length - settings.shortestPart, line = null; i >= settings.shortestOnePart && !line; i--) {
      line = firstPart(own.slice(0, i));
      if (line) found.push(line);
    }
    for (let i = settings.shortestPart, line = null; i <= own.length - settings.shortestOnePart && !line; i++) {
      line = lastPart(own.slice(i));
      if (line) found.push(line);
    }
    finding.addAny(found, settings.onePart);
  };

  // An entry may have the verb: »mægler« for »mægling«.
  function addVerb(finding) {
    const own = finding.token.letters;
    const line = verbsOf(own).concat(verbsOf(unfold(own))).map((verb) => shards.line(keyOf(verb))).find((each) => each && each.signs);
    if (line) finding.addAny([line], settings.verb);
  }

  search.addAlone = function (finding, isOpen) {
    const own = finding.token.letters;
    finding.addAny(linesOf(own), 1);
    if (!finding.lines.some((line) => line.signs)) addVerb(finding);
    finding.isWhole = !finding.isEmpty;
    addHyphenated(finding);
    if (isOpen) addBeginning(finding);
    addParts(finding, own);
    if (unfold(own) !== own) addParts(finding, unfold(own));
  };

  // Other words that begin with the stem of a word that is one, or with as much of a word as any word does.
  search.addFamily = function (finding, isOpen) {
    const { fold: word, letters: own } = finding.token;
    if (finding.isWhole) {
      const [line] = isOpen ? [] : linesOf(own);
      if (line && line.key.length >= settings.shortestFamily) finding.addBegun(shards.linesOfFamily(line.key), settings.beginningOfWord);
    } else if (!finding.corrected && !finding.isBegun) {
      for (let length = word.length - 1; length >= settings.shortestKnown && length >= word.length * settings.knownShare; length--) {
        const lines = shards.linesOfFamily(word.slice(0, length));
        if (lines.length) return finding.addBegun(lines, settings.knownBeginning);
      }
    }
    return null;
  };

  // Lines for several words of the query, from one to another: a way for each of them.
  function cover(findings, lines, first, last, factor) {
    for (const finding of findings.slice(first, last + 1)) {
      if (finding && lines.length) {
        lines.forEach((line) => finding.addAny([line], factor));
        finding.isWhole = true;
      }
    }
  }

  // Phrases of the glossary. Stop words are skipped, except where a phrase is known to have them.
  function addPhrases(tokens, findings) {
    const { stop, turn, phrase: whole } = shards.index();
    const all = [];
    tokens.forEach((token, number) => token.atoms.forEach((atom) => {
      const isStop = stop.has(fold(atom));
      all.push({ key: isStop ? fold(stem(atom)) : keyOf(atom), number, isPassed: isStop && !turn.has(fold(atom)) });
    }));
    const withoutStops = all.filter((atom) => !atom.isPassed);
    // The two words of a phrase with others between: »sidder aldrig helt stille«.
    withoutStops.forEach((start, i) => {
      for (const end of withoutStops.slice(i + 2, i + 2 + settings.longestGap)) {
        const line = shards.line(start.key + " " + end.key);
        if (line) for (const { number } of [start, end]) cover(findings, [line], number, number, settings.phrase);
      }
    });
    for (const atoms of [withoutStops, all]) {
      atoms.forEach((start, i) => {
        if (atoms === all && !whole.has(start.key)) return;
        for (let end = i + 2; end <= Math.min(atoms.length, i + settings.longestPhrase); end++) {
          const line = shards.line(atoms.slice(i, end).map((atom) => atom.key).join(" "));
          if (line) cover(findings, [line], start.number, atoms[end - 1].number, settings.phrase);
        }
      });
    }
  }

  // Several words that are one in the index: a phrase of the glossary, or a compound that was written apart.
  search.addTogether = function (tokens, findings) {
    addPhrases(tokens, findings);
    const joins = (first, last) => findings.slice(tokens.length <= settings.mostForBeginnings ? first + 1 : first, last + 1).every(Boolean);
    tokens.forEach((_, first) => {
      for (let last = first + 1; last < Math.min(tokens.length, first + settings.mostJoined) && joins(first, last); last++) {
        const own = tokens.slice(first, last + 1).map((token) => token.letters);
        cover(findings, linesOf(own.join("")), first, last, 1);
        if (own.length === 2) cover(findings, linesOf(own.join("s")), first, last, 1);
      }
    });
  };

  Object.assign(search, { Finding, foldedOf, keysOf, linesBeginning });
})((window.catalogSearch = window.catalogSearch || {}));
