/* Filters on the list of all entries: what does not pass is hidden in place. */
(function (search) {
  "use strict";

  const details = document.getElementById("filters");
  if (!details || document.getElementById("search")) return;

  const { say, shards } = search;
  const status = document.querySelector(".search-count");
  const items = new Map(Array.from(document.querySelectorAll("li[data-entry]"), (item) => [item.dataset.entry, item]));
  const lists = Array.from(document.querySelectorAll(".entry-list ul"), (list) => [list, Array.from(list.children)]);
  const filters = new search.Filters(details, { changed: () => ask(true), opened: () => ask(false) });

  function show(documents, ids) {
    const kept = filters.keep(documents);
    const shown = new Set(kept.map((document) => ids[document]));
    items.forEach((item, id) => { item.hidden = !shown.has(id); });
    const places = new Map(filters.sorted(documents).map((document, place) => [ids[document], place]));
    for (const [list, alphabetical] of lists) {
      list.append(...(filters.sort ? Array.from(alphabetical).sort((a, b) => places.get(a.dataset.entry) - places.get(b.dataset.entry)) : alphabetical));
    }
    for (const letter of document.querySelectorAll(".letter")) {
      letter.hidden = !letter.querySelector("li[data-entry]:not([hidden])");
    }
    filters.show(documents, documents);
    status.textContent = !filters.isChosen ? "" : kept.length ? say("shown", { n: kept.length, all: documents.length }) : say("nothing-filtered");
  }

  function ask(isNew) {
    shards
      .when(() => [shards.ids(), filters.isReady()])
      .then(([ids]) => {
        show(Array.from(ids.keys()).filter((document) => items.has(ids[document])), ids);
        if (isNew) search.writeAddress(filters, "", true);
      })
      .catch(() => { status.textContent = say("failed-filters"); });
  }

  function begin() {
    filters.readFrom(new URLSearchParams(location.search));
    if (filters.isWanted) ask(false);
  }

  window.addEventListener("popstate", () => {
    filters.readFrom(new URLSearchParams(location.search));
    ask(false);
  });
  begin();
})((window.catalogSearch = window.catalogSearch || {}));
