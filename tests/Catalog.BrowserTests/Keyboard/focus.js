/*
  Where the focus is, and whether a reader can see that. Run in the page after each press of Tab; gives the place among the
  elements of the body, what it is, and sentences about what is wrong.
*/
() => {
  "use strict";

  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return { at: -1, name: "", faults: [] };

  const name = `${element.localName}${element.id ? "#" + element.id : ""}${element.className && element.className.baseVal === undefined ? "." + element.className : ""} »${(element.textContent || element.name || "").trim().slice(0, 30)}«`;
  const faults = [];
  const box = element.getBoundingClientRect();
  if (box.width < 2 || box.height < 2) faults.push(`${name} has no size`);
  else if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) faults.push(`${name} is not in the window`);
  else {
    // A link of several lines has a middle between them; the first line is what counts.
    const line = element.getClientRects()[0];
    const [x, y] = [Math.min(Math.max(line.left + line.width / 2, 1), innerWidth - 1), Math.min(Math.max(line.top + line.height / 2, 1), innerHeight - 1)];
    const top = document.elementFromPoint(x, y);
    if (top && !element.contains(top) && !top.contains(element) && !top.closest("label")) faults.push(`${name} is covered by ${top.localName}.${top.className}`);
  }

  // What shows the focus, on the element itself or, in a drawing, on what the link holds; compared with how it looks without.
  const shown = [element, ...(element.ownerSVGElement ? element.querySelectorAll("*") : [])];
  const look = () => shown.map((each) => {
    const style = getComputedStyle(each);
    const outline = style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2 ? "" : `${style.outlineStyle} ${style.outlineWidth} ${style.outlineColor}`;
    return [outline, matchMedia("(forced-colors: active)").matches ? "" : style.boxShadow, each.ownerSVGElement ? `${style.stroke} ${style.strokeWidth}` : ""].join("|");
  }).join(";");
  const focused = look();
  element.blur();
  const bare = look();
  element.focus({ preventScroll: true });
  if (focused === bare) faults.push(`${name} looks the same with the focus as without: ${bare}`);

  return { at: [...document.body.querySelectorAll("*")].indexOf(element), name, faults };
}
