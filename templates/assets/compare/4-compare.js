/* Entries side by side: which file has each, which of the ids exist, and in what the entries differ. */
(function (search) {
  "use strict";

  const MOST = search.mostCompared;
  const MOST_ASKED = 12;
  const ID = /^[a-z0-9-]{1,200}$/;

  // The number of the file that has an entry: FNV-1a of its id, as in Planning/ComparisonShards.cs.
  function shardOf(id, shards) {
    let hash = 2166136261;
    for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 16777619);
    return (hash >>> 0) % shards;
  }

  function entry(id, shards) {
    const there = ID.test(id) ? search.shards.compared(shardOf(id, shards)) : null;
    return (there && there.find((each) => each[0] === id)) || null;
  }

  // Each entry once, in the order asked for. Incomplete while something is loading.
  function compare(asked, shards) {
    const ids = Array.from(new Set(asked.map((id) => id.trim()).filter(Boolean))).slice(0, MOST_ASKED);
    const found = ids.map((id) => entry(id, shards));
    const known = found.filter(Boolean);
    return { entries: known.slice(0, MOST), unknown: ids.filter((_, i) => !found[i]), isMore: known.length > MOST };
  }

  // For each row, whether it has anything, and whether the entries differ there.
  function rowsOf(entries) {
    const cells = entries.map(([, , , , each]) => each);
    return cells.length === 0 ? [] : cells[0].map((first, row) => ({
      isEmpty: cells.every((each) => each[row].length === 0),
      differs: cells.some((each) => JSON.stringify(each[row]) !== JSON.stringify(first)),
    }));
  }

  search.compare = { of: compare, rowsOf, shardOf };
})((window.catalogSearch = window.catalogSearch || {}));
