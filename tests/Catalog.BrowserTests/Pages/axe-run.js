/* Runs axe, which has been put into the page before, and gives a sentence for each place where it finds something. */
async (asked) => {
  "use strict";

  const { areColoursForced, rules } = asked;

  // In forced colours axe takes a text's colour from a property that the browser leaves as the page set it, not from the
  // colour that is shown. Without the property it reads the right one.
  if (areColoursForced) {
    const read = CSSStyleDeclaration.prototype.getPropertyValue;
    CSSStyleDeclaration.prototype.getPropertyValue = function (name) {
      return name === "-webkit-text-fill-color" ? "" : read.call(this, name);
    };
  }

  const colours = ["color-contrast", "link-in-text-block"];
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const ask = async (where, which) => (await axe.run(where, { ...which, resultTypes: ["violations"], preload: false })).violations;

  // Axe asks for the colours of each text in milliseconds. What has the same names and attributes all the way up has the same
  // colours, so the first few of a kind tell of it, more than one since every second may be otherwise.
  function textsOfEachKind() {
    const ENOUGH = 3;
    const seen = new Map();
    const isUnlike = /^(id|for|href|src|srcset|alt|title|value|d|x|y|cx|cy|width|height|points|datetime|style|aria-(label|labelledby|describedby|controls)|data-(?!kind|state|sort|entries).+)$/;
    const kinds = new Map();
    function kind(element) {
      if (!element) return "";
      if (!kinds.has(element)) {
        const attributes = [...element.attributes].filter((each) => !isUnlike.test(each.name)).map((each) => `${each.name}=${each.value}`);
        kinds.set(element, `${kind(element.parentElement)}>${element.localName} ${attributes.sort().join(" ")}`);
      }
      return kinds.get(element);
    }
    const hasText = (element) =>
      element.matches("input, select, textarea, button") || [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
    return [...document.body.querySelectorAll("*")].filter((element) => {
      if (!hasText(element)) return false;
      const count = (seen.get(kind(element)) ?? 0) + 1;
      seen.set(kind(element), count);
      return count <= ENOUGH;
    });
  }

  const violations = [];
  if (rules !== "Colours") {
    violations.push(...(await ask(document, {
      runOnly: { type: "tag", values: tags },
      rules: Object.fromEntries(colours.map((rule) => [rule, { enabled: false }])),
    })));
  }
  if (rules !== "AllButColours") {
    const include = textsOfEachKind();
    if (include.length) violations.push(...(await ask({ include }, { runOnly: { type: "rule", values: colours } })));
  }
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `axe ${id}: ${help}: ${node.html} (${node.any.map((check) => check.message).join("; ")})`));
}
