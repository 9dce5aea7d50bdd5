/* Everything that Tab should come to, in the order of the document: the place among the elements of the body (scripts come and go in the head). */
() => [...document.body.querySelectorAll("*")]
  .map((element, at) => ({ element, at }))
  .filter(({ element }) =>
    element.matches("a[href], button:not([disabled]), input:not([disabled]), select, textarea, summary, [tabindex='0']")
    && element.checkVisibility({ visibilityProperty: true })
    && !(element.matches("summary") && element !== element.parentElement.querySelector("summary"))
    // Buttons of one choice are one stop: the one chosen, or the first.
    && !(element.matches("input[type=radio]") && element !== ([...document.getElementsByName(element.name)].find(each => each.checked) ?? document.getElementsByName(element.name)[0])))
  .map(({ at }) => at)
