/* The finished file: its name, and the ways it can be saved and sent. */
(function (propose) {
  "use strict";

  propose.sending = function (form, say, { taken, made, saved }) {
    const part = (name) => form.querySelector(`[data-made="${name}"]`);
    const name = form.querySelector("#propose-name");
    const area = form.querySelector("#propose-text");
    const addresses = new Map(["github", "mail"].filter(part).map((way) => [way, part(way).href]));
    const known = { opened: "", isOwn: false };

    function tell(words) {
      part("said").textContent = words;
    }

    function named(title) {
      if (!known.isOwn) name.value = propose.slug(title).slice(0, 120).replace(/-$/, "") || say("no-name");
      const found = propose.ofName(name.value, taken, known.opened);
      const box = document.getElementById("propose-name-fejl");
      box.hidden = !found;
      box.classList.toggle("told", Boolean(found && !found.isFault));
      box.textContent = found ? say(found.words, found.values) : "";
      if (found && found.isFault) name.setAttribute("aria-invalid", "true");
      else name.removeAttribute("aria-invalid");
      return found && found.isFault ? propose.slug(name.value) || say("no-name") : name.value;
    }

    const file = () => {
      const { title, text } = made();
      return { title, text, name: named(title) + ".md" };
    };

    function save() {
      const { name: fileName, text } = file();
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([text], { type: "text/markdown;charset=utf-8" }));
      link.download = fileName;
      document.body.append(link);
      link.click();
      link.remove();
      setTimeout(() => URL.revokeObjectURL(link.href), 60000);
      saved();
      tell(say("saved", { name: fileName }));
    }

    function allow(way, address) {
      if (address) part(way).href = address;
      else part(way).removeAttribute("href");
      part(way).setAttribute("aria-disabled", String(!address));
    }

    // The ways on, with the file as it is now. What may point at a child is not sent.
    function show({ isPrivate }) {
      const { title, text, name: fileName } = file();
      area.value = text;
      const isTaken = taken.includes(fileName.slice(0, -3));
      if (addresses.has("github")) {
        const base = isTaken ? addresses.get("github").replace("/new/", "/edit/") : addresses.get("github");
        const path = form.dataset.folder + fileName;
        const { address, isWhole } = isTaken ? { address: base + "/" + path } : propose.newFile(base, path, text);
        allow("github", isPrivate ? "" : address);
        part("long").textContent = say("long");
        part("long").hidden = Boolean(isWhole);
      }
      if (addresses.has("mail")) {
        const body = say("body", { words: title, name: fileName }).replace(/\n/g, "\r\n");
        const letter = "?subject=" + encodeURIComponent(say("subject", { words: title })) + "&body=" + encodeURIComponent(body);
        allow("mail", isPrivate ? "" : addresses.get("mail") + letter);
      }
      part("wait").hidden = !isPrivate && Boolean(propose.advice);
      part("wait").textContent = say(isPrivate ? "wait" : "unchecked");
    }

    // Older browsers, and pages without https, copy only what is selected.
    function copy() {
      const done = (isDone) => {
        tell(say(isDone ? "copied" : "not-copied"));
        if (!isDone) area.select();
      };
      const bySelection = () => {
        area.select();
        done(document.execCommand("copy"));
        part("copy").focus();
      };
      if (!navigator.clipboard) return bySelection();
      return navigator.clipboard.writeText(area.value).then(() => done(true), bySelection);
    }

    name.addEventListener("input", () => { known.isOwn = Boolean(name.value); });
    name.addEventListener("change", () => { if (!known.isOwn) named(made().title); });
    part("copy").addEventListener("click", copy);
    for (const button of form.querySelectorAll("[data-save]")) button.addEventListener("click", save);
    if (part("mail")) {
      part("mail").addEventListener("click", () => {
        if (part("mail").href) tell(say(form.dataset.unsaved ? "unsaved" : "mailed", { name: file().name }));
      });
    }

    function openedAs(fileName) {
      [known.opened, known.isOwn] = [fileName, true];
      name.value = fileName;
    }

    return { save, show, openedAs };
  };
})((window.catalogPropose = window.catalogPropose || {}));
