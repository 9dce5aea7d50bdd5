/* Marks: which words of a text a query has found. Text is only ever put in as text nodes. */
(function (search) {
  "use strict";

  const { fold, stem } = search;
  const SHORTEST_PART = 4;
  const MOST_REASONS = 3;
  const WORD = /[\p{L}\p{M}\p{Nd}\u00ad]+(?:['’‐‑-][\p{L}\p{M}\p{Nd}\u00ad]+)*/gu;

  // What words are marked for a finding: these forms, and compounds that begin or end with these keys.
  function marksOf(finding) {
    if (!finding.marks) {
      const keys = finding.lines.map((line) => line.key);
      finding.marks = { forms: new Set([].concat(keys, ...finding.lines.map(search.foldedOf))), keys: keys.filter((key) => key.length >= SHORTEST_PART) };
    }
    return finding.marks;
  }

  // Whether a word is what this finding found: a form of it, the beginning that is being typed, or a compound with it at one end.
  function isHit(finding, token) {
    const { forms, keys } = marksOf(finding);
    const key = fold(stem(token.letters));
    return (finding.beginning && token.fold.startsWith(finding.beginning))
      || forms.has(token.fold) || forms.has(key) || keys.some((each) => token.fold.startsWith(each) || key.endsWith(each));
  }

  // Puts the text into an element, with the words that were found marked; gives for each finding the first word marked.
  search.mark = function (element, text, findings) {
    const marked = findings.map(() => "");
    let done = 0;
    WORD.lastIndex = 0;
    for (let found; (found = WORD.exec(text)); ) {
      const [token] = search.tokens(found[0]);
      const hits = token ? findings.map((finding) => isHit(finding, token) || token.atoms.some((atom) => isHit(finding, search.token(atom)))) : [];
      if (!hits.some(Boolean)) continue;
      element.append(text.slice(done, found.index));
      const mark = document.createElement("mark");
      mark.textContent = found[0];
      element.append(mark);
      done = found.index + found[0].length;
      hits.forEach((hit, i) => { if (hit && !marked[i]) marked[i] = found[0]; });
    }
    element.append(text.slice(done));
    return marked;
  };

  const has = (line, document) => search.shards.postings(line).some((value, i) => i % 2 === 0 && value === document);

  // Why a document was found, in the words that `catalog search` has: for each word of the query the plainest reason.
  search.reasonsFor = function (document, findings, [inTitle, inSummary], say) {
    const reasons = findings.map((finding, i) => {
      if (!(finding.worth[document] > 0)) return "";
      if (finding.isAge) return say("right-age");
      if (inTitle[i]) return say("in-title", { words: inTitle[i] });
      const line = finding.lines.find((each) => has(each, document));
      const topics = Array.from(finding.topics).filter(([each]) => has(each, document)).sort((a, b) => b[1] - a[1]);
      if (inSummary[i]) return say("in-summary", { words: inSummary[i] });
      if (line && line.surfaces[0]) return say("in-text", { words: line.surfaces[0] });
      return topics.length ? say("same-topic", { words: topics[0][0].surfaces[0] }) : "";
    });
    return Array.from(new Set(reasons.filter(Boolean))).slice(0, MOST_REASONS);
  };

  // The end of an address that opens a page at the words of a query: those marked, or the commonest form of what was found there.
  search.fragment = function (findings, marked, document) {
    const words = findings.map((finding, i) => {
      const line = finding.lines.find((each) => {
        const postings = search.shards.postings(each);
        for (let at = 0; at < postings.length; at += 2) if (postings[at] === document) return true;
        return false;
      });
      return marked[i] || (line ? line.surfaces[0] : "");
    });
    const two = Array.from(new Set(words.filter(Boolean))).slice(0, 2);
    return two.length ? "#:~:" + two.map((word) => "text=" + encodeURIComponent(word).replace(/-/g, "%2D")).join("&") : "";
  };
})((window.catalogSearch = window.catalogSearch || {}));
