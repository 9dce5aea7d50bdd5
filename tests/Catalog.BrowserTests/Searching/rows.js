/* The rows of a list as a reader meets them: for each entry its id, and everything in the row that is said, linked, named or drawn. */
() => {
  "use strict";

  const plain = (text) => text.replace(/\s+/g, " ").trim();
  const told = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return plain(node.data);
    if (node.nodeType !== Node.ELEMENT_NODE || node.localName === "mark") return plain(node.textContent);
    const children = [...node.childNodes].map(told).filter(Boolean).join(" ");
    const facts = ["lang", "aria-label", "d", "stroke-width"].map((name) => node.getAttribute(name)).filter(Boolean);
    const is = ["row-drawing", "row-what", "row-facts", "people", "badge", "is-news", "example", "example-mark", "card-summary", "fine", "sureness", "unknown"]
      .filter((name) => node.classList.contains(name));
    const link = node.href ? new URL(node.href).pathname : "";
    const inside = [...is, ...facts, link, children].filter(Boolean).join(" ");
    return inside && `<${node.localName} ${inside}>`;
  };
  return Object.fromEntries([...document.querySelectorAll("li[data-entry]")].map((row) => {
    const copy = row.cloneNode(true);
    // What the list alone has: boxes to choose by, what was learnt, and whether its units have tried or are trying.
    copy.querySelectorAll(".choose, .row-notes, [data-part=reason], .row-facts > :last-child > dt").forEach((extra) => extra.remove());
    return [row.dataset.entry, [copy.classList.contains("example"), ...[...copy.children].map(told)].join("\n")];
  }));
}
