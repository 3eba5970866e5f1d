/** A link to one date: it opens, wherever the date is; and where it is not, one learns why. */
import { expect } from "@open-wc/testing";
import "../../../src/widgets/upcoming-circles/define.js";
import { circle, holdClock, releaseClock, visit } from "../../support/circle-visit.js";
import { clearAway, nameOf, type Person } from "../../support/person.js";
import { until } from "../../support/until.js";
import { warmUp } from "../../support/warm-up.js";

const on = (day: number) =>
  circle({
    id: `evening000${day}`,
    title: `Evening ${day}`,
    start: `2026-11-${day}T18:30:00-05:00`,
    end: `2026-11-${day}T20:00:00-05:00`,
  });

const wanted = (id: string) => {
  location.hash = `haven-circle=${id}`;
};

const focusedName = ({ focused }: Person) => (focused ? nameOf(focused) : "");

describe("a link to one date", () => {
  before(warmUp);
  beforeEach(() => holdClock());
  afterEach(() => {
    releaseClock();
    clearAway();
    history.replaceState(null, "", location.pathname + location.search);
  });

  for (const layout of ["list", "compact", "series"])
    it(`opens it, also beyond the limit, and leaves address and title alone (${layout})`, async () => {
      wanted("evening00027");
      const [address, title] = [location.href, document.title];
      const circles = [24, 25, 26, 27].map((day) => ({ ...on(day), seriesId: null }));
      const { page } = await visit({ circles }, { limit: "1", layout });
      await until("the focus", () => focusedName(page).includes("Evening 27"));
      expect(page.focused?.getAttribute("aria-expanded")).to.equal("true");
      await page.reads("Held by");
      expect([location.href, document.title]).to.deep.equal([address, title]);
    });

  it("is followed when the address changes, and once only", async () => {
    const { page } = await visit({ circles: [on(24), on(25)] });
    await page.reads("Evening 25");
    await page.reads("Keep or print all dates");
    wanted("evening00025");
    await until("the focus", () => focusedName(page).includes("Evening 25"));
    await page.presses(/^Close the details Evening 25/);
    page.element.setAttribute("heading-level", "3");
    await until("a redraw", () => page.all("[aria-level='5']").length > 0);
    expect(page.all("[aria-expanded='true'][aria-controls]")).to.have.length(0);
  });

  it("shows a date that is in no list any more, with the reason", async () => {
    wanted("evening00030");
    const gone = { ...on(24), id: "evening00030", status: "cancelled", statusNote: "No heat." };
    const { page, scenario } = await visit({
      circles: [on(24)],
      faults: [{ on: "/circles/evening00030", kind: "json", body: gone }],
    });
    const words = await page.reads("This date will not take place.");
    expect(words).to.contain("No heat.");
    await until("the focus", () => page.focused?.id === "linked");
    expect((await scenario.requests("/circles/evening00030")).length).to.equal(1);
  });

  it("says kindly that there is no such date, with people to call", async () => {
    wanted("nosuchdate00");
    const { page } = await visit({ circles: [on(24)] });
    const words = await page.reads("This date is not in our list any more.");
    expect(words).to.contain("Evening 24");
    await page.reads("215-555-0142"); // the config may come later
  });

  it("reads nothing else of a page's address", async () => {
    location.hash = "chapter-2";
    const { page, scenario } = await visit({ circles: [on(24)] });
    await page.reads("Keep or print all dates");
    expect((await scenario.requests("/circles/")).length).to.equal(0);
  });
});
