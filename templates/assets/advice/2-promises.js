/*
  What a text promises in its own voice, found as Validation/PromiseFinder.cs finds it. Needs no page.
      lists  { name: [phrases] }, as Validation/PromiseGrammar.cs names them
*/
(function (propose) {
  "use strict";

  const WIDEST_GAP = 3;
  const NEAR = 4;
  const SPEAKERS = 2;
  const END = "\u2029";
  const WORD = /%|[\p{L}\p{Nd}\p{Mn}]+(?:(?:[-'’]|(?<=[0-9])[.,](?=[0-9]))[\p{L}\p{Nd}\p{Mn}]+)*/gu;
  const KINDS = ["knowledge", "effect", "benefit", "movement"];

  const fold = (word) => word.replace(/æ/g, "ae").replace(/ø/g, "oe").replace(/å/g, "aa");

  // Markdown as it is read: blocks part sentences, and what marks emphasis and links is not there.
  function readable(markdown) {
    return markdown
      .replace(/```[\s\S]*?(?:```|$)/g, END)
      .replace(/`[^`\n]*`/g, ",")
      .replace(/!\[([^\]]*)\]\([^)]*\)/g, "")
      .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
      .replace(/\n[ \t]*(?=\n|[-*+#|>]|[0-9]+[.)] )/g, END)
      .replace(/(^|[\n\u2029])[ \t]*(?:[-*+#]+|[0-9]+[.)]) /g, "$1")
      .replace(/\|/g, END)
      .replace(/[*_]+/g, "");
  }

  // The words with what is around them, as Validation/RunningTextReader.cs reads them.
  function read(text) {
    const words = [];
    let [sentence, inMarks, gap, at] = [0, false, 4, 0];
    const widen = (least) => { gap = Math.max(gap, least); };
    function pass(between) {
      for (const sign of between) {
        if (sign === "?") {
          for (let i = gap === 4 ? words.length : sentence; i < words.length; i++) words[i].asked = true;
          gap = 4;
        } else if (sign === "!" || sign === ";" || sign === END) {
          gap = 4;
          if (sign === END) inMarks = false;
        } else if (sign === "." || sign === "…") {
          widen(3);
        } else if ("»“”„\"«".includes(sign)) {
          inMarks = sign === "»" || sign === "„" || (sign !== "«" && !inMarks);
          widen(2);
        } else {
          widen(/\s/.test(sign) ? 1 : 2);
        }
      }
    }
    for (const { index, 0: word } of text.matchAll(WORD)) {
      pass(text.slice(at, index));
      at = index + word.length;
      const begins = gap === 4 || (gap === 3 && /^\p{Lu}/u.test(word));
      if (begins) sentence = words.length;
      words.push({ written: word, word: word.toLowerCase(), begins, mark: gap === 0 || gap === 2 || gap === 3, quoted: inMarks, asked: false });
      gap = 0;
    }
    pass(text.slice(at));
    return words;
  }

  const isIn = ({ word }, phrase) => word === phrase.word || word === phrase.folded;

  function phrasesOf(lists, names) {
    return names
      .flatMap((name) => (lists[name] || []).map((phrase) => ({ name, words: phrase.toLowerCase().split(" ").filter((word) => word !== "…").map((word) => ({ word, folded: fold(word), gap: phrase.toLowerCase().includes("… " + word) })) })))
      .sort((a, b) => b.words.length - a.words.length);
  }

  function countOf(phrase, words, first) {
    if (!isIn(words[first], phrase.words[0])) return 0;
    let at = first;
    for (const part of phrase.words.slice(1)) {
      const last = at + 1 + (part.gap ? WIDEST_GAP : 0);
      do {
        at++;
        if (at > last || at >= words.length || words[at].begins || words[at].mark) return 0;
      } while (!isIn(words[at], part));
    }
    return at + 1 - first;
  }

  function findAt(phrases, words, first) {
    for (const phrase of phrases) {
      const count = countOf(phrase, words, first);
      if (count) return { name: phrase.name, first, count };
    }
    return null;
  }

  // Each promise as { words, of }; of what is hoped only what is said to be known.
  propose.promises = function (markdown, lists, isHope = false) {
    const words = read(readable(markdown));
    const finder = (name) => phrasesOf(lists, [name]);
    const [promised, doubts, modals, says, turns, means] = [phrasesOf(lists, KINDS), ...["doubts", "modals", "says", "turns", "means"].map(finder)];
    const is = (at, word) => at >= 0 && at < words.length && words[at].word === word;
    const isDoubt = (at) => findAt(doubts, words, at) && !(is(at, "om") && at + 1 < words.length && lists.times.some((time) => words[at + 1].word.endsWith(time)));
    const isChild = (at) => at >= 0 && (lists.counted.includes(words[at].word) || lists.endings.some((ending) => words[at].word.endsWith(ending)));
    const isView = (at) => findAt(modals, words, at) || (findAt(says, words, at) && [1, 2].some((before) => before <= SPEAKERS && isChild(at - before)));
    const isTurn = (at) => words[at].mark && findAt(turns, words, at) && !is(at - 1, "ikke") && !(is(at, "for") && is(at + 1, "at"));
    const isDenied = (next) => {
      for (let i = next; i < Math.min(next + 2, words.length) && !words[i].begins && !words[i].mark; i++) if (lists.after.includes(words[i].word)) return true;
      return false;
    };
    function seems({ first, count }) {
      if (count === 1 && (words[first].begins || (first > 0 && lists.relatives.includes(words[first - 1].word)))) return true;
      const after = words[first + count];
      return Boolean(after) && !after.begins && (after.word === "som" || after.word === "til" || (!after.mark && !lists.working.includes(after.word)));
    }
    function isTakenBack(found) {
      const next = found.first + found.count;
      for (let i = found.first; i < next; i++) if (isDoubt(i)) return true;
      if (found.name === "movement") {
        for (let i = next; i < Math.min(next + NEAR, words.length) && !words[i].begins; i++) if (findAt(means, words, i)) return true;
        return false;
      }
      return (is(next - 1, "virker") && seems(found)) || isDenied(next);
    }
    const all = [];
    let [doubted, viewed] = [false, false];
    for (let i = 0; i < words.length; i++) {
      if (words[i].begins || isTurn(i)) doubted = viewed = false;
      const found = findAt(promised, words, i);
      if (!found) {
        doubted = doubted || Boolean(isDoubt(i));
        viewed = viewed || Boolean(isView(i));
        continue;
      }
      const isReserved = doubted || (viewed && found.name !== "knowledge");
      if (!isReserved && !words[i].quoted && !words[i].asked && !isTakenBack(found)) all.push({ of: found.name, sentence: words.slice(0, i + 1).filter(({ begins }) => begins).length, words: words.slice(found.first, found.first + found.count).map(({ written }) => written).join(" ") });
      if (found.name !== "movement") i += found.count - 1;
    }
    // Two claims of progress in one sentence are one, as Validation/ProgressCheck.cs tells them.
    const isProgress = ({ of }) => of === "benefit" || of === "movement";
    const first = (found) => all.find((each) => isProgress(each) && each.sentence === found.sentence);
    return all.filter((found) => (!isHope || found.of === "knowledge") && (!isProgress(found) || first(found) === found));
  };
})((window.catalogPropose = window.catalogPropose || {}));
