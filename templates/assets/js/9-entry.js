/* An entry's page: explanations of words in the text, printing, copying, and the archive on paper. */
(function (search) {
  "use strict";

  let open = null;

  function close() {
    if (!open) return;
    open.setAttribute("aria-expanded", "false");
    open.nextElementSibling.textContent = "";
    open = null;
  }

  // The explanation is right after its word and is announced. It is empty while it is closed.
  function toggle(term) {
    const wasOpen = term === open;
    close();
    if (wasOpen) return;
    open = term;
    term.setAttribute("aria-expanded", "true");
    term.nextElementSibling.textContent = term.dataset.explains;
  }

  for (const term of document.querySelectorAll("a.term")) {
    const tip = search.make("span", "tip");
    tip.setAttribute("role", "status");
    term.setAttribute("role", "button");
    term.setAttribute("aria-expanded", "false");
    term.after(tip);
    term.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      toggle(term);
    });
    term.addEventListener("keydown", (event) => {
      if (event.key !== " ") return;
      event.preventDefault();
      toggle(term);
    });
  }

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
  });
  document.addEventListener("click", (event) => {
    if (open && !open.contains(event.target) && !open.nextElementSibling.contains(event.target)) close();
  });

  for (const tools of document.querySelectorAll("[data-tools]")) {
    const [print, copy, status] = [tools.querySelector("[data-print]"), tools.querySelector("[data-copy], [data-copy-link]"), tools.querySelector("[role=status]")];
    tools.classList.add("is-ready");
    if (print) print.addEventListener("click", () => window.print());
    if (!copy) continue;
    copy.hidden = !navigator.clipboard;
    copy.addEventListener("click", () => {
      const text = copy.dataset.copy ? document.querySelector(copy.dataset.copy).textContent : location.href.split("#")[0];
      navigator.clipboard.writeText(text).then(
        () => { status.textContent = copy.dataset.copied; },
        () => { status.textContent = copy.dataset.failed; });
    });
  }

  // On paper the archive is open in every browser; afterwards it is as it was.
  const archive = document.querySelector(".archive details");
  if (archive) {
    let wasOpen = false;
    addEventListener("beforeprint", () => { wasOpen = archive.open; archive.open = true; });
    addEventListener("afterprint", () => { archive.open = wasOpen; });
  }
})((window.catalogSearch = window.catalogSearch || {}));
