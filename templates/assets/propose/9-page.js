/* The page with the form: what is answered becomes a file, and a file is opened as answers. Nothing is kept in the browser. */
(function (propose) {
  "use strict";

  const MOST_BYTES = 262144;

  const form = document.getElementById("propose");
  const opened = document.getElementById("propose-opened");
  const chosen = document.getElementById("propose-file");
  const words = new Map(Array.from(form.querySelector("template[data-words]").content.querySelectorAll("[data-word]"), (word) => [word.dataset.word, word.textContent]));
  const providers = new Set(form.dataset.private.split(" "));
  const pairs = (id) => Array.from(document.getElementById(id).content.children, ({ dataset, children }) => ({ ...dataset, anyOf: Array.from(children, (each) => each.textContent) }));
  const [unfit, reasons] = [pairs("propose-unfit"), pairs("propose-reasons")];
  const later = document.getElementById("propose-taken");
  const taken = later.content.textContent.split(" ");
  const limits = { mostLix: Number(words.get("most-lix")), fewestWords: Number(words.get("fewest-words")), reasons, summaryKey: form.dataset.summary };
  let source = null;
  let base;
  let before = "";

  // {label} and the like in the site's words. Placeholders in a value are not replaced.
  const say = (name, values = {}) => words.get(name).replace(/\{(\w+)\}/g, (_, place) => (typeof values[place] === "number" ? values[place].toLocaleString("da-DK") : values[place]));
  const says = propose.says(form, say);

  function survey() {
    const questions = propose.read(form);
    const faults = propose.faults(questions, { unfit, providers, mostBody: Number(words.get("most-body")), lists: propose.lists });
    const advice = propose.advice ? propose.advice(questions.filter(({ isLocked }) => !isLocked), { ...limits, lists: propose.lists }) : [];
    const said = propose.said(questions, form.dataset);
    const own = questions.find(({ key }) => key === form.dataset.statusKey);
    const given = own && own.isLocked ? said : propose.withStatus(said, { ...form.dataset, isWhole: !faults.length, today: propose.today() });
    const status = (given.head.find(([key]) => key === form.dataset.statusKey) || [])[1];
    const isAsking = status === form.dataset.firstStatus && status !== form.dataset.status;
    const isSame = JSON.stringify(said) === before;
    return { questions, faults, advice, given, isSame, status, isAsking, isPrivate: faults.some((fault) => fault.isPrivate) };
  }

  function made() {
    const { questions, faults, given, isAsking, isSame } = survey();
    if (isSame) return { title: questions[0].answer, text: source.lines.join("") };
    const remark = "# " + say("remark") + ": ";
    const isOwn = !source || source.lines.some((line) => line.startsWith(remark));
    const lacks = isAsking && isOwn ? faults.filter((fault) => fault.lacks) : [];
    const remarks = lacks.map((fault) => remark + (fault.words === "fault-missing" ? fault.values.label : says.textOf(fault)).replace(/\s+/g, " "));
    const text = propose.compose(source, { ...given, remark, remarks: [...new Set(remarks)] }, base);
    return { title: questions[0].answer, text };
  }

  function isSaved(isDone) {
    form.dataset.unsaved = isDone ? "" : "ja";
  }

  const sending = propose.sending(form, say, { taken, made, saved: () => isSaved(true) });

  // What opens a file, and finds promises and personal data, is fetched once somebody writes. Without it the form makes the same file.
  let fetched = null;
  function fetchAdvice() {
    fetched = fetched || new Promise((done) => {
      const script = document.createElement("script");
      script.src = later.dataset.script;
      script.onload = script.onerror = done;
      document.head.append(script);
    });
    return fetched;
  }

  function showLast() {
    const found = survey();
    says.markAll(found, form);
    says.summary(found);
    sending.show(found);
  }

  propose.steps(form, (isLast) => {
    if (isLast) fetchAdvice().then(showLast);
  });

  // The name is told to whom it is for as a text, never as more than that.
  function tell(lines) {
    opened.replaceChildren(...lines.map((line) => Object.assign(document.createElement("p"), { textContent: line })));
    opened.hidden = false;
  }

  function start(text, name) {
    const read = propose.open(text);
    if (!read) {
      tell([say("not-read", { name })]);
      return;
    }
    propose.empty(form);
    source = read;
    const { kept, locked } = propose.fill(form, source, form.dataset, say("locked-here"));
    base = propose.said(propose.read(form), form.dataset);
    before = JSON.stringify(base);
    const hasStatus = source.pairs.some(({ key }) => key === form.dataset.statusKey);
    base.head = base.head.map(([key, value]) => [key, key === form.dataset.statusKey && hasStatus && !value ? form.dataset.firstStatus : value]);
    sending.openedAs(name.replace(/\.[^.]*$/, "").replace(/ ?\([0-9]+\)$/, ""));
    isSaved(true);
    tell([
      say("opened", { name }),
      ...(locked.length ? [say("locked", { words: locked.join(", ") })] : []),
      ...(kept.length ? [say("kept", { words: kept.join(", ") })] : []),
    ]);
    says.markAll(survey(), form);
    if (form.querySelector("[data-last][data-now]")) showLast();
  }

  function open() {
    const [file] = chosen.files;
    if (!file || (form.dataset.unsaved && !window.confirm(say("replace")))) {
      chosen.value = "";
      return;
    }
    const refuse = () => tell([say("not-read", { name: file.name })]);
    if (file.size > MOST_BYTES) tell([say("other-file", { name: file.name })]);
    else fetchAdvice().then(() => file.arrayBuffer()).then((bytes) => start(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes), file.name)).catch(refuse);
    chosen.value = "";
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (form.querySelector("[data-last][data-now]")) sending.save();
  });

  form.addEventListener("input", (event) => {
    if (event.target.closest("[readonly]")) return;
    isSaved(false);
    fetchAdvice();
  });

  // What is found moves what stands below, so nothing is shown while somebody presses a button of the mouse, who would miss.
  let pressed = Promise.resolve();
  window.addEventListener("pointerdown", () => {
    pressed = new Promise((done) => {
      for (const name of ["click", "pointercancel", "dragend"]) window.addEventListener(name, () => setTimeout(done), { once: true });
    });
  }, true);

  form.addEventListener("change", (event) => {
    const place = event.target.closest("[data-question]");
    Promise.all([pressed, fetchAdvice()]).then(() => (place ? says.markAll(survey(), place) : showLast()));
  });

  window.addEventListener("beforeunload", (event) => {
    if (form.dataset.unsaved) event.preventDefault();
  });

  chosen.addEventListener("change", open);
  propose.letRowsGrow(form);
  for (const button of [form.querySelector("[type=submit]"), chosen]) button.disabled = false;
})((window.catalogPropose = window.catalogPropose || {}));
