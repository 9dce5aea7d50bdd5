/* Filters over a list of entries: or within a group, and between groups. Each value has the number of entries that have it. */
(function (search) {
  "use strict";

  const { make, say, shards } = search;

  // The groups as they are loaded, with the set of values of each entry.
  function read(groups) {
    return groups.map(({ id, name, values, sets, w, docs }) => {
      const setOf = new Uint16Array(docs.length / w);
      for (let i = 0; i < setOf.length; i++) setOf[i] = parseInt(docs.slice(i * w, i * w + w), 32);
      return { id, name, values, sets, setOf };
    });
  }

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
      this.clear = details.querySelector("button");
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
      return !this.isMissing && (this.isChosen || this.details.open);
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
      for (const [group, value] of address) if (group !== "q" && group !== "id") this.set(group, value, true);
    }

    writeTo(address) {
      this.chosen.forEach((values, group) => values.forEach((value) => address.append(group, value)));
    }

    // Whether the groups are there; if not, they are being loaded.
    isReady() {
      const found = this.groups ? null : shards.filters();
      if (!this.groups && found) {
        this.groups = read(found);
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

    // Shows the groups with counts of these documents; values that none of `all` has are left out.
    show(documents, all) {
      if (this.groups && !this.boxes.length) this.build(count(this.groups, this.groups.map(() => () => true), all));
      const counts = this.groups ? count(this.groups, this.passes(), documents) : [];
      for (const { box, number, group, value } of this.boxes) {
        box.checked = this.chosen.has(box.name) && this.chosen.get(box.name).has(box.value);
        number.textContent = counts[group][value].toLocaleString("da-DK");
        box.parentElement.classList.toggle("is-empty", counts[group][value] === 0 && !box.checked);
      }
      const chosen = Array.from(this.chosen.values()).reduce((sum, values) => sum + values.size, 0);
      this.clear.hidden = chosen === 0;
      this.label.textContent = chosen ? say("chosen", { n: chosen }) : "";
    }

    build(counts) {
      this.groups.forEach(({ id, name, values }, group) => {
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
