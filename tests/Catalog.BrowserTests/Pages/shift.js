/* How much of the page has moved by itself: the sum of its layout shifts but for those that follow upon what a reader does. */
() => new Promise((done) => {
  "use strict";

  let sum = 0;
  const add = (shift) => { if (!shift.hadRecentInput) sum += shift.value; };
  const observer = new PerformanceObserver((list) => { for (const shift of list.getEntries()) add(shift); });
  observer.observe({ type: "layout-shift", buffered: true });
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => {
    for (const shift of observer.takeRecords()) add(shift);
    done(sum);
  }, 0)));
})
