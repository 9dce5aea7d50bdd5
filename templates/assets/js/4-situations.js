/* Situations: a query → what practitioners say that it names. The same as Search/SituationSearch.cs, which says how. */
(function (search) {
  "use strict";

  const { settings, shards } = search;

  const keysOf = (text) => Array.from(new Set(search.query(text).tokens.map((token) => search.fold(search.stem(token.letters)))));

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
      const steps = search.distance(key, each, most);
      if (steps < least) [nearest, least] = [each, steps];
    }
    return nearest;
  }

  // The situations as [id, sentence], the best named first. None while their file has not come.
  search.situations = function (text) {
    const index = shards.index();
    const all = (index && index.said && shards.situations()) || [];
    const keys = all.length ? keysOf(text) : [];
    const found = namedBy(keys, all);
    if (found.length || !keys.length) return found;
    const vocabulary = Array.from(new Set(all.flatMap(([, , phrases]) => phrases.flatMap((phrase) => phrase.split(" ").filter(Boolean))))).sort();
    return namedBy(Array.from(new Set(keys.map((key) => corrected(key, vocabulary)))), all);
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
