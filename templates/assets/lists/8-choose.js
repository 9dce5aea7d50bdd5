/* Choosing entries to compare, on every list of them. What is chosen is kept in the page's address, and nowhere else. */
(function (search) {
  "use strict";

  const bar = document.querySelector(".choosing");
  search.offer = () => {};
  if (!bar) return;

  const { make, say } = search;
  const MOST = search.mostCompared;
  const status = bar.querySelector("[role=status]");
  const link = bar.querySelector("a");
  const clear = bar.querySelector("button");
  const page = link.getAttribute("href");
  let chosen = new Set();

  const read = () => { chosen = new Set(new URLSearchParams(location.search).getAll("id").slice(0, MOST)); };

  function addressOf(address) {
    address.delete("id");
    chosen.forEach((id) => address.append("id", id));
    return address;
  }

  function show(words) {
    for (const box of document.querySelectorAll(".choose input")) box.checked = chosen.has(box.value);
    const n = chosen.size;
    status.textContent = words || (n ? say("picked", { n }) : "");
    link.hidden = n < 2;
    link.textContent = say("go", { n });
    link.href = page + "?" + addressOf(new URLSearchParams());
    clear.hidden = n === 0;
    bar.classList.toggle("is-open", n > 0);
  }

  function write() {
    search.goTo(addressOf(new URLSearchParams(location.search)), false, location.hash);
  }

  // Puts a box on every entry of a list.
  search.offer = function (list) {
    for (const item of list.querySelectorAll("li[data-entry]")) {
      const box = make("input");
      const label = make("label", "choose");
      Object.assign(box, { type: "checkbox", value: item.dataset.entry, checked: chosen.has(item.dataset.entry) });
      label.append(box, " ", say("choose"), make("span", "unseen", " " + item.querySelector("a").textContent));
      item.append(label);
    }
  };

  document.addEventListener("change", ({ target }) => {
    if (!target.closest(".choose")) return;
    const isTooMany = target.checked && chosen.size >= MOST;
    if (!isTooMany) chosen[target.checked ? "add" : "delete"](target.value);
    show(isTooMany ? say("too-many") : "");
    write();
  });
  clear.addEventListener("click", () => {
    chosen.clear();
    show("");
    write();
    const first = document.querySelector(".choose input");
    if (first) first.focus();
  });
  window.addEventListener("popstate", () => {
    read();
    show("");
  });

  read();
  search.offer(document);
  show("");
})((window.catalogSearch = window.catalogSearch || {}));
