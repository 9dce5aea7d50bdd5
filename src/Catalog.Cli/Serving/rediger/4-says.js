/* What the check finds, at the fields and beside the form, and what the editor says itself. */

function show(said) {
  document.querySelectorAll(".form .finding:not(.told)").forEach((each) => each.remove());
  document.querySelectorAll(".form [aria-invalid]").forEach((each) => each.removeAttribute("aria-invalid"));
  const says = document.querySelector(".says");
  const list = make("ul", "all");
  said.findings.forEach(function (finding) {
    const place = placeOf(finding.field);
    const told = make("p", "finding" + (finding.error ? " error" : ""), finding.message + " " + finding.help);
    const line = make("li", finding.error ? "error" : "");
    if (place) {
      place.append(told);
      const control = place.querySelector("input, select, textarea");
      if (control) {
        if (finding.error) {
          control.setAttribute("aria-invalid", "true");
        }
        const link = make("a", "", finding.message);
        link.href = "#" + (control.id || (control.id = "f" + ++names));
        link.addEventListener("click", function (event) {
          event.preventDefault();
          open(control);
          control.focus();
        });
        line.append(link);
      }
    }
    if (!line.firstChild) {
      line.append(finding.message + " " + finding.help);
    }
    list.append(line);
  });
  const errors = said.findings.filter((finding) => finding.error).length;
  const others = said.findings.length - errors;
  const count = errors + " " + words.errors + ", " + others + " " + (others === 1 ? words.warning : words.warnings);
  says.replaceChildren(make("h2", "", words.findings), make("p", "", said.findings.length ? count : words.none), list);
  if (said.next.length) {
    says.append(make("h2", "", words.next));
    said.next.forEach(function (step) {
      const more = make("details");
      more.append(make("summary", "", step.status + (step.lacks.length ? " (" + step.lacks.length + ")" : "")));
      const lacks = make("ul");
      (step.lacks.length ? step.lacks : [words.ready]).forEach((lack) => lacks.append(make("li", "", lack)));
      more.append(lacks);
      says.append(more);
    });
  }
  look();
}

// The page as it is written now, or as the file is. Where the reader was in it is kept, and another page that was opened in it is left.
let looked = 0;

async function look() {
  const frame = document.querySelector(".look iframe");
  const page = "/indsatser/" + id + ".html";
  const shown = page + (isChanged() ? "?kladde=" + here : "?fil");
  const at = frame.hidden ? "" : placeIn(frame);
  if (at && !at.startsWith(page)) {
    return;
  }
  const turn = ++looked;
  const answer = await fetch(shown, { method: "HEAD" }).catch(() => null);
  if (!answer || turn !== looked) {
    return;
  }
  document.querySelector(".look p").textContent = answer.ok ? (isChanged() ? words.lookNow : words.lookSaved) : words.lookLater;
  if (!answer.ok) {
    frame.hidden = true;
  } else if (at === shown) {
    frame.contentWindow.location.reload();
  } else if (at) {
    const top = frame.contentWindow.scrollY;
    frame.addEventListener("load", () => frame.contentWindow.scrollTo(0, top), { once: true });
    frame.contentWindow.location.replace(shown);
  } else {
    frame.hidden = false;
    frame.src = shown;
  }
}

// Nothing before the first page is there, and where a page was opened that may not be shown here.
function placeIn(frame) {
  try {
    const place = frame.contentWindow.location;
    return place.href === "about:blank" ? "" : place.pathname + place.search;
  } catch {
    return "";
  }
}

// The field, or the nearest one around it.
function placeOf(path) {
  const fields = Array.from(document.querySelectorAll("[data-field]"));
  for (let left = path; left; left = left.includes(".") ? left.slice(0, left.lastIndexOf(".")) : "") {
    const found = fields.find((each) => fold(each.dataset.field) === fold(left));
    if (found) {
      return found.tagName === "TR" ? found.closest(".field") : found;
    }
  }
  return null;
}

function open(element) {
  for (let around = element.closest("details"); around; around = around.parentElement.closest("details")) {
    around.open = true;
  }
}

function notice(text, choices) {
  clearNotice();
  const box = make("div", "notice");
  box.tabIndex = -1;
  box.setAttribute("role", "alert");
  box.append(make("p", "", text));
  choices.forEach(([name, use]) => box.append(tool(name, use)));
  form().before(box);
  form().parentElement.classList.add("has-notice");
  return box;
}

function clearNotice() {
  document.querySelectorAll(".notice").forEach((each) => each.remove());
}

// What is said of something that was just tried, and stays until it is tried again.
function untell(box) {
  box.querySelectorAll(":scope > .told").forEach((each) => each.remove());
}

function tell(box, text) {
  untell(box);
  const told = make("p", "finding error told", text);
  told.setAttribute("role", "alert");
  box.append(told);
}

function state(text, isBad) {
  const place = document.querySelector(".state");
  place.textContent = text;
  place.classList.toggle("error", !!isBad);
}

function isChanged() {
  return JSON.stringify(model) !== file;
}

function asList(known) {
  return known === undefined || known === "" ? [] : Array.isArray(known) ? known : [known];
}

function fold(text) {
  return String(text).toLowerCase().replace(/æ/g, "ae").replace(/ø/g, "oe").replace(/å/g, "aa").replace(/[éèê]/g, "e").trim();
}

function form() {
  return document.querySelector(".form");
}

function make(name, className, text) {
  const element = document.createElement(name);
  if (className) {
    element.className = className;
  }
  if (text) {
    element.textContent = text;
  }
  return element;
}
