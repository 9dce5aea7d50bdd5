/* The form, made of what the program says an entry can have. A value is set in its place; every other keeps its own. */

function build(entry) {
  const root = { get: () => model.head, set: (value) => (model.head = value || {}) };
  const parts = entry.groups.map(function (group) {
    const box = make("details", "group");
    box.open = group.part === "About" || group.questions.some((question) => part(root, question.key).get() !== undefined);
    box.append(make("summary", "", words[group.part]));
    group.questions.forEach((question) => box.append(field(question, part(root, question.key), question.key)));
    return box;
  });
  const texts = make("details", "group");
  texts.open = true;
  texts.append(make("summary", "", words.texts));
  const sections = { get: () => model.sections, set: (value) => (model.sections = value || {}) };
  entry.texts.forEach((text) => texts.append(section(text, part(sections, text.id))));
  parts.splice(1, 0, texts);
  form().replaceChildren(...parts);
  document.querySelector(".save").disabled = !isChanged();
}

// A key of a group: its value is set in place, so that every other key keeps its order. Keys are compared as the program does.
function part(group, key) {
  const known = () => Object.keys(value(group)).find((each) => fold(each) === fold(key)) || key;
  return {
    get: () => value(group)[known()],
    set: function (next) {
      const copy = Object.assign({}, value(group));
      if (next === undefined) {
        delete copy[known()];
      } else {
        copy[known()] = next;
      }
      group.set(Object.keys(copy).length ? copy : undefined);
    }
  };
}

function value(group) {
  const known = group.get();
  return known && typeof known === "object" && !Array.isArray(known) ? known : {};
}

function item(list, index) {
  return {
    get: () => asList(list.get())[index],
    set: function (next) {
      const copy = asList(list.get()).slice();
      copy[index] = next === undefined ? {} : next;
      list.set(copy);
    }
  };
}

function field(question, at, path) {
  const isGroup = question.kind === "Group" || question.kind === "Rows" || isMany(question);
  const box = make(isGroup ? "fieldset" : "div", "field " + question.kind.toLowerCase());
  box.dataset.field = path;
  const name = question.label + (question.required ? " (" + words.required + ")" : "");
  const helped = "h" + ++names;
  if (isGroup) {
    box.append(make("legend", "", name));
  } else {
    const label = make("label", "", name);
    label.htmlFor = "f" + names;
    box.append(label);
  }
  const help = make("span", "help", question.help + (question.kind === "Lines" ? " " + words.lines : ""));
  help.id = helped;
  box.append(help);
  if (question.kind === "Group") {
    question.parts.forEach((each) => box.append(field(each, part(at, each.key), path + "." + each.key)));
  } else if (question.kind === "Rows") {
    rows(box, question, at, path);
  } else if (isMany(question)) {
    many(box, question, at, path);
  } else {
    const control = single(question, at, path);
    control.id = "f" + names;
    control.setAttribute("aria-describedby", helped);
    box.append(control);
  }
  return box;
}

function isMany(question) {
  return question.kind === "Several" || question.kind === "Indicators";
}

// What a new file begins with, where somebody is to write.
function isWritten(known) {
  return known !== undefined && known !== "…" && !String(known).startsWith("(…)");
}

function asText(known) {
  return typeof known === "string" ? known : JSON.stringify(known);
}

function single(question, at, path) {
  const before = at.get();
  const isLines = question.kind === "Lines";
  const text = isLines ? asList(before).filter(isWritten).join("\n") : isWritten(before) ? asText(before) : "";
  let control;
  if (question.kind === "One") {
    control = make("select");
    const isKnown = question.names.some((each) => fold(each[0]) === fold(text));
    control.append(new Option(words.choose, ""));
    question.names.forEach(function (each) {
      control.append(new Option(each[1], each[0], false, fold(each[0]) === fold(text)));
    });
    if (text && !isKnown) {
      control.append(new Option(text, text, true, true));
    }
  } else if (question.kind === "Paragraph" || isLines || text.includes("\n")) {
    control = make("textarea");
    control.rows = Math.min(12, Math.max(3, Math.ceil(text.length / 70)));
    control.value = text;
  } else {
    control = make("input");
    control.type = question.kind === "Day" && (!text || /^\d{4}-\d\d-\d\d$/.test(text)) ? "date" : "text";
    control.value = text;
    if (question.longest > 1 && question.kind === "Line") {
      control.maxLength = Math.max(question.longest, text.length);
    }
  }
  control.name = path;
  control.addEventListener("input", function () {
    const now = control.value;
    if (typeof before === "object" && before !== null && !isLines) {
      // What the form does not understand is left as it is, unless somebody writes something else.
      at.set(now.trim() ? now : undefined);
    } else if (isLines) {
      const lines = now.split("\n").map((line) => line.trim()).filter(Boolean);
      at.set(lines.length ? lines : undefined);
    } else {
      at.set(now.trim() || before === "" ? now : undefined);
    }
    changed();
  });
  return control;
}

function many(box, question, at, path) {
  const chosen = asList(at.get());
  const list = make("div", "choices");
  if (question.names.length > 12) {
    const filter = make("input", "filter");
    filter.type = "search";
    filter.setAttribute("aria-label", question.label);
    filter.placeholder = words.choose;
    filter.addEventListener("input", function () {
      list.querySelectorAll("label").forEach(function (label) {
        label.hidden = !fold(label.textContent).includes(fold(filter.value)) && !label.firstChild.checked;
      });
    });
    box.append(filter);
  }
  const unknown = chosen.filter((each) => isWritten(each) && !question.names.some((known) => fold(known[0]) === fold(String(each))));
  question.names.concat(unknown.map((each) => [String(each), String(each)])).forEach(function (each) {
    const label = make("label");
    const control = make("input");
    control.type = "checkbox";
    control.name = path;
    control.value = each[0];
    control.checked = chosen.some((known) => fold(String(known)) === fold(each[0]));
    control.addEventListener("change", function () {
      const now = asList(at.get());
      const left = now.filter((known) => isWritten(known) && fold(String(known)) !== fold(each[0]));
      const next = control.checked ? left.concat([each[0]]) : left;
      at.set(next.length ? next : undefined);
      changed();
    });
    label.append(control, " " + each[1]);
    list.append(label);
  });
  box.append(list);
}
