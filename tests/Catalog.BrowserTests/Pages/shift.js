/* How much of the page has moved while it loaded: the sum of its layout shifts. */
() => new Promise((done) => {
  "use strict";

  let sum = 0;
  const observer = new PerformanceObserver((list) => { for (const shift of list.getEntries()) sum += shift.value; });
  observer.observe({ type: "layout-shift", buffered: true });
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => {
    for (const shift of observer.takeRecords()) sum += shift.value;
    done(sum);
  }, 0)));
})
