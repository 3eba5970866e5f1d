/** A line for each date, dates by series, further dates: laid out as the page wants. */
import { expect } from "@open-wc/testing";
import "../../../src/widgets/upcoming-circles/define.js";
import { circle, holdClock, releaseClock, visit } from "../../support/circle-visit.js";
import { clearAway, nameOf, plain, type Person } from "../../support/person.js";
import { until } from "../../support/until.js";
import { warmUp } from "../../support/warm-up.js";

const on = (day: number, change: object = {}) =>
  circle({
    id: `evening000${day}`,
    start: `2026-11-${day}T18:30:00-05:00`,
    end: `2026-11-${day}T20:00:00-05:00`,
    ...change,
  });

const focusedName = ({ focused }: Person) => (focused ? nameOf(focused) : "");

describe("the layouts of a list", () => {
  before(warmUp);
  beforeEach(() => holdClock());
  afterEach(() => {
    releaseClock();
    clearAway();
  });

  it("show a line for each date in `compact`, and everything in its place when it is opened", async () => {
    const circles = [on(24), on(25, { status: "cancelled" })];
    const { page } = await visit({ circles }, { layout: "compact" });
    await page.reads("Tomorrow, Tuesday, November 24");
    const [first, second] = page.all(".line");
    expect(plain(first?.querySelector("time")?.textContent)).to.equal("6:30 PM to 8:00 PM");
    expect(plain(first?.textContent)).to.contain("Eastern time · In person or online");
    expect(nameOf(second!.querySelector("[role='heading']")!)).to.contain("Cancelled: Circle");
    expect(page.words).not.to.contain("West Philadelphia");
    await page.presses("What to expect");
    const words = await page.reads("Get support");
    expect(words).to.contain("West Philadelphia");
    expect(words).to.contain("You may just listen.");
    expect(page.focused?.getAttribute("aria-expanded")).to.equal("true");
  });

  it("are drawn with what a config says that comes a moment later, so that nothing moves", async () => {
    const faults = [{ kind: "stall", ms: 500, on: "/config" }] as const;
    const { page } = await visit({ circles: [on(24)], faults });
    const words = await page.reads("West Philadelphia");
    expect(words).to.contain("People who lost someone to suicide");
    expect(words).to.contain("This is a test. No one will read it.");
  });

  it("have their height before they are reached, so that a button below them stays under a finger", async () => {
    const { page } = await visit({ circles: [24, 25, 26, 27, 28, 29, 30].map((day) => on(day)) });
    await page.reads("Filter and search");
    const more = await until("the button", () => page.control("Show more dates"));
    const top = () =>
      Math.round(more.getBoundingClientRect().top - page.element.getBoundingClientRect().top);
    const first = top();
    more.scrollIntoView({ block: "center" });
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    expect(top()).to.equal(first);
  });

  it("show a series of more than three dates as one, the next in full, each with its state", async () => {
    const circles = [
      on(24),
      on(25, { seriesId: null, title: "One evening" }),
      on(26, { status: "cancelled" }),
      on(27),
      on(28, { id: "evening00028" }),
    ];
    const { page } = await visit({ circles }, { layout: "series", limit: "1" });
    await page.reads("More dates of this circle");
    expect(page.all(".circle").length).to.equal(1);
    expect(page.all(".line").map((each) => plain(each.querySelector("time")?.textContent))).to.eql([
      "Thursday, November 26 · 6:30 PM to 8:00 PM",
      "Friday, November 27 · 6:30 PM to 8:00 PM",
      "Saturday, November 28 · 6:30 PM to 8:00 PM",
    ]);
    expect(plain(page.all(".line")[0]?.textContent)).to.contain("Cancelled");
    expect(page.words).not.to.contain("One evening");
    await page.presses("Show more dates"); // the limit counts series
    await page.reads("One evening");
  });

  it("fold a long series after a few lines, and open it for who looks or comes by a link", async () => {
    const circles = Array.from({ length: 9 }, (_, week) =>
      circle({
        id: `weekly00000${week}`,
        start: new Date(Date.UTC(2026, 10, 24 + 7 * week, 23, 30)).toISOString(),
        end: new Date(Date.UTC(2026, 10, 25 + 7 * week, 1)).toISOString(),
      }),
    );
    const { page } = await visit({ circles }, { layout: "series" });
    await page.reads("Show 4 more dates of this circle");
    const inView = () => page.all(".line").filter((each) => each.checkVisibility());
    expect(inView()).to.have.length(4);
    page.all("summary")[0]!.click();
    await until("all dates", () => inView().length === 8);
    page.all("summary")[0]!.click();
    await until("the fold", () => inView().length === 4);
    location.hash = "haven-circle=weekly000008";
    await until("the focus", () => page.focused?.closest("details")?.open);
    history.replaceState(null, "", location.pathname + location.search);
  });

  it("are the list where the name is unknown, which the console says once", async () => {
    const { page, heard } = await visit({ circles: [on(24)] }, { layout: "mosaic" });
    await page.reads("Tomorrow, Tuesday, November 24");
    expect(page.all(".circle").length).to.equal(1);
    expect(heard.stop().console.filter((line) => line.includes("mosaic"))).to.have.length(1);
  });

  it("change when the page changes its mind, and keep what was opened", async () => {
    const { page } = await visit({ circles: [on(24)] });
    await page.presses("What to expect");
    await page.reads("Held by");
    page.element.setAttribute("layout", "compact");
    await until("a line", () => page.all(".line").length === 1);
    expect(page.words).to.contain("Held by");
  });

  it("lead to the first of the further dates, and say how many are shown", async () => {
    const circles = [24, 25, 26, 27].map((day) => on(day, { title: `Evening ${day}` }));
    const { page } = await visit({ circles }, { limit: "2" });
    await page.presses("Show more dates");
    await until("the focus", () => focusedName(page).includes("Evening 26"));
    await until("how many", () =>
      page.root.querySelector("#status")?.textContent?.includes("4 of 4 dates are shown."),
    );
  });
});
