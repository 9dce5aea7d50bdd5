/* Filters on the list of all entries: what does not pass is hidden in place. */
(function (search) {
  "use strict";

  const details = document.getElementById("filters");
  if (!details || document.getElementById("search")) return;

  const { say, shards } = search;
  const status = document.querySelector(".search-count");
  const items = new Map(Array.from(document.querySelectorAll("li[data-entry]"), (item) => [item.dataset.entry, item]));
  const filters = new search.Filters(details, { changed: () => ask(true), opened: () => ask(false) });

  function show(documents, ids) {
    const kept = filters.keep(documents);
    const shown = new Set(kept.map((document) => ids[document]));
    items.forEach((item, id) => { item.hidden = !shown.has(id); });
    for (const letter of document.querySelectorAll(".letter")) {
      letter.hidden = !letter.querySelector("li[data-entry]:not([hidden])");
      const link = document.querySelector(".letters a[href$='#" + letter.querySelector("h2").id + "']");
      if (link) link.parentElement.hidden = letter.hidden;
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
    if (filters.isChosen || details.open) ask(false);
  }

  window.addEventListener("popstate", () => {
    filters.readFrom(new URLSearchParams(location.search));
    ask(false);
  });
  begin();
})((window.catalogSearch = window.catalogSearch || {}));
