/** A weekly evening of the organiser's calendar, over a change of clocks, on the visitor's page. */
import { expect } from "@open-wc/testing";
import "../../../src/widgets/upcoming-circles/define.js";
import { holdClock, releaseClock, visit } from "../../support/circle-visit.js";
import { clearAway, plain } from "../../support/person.js";
import { until } from "../../support/until.js";
import { visitorIsAt, visitorIsBack } from "../../support/visitor-clock.js";
import { warmUp } from "../../support/warm-up.js";

/** A Sunday, a week before clocks go back. */
const october = "2026-10-25T16:00:00Z";
/** On Tuesdays at 18:30, in the demo's calendar file. */
const weekly = "Circle after losing someone to suicide";

describe("a weekly circle over the end of daylight time", () => {
  before(warmUp);
  beforeEach(() => holdClock(october));
  afterEach(() => {
    visitorIsBack();
    releaseClock();
    clearAway();
  });

  it("says the same hour on every card, and its offset changes with the clocks (circles case 4)", async () => {
    visitorIsAt(-240);
    const { page } = await visit({ now: october, calendar: true }, { limit: "60" });
    const cards = await until("the season", () => {
      const all = page.all(".circle");
      return all.length > 20 ? all : undefined;
    });
    const evenings = cards
      .filter((card) => plain(card.textContent).includes(weekly))
      .map((card) => ({
        at: card.querySelector("time")?.getAttribute("datetime") ?? "",
        said: plain(card.querySelector("time")?.textContent),
      }));
    const before = evenings.filter(({ at }) => at < "2026-11-01");
    const after = evenings.filter(({ at }) => at > "2026-11-02");
    expect(before).not.to.have.length(0);
    expect(after).not.to.have.length(0);
    for (const { at } of before) expect(at).to.match(/T18:30:00-04:00$/);
    for (const { at } of after) expect(at).to.match(/T18:30:00-05:00$/);
    for (const { said } of evenings) expect(said).to.match(/^6:30 PM to 8:00 PM/);
  });
});
