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

async function form({ filled = true, sent = false } = {}) {
  const clock = handClock();
  let wipes = 0;
  let erased = 0;
  let idle: IdleController | undefined;
  const watch = (host: PartHost) =>
    (idle ??= new IdleController(host, { clock, filled: () => filled, wipe: () => (wipes += 1) }));
  const page = await showing((host) => {
    const { state, goOn } = watch(host);
    const look = { state, sent, goOn, erase: () => (erased += 1) };
    return idleCover(look, html`${field({ id: "a", label: "A" }, () => {})}`);
  });
  const returns = async () => {
    watch(page.host).returned();
    await page.again();
  };
  const pass = async (minutes: number) => {
    clock.pass(minutes * minute);
    await page.again();
  };
  const state = () => watch(page.host).state;
  return { ...page, clock, pass, returns, state, wipes: () => wipes, erased: () => erased };
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
    const { pass, state, wipes } = await form({ filled: false });
    await pass(300);
    expect(state()).to.equal("awake");
    expect(wipes()).to.equal(0);
  });

  it("asks who comes back whether to go on, covered, but not over an empty form", async () => {
    const { returns, state, all, one, erased, again } = await form();
    await returns();
    expect(state()).to.equal("returned");
    expect(wordsOf(one(".idle p"))).to.contain("Go on where you were?");
    document.dispatchEvent(new Event("visibilitychange"));
    expect(state()).to.equal("returned");
    const [goOn, erase] = all(".idle button");
    expect([goOn, erase].map((each) => each && wordsOf(each))).to.deep.equal([
      "Yes, go on",
      "No, erase my words",
    ]);
    erase?.click();
    expect(erased()).to.equal(1);
    goOn?.click();
    await again();
    expect(state()).to.equal("awake");
    const empty = await form({ filled: false });
    await empty.returns();
    expect(empty.state()).to.equal("awake");
  });

  it("asks the same after a page took the element out for a while", async () => {
    const { host, clock, state } = await form();
    host.remove();
    document.body.append(host);
    expect(state()).to.equal("awake");
    host.remove();
    clock.sleep(1000);
    document.body.append(host);
    expect(state()).to.equal("returned");
    host.remove();
  });

  it("erases what a page comes back with after too long, and warns before", async () => {
    const { returns, clock, state, wipes } = await form();
    await returns();
    clock.pass(30 * minute);
    expect(state()).to.equal("warned");
    const late = await form();
    late.clock.sleep(31 * minute);
    await late.returns();
    expect([late.state(), late.wipes(), wipes()]).to.deep.equal(["wiped", 1, 0]);
  });

  it("never says that words are lost which were stored", async () => {
    const { pass, one, returns, all } = await form({ sent: true });
    const read = [];
    await returns();
    read.push(wordsOf(one(".idle p")));
    expect(all(".idle button").map(wordsOf)).to.deep.equal(["Tap to go on"]);
    for (const minutes of [30, 1]) {
      await pass(minutes);
      read.push(wordsOf(one(".idle p")));
    }
    for (const words of read) expect(words).to.match(/^We got your words\./);
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
