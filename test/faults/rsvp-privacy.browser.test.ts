/** What a person typed while they signed up, and their code, are nowhere but in the sealed part of
 * one request, and gone when they go. */
import { expect } from "@open-wc/testing";
import "../support/root.js";
import "../../src/widgets/upcoming-circles/define.js";
import { holdClock, releaseClock } from "../support/circle-visit.js";
import { clearAway } from "../support/person.js";
import { atList, begins, needsNote, nickname, number, takesPart } from "../support/rsvp-person.js";
import { until } from "../support/until.js";
import { warmUp } from "../support/warm-up.js";

describe("what a person typed who takes part", () => {
  before(warmUp);
  beforeEach(() => holdClock());
  afterEach(() => {
    clearAway();
    releaseClock();
  });

  it("is in no address, storage, title, history, event or console line, nor is the code (circles case 20)", async () => {
    const { person, scenario, heard } = await atList();
    const code = await takesPart(person);
    const { events, everything, traces, unhandled } = heard.stop();
    expect(events).to.include("haven-rsvp-made");
    expect([...traces, ...unhandled]).to.deep.equal([]);
    for (const secret of [nickname, number, needsNote, code, "12 Test Street"])
      expect(everything).not.to.contain(secret);
    const requests = JSON.stringify(await scenario.requests());
    for (const secret of [nickname, number, needsNote, code])
      expect(requests).not.to.contain(secret);
    const rows = JSON.stringify(await scenario.rows("rsvp"));
    for (const secret of [nickname, number, needsNote, code]) expect(rows).not.to.contain(secret);
  });

  it("travels as a code in a header alone, never in a path (circles case 20)", async () => {
    const { person, scenario, heard } = await atList();
    const code = await takesPart(person);
    await person.presses("Back to the list");
    await person.presses("I have a code");
    await person.types("Your code", code);
    await person.presses("Look it up");
    await person.reads("Plans change.");
    await person.presses("I cannot come");
    await person.reads("Thank you for telling us.");
    const all = await scenario.requests();
    expect(all.map(({ path, body }) => path + body).join()).not.to.contain(code);
    expect(heard.stop().events).to.include("haven-rsvp-cancelled");
    expect(heard.everything).not.to.contain(code);
  });

  it("is gone when the page is left, and Back finds the list", async () => {
    const { person } = await atList();
    await begins(person);
    await person.chooses("In person");
    await person.presses("Continue");
    await person.types("What should we call you?", nickname);
    window.dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
    await person.reads("Upcoming circles");
    expect(person.root.innerHTML).not.to.contain(nickname);
    await begins(person);
    expect(person.choice("In person")?.checked).to.equal(false);
  });

  it("is never assigned to a field, and no field remembers", async () => {
    const { person } = await atList();
    await begins(person);
    await person.chooses("In person");
    await person.presses("Continue");
    const field = await person.types("What should we call you?", nickname);
    expect(field.getAttribute("autocomplete")).to.equal("off");
    await person.presses("Back");
    await person.presses("Continue");
    await until("the name", () => person.field("What should we call you?")?.value === nickname);
  });
});
