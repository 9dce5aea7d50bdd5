/* Ranking: a query → the entries that answer it, best first. The same as Search/Searcher.cs, which says why. */
(function (search) {
  "use strict";

  const { shards } = search;

  function order(findings, documents) {
    const found = [];
    for (let document = 0; document < documents; document++) {
      let [matched, sum] = [0, 0];
      for (const { worth } of findings) {
        if (worth[document] > 0) matched++;
        sum += worth[document];
      }
      if (matched) found.push({ document, score: sum * Math.sqrt(Math.sqrt(matched / findings.length)) });
    }
    return found.sort((a, b) => b.score - a.score || a.document - b.document);
  }

  // The entries that answer a query, best first. Null while the manifest has not come. With `exactly` no typing error is corrected.
  search.rank = function (text, exactly = false) {
    const index = shards.index();
    if (!index) return null;
    const { tokens, isOpen } = search.query(text);
    const isStop = tokens.map((token) => index.stop.has(token.fold));
    const findings = tokens.map((token, i) => (isStop[i] && isStop.includes(false) ? null : new search.Finding(token, index.n)));
    const isLast = (finding) => isOpen && finding === findings[tokens.length - 1];
    const kept = findings.filter(Boolean);
    // Each way is tried when all that the ways before it need is there, so that nothing is loaded in vain.
    const forMissed = (add) => kept.filter((finding) => finding.isEmpty && !shards.isMissing()).forEach((finding) => add(finding, isLast(finding)));
    kept.forEach((finding) => search.addAlone(finding, isLast(finding)));
    search.addTogether(tokens, findings);
    if (!exactly) kept.filter((finding) => !finding.isEmpty && !finding.isWhole && !shards.isMissing()).forEach(search.addNearly);
    if (!exactly) forMissed(search.addCorrected);
    if (!exactly) forMissed(search.addOnePart);
    return {
      findings: kept,
      found: order(kept, index.n),
      corrected: kept.some((finding) => finding.corrected)
        ? tokens.map((token, i) => (findings[i] && findings[i].corrected) || token.text).join(" ")
        : "",
    };
  };

  // Words of the catalogue that begin as the last word of a query does, the weightiest first, each after the words before it.
  search.suggest = function (text, most) {
    if (!shards.index()) return [];
    const { tokens } = search.query(text);
    const last = tokens[tokens.length - 1];
    const found = new Map();
    if (last && last.fold.length > 1) {
      for (const line of shards.linesBeginning(last.fold)) {
        const surface = line.surfaces.find((_, i) => search.foldedOf(line)[i].startsWith(last.fold));
        if (surface) found.set(surface, search.sumOf(line));
      }
    }
    const before = tokens.slice(0, -1).map((token) => token.text);
    return Array.from(found).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, most).map(([word]) => [...before, word].join(" "));
  };
})((window.catalogSearch = window.catalogSearch || {}));
