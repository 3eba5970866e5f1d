/** What runs inside the measured page, as a plain script: puts a script in, and waits. */

window.bench = {
  shifts: 0,

  /** Waits a while, and until the page has nothing left to do. */
  async idle(atLeastMs) {
    await new Promise((done) => setTimeout(done, atLeastMs));
    await new Promise((done) => requestIdleCallback(done, { timeout: 5_000 }));
  },

  /** Milliseconds from the script tag to the frame after the event `done`; at once when there is none. */
  async insert(script, done) {
    const frame = () => new Promise((next) => requestAnimationFrame(next));
    const began = performance.now();
    const loaded = new Promise((ready, late) => {
      if (done === "") ready();
      else document.addEventListener(done, ready);
      setTimeout(() => late(new Error("the list did not come")), 60_000);
    });
    const tag = document.createElement("script");
    tag.type = "module";
    tag.src = script;
    document.head.append(tag);
    await loaded;
    await frame();
    await frame();
    return performance.now() - began;
  },
};

new PerformanceObserver((list) => {
  for (const { value } of list.getEntries()) window.bench.shifts += value;
}).observe({ type: "layout-shift", buffered: true });

// Only when it is counted, never when it is measured: opens closed roots.
if (location.hash === "#open") {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    return attach.call(this, { ...init, mode: "open" });
  };
}
