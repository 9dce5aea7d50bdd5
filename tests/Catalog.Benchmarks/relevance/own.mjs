// The catalogue's own search: the published script, run without a page on the published files.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { gzipSync } from "node:zlib";

const FIRST_CARDS = 10;

// A document with nothing in it: the parts of the script that belong to a page find no place and stop.
const NO_PAGE = { querySelector: () => null, querySelectorAll: () => [], getElementById: () => null, addEventListener: () => {} };

/** A built site → query → its first ids, and the gzip bytes that a reader has to load for them who has loaded nothing before. */
export function ownSearch(site) {
  // Those of the search page, in its order.
  const scripts = Array.from(readFileSync(join(site, "soeg.html"), "utf8").matchAll(/<script src="([^"]+)"/g), ([, path]) => path);
  const texts = new Map();
  const read = (path) => {
    if (!texts.has(path)) {
      const bytes = readFileSync(join(site, path));
      texts.set(path, { text: bytes.toString("utf8"), size: gzipSync(bytes, { level: 9 }).length });
    }
    return texts.get(path);
  };

  function begin(loaded) {
    const world = vm.createContext({ document: NO_PAGE, setTimeout, clearTimeout });
    world.window = world;
    for (const name of scripts) vm.runInContext(read(name).text, world);
    world.catalogSearch.shards.reachBy((address, done) => {
      const path = address.split("?")[0];
      loaded.push(path);
      vm.runInContext(read(path).text, world);
      done();
    });
    return world.catalogSearch;
  }

  return async function search(query) {
    const loaded = [];
    const { rank, shards } = begin(loaded);
    let answer = null;
    await shards.when(() => {
      answer = rank(query);
      return answer && answer.found.filter((hit) => hit.isSure).slice(0, FIRST_CARDS).map((hit) => shards.card(hit.document));
    });
    const first = loaded.slice();
    const ids = await shards.when(() => answer.found.slice(0, FIRST_CARDS).map((hit) => shards.card(hit.document)).map((card) => card && card[0][0]));
    const size = (paths) => paths.reduce((sum, path) => sum + read(path).size, 0);
    const of = (name) => size(first.filter((path) => path.startsWith(`soeg/${name}`)));
    const script = size(scripts);
    return {
      ids,
      found: answer.found.length,
      sure: answer.found.filter((hit) => hit.isSure).length,
      bytes: { script, manifest: of("indeks"), words: of("ord-"), cards: of("kort-"), filters: read("soeg/filtre.js").size, all: script + size(first) },
    };
  };
}
