/* The page around the search: where its files lie, the words it says, and the addresses it leads to. */
(function (search) {
  "use strict";

  const LONGEST_QUOTE = 60;

  // The element with the site's root. A page without one has no search.
  const place = document.querySelector("[data-root]");
  const words = new Map();
  for (const template of document.querySelectorAll("template[data-words]")) {
    for (const word of template.content.querySelectorAll("[data-word]")) words.set(word.dataset.word, word.textContent);
  }

  search.root = place && place.dataset.root;
  search.version = place && place.dataset.version;

  for (const element of document.querySelectorAll(".without-script")) element.hidden = true;

  // What a reader typed, to be quoted in a sentence: not too long, and without signs that change the direction of writing.
  function short(typed) {
    const plain = typed.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "");
    return plain.length > LONGEST_QUOTE ? Array.from(plain).slice(0, LONGEST_QUOTE).join("") + "…" : plain;
  }

  // A word of the site's own; {n} and {all} are numbers, {words} is what a reader typed.
  search.say = function (name, values = {}) {
    const pattern = words.get(values.n === undefined ? name : name + (values.n === 1 ? ".one" : ".many")) || "";
    return pattern.replace(/\{(n|all|words)\}/g, (_, what) => (what === "words" ? short(values.words) : values[what].toLocaleString("da-DK")));
  };

  search.entryAddress = (id) => search.root + "indsatser/" + encodeURIComponent(id) + ".html";
  search.situationAddress = (id) => search.root + "situationer/" + encodeURIComponent(id) + ".html";
  search.queryAddress = (text) => search.root + "soeg.html?q=" + encodeURIComponent(text);

  // The query and the chosen filters are part of the address. A step is one entry in the browser's history.
  search.writeAddress = function (filters, text, isStep) {
    const address = new URLSearchParams();
    if (text.trim()) address.set("q", text);
    filters.writeTo(address);
    for (const id of new URLSearchParams(location.search).getAll("id")) address.append("id", id);
    search.goTo(address, isStep);
  };

  search.goTo = function (address, isStep, place = "") {
    const query = address.toString();
    try {
      history[isStep ? "pushState" : "replaceState"](null, "", location.pathname + (query ? "?" + query : "") + place);
    } catch (refused) {
      // Some browsers refuse after many changes in a short time. The next change corrects it.
    }
  };

  // How sure one is, as Figures/EvidenceFigure.cs draws it; without a number the steps are those of the unknown.
  search.sureness = function (filled, steps) {
    const place = search.make("span", filled > 0 ? "sureness" : "sureness unknown");
    for (let i = 0; i < steps; i++) place.append(search.make(i < filled ? "b" : "i"));
    return place;
  };

  // An element with a class and words.
  search.make = function (name, className = "", text = "") {
    const element = document.createElement(name);
    if (className) element.className = className;
    element.textContent = text;
    return element;
  };

  // Calls once the last of several calls is this old.
  search.later = function (call, milliseconds) {
    let timer = 0;
    return () => {
      clearTimeout(timer);
      timer = setTimeout(call, milliseconds);
    };
  };

  // Files come as scripts, which works from a folder on disk too.
  search.shards.reachBy((file, done, fail) => {
    const script = document.createElement("script");
    script.src = search.root + file;
    script.onload = done;
    script.onerror = () => {
      script.remove();
      fail(new Error(file));
    };
    document.head.append(script);
  });
})((window.catalogSearch = window.catalogSearch || {}));
