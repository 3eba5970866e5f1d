/** The built list on a page of another origin: circles out of the calendar, and failures in
 * words. */
import { expect } from "@open-wc/testing";
import { closeWalks, everyFault, fallback, isWellAgain, walkTo } from "../support/built-walk.js";
import { plain } from "../support/person.js";
import { until } from "../support/until.js";
import { warmUp } from "../support/warm-up.js";

const tag = "haven-upcoming-circles";
const cannot = "We cannot get through right now.";

/** The titles in the organiser's calendar, without what is cut out of them. */
async function titlesInCalendar(): Promise<readonly string[]> {
  const text = await (await fetch("/demo/data/circles.ics")).text();
  const lines = text.replace(/\r?\n[ \t]/g, "").split(/\r?\n/);
  return lines
    .filter((line) => line.startsWith("SUMMARY:"))
    .map((line) => line.slice("SUMMARY:".length).replace(/ \(.*/, ""));
}

/** Entries of the calendar that are nobody else's business. */
const unpublished = ["Dentist", "Supervision", "Session T. P.", "Staff retreat", "Mrs. Test"];

describe("the built list of circles on a page of another origin", () => {
  before(warmUp);
  afterEach(closeWalks);

  it("shows the circles of the organiser's calendar file, and nothing else of it", async () => {
    const { person, scenario, heard } = await walkTo(tag, { calendar: true });
    const cards = await until("five circles", () => {
      const all = person.all("li.circle [role='heading']");
      return all.length === 5 ? all : undefined;
    });
    const calendar = await titlesInCalendar();
    expect(calendar).to.include.members(["Dentist", "Supervision"]);
    for (const card of cards) {
      const shown = plain(card.lastChild?.parentElement?.textContent).replace(/^[A-Z]\w+: /, "");
      expect(
        calendar.some((title) => title === shown || shown.endsWith(title)),
        shown,
      ).to.equal(true);
    }
    await person.presses("What to expect");
    await until("an event", () => heard.events.includes("haven-circle-opened"));
    const reply = await (await fetch(`${scenario.endpoint}/circles`)).text();
    for (const words of unpublished) expect(reply.includes(words), words).to.equal(false);
    expect(heard.stop().unhandled).to.deep.equal([]);
    expect(heard.traces).to.deep.equal([]);
  });

  it("loses nothing but the one record that is broken", async () => {
    const { person, heard, scenario } = await walkTo(tag, { faults: [] });
    await person.reads("Circle for parents");
    const list = await (await fetch(`${scenario.endpoint}/circles`)).json();
    const [first, ...others] = list.circles;
    const body = { ...list, circles: [{ ...first, start: "soon" }, 7, ...others] };
    closeWalks();
    expect(heard.stop().unhandled).to.deep.equal([]);
    const again = await walkTo(tag, { faults: [{ on: "/circles", times: 9, kind: "json", body }] });
    await until("the good ones", () => again.person.all("li.circle").length === others.length);
    expect(again.person.words).to.contain("Circle for parents");
    expect(again.person.words).not.to.contain(first.title);
    const { console, unhandled } = again.heard.stop();
    expect(console.filter((line) => line.includes("2 of 5 circles"))).to.have.length(1);
    expect(unhandled).to.deep.equal([]);
  });

  for (const [what, fault] of Object.entries(everyFault("/circles")))
    it(`gives words, a number and the page's own line when the endpoint ${what}`, async () => {
      const walk = await walkTo(tag, { faults: [fault], hurried: true });
      const { heard, person } = walk;
      await person.reads(cannot);
      await person.reads("215-555-0142");
      const [slot] = person.all<HTMLSlotElement>("slot");
      expect(slot?.assignedNodes().map((node) => node.textContent)).to.deep.equal([fallback]);
      expect(heard.events).to.deep.equal(["haven-error"]);
      await isWellAgain(walk);
      await person.reads("Circle for parents");
      expect(heard.stop().unhandled).to.deep.equal([]);
      expect(heard.traces).to.deep.equal([]);
    });
});
