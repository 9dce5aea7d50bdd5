/* The page with the form: its faults, the finished file, and the ways it can be sent. */
(function (propose) {
  "use strict";

  const form = document.getElementById("propose");
  const summary = document.getElementById("fejl");
  const status = document.getElementById("propose-status");
  const made = document.getElementById("propose-made");
  const area = document.getElementById("propose-text");
  const part = (name) => made.querySelector(`[data-made="${name}"]`);
  const words = new Map(Array.from(form.querySelector("template[data-words]").content.querySelectorAll("[data-word]"), (word) => [word.dataset.word, word.textContent]));
  const providers = new Set(form.dataset.private.split(" "));
  const pairs = (id) => Array.from(document.getElementById(id).content.children, ({ dataset, children }) => ({ ...dataset, anyOf: Array.from(children, (each) => each.textContent) }));
  const unfit = pairs("propose-unfit");
  const advising = document.getElementById("propose-lists");
  const lists = Object.fromEntries(Array.from(advising.content.children, ({ dataset, textContent }) => [dataset.list, textContent.split("|").filter(Boolean)]));
  const limits = { mostLix: Number(words.get("most-lix")), fewestWords: Number(words.get("fewest-words")), reasons: pairs("propose-reasons"), summaryKey: form.dataset.statusAfter };
  const addresses = new Map(["github", "mail"].filter(part).map((name) => [name, part(name).href]));
  let isUnsaved = false;
  let file = { name: "", text: "" };

  // {label} and the like in the site's words. Placeholders in a value are not replaced.
  const say = (name, values = {}) => words.get(name).replace(/\{(\w+)\}/g, (_, place) => (typeof values[place] === "number" ? values[place].toLocaleString("da-DK") : values[place]));

  const fieldOf = (place) => (place.matches("input, select, textarea") ? place : place.querySelector("input, select, textarea"));

  function mark(id, text) {
    const place = document.getElementById(id);
    const box = document.getElementById(id + "-fejl") || place.closest("[data-question]").querySelector(".fault");
    box.textContent = box.hidden ? text : box.textContent + " " + text;
    box.hidden = false;
    fieldOf(place).setAttribute("aria-invalid", "true");
  }

  function linkTo(id, text) {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = "#" + id;
    link.textContent = text;
    link.addEventListener("click", (event) => {
      event.preventDefault();
      fieldOf(document.getElementById(id)).focus();
    });
    item.append(link);
    return item;
  }

  function clear() {
    for (const box of form.querySelectorAll(".fault:not([hidden])")) box.hidden = true;
    for (const field of form.querySelectorAll("[aria-invalid]")) field.removeAttribute("aria-invalid");
    summary.hidden = true;
  }

  function showFaults(faults) {
    const messages = faults.map((fault) => ({ id: fault.id, text: fault.text || say(fault.words, fault.values) }));
    messages.forEach(({ id, text }) => mark(id, text));
    summary.querySelector("ul").replaceChildren(...messages.map(({ id, text }) => linkTo(id, text)));
    summary.hidden = false;
    summary.focus({ preventScroll: true });
    summary.scrollIntoView();
  }

  function showFile(questions) {
    const title = questions[0].answer;
    file = { name: propose.slug(title) + ".md", text: propose.fileOf(questions, { ...form.dataset, today: propose.today() }) };
    part("name").textContent = file.name;
    area.value = file.text;
    const notices = (propose.advice ? propose.advice(questions, { ...limits, lists }) : []).map(({ id, text, words, values }) => linkTo(id, text || say(words, { words: say("perhaps-cpr"), ...values })));
    part("notices").querySelector("ul").replaceChildren(...notices);
    part("notices").hidden = !notices.length;
    part("said").textContent = "";
    if (addresses.has("github")) {
      const { address, isWhole } = propose.newFile(addresses.get("github"), form.dataset.folder + file.name, file.text);
      part("github").href = address;
      part("long").textContent = isWhole ? "" : say("long");
      part("long").hidden = isWhole;
      part("github").onclick = () => { isUnsaved = isUnsaved && !isWhole; };
    }
    if (addresses.has("mail")) part("mail").href = addresses.get("mail") + "?subject=" + encodeURIComponent(say("subject", { words: title }));
    made.hidden = false;
    status.textContent = say("ready");
    document.getElementById("propose-made-title").focus();
  }

  function download() {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([file.text], { type: "text/markdown;charset=utf-8" }));
    link.download = file.name;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    isUnsaved = false;
  }

  function copied(isDone) {
    part("said").textContent = say(isDone ? "copied" : "not-copied");
    isUnsaved = isUnsaved && !isDone;
    if (!isDone) area.select();
  }

  // Older browsers, and pages without https, copy only what is selected.
  function copy() {
    const bySelection = () => {
      area.select();
      copied(document.execCommand("copy"));
      part("copy").focus();
    };
    if (!navigator.clipboard) return bySelection();
    return navigator.clipboard.writeText(file.text).then(() => copied(true), bySelection);
  }

  // What gives advice is fetched once somebody writes. Without it the form makes the same file.
  let fetched = null;
  const known = () => (propose.advice ? lists : null);

  function fetchAdvice() {
    fetched = fetched || new Promise((done) => {
      const script = document.createElement("script");
      script.src = advising.dataset.script;
      script.onload = script.onerror = done;
      document.head.append(script);
    });
    return fetched;
  }

  form.addEventListener("input", fetchAdvice, { once: true });

  function answer(isLast) {
    const questions = propose.read(form);
    const faults = propose.faults(questions, { unfit, providers, mostBody: Number(words.get("most-body")), lists: known() });
    if (faults.length) showFaults(faults);
    else if (isLast || propose.advice) showFile(questions);
    else fetchAdvice().then(() => answer(true));
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clear();
    made.hidden = true;
    answer(false);
  });

  // What was made is no longer what is in the form.
  form.addEventListener("input", () => {
    isUnsaved = true;
    made.hidden = true;
    status.textContent = "";
  });

  window.addEventListener("beforeunload", (event) => {
    if (isUnsaved) event.preventDefault();
  });

  part("download").addEventListener("click", download);
  part("copy").addEventListener("click", copy);
  for (const question of form.querySelectorAll("[data-kind='rows']")) propose.letRowsGrow(question);
  form.querySelector("[type=submit]").disabled = false;
})((window.catalogPropose = window.catalogPropose || {}));
