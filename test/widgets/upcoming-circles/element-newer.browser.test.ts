/** The list is read again while somebody reads it: nothing moves under them, and nothing is offered
 * that cannot work. */
import { expect } from "@open-wc/testing";
import "../../../src/widgets/upcoming-circles/define.js";
import { circle, holdClock, releaseClock, visit } from "../../support/circle-visit.js";
import { hurry, relax } from "../../support/hurry.js";
import { clearAway, nameOf, plain } from "../../support/person.js";
import { until } from "../../support/until.js";
import { warmUp } from "../../support/warm-up.js";

/** The page is looked at again, `minutes` after. */
function lookedAtLater(minutes: number): void {
  const held = Date.now();
  Date.now = () => held + minutes * 60_000;
  document.dispatchEvent(new Event("visibilitychange"));
}

const earlier = {
  id: "earliercircle",
  title: "An earlier evening",
  start: "2026-11-23T18:30:00-05:00",
  end: "2026-11-23T20:00:00-05:00",
};

describe("a list that is read again", () => {
  before(warmUp);
  beforeEach(() => holdClock());
  afterEach(() => {
    relax();
    releaseClock();
    clearAway();
  });

  it("offers what is new and moves nothing until it is wanted", async () => {
    const { page, scenario } = await visit({ circles: [circle()] });
    await page.presses("What to expect");
    await page.reads("Held by");
    await scenario.change({ circles: [circle(earlier), circle()] });
    lookedAtLater(6);
    const words = await page.reads("The list has changed.");
    expect(words).not.to.contain("An earlier evening");
    await until("it is said", () =>
      page.root.querySelector("#status")?.textContent?.includes("The list has changed."),
    );
    await page.presses("Show the new list");
    const now = await page.reads("An earlier evening");
    expect(now).to.contain("Held by");
    expect(page.control("Show the new list")).to.equal(undefined);
    await until("the focus", () => page.focused && nameOf(page.focused) === "Upcoming circles");
  });

  it("says nothing when it shows what it showed", async () => {
    const { page, scenario } = await visit({ circles: [circle()] });
    await page.reads("Tuesday, November 24");
    await page.reads("Keep or print all dates");
    const before = (await scenario.requests("/circles")).length;
    lookedAtLater(6);
    await until("another look", async () => (await scenario.requests("/circles")).length > before);
    expect(page.words).not.to.contain("The list has changed.");
  });

  it("stays, with the time it is of, a phone in the place of taking part, and the focus (circles case 14)", async () => {
    hurry();
    const { page, scenario } = await visit({ circles: [circle()] });
    await page.reads("Take part");
    await scenario.fault({ kind: "status", status: 500, on: "/circles", times: 40 });
    lookedAtLater(6);
    const words = await page.reads("This is the list as of");
    expect(words).to.match(/as of \d{1,2}:\d\d [AP]M\. Please call before you go\./);
    expect(words).to.contain("Circle after suicide loss");
    expect(page.control(/^Take part/)).to.equal(undefined);
    expect(page.control("Call to sign up")).not.to.equal(undefined);
    const before = (await scenario.requests("/circles")).length;
    await page.presses("Try again");
    await until("four more tries", async () => {
      const { length } = await scenario.requests("/circles");
      return length >= before + 4;
    });
    await until("the answer", () => page.words.includes("This is the list as of"));
    expect(nameOf(page.focused!)).to.equal("Try again");
    expect(localStorage.length + sessionStorage.length).to.equal(0);
  });

  it("names the date of a list that is from another day", async () => {
    hurry();
    const { page, scenario } = await visit({
      circles: [circle({ start: "2026-11-27T18:30:00-05:00", end: "2026-11-27T20:00:00-05:00" })],
    });
    await page.reads("Take part");
    await scenario.fault({ kind: "status", status: 500, on: "/circles", times: 40 });
    lookedAtLater(26 * 60);
    await page.reads(/This is the list as of Monday, November 23, \d{1,2}:\d\d [AP]M\./);
  });

  it("moves the page around it by less than a fiftieth while it loads slowly (circles case 15)", async function () {
    if (!PerformanceObserver.supportedEntryTypes.includes("layout-shift")) this.skip();
    let moved = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved += (entry as unknown as { value: number }).value;
    });
    const { page } = await visit(
      {
        config: { mode: "live" },
        circles: [0, 1, 2].map((index) => circle({ id: `slowcircle00${index}` })),
        faults: [{ on: "/circles", kind: "stall", ms: 300, times: 1 }],
      },
      { style: "display: block; min-height: 600px" },
    );
    const below = document.createElement("p");
    below.textContent = "The page goes on.";
    page.element.after(below);
    observer.observe({ type: "layout-shift", buffered: false });
    await page.reads("The next circles are on their way.");
    await page.reads("Circle after suicide loss");
    await page.reads("I have a code");
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    observer.disconnect();
    expect(moved).to.be.at.most(0.02);
  });

  it("stands still where motion is unwelcome, also while it loads (circles case 15)", async () => {
    const { page } = await visit({
      circles: [circle()],
      faults: [{ on: "/circles", kind: "stall", ms: 300, times: 1 }],
    });
    await page.reads("The next circles are on their way.");
    const bar = page.all(".bar")[0]!;
    const still = page.root.adoptedStyleSheets
      .flatMap((sheet) => [...sheet.cssRules])
      .filter((rule) => rule instanceof CSSMediaRule)
      .filter(({ conditionText }) => conditionText.includes("prefers-reduced-motion: reduce"))
      .flatMap(({ cssRules }) => [...cssRules])
      .filter((rule) => rule instanceof CSSStyleRule && bar.matches(rule.selectorText));
    expect(still.map((rule) => (rule as CSSStyleRule).style.animationName)).to.include("none");
    expect(plain(page.root.textContent)).to.contain("on their way");
  });

  it("says of when it is where the endpoint itself has had no news for more than an hour", async () => {
    const made = (generatedAt: string) => ({ generatedAt, circles: [circle()], truncated: false });
    const answering = (body: unknown) =>
      ({ on: "/circles", kind: "json", body, times: 40 }) as const;
    const old = await visit({ faults: [answering(made("2026-11-23T15:59:00Z"))] });
    const words = await old.page.reads("This is the list as of");
    expect(words).to.contain("Please call before you go.");
    expect(words).not.to.contain("We cannot get through right now.");
    expect(old.page.control("Try again")).not.to.equal(undefined);
    expect(old.heard.stop().events).not.to.include("haven-error");
    clearAway();
    const recent = await visit({ faults: [answering(made("2026-11-23T16:01:00Z"))] });
    await recent.page.reads("I have a code"); // the words for it are there by then
    expect(recent.page.words).not.to.contain("as of");
  });
});
