/* How many entries are compared side by side: for the lists they are chosen on, and for the page that shows them. */
(function (search) {
  "use strict";

  search.mostCompared = 4;
})((window.catalogSearch = window.catalogSearch || {}));
