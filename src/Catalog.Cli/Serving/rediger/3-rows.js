/* Rows of answers, with paste from a spreadsheet, and the texts with their tools. */

// Short rows of simple answers are a table that a spreadsheet can be pasted into; others are boxes.
function rows(box, question, at, path) {
  const isTable = question.parts.length <= 4 && question.parts.every((each) => /^(?:Line|Day|Number|Count|One|Ages|Paragraph)$/.test(each.kind));
  const list = make("div", isTable ? "rows-table" : "rows");
  const add = make("button", "add", words.add);
  add.type = "button";
  add.addEventListener("click", function () {
    at.set(asList(at.get()).concat([{}]));
    draw();
    const last = list.querySelectorAll("[data-row]");
    const first = last.length && last[last.length - 1].querySelector("input, select, textarea");
    if (first) {
      first.focus();
    }
    changed();
  });
  if (isTable && question.parts.some((each) => each.kind === "Day")) {
    box.append(make("span", "help", words.paste));
  }
  box.append(list, add);
  draw();

  function draw() {
    const all = asList(at.get());
    list.replaceChildren(...(isTable ? [table(all)] : all.map(oneRow)));
  }

  function without(index) {
    const left = asList(at.get()).filter((each, i) => i !== index);
    at.set(left.length ? left : undefined);
    draw();
    add.focus();
    changed();
  }

  function remover(index) {
    const remove = make("button", "remove", words.remove);
    remove.type = "button";
    remove.setAttribute("aria-label", words.remove + " " + question.label + " " + (index + 1));
    remove.addEventListener("click", () => without(index));
    return remove;
  }

  function oneRow(each, index) {
    const row = make("fieldset", "row");
    row.dataset.row = index;
    row.dataset.field = path + "." + index;
    row.append(make("legend", "", question.label + " " + (index + 1)));
    const here = item(at, index);
    question.parts.forEach((each) => row.append(field(each, part(here, each.key), path + "." + index + "." + each.key)));
    const remove = remover(index);
    remove.textContent = words.remove + " " + words.row + " " + (index + 1);
    remove.setAttribute("aria-label", remove.textContent + ", " + question.label);
    row.append(remove);
    return row;
  }

  function table(all) {
    const grid = make("table");
    const head = grid.createTHead().insertRow();
    question.parts.forEach((each) => head.append(make("th", "", each.label)));
    head.insertCell();
    const body = grid.createTBody();
    (all.length ? all : [{}]).forEach(function (each, index) {
      const row = body.insertRow();
      row.dataset.row = index;
      row.dataset.field = path + "." + index;
      const here = item(at, index);
      question.parts.forEach(function (each, column) {
        const cell = row.insertCell();
        cell.dataset.field = path + "." + index + "." + each.key;
        const control = single(each, part(here, each.key), path + "." + index + "." + each.key);
        control.setAttribute("aria-label", each.label + " " + (index + 1));
        if (control.rows) {
          control.rows = 1;
        }
        control.addEventListener("paste", (event) => paste(event, index, column));
        cell.append(control);
      });
      row.insertCell().append(all.length ? remover(index) : "");
    });
    return grid;
  }

  function paste(event, index, column) {
    const text = event.clipboardData.getData("text/plain");
    if (!/[\t\n]/.test(text.trim())) {
      return;
    }
    event.preventDefault();
    const cells = text.replace(/\r/g, "").replace(/\n+$/, "").split("\n").map((line) => line.split("\t").map((cell) => cell.trim()));
    const asked = question.parts.slice(column);
    const isHead = (line) => line.every((cell) => /^\p{L}/u.test(cell));
    const lines = (isHead(cells[0]) ? cells.slice(1) : cells).filter((line) => line.some(Boolean));
    if (lines.some((line) => line.length > asked.length)) {
      tell(box, words.pasteWrong);
      return;
    }
    const wrong = lines.some((line) => line.some((cell, i) => personal.test(cell) || (isFigure(asked[i]) && /\p{L}{2}/u.test(cell))));
    if (wrong) {
      tell(box, words.pasteRefused);
      return;
    }
    untell(box);
    const now = asList(at.get()).slice();
    lines.forEach(function (line, row) {
      const known = Object.assign({}, now[index + row]);
      line.forEach(function (cell, i) {
        if (cell) {
          known[asked[i].key] = figure(cell, asked[i]);
        }
      });
      now[index + row] = known;
    });
    at.set(now);
    draw();
    changed();
  }
}

function isFigure(question) {
  return question.kind === "Day" || question.kind === "Number" || /^[\d.,-]+$/.test(question.example);
}

// A Danish day as the files have it, and a comma as a point. What can be read in two ways is left for the check to ask about.
function figure(cell, question) {
  const day = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(cell);
  return day && question.kind === "Day"
    ? day[3] + "-" + day[2].padStart(2, "0") + "-" + day[1].padStart(2, "0")
    : isFigure(question) && /^-?\d+,\d+$/.test(cell)
      ? cell.replace(",", ".")
      : cell;
}

function section(text, at) {
  const box = make("div", "field section");
  box.dataset.field = "#" + text.id;
  const label = make("label", "", text.name);
  const control = make("textarea");
  control.id = "f" + ++names;
  label.htmlFor = control.id;
  const help = make("span", "help", text.help);
  help.id = "h" + names;
  control.setAttribute("aria-describedby", help.id);
  control.name = "#" + text.id;
  control.value = isWritten(at.get()) ? at.get() : "";
  control.rows = Math.min(24, Math.max(4, Math.ceil(control.value.length / 75) + control.value.split("\n").length / 2));
  control.addEventListener("input", function () {
    at.set(control.value.trim() ? control.value : undefined);
    changed();
  });
  const tools = make("div", "tools");
  tools.append(
    tool(words.bold, () => around(control, "**", "**")),
    tool(words.italic, () => around(control, "*", "*")),
    tool(words.list, () => lines(control, () => "- ")),
    tool(words.steps, () => lines(control, (i) => i + 1 + ". ")),
    tool(words.link, () => around(control, "[", "](https://)")),
    tool(words.picture, () => choosePicture(box, control))
  );
  takesPictures(box, control);
  box.append(label, help, tools, control);
  return box;
}

function tool(name, use) {
  const button = make("button", "", name);
  button.type = "button";
  button.addEventListener("click", use);
  return button;
}

function around(control, before, after) {
  const chosen = control.value.slice(control.selectionStart, control.selectionEnd);
  write(control, control.selectionStart, control.selectionEnd, before + chosen + after);
}

function lines(control, mark) {
  const start = control.value.lastIndexOf("\n", control.selectionStart - 1) + 1;
  const chosen = control.value.slice(start, control.selectionEnd);
  write(control, start, control.selectionEnd, chosen.split("\n").map((line, i) => mark(i) + line).join("\n"));
}

function write(control, start, end, text) {
  control.focus();
  control.setSelectionRange(start, end);
  // The old way is the one that can be undone with the keyboard.
  if (!document.execCommand("insertText", false, text)) {
    control.setRangeText(text, start, end, "end");
    control.dispatchEvent(new Event("input"));
  }
}
