/** A form left alone hides its words, keeps them, and at last erases them, each time saying so. */
import { expect, html } from "@open-wc/testing";
import { IdleController, type IdleState } from "../../../src/ui/controllers/idle.js";
import { field } from "../../../src/ui/parts/field.js";
import { idleCover } from "../../../src/ui/parts/idle-cover.js";
import { type PartHost, showing, wordsOf } from "../../support/part-host.js";

const minute = 60_000;

/** A clock whose hands the test holds. */
function handClock() {
  let now = 1_000_000;
  let waiting: { at: number; call: () => void }[] = [];
  return {
    now: () => now,
    after(ms: number, call: () => void) {
      const entry = { at: now + ms, call };
      waiting.push(entry);
      return () => (waiting = waiting.filter((other) => other !== entry));
    },
    pass(ms: number) {
      const end = now + ms;
      for (;;) {
        const next = waiting.filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at)[0];
        if (!next) break;
        now = next.at;
        waiting = waiting.filter((other) => other !== next);
        next.call();
      }
      now = end;
    },
    sleep: (ms: number) => (now += ms),
    waiting: () => waiting.length,
  };
}

async function form(filled = true) {
  const clock = handClock();
  let wipes = 0;
  let idle: IdleController | undefined;
  const watch = (host: PartHost) =>
    (idle ??= new IdleController(host, { clock, filled: () => filled, wipe: () => (wipes += 1) }));
  const page = await showing((host) => {
    const { state, goOn } = watch(host);
    return idleCover(state, goOn, html`${field({ id: "a", label: "A" }, () => {})}`);
  });
  const cover = async () => {
    watch(page.host).cover();
    await page.again();
  };
  const pass = async (minutes: number) => {
    clock.pass(minutes * minute);
    await page.again();
  };
  return { ...page, clock, pass, cover, wipes: () => wipes, state: () => watch(page.host).state };
}

describe("idle cover", () => {
  it("covers after five minutes, keeps the words, and gives them back", async () => {
    const { one, all, pass, again, root, wipes } = await form();
    const input = one<HTMLInputElement>("#a");
    input.focus();
    input.value = "typed";
    await pass(5);
    expect(getComputedStyle(input).visibility).to.equal("hidden");
    expect(one(".hushed").hasAttribute("inert")).to.equal(true);
    await again();
    expect(root.activeElement).to.equal(one("#go-on"));
    one("#go-on").click();
    await again();
    await again();
    expect(all(".idle")).to.have.length(0);
    expect(one<HTMLInputElement>("#a").value).to.equal("typed");
    expect(root.activeElement).to.equal(one("#a"));
    expect(wipes()).to.equal(0);
  });

  it("counts from the last touch", async () => {
    const { one, pass, state } = await form();
    await pass(4);
    one("#a").dispatchEvent(new Event("input", { bubbles: true, composed: true }));
    await pass(4);
    expect(state()).to.equal("awake");
    await pass(1);
    expect(state()).to.equal("covered");
  });

  it("warns a minute before it erases, and can be asked to wait again and again", async () => {
    const { one, pass, again, wipes, state } = await form();
    for (let round = 0; round < 10; round++) {
      await pass(30);
      expect(state()).to.equal("warned");
      expect(wordsOf(one(".idle [role=alert]"))).to.contain("In one minute");
      one("#go-on").click();
      await again();
      expect(state()).to.equal("awake");
    }
    expect(wipes()).to.equal(0);
  });

  it("erases once, says so, and lets the person start again", async () => {
    const { one, pass, again, wipes, state } = await form();
    await pass(31);
    await pass(600);
    expect(wipes()).to.equal(1);
    expect(wordsOf(one(".idle p"))).to.contain("We erased your words");
    one("#go-on").click();
    await again();
    expect(state()).to.equal("awake" satisfies IdleState);
  });

  it("erases at once when the device slept past the end", async () => {
    const { clock, again, wipes } = await form();
    clock.sleep(9 * 60 * minute);
    document.dispatchEvent(new Event("visibilitychange"));
    await again();
    expect(wipes()).to.equal(1);
  });

  it("never covers a form in which nothing was typed", async () => {
    const { pass, state, wipes } = await form(false);
    await pass(300);
    expect(state()).to.equal("awake");
    expect(wipes()).to.equal(0);
  });

  it("covers at once what a page comes back with, but not an empty form", async () => {
    const came = await form();
    await came.cover();
    expect(came.state()).to.equal("covered");
    const empty = await form(false);
    await empty.cover();
    expect(empty.state()).to.equal("awake");
  });

  it("waits for nothing once it is gone from the page", async () => {
    const { host, clock } = await form();
    expect(clock.waiting()).to.equal(1);
    host.remove();
    expect(clock.waiting()).to.equal(0);
    document.body.append(host);
    expect(clock.waiting()).to.equal(1);
    host.remove();
  });
});
