/** The first page says the truth before anybody types, and there is no form where nobody could read
 * it. */
import { expect } from "@open-wc/testing";
import { seesNoBarrier } from "../../support/axe.js";
import { atForm, focusOf } from "../../support/asking-person.js";
import { clearAway, put } from "../../support/person.js";
import { createScenario, type Setting } from "../../support/scenario.js";
import { until } from "../../support/until.js";

const first = async (config: NonNullable<Setting["config"]>) =>
  atForm(await createScenario({ config }));
const support = (more: object) => ({ support: more });

describe("the first page", () => {
  afterEach(clearAway);

  it("says who reads it, who could, the one limit, and when an answer comes", async () => {
    const person = await first({});
    await person.reads("Only the team can open them.");
    await person.reads("The owner of this website could see what you type here.");
    await person.reads("we may have to call 911 or child protection. We try to tell you first.");
    // The day takes the place of the number of days, as soon as the questions have come.
    await person.reads(/We answer within 2 workdays\.|You hear from us by \w+day, /);
    await person.reads("Is this your own phone or computer?");
    expect(person.choice("Yes, it is mine")?.checked).to.equal(false);
    await seesNoBarrier(person.element);
  });

  it("says the organization's own notices, and its words in a pause, which promise no day", async () => {
    const person = await first(
      support({
        notices: [{ id: "n", version: "1", text: "We are moving house." }],
        paused: { until: "2027-01-04", text: "We are away until January 4." },
      }),
    );
    await person.reads("We are moving house.");
    await person.reads("We are away until January 4.");
    expect(person.words).not.to.contain("within 2 workdays");
  });

  it("says that the server can read it where nothing is sealed, and never calls it locked", async () => {
    const person = await first(support({ sealing: "none" }));
    await person.reads("People who run its server can read it too.");
    expect(person.words).not.to.contain("locked");
    expect(person.control("Start")).not.to.equal(undefined);
  });

  const closed: readonly (readonly [string, object])[] = [
    ["nobody said how it is sealed", { sealing: null }],
    ["there is one key", { recipients: [] }],
  ];
  for (const [why, more] of closed)
    it(`is no form but people to call when ${why}`, async () => {
      const person = await first(support(more));
      await person.reads("This form is closed right now. Please call us.");
      await person.reads("Call +1 215-555-0142");
      expect(person.control("Start")).to.equal(undefined);
      expect(person.all("slot")).to.have.length(1);
      await seesNoBarrier(person.element);
    });

  it("has crisis lines, retry and the page's own words while the endpoint is down", async () => {
    const scenario = await createScenario({
      faults: [{ on: "GET /config", kind: "status", status: 404 }],
    });
    const codes: unknown[] = [];
    const hear = (event: Event) => codes.push(Object.assign({ code: "" }, event).code);
    window.addEventListener("haven-error", hear);
    const person = atForm(scenario);
    const again = await until("Try again", () => person.control("Try again"));
    window.removeEventListener("haven-error", hear);
    expect(codes).to.deep.equal(["notFound"]);
    expect(person.all("slot")).to.have.length(1);
    expect(person.control("Call 988")).not.to.equal(undefined);
    again.click();
    await person.reads("Only the team can open them.");
  });

  it("is no form without an endpoint, and says on the console once what it lacks", async () => {
    const said: string[] = [];
    const warn = console.warn;
    console.warn = (words: string) => said.push(words);
    const person = put("haven-get-support", { lang: "en" });
    await person.reads("This part of the page is not set up yet.");
    await until("a word on the console", () => said.length > 0);
    console.warn = warn;
    expect(said).to.have.length(1);
    expect(said[0]).to.contain("haven-get-support");
    expect(person.control("Call 911")).not.to.equal(undefined);
  });

  it("offers the short path only where somebody calls or texts", async () => {
    const person = await first(support({ contactMethods: [{ kind: "email", showsName: "yes" }] }));
    await person.reads("Start");
    expect(person.control("Just ask")).to.equal(undefined);
  });

  it("tells a screen reader nothing new when Start is pressed, and then the question", async () => {
    const person = await first({});
    await person.presses("Start");
    await person.reads("Who is this for?");
    await until("the heading", () => focusOf(person) === "heading");
  });
});
