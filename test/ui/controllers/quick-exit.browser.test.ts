/** Leaving must work at once, from anywhere, and must not come undone. */
import { expect, html } from "@open-wc/testing";
import { harmlessPage, QuickExit } from "../../../src/ui/controllers/quick-exit.js";
import { leaveButton, leaveWords } from "../../../src/ui/parts/leave.js";
import { coverOf, uncover } from "../../support/cover.js";
import { type PartHost, showing, wordsOf } from "../../support/part-host.js";
import { until } from "../../support/until.js";

type Wishes = { exitTo?: string; exitKey?: string; wipe?: () => void };

async function form(wishes: Wishes = {}) {
  const done: string[] = [];
  let exit: QuickExit | undefined;
  const way = (host: PartHost) =>
    (exit ??= new QuickExit(host, {
      wipe: () => {
        done.push("wipe");
        wishes.wipe?.();
      },
      exitTo: () => wishes.exitTo,
      exitKey: () => wishes.exitKey,
      go: (url) => {
        done.push(coverOf()?.matches(":modal") ? "covered" : "bare", url);
      },
    }));
  const page = await showing((host) => {
    const { leave, byKey } = way(host);
    return html`${leaveButton(leave)} ${leaveWords(byKey)}<input id="a" />`;
  });
  return { ...page, done, exit: way };
}

const shift = (target: EventTarget, more: KeyboardEventInit = {}) =>
  target.dispatchEvent(
    new KeyboardEvent("keydown", {
      key: "Shift",
      code: "ShiftLeft",
      bubbles: true,
      composed: true,
      ...more,
    }),
  );

describe("QuickExit", () => {
  afterEach(uncover);

  // First: what is switched off on leaving stays off for the page's life.
  it("lets no page ask whether to leave", async () => {
    const { one } = await form();
    let asked = 0;
    const ask = () => (asked += 1);
    const unload = () => window.dispatchEvent(new Event("beforeunload", { cancelable: true }));
    // As older pages ask, and as only this property can be asked away again.
    // oxlint-disable-next-line unicorn/prefer-add-event-listener
    window.onbeforeunload = ask;
    unload();
    expect(asked).to.equal(1);
    one("button").click();
    window.addEventListener("beforeunload", ask);
    unload();
    window.removeEventListener("beforeunload", ask);
    expect(asked).to.equal(1);
  });

  it("wipes, covers everything and goes, in this order", async () => {
    const { one, done } = await form();
    one("button").click();
    expect(done).to.deep.equal(["wipe", "covered", harmlessPage]);
    const box = coverOf()?.getBoundingClientRect();
    const { clientWidth } = document.documentElement;
    expect([box?.width, box?.height]).to.deep.equal([clientWidth, innerHeight]);
  });

  it("goes by Shift three times, pressed in a field or anywhere on the page", async () => {
    for (const place of ["field", "page"] as const) {
      const { one, done, host } = await form();
      const target = place === "field" ? one("#a") : document.body;
      shift(target);
      shift(target, { code: "ShiftRight" });
      expect(done).to.deep.equal([]);
      shift(target);
      expect(done).to.deep.equal(["wipe", "covered", harmlessPage]);
      host.remove();
      uncover();
    }
  });

  it("stays while the keys are part of something else", async () => {
    const { done, host } = await form();
    for (const more of [
      { altKey: true },
      { ctrlKey: true },
      { metaKey: true },
      { isComposing: true },
    ])
      for (let press = 0; press < 3; press++) shift(document.body, more);
    for (let press = 0; press < 4; press++) {
      shift(document.body);
      document.body.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
    }
    expect(done).to.deep.equal([]);
    host.remove();
  });

  it("goes although the page swallows its keys", async () => {
    const { done } = await form();
    const swallow = (event: Event) => event.stopImmediatePropagation();
    document.addEventListener("keydown", swallow, { capture: true });
    for (let press = 0; press < 3; press++) shift(document.body);
    document.removeEventListener("keydown", swallow, { capture: true });
    expect(done).to.have.length(3);
  });

  it("does not listen to the keyboard when told so, and does not promise it", async () => {
    const { one, done } = await form({ exitKey: "none" });
    for (let press = 0; press < 3; press++) shift(document.body);
    expect(done).to.deep.equal([]);
    expect(wordsOf(one(".leave"))).not.to.contain("Shift");
  });

  it("covers and goes even when wiping breaks", async () => {
    let isBroken = true;
    const { host, exit, done } = await form({
      wipe: () => {
        if (!isBroken) return;
        isBroken = false;
        throw new Error("broken");
      },
    });
    expect(() => exit(host).leave()).to.throw("broken");
    expect(done).to.deep.equal(["wipe", "covered", harmlessPage]);
    host.remove();
  });

  for (const [given, expected] of [
    ["https://example.org/weather", "https://example.org/weather"],
    ["http://localhost:1/away", "http://localhost:1/away"],
    ["http://example.org/", harmlessPage],
    ["mailto:a@example.org", harmlessPage],
    ["nonsense", harmlessPage],
  ] as const)
    it(`goes to ${expected} when the page says ${given}`, async () => {
      const { one, done } = await form({ exitTo: given });
      one("button").click();
      expect(done.at(-1)).to.equal(expected);
    });

  it("goes again when Back brings the page from the cache, and stays covered", async () => {
    const { one, done } = await form();
    const back = new PageTransitionEvent("pageshow", { persisted: true });
    window.dispatchEvent(back);
    expect(done).to.deep.equal([]);
    one("button").click();
    window.dispatchEvent(back);
    expect(done).to.have.length(6);
    expect(coverOf()?.matches(":modal")).to.equal(true);
  });

  it("goes again when Back stops it on a page that shows its own entries", async () => {
    const { one, done } = await form();
    window.dispatchEvent(new PopStateEvent("popstate"));
    expect(done).to.deep.equal([]);
    one("button").click();
    window.dispatchEvent(new PopStateEvent("popstate"));
    expect(done).to.have.length(6);
  });

  it("cannot be closed by Escape, however often it is pressed", async () => {
    const { one } = await form();
    one("button").click();
    const cover = coverOf();
    expect(cover?.dispatchEvent(new Event("cancel", { cancelable: true }))).to.equal(false);
    cover?.close(); // what an engine does at the second press, unasked
    await until("the cover", () => coverOf()?.matches(":modal"));
  });

  it("covers everything, also from a part of the page that is hidden", async () => {
    const { one, host } = await form();
    host.style.display = "none";
    one("button").click();
    expect(coverOf()?.getBoundingClientRect().height).to.equal(innerHeight);
  });

  it("listens only while it is on the page, and has begun anew when it comes back", async () => {
    const { host, done } = await form();
    shift(document.body);
    shift(document.body);
    host.remove();
    shift(document.body);
    expect(done).to.deep.equal([]);
    document.body.append(host);
    shift(document.body);
    expect(done).to.deep.equal([]);
    shift(document.body);
    shift(document.body);
    expect(done).to.have.length(3);
    host.remove();
  });

  it("stays covered, and goes again, when the element is moved or taken out meanwhile", async () => {
    const { host, done, one } = await form();
    one("button").click();
    host.remove();
    expect(coverOf()?.matches(":modal")).to.equal(true);
    window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
    expect(done).to.have.length(6);
    document.body.append(host);
    expect(done).to.have.length(9);
    expect(coverOf()?.matches(":modal")).to.equal(true);
    host.remove();
  });
});
