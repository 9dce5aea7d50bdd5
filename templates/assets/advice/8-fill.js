/* An opened file's values in the form's fields. What a field cannot hold as it is written is left alone, and the field says so. */
(function (propose) {
  "use strict";

  const textOf = (node) => (node.kind === "text" ? propose.clean(node.value) : null);
  const isSame = (one, other) => propose.slug(one) === propose.slug(other) && Boolean(propose.slug(one));

  // Each tells whether the field now says what the file says.
  const fills = {
    one: (place, node) => fillChoice(place, textOf(node)),
    several: (place, node) => fillChecks(place, node),
    lines: (place, node) => fillLines(place, node),
    ages: (place, node) => fillAges(place, textOf(node)),
    group: (place, node) => node.kind === "map" && fillRow(propose.rowsOf(place)[0], node),
    rows: (place, node) => fillRows(place, node),
  };

  function fillText(place, text) {
    const control = place.querySelector("input, select, textarea");
    if (text === null) return false;
    control.value = propose.isUnwritten(text) ? "" : text;
    return propose.isUnwritten(text) || propose.clean(control.value) === text;
  }

  function fillChoice(place, text) {
    if (text === null || propose.isUnwritten(text)) return text !== null;
    const choices = Array.from(place.querySelectorAll("option, input"));
    const named = (choice) => (choice.labels && choice.labels[0] ? choice.labels[0].textContent : choice.textContent);
    const found = choices.find(({ value }) => value === text) || choices.find((choice) => isSame(choice.value, text) || isSame(named(choice), text));
    if (found) found.selected = found.checked = true;
    const list = place.querySelector("select");
    if (found || !list) return Boolean(found);
    list.add(Object.assign(new Option(text, text, false, true), { className: "own" }));
    return true;
  }

  const itemsOf = (node) => (node.kind === "list" ? node.items.map((item) => textOf(item.node)) : [textOf(node)]);

  function fillChecks(place, node) {
    return itemsOf(node).every((text) => fillChoice(place, text));
  }

  function fillLines(place, node) {
    const texts = itemsOf(node);
    return texts.every((text) => text !== null && !text.includes("\n")) && fillText(place, texts.filter((text) => !propose.isUnwritten(text)).join("\n"));
  }

  function fillAges(place, text) {
    const ages = /^([0-9]{1,2})(?: ?[-–] ?([0-9]{1,2}))?(?: år)?$/.exec(text || "");
    if (!ages) return text !== null && propose.isUnwritten(text);
    place.querySelectorAll("input").forEach((input, end) => { input.value = ages[end + 1] || ages[1]; });
    return true;
  }

  // What the form does not know in a row stands in the file as before.
  function fillRow(row, node) {
    return propose.partsOf(row).every(function (part) {
      const pair = node.pairs.find(({ key }) => isSame(key, part.dataset.part));
      return !pair || fill(part, pair.node);
    });
  }

  function fillRows(place, node) {
    if (node.kind !== "list" || node.items.some((item) => item.node.kind !== "map")) return false;
    while (propose.rowsOf(place).length < node.items.length) propose.addRow(place);
    return node.items.every(function (item, at) {
      const row = propose.rowsOf(place)[at];
      row.dataset.at = at;
      return fillRow(row, item.node);
    });
  }

  function fill(place, node) {
    const isLeft = node.kind === "text" && propose.isUnwritten(propose.clean(node.value));
    return isLeft || (fills[place.dataset.kind] ? fills[place.dataset.kind](place, node) : fillText(place, textOf(node)));
  }

  function lock(place, written, words) {
    const box = document.createElement("div");
    box.className = "locked";
    const said = document.createElement("p");
    said.textContent = words;
    const text = document.createElement("pre");
    text.textContent = written;
    text.tabIndex = 0;
    box.append(said, text);
    place.querySelector(".fault").after(box);
    place.dataset.locked = "";
    for (const control of place.querySelectorAll("input, select, textarea, button")) control.disabled = true;
  }

  // The form as it is with nothing in it.
  propose.empty = function (form) {
    for (const box of form.querySelectorAll(".locked")) box.remove();
    for (const place of form.querySelectorAll("[data-locked]")) {
      delete place.dataset.locked;
      for (const control of place.querySelectorAll("input, select, textarea, button")) control.disabled = false;
    }
    for (const option of form.querySelectorAll("option.own")) option.remove();
    propose.emptyRows(form);
  };

  // Fills the form. What it gives back is what it has no fields for, and what stands in the file in a way that no field can hold.
  propose.fill = function (form, source, { statusKey, firstStatus }, words) {
    const [kept, locked] = [[], []];
    const places = Array.from(form.querySelectorAll("[data-question]"));
    const raw = ({ from, to }) => source.lines.slice(from, to).join("").trimEnd();
    for (const pair of source.pairs) {
      const place = places.find(({ dataset }) => dataset.kind !== "section" && isSame(dataset.key, pair.key));
      if (!place) kept.push(pair.key);
      else if (pair.node && isSame(pair.key, statusKey) && isSame(textOf(pair.node) || "", firstStatus)) continue;
      else if (!pair.node || !fill(place, pair.node)) {
        locked.push(place.dataset.label);
        lock(place, raw(pair), words);
      }
    }
    for (const section of source.sections) {
      const isOf = ({ dataset }) => dataset.kind === "section" && [dataset.key, ...(dataset.aliases || "").split("|")].some((name) => isSame(name, section.heading));
      const place = places.find(isOf);
      if (!place || place.dataset.filled) kept.push(section.heading);
      else if (!fillText(place, propose.clean(section.text))) {
        locked.push(place.dataset.label);
        lock(place, section.text, words);
      }
      if (place) place.dataset.filled = "ja";
    }
    for (const place of places) delete place.dataset.filled;
    for (const details of form.querySelectorAll(".questions details")) details.open = propose.hasAnswer(details);
    return { kept, locked };
  };

  propose.hasAnswer = (box) =>
    Array.from(box.querySelectorAll("input, select, textarea")).some((control) => (/^(?:checkbox|radio)$/.test(control.type) ? control.checked : control.value));
})((window.catalogPropose = window.catalogPropose || {}));
