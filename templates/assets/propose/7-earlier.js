/* »Er det prøvet før?«: the entries nearest to the title and the summary, by the site's own search. As Reports/EarlierTrial.cs. */
(function (propose) {
  "use strict";

  const MOST = 3;
  const NEAR = 0.4;
  const PAUSE = 400;

  // The documents that share two words with what was written, none much further away than the nearest. What has ended comes last in
  // the search; here it is as near as the rest.
  propose.nearest = function ({ findings, found }) {
    const few = Math.min(2, findings.length);
    const shared = ({ document }) => findings.filter(({ worth }) => worth[document] > 0).length;
    const near = found.filter((hit) => shared(hit) >= few).sort((a, b) => b.score - a.score || a.document - b.document);
    return near.filter(({ score }) => score >= near[0].score * NEAR).slice(0, MOST);
  };

  if (typeof document === "undefined") return;
  const search = window.catalogSearch;
  const form = document.getElementById("propose");
  const place = document.getElementById("propose-earlier");
  if (!search || !search.shards || !place) return;

  const list = place.querySelector("ul");
  const fields = ["title", "summary"].map((name) => document.getElementById(place.dataset[name])).filter(Boolean);
  let turn = 0;

  function item(document) {
    const [[id, title, , language], kind] = search.shards.card(document);
    const row = search.make("li");
    const link = search.make("a", "", title);
    link.href = search.entryAddress(id);
    link.target = "_blank";
    if (language) link.lang = language;
    row.append(link, kind ? " " + kind : "");
    return row;
  }

  function ask() {
    const text = fields.map((field) => field.value.trim()).filter(Boolean).join(" ");
    const mine = ++turn;
    if (text.length < 4) {
      place.hidden = true;
      return Promise.resolve();
    }
    return search.shards
      .when(() => {
        if (!search.shards.index()) return null;
        const near = propose.nearest(search.rank(text));
        near.forEach((hit) => search.shards.card(hit.document));
        return near;
      })
      .then((near) => {
        if (mine !== turn || !near) return;
        list.replaceChildren(...near.map((hit) => item(hit.document)));
        place.hidden = !near.length;
      })
      // The link to the search is there all the same.
      .catch(() => {});
  }

  const askSoon = search.later(ask, PAUSE);
  for (const field of fields) field.addEventListener("input", askSoon);
})((window.catalogPropose = window.catalogPropose || {}));
