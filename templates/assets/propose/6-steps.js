/* One step of the form at a time. Its address is the page's with the step's id, so that the browser's way back leads to the step before. */
(function (propose) {
  "use strict";

  propose.steps = function (form, shown) {
    const steps = Array.from(form.querySelectorAll(".step"));
    const links = Array.from(form.querySelectorAll(".form-steps a"));

    function show(at, isMove) {
      steps.forEach((step, place) => step.toggleAttribute("data-now", place === at));
      links.forEach((link, place) => (place === at ? link.setAttribute("aria-current", "step") : link.removeAttribute("aria-current")));
      form.dataset.at = at;
      shown("last" in steps[at].dataset);
      if (!isMove) return;
      form.scrollIntoView();
      steps[at].querySelector("h2").focus({ preventScroll: true });
    }

    const here = () => Math.max(0, steps.findIndex(({ id }) => "#" + id === location.hash));

    function goTo(at) {
      if (at === here()) show(at, true);
      else location.hash = steps[at].id;
    }

    // To a field, wherever it is.
    propose.goToField = function (field) {
      const at = steps.findIndex((step) => step.contains(field));
      for (let box = field.closest("details"); box; box = box.parentElement.closest("details")) box.open = true;
      if (at !== Number(form.dataset.at)) {
        history.pushState(null, "", "#" + steps[at].id);
        show(at, false);
      }
      field.focus();
      field.scrollIntoView({ block: "center" });
    };

    links.forEach((link, at) => link.addEventListener("click", (event) => {
      event.preventDefault();
      goTo(at);
    }));
    form.addEventListener("click", (event) => {
      const button = event.target.closest("[data-go]");
      if (button) goTo(Number(form.dataset.at) + Number(button.dataset.go));
    });
    window.addEventListener("hashchange", () => show(here(), true));
    show(here(), false);
  };
})((window.catalogPropose = window.catalogPropose || {}));
