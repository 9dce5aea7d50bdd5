/*
  What catalog serve adds to a page: it loads the page again when the site has changed, and shows what is wrong with the
  sources. The words come from the program. Nothing is stored, and no HTML is made of text.
*/
(function () {
  "use strict";

  var own = document.currentScript;
  var page = own.dataset.page;
  var alone = document.body && document.body.classList.contains("catalog-alone");
  var state = null;
  var closed = null;
  var source = null;

  var status = make("p", "catalog-status");
  status.setAttribute("role", "status");
  var panel = make("section", "catalog-panel");
  panel.hidden = true;
  panel.tabIndex = -1;
  var badge = make("button", "catalog-badge");
  badge.type = "button";
  badge.hidden = true;
  // After the first thing on the page, which on a page of the site is the way past the menu.
  document.body.firstElementChild.after(status, panel, badge);

  // In the editor the page is shown beside its form, which says what is wrong itself.
  var isFramed = window.top !== window;
  if (own.dataset.edit && !isFramed) {
    var edit = make("a", "catalog-edit", own.dataset.editWord);
    edit.href = own.dataset.edit;
    document.body.append(edit);
  }

  badge.addEventListener("click", function () {
    show();
    panel.focus();
  });
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape" && !event.defaultPrevented && !panel.hidden && !alone && (panel.contains(event.target) || !isField(event.target))) {
      close();
    }
  });

  // A browser has few lines to one server: pages that nobody looks at let theirs go.
  document.addEventListener("visibilitychange", listen);
  window.addEventListener("blur", renewIfAsked);
  document.addEventListener("focusout", renewIfAsked);
  listen();

  function listen() {
    if (document.hidden) {
      if (source) {
        source.close();
      }
      source = null;
    } else if (!source) {
      source = new EventSource(own.dataset.events);
      source.onmessage = function (message) {
        hear(JSON.parse(message.data));
      };
    }
  }

  function hear(next) {
    state = next;
    if (state.page !== page) {
      renewIfAsked();
      return;
    }
    if (isFramed) {
      return;
    }
    var signature = JSON.stringify(state);
    if (state.stale) {
      if (closed !== signature) {
        show();
      }
    } else {
      hide();
    }
    if (status.textContent !== state.open) {
      status.textContent = state.open;
    }
  }

  // The browser keeps the place on the page when it is loaded again. Somebody who is writing in a field is left in peace.
  function renewIfAsked() {
    if (state && state.page !== page && !(document.hasFocus() && isField(document.activeElement) && document.activeElement.value)) {
      location.reload();
    }
  }

  function isField(element) {
    return element && /^(?:input|textarea|select)$/i.test(element.tagName);
  }

  function show() {
    closed = null;
    panel.replaceChildren();
    panel.classList.toggle("catalog-calm", !state.stale);
    var shut = make("button", "", state.close);
    shut.type = "button";
    shut.addEventListener("click", close);
    var title = make("h2", "", state.title);
    title.id = "catalog-title";
    panel.setAttribute("aria-labelledby", title.id);
    panel.append(shut, title, make("p", "", state.text));
    var list = make("ol");
    list.append.apply(list, state.findings.map(item));
    if (state.findings.length) {
      panel.append(list);
    }
    if (state.more) {
      panel.append(make("p", "", state.more));
    }
    panel.hidden = false;
    badge.hidden = true;
  }

  function close() {
    var had = panel.contains(document.activeElement);
    closed = JSON.stringify(state);
    hide();
    if (had && !badge.hidden) {
      badge.focus();
    }
  }

  function hide() {
    panel.hidden = true;
    badge.textContent = state.open;
    badge.hidden = !state.open;
    badge.classList.toggle("catalog-error", state.stale);
  }

  function item(finding) {
    var place = make("li", "catalog-" + finding.kind);
    var first = make("p");
    first.append(make("span", "catalog-place", finding.place), " ", make("span", "catalog-rule", finding.rule));
    place.append(first, make("p", "", finding.message));
    if (finding.line) {
      var excerpt = make("pre", "", finding.line + "\n" + finding.carets);
      excerpt.tabIndex = 0;
      place.append(excerpt);
    }
    if (finding.help) {
      place.append(make("p", "", finding.help));
    }
    if (finding.address) {
      var read = make("p");
      var link = make("a", "", finding.read);
      link.href = finding.address;
      read.append(link);
      place.append(read);
    }
    return place;
  }

  function make(name, className, text) {
    var element = document.createElement(name);
    if (className) {
      element.className = className;
    }
    if (text) {
      element.textContent = text;
    }
    return element;
  }
})();
