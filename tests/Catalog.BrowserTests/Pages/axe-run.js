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
  const { violations } = await axe.run(document, {
    runOnly: rules === "Colours" ? { type: "rule", values: colours } : { type: "tag", values: tags },
    rules: rules === "AllButColours" ? Object.fromEntries(colours.map((rule) => [rule, { enabled: false }])) : {},
    resultTypes: ["violations"],
    preload: false,
  });
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `axe ${id}: ${help}: ${node.html} (${node.any.map((check) => check.message).join("; ")})`));
}
