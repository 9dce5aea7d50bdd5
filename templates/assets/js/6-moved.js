/*
  A page that has moved: goes on to where it is now, and takes along the place on it that was asked for. Without scripts the page
  leads on without that.
*/
(function () {
  "use strict";

  const link = document.querySelector("a[data-moved]");
  if (link) location.replace(link.href + location.hash);
})();
