/* Ranking: a query → the entries that answer it, best first. The same as Search/Searcher.cs, which says why. */
(function (search) {
  "use strict";

  const { settings, shards } = search;

  // Of many words none counts as much more than another.
  const levelled = (worth) => Math.sqrt(worth) * Math.sqrt(Math.sqrt(worth));

  // The documents, those that one may stand by first, and of both those that have ended last.
  function order(findings, documents) {
    const isNeed = findings.length > settings.mostConditions;
    const hasAges = findings.some((finding) => finding.isAge);
    const weigh = (list) => list.reduce((sum, finding) => sum + finding.weight, 0);
    const all = weigh(findings);
    const spoken = weigh(findings.filter((finding) => !finding.isAge));
    const found = [];
    for (let document = 0; document < documents; document++) {
      let [matched, words, sum, isOfAge] = [0, 0, 0, false];
      for (const { worth, weight, isAge } of findings) {
        if (!(worth[document] > 0)) continue;
        matched += weight;
        words += isAge ? 0 : weight;
        sum += isNeed ? levelled(weight * worth[document]) : weight * worth[document];
        isOfAge = isOfAge || isAge;
      }
      if (matched) found.push({ document, isSure: words >= spoken * settings.floorOfWords, score: sum * Math.sqrt(Math.sqrt(matched / all)) * (hasAges && !isOfAge ? settings.otherAge : 1) });
    }
    const best = found.reduce((most, hit) => Math.max(most, hit.score), 0);
    const floor = Math.max(best * settings.floorOfBest, all * (isNeed ? levelled(settings.floorOfWord) : settings.floorOfWord));
    const { ended } = shards.index();
    for (const hit of found) hit.isSure = hit.isSure && hit.score >= floor;
    return found.sort((a, b) => b.isSure - a.isSure || ended.has(a.document) - ended.has(b.document) || b.score - a.score || a.document - b.document);
  }

  // The entries that answer a query, best first. Null while the manifest has not come. With `exactly` no typing error is corrected.
  search.rank = function (text, exactly = false) {
    const index = shards.index();
    if (!index) return null;
    const { tokens, isOpen } = search.query(text);
    const ages = search.agesIn(tokens);
    const isStop = tokens.map((token) => index.stop.has(token.fold));
    const isDropped = tokens.map((_, i) => ages[i].isPart || (isStop[i] && isStop.includes(false) && !ages[i].isAge));
    const findings = tokens.map((token, i) => (isDropped[i] || ages[i].isAge ? null : new search.Finding(token, index.n)));
    const isLast = (finding) => isOpen && finding === findings[tokens.length - 1];
    const kept = findings.filter(Boolean);
    // Each way is tried when all that the ways before it need is there, so that nothing is loaded in vain.
    const each = (add, which = () => true) => kept.filter((finding) => which(finding) && !shards.isMissing()).forEach((finding) => add(finding, isLast(finding)));
    findings.forEach((finding, i) => {
      if (!finding) return;
      finding.isLight = index.light.has(finding.token.fold);
      finding.weight = finding.isLight ? settings.light : ages[i].span ? settings.stage : 1;
      search.addAlone(finding, isLast(finding));
    });
    search.addTogether(tokens, findings);
    const isMissed = (finding) => finding.isEmpty && !finding.isLight;
    if (!exactly) each(search.addNearly, (finding) => !finding.isEmpty && !finding.isWhole);
    if (!exactly) each(search.addCorrected, isMissed);
    if (!exactly) each(search.addOnePart, isMissed);
    if (!exactly) each(search.addFamily, (finding) => !finding.isEmpty || !finding.isLight);
    each((finding) => finding.addTopics());
    const parts = [].concat(...tokens.map((token, i) => [findings[i], search.ageFinding(token, ages[i], index.n)].filter(Boolean)));
    return {
      findings: parts,
      found: order(parts, index.n),
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
