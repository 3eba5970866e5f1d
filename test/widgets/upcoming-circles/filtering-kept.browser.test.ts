/** What was chosen and searched for is there again after taking part, and after turning back. */
import { expect } from "@open-wc/testing";
import "../../../src/widgets/upcoming-circles/define.js";
import { circle, holdClock, releaseClock } from "../../support/circle-visit.js";
import { clearAway, nameOf, type Person } from "../../support/person.js";
import { askingCircle, atList, takesPart } from "../../support/rsvp-person.js";
import { until } from "../../support/until.js";
import { warmUp } from "../../support/warm-up.js";

const others = [25, 26, 27].map((day) =>
  circle({
    id: `keptcircle${day}`,
    title: "Another circle",
    start: `2026-11-${day}T18:30:00-05:00`,
    end: `2026-11-${day}T20:00:00-05:00`,
    modes: ["phone"],
    topics: ["work"],
    rsvp: { mode: "none" },
  }),
);

const listed = (page: Person, count: number) =>
  until(`${count} dates`, () => page.all(".circle").length === count);
const chips = (page: Person) => page.all(".chips button").map((each) => nameOf(each));

/** One date is kept, by a box and a word. */
async function narrowed(): Promise<Person> {
  const { person } = await atList({ circles: [askingCircle(), ...others] });
  await person.presses("Filter and search");
  await person.types("Search", "suicide loss");
  await person.chooses("In person");
  await listed(person, 1);
  await person.presses("Filter and search"); // closed
  return person;
}

describe("filters of upcoming circles", () => {
  before(warmUp);
  beforeEach(() => holdClock());
  afterEach(() => {
    clearAway();
    releaseClock();
  });

  it("are kept over taking part and back, in the list and in their boxes", async () => {
    const person = await narrowed();
    const before = chips(person);
    expect(before).to.have.length(2);
    await takesPart(person);
    await person.presses("Back to the list");
    await listed(person, 1);
    expect(chips(person)).to.deep.equal(before);
    await person.presses("Filter and search");
    await until("the field", () => person.field("Search"));
    expect(person.field("Search")?.value).to.equal("suicide loss");
    expect(person.choice("In person")?.checked).to.equal(true);
  });

  it("are kept by who turns back before the first question, with the focus where it was", async () => {
    const person = await narrowed();
    const before = chips(person);
    await person.presses("Take part");
    await person.presses("Back to the list");
    await listed(person, 1);
    expect(chips(person)).to.deep.equal(before);
    await until("the button", () => person.focused?.id === "take-part-rsvpcircle0001");
  });
});
