/* Situations: a query → what practitioners say that it names. The same as Search/SituationSearch.cs, which says how. */
(function (search) {
  "use strict";

  const { settings, shards } = search;

  const keyOf = (token) => search.fold(search.stem(token.letters));
  const distinct = (keys) => Array.from(new Set(keys));

  // How many words of the query name the situation.
  function named([, , phrases, sentence], keys) {
    const longest = phrases
      .map((phrase) => phrase.split(" "))
      .filter((phrase) => phrase[0] && phrase.every((key) => keys.includes(key)))
      .reduce((most, phrase) => Math.max(most, phrase.length), 0);
    const said = sentence.split(" ");
    return keys.length >= settings.fewestSaid && keys.every((key) => said.includes(key)) ? Math.max(longest, keys.length) : longest;
  }

  // The nearest word of a situation, where the key is none and not too short.
  function corrected(key, vocabulary) {
    const most = key.length < settings.shortestSaid ? 0 : key.length < settings.shortestForTwo ? 1 : 2;
    if (most === 0 || vocabulary.includes(key)) return key;
    let [nearest, least] = [key, most + 1];
    for (const each of vocabulary) {
      const steps = each[0] === key[0] ? search.distance(key, each, most) : most + 1;
      if (steps < least) [nearest, least] = [each, steps];
    }
    return nearest;
  }

  // The situations as [id, sentence], the best named first; the answer is what search.rank found. None while their file has not come.
  search.situations = function (text, answer) {
    const index = shards.index();
    const all = (index && index.said && shards.situations()) || [];
    const { tokens } = all.length ? search.query(text) : { tokens: [] };
    const found = namedBy(distinct(tokens.map(keyOf)), all);
    const unknown = distinct(answer.findings.filter((finding) => !finding.isWhole || finding.corrected).map((finding) => finding.token.letters));
    if (found.length || !unknown.length || tokens.length > settings.mostCorrectedSaid) return found;
    const vocabulary = distinct(all.flatMap(([, , phrases]) => phrases.flatMap((phrase) => phrase.split(" ").filter(Boolean)))).sort();
    return namedBy(distinct(tokens.map((token) => (unknown.includes(token.letters) ? corrected(keyOf(token), vocabulary) : keyOf(token)))), all);
  };

  function namedBy(keys, all) {
    return all
      .map((situation) => ({ situation, words: named(situation, keys) }))
      .filter((found) => found.words > 0)
      .sort((a, b) => b.words - a.words)
      .slice(0, settings.mostSituations)
      .map(({ situation }) => situation.slice(0, 2));
  }
})((window.catalogSearch = window.catalogSearch || {}));
