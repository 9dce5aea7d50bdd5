/* What a reader cannot see although it is there: wider than the window, or cut off. Run in the page; gives sentences. */
(isSpaced) => {
  "use strict";

  // WCAG 2.2, 1.4.12: what a reader may set without losing anything.
  const before = document.adoptedStyleSheets;
  if (isSpaced) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }");
    document.adoptedStyleSheets = [...before, sheet];
  }

  const SLACK = 1.5;
  const found = new Set();
  const width = document.documentElement.clientWidth;
  const name = (element) => element.localName + (element.id ? "#" + element.id : "") + (element.classList.length ? "." + [...element.classList].join(".") : "");
  const quote = (text) => `»${text.trim().slice(0, 40)}«`;
  const isCut = (overflow) => overflow === "hidden" || overflow === "clip";
  const scrolls = (overflow) => overflow === "auto" || overflow === "scroll";

  if (document.scrollingElement.scrollWidth > width) found.add(`the page is ${document.scrollingElement.scrollWidth} px wide in a window of ${width}`);

  // The nearest ancestors that decide what is seen of a text.
  function judge(text) {
    const range = document.createRange();
    range.selectNodeContents(text);
    const boxes = [...range.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
    if (!boxes.length) return;
    let free = false;
    for (let around = text.parentElement; around; around = around.parentElement) {
      const style = getComputedStyle(around);
      const edge = around.getBoundingClientRect();
      // Made invisible on purpose, for those who listen.
      if (style.clipPath === "inset(50%)") return;
      const cutsX = isCut(style.overflowX) && around !== document.body && around !== document.documentElement;
      const cutsY = isCut(style.overflowY) && around !== document.body && around !== document.documentElement;
      if (scrolls(style.overflowX)) free = true;
      for (const box of boxes) {
        if (cutsX && !free && (box.right > edge.right + SLACK || box.left < edge.left - SLACK)) found.add(`${quote(text.data)} is cut off sideways by ${name(around)}`);
        if (cutsY && !scrolls(style.overflowY) && (box.bottom > edge.bottom + SLACK || box.top < edge.top - SLACK)) found.add(`${quote(text.data)} is cut off by the height of ${name(around)}`);
      }
    }
    if (!free && boxes.some((box) => box.right > width + SLACK || box.left < -SLACK)) found.add(`${quote(text.data)} stands outside the window`);
  }

  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    if (text.data.trim() && text.parentElement.checkVisibility({ visibilityProperty: true }) && !text.parentElement.closest(".skip")) judge(text);
  }
  document.adoptedStyleSheets = before;
  return [...found];
}
