/* The search page: query and filters, also from the address, → cards in the order of the ranking. */
(function (search) {
  "use strict";

  const page = document.getElementById("search");
  if (!page) return;

  const STEP = 10;
  const MOST_UNSURE = 30;
  const MOST_TRIES = 5;
  const SHORTEST_TRY = 3;
  const PAUSE = 15;
  const REST = 150;
  const { make, say, shards } = search;
  const form = page.querySelector(".search-form");
  const input = form.elements.q;
  const status = page.querySelector(".search-count");
  const advice = page.querySelector(".search-advice");
  const said = page.querySelector(".search-said");
  const list = document.getElementById("search-results");
  const more = page.querySelector(".search-more");
  const unsureList = document.getElementById("search-less-sure");
  const unsureButton = page.querySelector(".search-unsure");
  const hit = document.getElementById("search-hit").content;
  const details = document.getElementById("filters");
  const filters = new search.Filters(details, { changed: () => begin(true), opened: () => ask() });

  let turn = 0;
  let most = STEP;
  let isExact = false;
  let isOpen = false;
  let ranked = { text: null };

  const everything = (index) => Array.from({ length: index.n }, (_, document) => document);

  // Words to try instead: those of the catalogue that begin like the query, or like as much of it as possible.
  function triesFor(text) {
    for (let cut = text.trim(); cut.length >= SHORTEST_TRY; cut = cut.slice(0, -1)) {
      const found = search.suggest(cut, MOST_TRIES);
      if (found.length) return found;
    }
    return [];
  }

  // All that the page shows for a query. Incomplete while something is loading.
  function work(text, exactly) {
    const index = shards.index();
    const isReady = filters.isMissing || filters.isReady();
    if (!index || !isReady) return null;
    const isQuery = text.trim() !== "";
    const answer = !isQuery ? null : ranked.text === text && ranked.exactly === exactly ? ranked.answer : search.rank(text, exactly);
    const all = everything(index);
    const documents = answer ? answer.found.map((found) => found.document) : filters.isChosen || filters.sort ? all : [];
    const kept = filters.sorted(filters.keep(documents));
    const unsureOf = new Set(answer ? answer.found.filter((found) => !found.isSure).map((found) => found.document) : []);
    const [sure, unsure] = [kept.filter((document) => !unsureOf.has(document)), kept.filter((document) => unsureOf.has(document))];
    const shown = sure.slice(0, most);
    // They are loaded after the answer, or when somebody asks for them.
    const waiting = isOpen ? unsure.slice(0, MOST_UNSURE) : [];
    const situations = isQuery ? search.situations(text, answer) : [];
    return {
      all, answer, documents, kept, sure, unsure, situations,
      cards: shown.map((document) => shards.card(document)),
      waiting: waiting.map((document) => shards.card(document)),
      // A situation is an answer; words that merely begin alike are none beside it.
      tries: isQuery && !documents.length && !situations.length ? triesFor(text) : [],
    };
  }

  const SVG = "http://www.w3.org/2000/svg";
  const STEPS = Number(page.dataset.steps);

  function draw(place, name, lines) {
    const svg = document.createElementNS(SVG, "svg");
    const set = (element, values) => Object.keys(values).forEach((key) => element.setAttribute(key, values[key]));
    set(svg, { class: "people", viewBox: "0 0 96 56", role: "img", "aria-label": name });
    for (const [kind, line, width] of lines) {
      const path = document.createElementNS(SVG, "path");
      set(path, width ? { class: kind, "stroke-width": width, d: line } : { class: kind, d: line });
      svg.append(path);
    }
    if (lines.length) place.append(svg);
  }

  // As parts/entry-row.sbn-html: the drawing, what it is, and what one chooses by.
  function cardOf([[id, title, summary, language, languageName], isExample, badge, isNews, name, lines, facts, filled], document, findings) {
    const item = hit.cloneNode(true).firstElementChild;
    const part = (selector) => item.querySelector(selector);
    part("a").textContent = "";
    const marks = [search.mark(part("a"), title, findings), search.mark(part(".card-summary"), summary, findings)];
    const marked = marks[0].map((word, i) => word || marks[1][i]);
    item.dataset.entry = id;
    const reasons = search.reasonsFor(document, findings, marks, say);
    if (reasons.length) part("[data-part=reason]").textContent = reasons.join(" · ");
    else part("[data-part=reason]").remove();
    part("a").href = search.entryAddress(id) + search.fragment(findings, marked, document);
    draw(part(".row-drawing"), name, lines);
    for (const place of item.querySelectorAll("[data-fact]")) {
      const fact = place.dataset.fact;
      place.append(facts[Number(fact)]);
      if (fact === "1" && facts[2]) place.append(" ", make("span", "", facts[2]));
      if (fact === "3" && filled !== null) place.prepend(search.sureness(filled, STEPS), " ");
    }
    if (language) part("a").lang = part(".card-summary").lang = language;
    if (languageName) part(".row-what").append(make("p", "fine", languageName));
    if (badge) part(".badge").textContent = badge;
    else part(".badge").remove();
    if (isNews) part(".badge").classList.add("is-news");
    if (isExample) item.classList.add("example");
    else part(".example-mark").remove();
    return item;
  }

  function button(text, press) {
    const element = make("button", "", text);
    element.type = "button";
    element.addEventListener("click", press);
    return element;
  }

  function showAdvice(answer, tries, text) {
    advice.textContent = "";
    if (answer && answer.corrected) {
      advice.append(make("p", "", say("instead", { words: answer.corrected })));
      advice.append(button(say("exactly", { words: text.trim() }), () => {
        isExact = true;
        ask();
        input.focus();
      }));
    } else if (tries.length) {
      const words = make("ul", "tries");
      for (const word of tries) {
        const item = make("li");
        const link = make("a", "", word);
        link.href = search.queryAddress(word);
        item.append(link);
        words.append(item);
      }
      advice.append(make("p", "", say("try")), words);
    }
    advice.hidden = !advice.children.length;
  }

  // What somebody would say of it: an answer of the catalogue's own, above the entries.
  function showSaid(situations) {
    const lines = make("ul", "spoken");
    for (const [id, sentence] of situations) {
      const item = make("li");
      const words = make("p", "sentence");
      const link = make("a", "", say("said", { words: sentence }));
      link.href = search.situationAddress(id);
      words.append(link);
      item.append(words);
      lines.append(item);
    }
    said.textContent = "";
    if (situations.length) said.append(make("p", "", say("situations")), lines);
    said.hidden = !situations.length;
  }

  // What is below the floor waits until somebody asks for it.
  function showUnsure(unsure, waiting, findings) {
    unsureList.textContent = "";
    unsureList.append(...waiting.map((card, i) => cardOf(card, unsure[i], findings)));
    unsureList.hidden = !isOpen;
    unsureButton.hidden = !unsure.length;
    unsureButton.textContent = unsure.length ? say("less-sure", { n: unsure.length }) : "";
    unsureButton.setAttribute("aria-expanded", String(isOpen));
  }

  function show({ all, answer, documents, kept, sure, unsure, cards, waiting, tries, situations }, text) {
    const findings = answer ? answer.findings : [];
    const isIdle = text.trim() === "" && ((!filters.isChosen && !filters.sort) || filters.isMissing);
    list.textContent = "";
    list.append(...cards.map((card, i) => cardOf(card, sure[i], findings)));
    showUnsure(unsure, waiting, findings);
    search.offer(list);
    search.offer(unsureList);
    showAdvice(answer, tries, text);
    showSaid(situations);
    // Filters count what one may stand by.
    const sures = answer ? answer.found.filter((found) => found.isSure).map((found) => found.document) : documents;
    filters.show(text.trim() === "" ? all : sures, all);
    showTabs(text.trim() === "" ? all : sures, isIdle);
    more.hidden = sure.length <= most;
    const summary = isIdle ? "" : sure.length ? say("found", { n: sure.length }) : kept.length ? say("unsure", { words: text.trim() })
      : documents.length ? say("nothing-filtered") : situations.length ? say("nothing-but", { words: text.trim() }) : say("nothing", { words: text.trim() });
    status.textContent = filters.isMissing ? [summary.replace(/\.$/, ""), say("failed-filters")].filter(Boolean).join(". ") : summary;
    page.dataset.state = isIdle ? "idle" : "done";
  }

  // The tabs lead to the lists until there is something to narrow. Then each has its hits, and the one that is chosen leads back to all.
  const tabs = Array.from(page.querySelectorAll("[data-tab]"), (link) => ({ link, count: link.querySelector("span"), href: link.href, n: link.querySelector("span").textContent }));

  // A count of fewer digits moves no tab.
  for (const { count, n } of tabs) {
    count.style.display = "inline-block";
    count.style.minInlineSize = n.length + "ch";
  }

  function showTabs(documents, isIdle) {
    const counts = filters.tabCounts(documents);
    for (const { link, count, href, n } of tabs) {
      const tab = link.dataset.tab;
      const isChosen = filters.chosen.has("hylde") && filters.chosen.get("hylde").has(tab);
      const address = new URLSearchParams(location.search);
      address.delete("hylde");
      if (!isChosen) address.append("hylde", tab);
      link.href = isIdle || !counts.size ? href : location.pathname + "?" + address;
      count.textContent = isIdle || !counts.size ? n : (counts.get(tab) || 0).toLocaleString("da-DK");
      if (isChosen) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  }

  function fail() {
    list.textContent = "";
    showAdvice(null, [], "");
    showSaid([]);
    showUnsure([], [], []);
    more.hidden = true;
    status.textContent = say("failed");
    page.dataset.state = "error";
  }

  // The less sure hits come when the reader rests, so that the answer waits for none of them.
  function fill({ sure, unsure, answer }, mine) {
    const next = unsure.slice(0, Math.max(0, STEP - sure.length));
    shards.when(() => next.map((document) => shards.card(document))).then((cards) => { if (mine === turn && !isOpen) showUnsure(unsure, cards, answer ? answer.findings : []); }).catch(() => {});
  }

  // Searches for what is in the field. An answer to an earlier query is dropped.
  function ask() {
    const mine = ++turn;
    const text = input.value;
    const exactly = isExact;
    if (text.trim() === "" && !filters.isWanted) return show({ all: [], answer: null, documents: [], kept: [], sure: [], unsure: [], cards: [], waiting: [], tries: [], situations: [] }, "");
    page.dataset.state = "searching";
    return shards.when(() => work(text, exactly)).then(
      (found) => {
        if (mine !== turn) return;
        ranked = { text, exactly, answer: found.answer };
        show(found, text);
        if (!isOpen) setTimeout(() => { if (mine === turn) fill(found, mine); }, REST);
      },
      (error) => {
        if (mine !== turn) return null;
        // Without its filters the page still searches.
        if (filters.isMissing || !error.message.includes("filtre")) return fail();
        filters.isMissing = true;
        return ask();
      });
  }

  function begin(isStep) {
    most = STEP;
    isExact = isOpen = false;
    search.writeAddress(filters, input.value, isStep);
    return ask();
  }

  function readAddress() {
    const address = new URLSearchParams(location.search);
    if (address.has("q")) input.value = address.get("q");
    filters.readFrom(address);
  }

  const beginSoon = search.later(() => begin(false), PAUSE);
  input.addEventListener("input", beginSoon);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    begin(true);
  });
  more.addEventListener("click", () => {
    const first = most;
    most += STEP;
    ask().then(() => { if (list.children[first]) list.children[first].querySelector("a").focus(); });
  });
  unsureButton.addEventListener("click", () => {
    isOpen = !isOpen;
    ask();
  });
  window.addEventListener("popstate", () => {
    input.value = "";
    readAddress();
    most = STEP;
    isExact = isOpen = false;
    ask();
  });

  readAddress();
  // Who comes from the menu of a telephone, which has no field of its own, has come to write. While the page waits for its
  // letters, nothing on it can have the focus.
  function waitForWords() {
    if (document.activeElement === document.body) input.focus({ preventScroll: true });
  }

  if (!location.search && window.matchMedia("(max-width: 39.99rem)").matches) {
    waitForWords();
    document.documentElement.addEventListener("animationend", waitForWords, { once: true });
  }
  ask();
})((window.catalogSearch = window.catalogSearch || {}));
