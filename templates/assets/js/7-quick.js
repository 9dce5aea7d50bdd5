/*
  Quick search in the head of every page: a combobox with a list (WAI-ARIA, manual selection). Nothing is loaded before the
  reader comes to the field. Enter without a choice goes to the search page, as the form does by itself.
*/
(function (search) {
  "use strict";

  const form = document.querySelector(".site-search");
  if (!form) return;

  const MOST_ENTRIES = 5;
  const MOST_WORDS = 3;
  const PAUSE = 15;
  const { say, shards, make } = search;
  const input = form.elements.q;
  const status = form.querySelector("[role=status]");
  const list = make("div", "quick");
  let turn = 0;
  let active = -1;

  list.id = "quick";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", say("quick"));
  form.append(list);
  for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-expanded", "false"], ["aria-controls", "quick"]]) {
    input.setAttribute(name, value);
  }

  function close() {
    turn++;
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    choose(-1);
  }

  function choose(number) {
    const options = list.children;
    if (options[active]) options[active].setAttribute("aria-selected", "false");
    active = options.length && number >= -1 ? (number === options.length ? -1 : number) : -1;
    if (active < 0) return input.removeAttribute("aria-activedescendant");
    options[active].setAttribute("aria-selected", "true");
    options[active].scrollIntoView({ block: "nearest" });
    return input.setAttribute("aria-activedescendant", options[active].id);
  }

  function option(number, address) {
    const item = make("div", "quick-option");
    item.id = "quick-" + number;
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", "false");
    item.dataset.address = address;
    return item;
  }

  function entryOption(number, document, findings) {
    const [[id, title, , language], kind, , isExample] = shards.card(document);
    const item = option(number, "");
    const name = make("span", "quick-title");
    const marked = search.mark(name, title, findings);
    if (language) name.lang = language;
    item.dataset.address = search.entryAddress(id) + search.fragment(findings, marked, document);
    item.append(name, " ", make("span", "quick-kind", isExample ? say("quick-example") : kind));
    return item;
  }

  function situationOption(number, [id, sentence]) {
    const item = option(number, search.situationAddress(id));
    item.append(make("span", "quick-title", say("said", { words: sentence })));
    return item;
  }

  function show({ answer, words, situations }) {
    const entries = answer.found.filter((hit) => hit.isSure).slice(0, MOST_ENTRIES).map((hit) => hit.document);
    choose(-1);
    list.textContent = "";
    situations.forEach((situation, i) => list.append(situationOption(i, situation)));
    entries.forEach((document, i) => list.append(entryOption(situations.length + i, document, answer.findings)));
    words.forEach((word, i) => {
      const item = option(situations.length + entries.length + i, search.queryAddress(word));
      item.append(make("span", "quick-word", say("quick-word", { words: word })));
      list.append(item);
    });
    list.hidden = !list.children.length;
    input.setAttribute("aria-expanded", String(!list.hidden));
    status.textContent = say("quick-count", { n: list.children.length });
  }

  function ask() {
    const text = input.value;
    const mine = ++turn;
    return shards
      .when(() => {
        // One letter begins too many words.
        if (!shards.index() || search.query(text).tokens.every((token) => token.fold.length < 2)) return null;
        const answer = search.rank(text);
        const words = search.suggest(text, MOST_WORDS + 1).filter((word) => word !== text.trim().toLowerCase()).slice(0, MOST_WORDS);
        answer.found.filter((hit) => hit.isSure).slice(0, MOST_ENTRIES).forEach((hit) => shards.card(hit.document));
        return { answer, words, situations: search.situations(text, answer) };
      })
      .then((found) => {
        if (mine !== turn) return;
        if (!found) close();
        else if (document.activeElement === input) show(found);
      })
      // The form still leads to the search page, which says what is wrong.
      .catch(() => { if (mine === turn) close(); });
  }

  const askSoon = search.later(ask, PAUSE);
  const go = (item) => { location.href = item.dataset.address; };

  input.addEventListener("focus", () => shards.when(shards.index).catch(() => {}));
  input.addEventListener("input", askSoon);
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    const steps = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key === "Escape") {
      event.preventDefault();
      if (list.hidden) input.value = "";
      close();
    } else if (steps[event.key]) {
      event.preventDefault();
      if (list.hidden) ask();
      else choose(active < 0 && event.key === "ArrowUp" ? list.children.length - 1 : active + steps[event.key]);
    } else if (event.key === "Home" || event.key === "End") {
      choose(-1);
    } else if (event.key === "Enter" && list.children[active]) {
      event.preventDefault();
      go(list.children[active]);
    }
  });
  // The field keeps the focus while the mouse or a finger chooses.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const item = event.target.closest("[role=option]");
    if (item) go(item);
  });
})((window.catalogSearch = window.catalogSearch || {}));
