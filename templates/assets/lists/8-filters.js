/* Filters over a list of entries: or within a group, and between groups. Each value has the number of entries that have it. */
(function (search) {
  "use strict";

  const { make, say, shards } = search;

  // The tab that an entry is under: chosen by its links, not in the form.
  const TAB = "hylde";

  function numbers(docs, w) {
    const all = new Uint16Array(docs.length / w);
    for (let i = 0; i < all.length; i++) all[i] = parseInt(docs.slice(i * w, i * w + w), 32);
    return all;
  }

  // The groups as they are loaded, with the set of values of each entry. What has no values is an order of the entries.
  const read = (found) => found.filter(({ values }) => values).map(({ id, name, values, sets, w, docs }) => ({ id, name, values, sets, setOf: numbers(docs, w) }));
  const readOrders = (found) => new Map(found.filter(({ values }) => !values).map(({ id, w, docs }) => [id, numbers(docs, w)]));

  // How many of the documents have each value, among those that pass every other group.
  function count(groups, passes, documents) {
    const counts = groups.map((group) => new Array(group.values.length).fill(0));
    for (const document of documents) {
      const failing = groups.filter((_, i) => !passes[i](document));
      if (failing.length > 1) continue;
      groups.forEach((group, i) => {
        if (failing.length && failing[0] !== group) return;
        for (const value of group.sets[group.setOf[document]]) counts[i][value]++;
      });
    }
    return counts;
  }

  search.Filters = class {
    // The element is a <details>; `changed` is called when the reader has chosen, `opened` when the values are to be seen.
    constructor(details, { changed, opened }) {
      this.details = details;
      this.places = details.querySelector(".filter-groups");
      this.label = details.querySelector(".filters-chosen");
      this.chosen = new Map();
      this.groups = null;
      this.boxes = [];
      this.isMissing = false; // they did not come; another look may bring them
      details.addEventListener("toggle", () => {
        if (!details.open) return;
        this.isMissing = false;
        opened();
      });
      this.places.addEventListener("change", (event) => {
        this.set(event.target.name, event.target.value, event.target.checked);
        changed();
      });
      this.orders = new Map();
      this.sort = "";
      this.heads = Array.from(document.querySelectorAll("[data-sort]"), (place) => {
        const head = make("button", "", place.textContent);
        head.type = "button";
        head.dataset.sort = place.dataset.sort;
        head.addEventListener("click", () => {
          this.sort = this.sort === head.dataset.sort ? "" : head.dataset.sort;
          changed();
        });
        place.replaceWith(head);
        return head;
      });
      this.reason = details.querySelector("[data-none]");
      this.close = details.querySelector("[data-show]");
      this.close.addEventListener("click", () => {
        details.open = false;
        details.scrollIntoView({ block: "start" });
        details.querySelector("summary").focus();
      });
      this.clear = details.querySelector("[data-clear]");
      this.clear.addEventListener("click", () => {
        details.querySelector("summary").focus();
        this.chosen.clear();
        changed();
      });
    }

    get isChosen() {
      return this.chosen.size > 0;
    }

    get isWanted() {
      return !this.isMissing && (this.isChosen || this.sort !== "" || this.details.open);
    }

    set(group, value, isOn) {
      const values = this.chosen.get(group) || new Set();
      values[isOn ? "add" : "delete"](value);
      if (values.size) this.chosen.set(group, values);
      else this.chosen.delete(group);
    }

    // What is chosen, from and to an address. Names that are no group's are dropped when the groups are loaded.
    readFrom(address) {
      this.chosen.clear();
      this.sort = address.get("sorter") || "";
      for (const [group, value] of address) if (!["q", "id", "sorter"].includes(group)) this.set(group, value, true);
    }

    writeTo(address) {
      if (this.sort) address.set("sorter", this.sort);
      this.chosen.forEach((values, group) => values.forEach((value) => address.append(group, value)));
    }

    // Whether the groups are there; if not, they are being loaded.
    isReady() {
      const found = this.groups ? null : shards.filters();
      if (!this.groups && found) {
        this.groups = read(found);
        this.orders = readOrders(found);
        for (const [name, values] of Array.from(this.chosen)) {
          const group = this.groups.find((each) => each.id === name);
          for (const value of Array.from(values)) if (!group || !group.values.some(([id]) => id === value)) this.set(name, value, false);
        }
      }
      return this.groups !== null;
    }

    // For each group, what says whether a document passes it.
    passes() {
      return this.groups.map((group) => {
        const wanted = this.chosen.get(group.id);
        if (!wanted) return () => true;
        const allowed = group.sets.map((set) => set.some((value) => wanted.has(group.values[value][0])));
        return (document) => allowed[group.setOf[document]];
      });
    }

    // The documents that pass every group.
    keep(documents) {
      if (!this.isChosen || !this.groups) return documents;
      const passes = this.passes();
      return documents.filter((document) => passes.every((pass) => pass(document)));
    }

    // The documents in the chosen order; those that are alike keep the order they have.
    sorted(documents) {
      const order = this.orders.get(this.sort);
      return order ? Array.from(documents).sort((a, b) => order[a] - order[b]) : documents;
    }

    // How many documents each tab has, among those that pass every group but the tabs.
    tabCounts(documents) {
      const place = (this.groups || []).findIndex(({ id }) => id === TAB);
      if (place < 0) return new Map();
      const counts = count(this.groups, this.passes(), documents)[place];
      return new Map(this.groups[place].values.map(([value], i) => [value, counts[i]]));
    }

    // Shows the groups with counts of these documents; values that none of `all` has are left out.
    show(documents, all) {
      if (this.groups && !this.boxes.length) this.build(count(this.groups, this.groups.map(() => () => true), all), all.length);
      const counts = this.groups ? count(this.groups, this.passes(), documents) : [];
      for (const { box, number, group, value } of this.boxes) {
        box.checked = this.chosen.has(box.name) && this.chosen.get(box.name).has(box.value);
        number.textContent = counts[group][value].toLocaleString("da-DK");
        // What would empty the list cannot be chosen; what has the focus keeps it.
        const isEmpty = counts[group][value] === 0 && !box.checked;
        box.disabled = isEmpty && box !== document.activeElement;
        box.parentElement.classList.toggle("is-empty", isEmpty);
      }
      this.reason.hidden = !this.boxes.some(({ box }) => box.disabled);
      for (const head of this.heads) head.setAttribute("aria-pressed", String(head.dataset.sort === this.sort));
      this.close.textContent = say("show", { n: this.keep(documents).length });
      const chosen = Array.from(this.chosen.values()).reduce((sum, values) => sum + values.size, 0);
      this.clear.hidden = chosen === 0;
      this.label.textContent = chosen ? say("chosen", { n: chosen }) : "";
    }

    // A group that does not tell the entries apart is left out.
    build(counts, most) {
      this.groups.forEach(({ id, name, values }, group) => {
        const numbers = counts[group].filter(Boolean);
        if (id === TAB || numbers.length < 2 || numbers.every((number) => number === most)) return;
        const list = make("ul");
        values.forEach(([value, label], i) => {
          if (!counts[group][i]) return;
          const box = make("input");
          const line = make("label");
          const number = make("span", "filter-count");
          Object.assign(box, { type: "checkbox", name: id, value });
          line.append(box, " ", make("span", "", label), " ", number);
          const item = make("li");
          item.append(line);
          list.append(item);
          this.boxes.push({ box, number, group, value: i });
        });
        const place = make("fieldset");
        place.append(make("legend", "", name), list);
        if (list.children.length) this.places.append(place);
      });
    }
  };
})((window.catalogSearch = window.catalogSearch || {}));
