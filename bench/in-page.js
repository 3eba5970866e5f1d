/** What runs inside the measured page, as a plain script: puts a script in, waits, finds, presses. */

const frame = () => new Promise((next) => requestAnimationFrame(next));

/** All elements, also those inside of shadow roots. */
function* everything(root) {
  for (const element of root.querySelectorAll("*")) {
    yield element;
    if (element.shadowRoot) yield* everything(element.shadowRoot);
  }
}

const inside = (element) => element.shadowRoot ?? element;

window.bench = {
  shifts: 0,

  /** Waits a while, and until the page has nothing left to do. */
  async idle(atLeastMs) {
    await new Promise((done) => setTimeout(done, atLeastMs));
    await new Promise((done) => requestIdleCallback(done, { timeout: 5_000 }));
  },

  /** Milliseconds from the script tag to the frame in which the candidate is ready. */
  async insert(script, { event, times = 1, finds, reads }) {
    const began = performance.now();
    let still = event ? times : 0;
    if (event) document.addEventListener(event, () => (still -= 1));
    const tag = document.createElement("script");
    tag.type = "module";
    tag.src = script;
    document.head.append(tag);
    await bench.until(() => still <= 0);
    if (finds) await bench.until(() => bench.find(finds));
    if (reads) await bench.until(() => bench.text().includes(reads));
    await frame();
    await frame();
    return performance.now() - began;
  },

  /** Looks in each frame, for a minute unless said. */
  async until(isSo, patienceMs = 60_000) {
    for (const began = performance.now(); !isSo(); await frame())
      if (performance.now() - began > patienceMs) throw new Error(`did not come: ${isSo}`);
  },

  find(selector) {
    for (const element of everything(document.querySelector("#place")))
      if (element.matches(selector)) return element;
    return undefined;
  },

  text() {
    return [...document.querySelectorAll("#place > *")]
      .map((each) => inside(each).textContent)
      .join(" ");
  },

  /** Presses what begins with these words, once it is there. */
  async press(words) {
    const found = () =>
      [...everything(document.querySelector("#place"))].find(
        (each) =>
          each.matches("button, label, summary") && each.textContent.trim().startsWith(words),
      );
    await bench.until(found, 5_000);
    found().click();
    await frame();
  },

  /** Puts the focus into a field, once it is there. */
  async enter(selector) {
    await bench.until(() => bench.find(selector), 5_000);
    bench.find(selector).focus();
    await bench.idle(300);
  },
};

new PerformanceObserver((list) => {
  for (const { value } of list.getEntries()) window.bench.shifts += value;
}).observe({ type: "layout-shift", buffered: true });

// To count what is shown, and to type in it: a list is measured with its root closed.
if (location.hash === "#open") {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    return attach.call(this, { ...init, mode: "open" });
  };
}
