/** What the way through the form promises a person, as they meet it: cases 2 to 6 and 29 of what
 * must be true of asking for support. */
import { expect } from "@open-wc/testing";
import { Referral } from "../../../src/contract/intake.js";
import { z } from "../../../src/contract/zod.js";
import {
  atForm,
  focusOf,
  goesOn,
  headingOf,
  number,
  sends,
  starts,
  toReview,
} from "../../support/asking-person.js";
import { openedRows } from "../../support/opened.js";
import { clearAway, type Person } from "../../support/person.js";
import { createScenario, type Scenario } from "../../support/scenario.js";
import { until } from "../../support/until.js";

const consents = (person: Person) => person.chooses(/may read this and contact me/);

async function opened(scenario: Scenario): Promise<Referral> {
  const [referral] = await openedRows(scenario);
  return z.parse(Referral, referral);
}

/** One of the answers to a question by its id; several questions have a "Not sure". */
const answers = (person: Person, id: string) =>
  until(`the answer ${id}`, () => person.root.getElementById(id)).then((input) => input.click());

const toWords = async (person: Person) => {
  await goesOn(person, "Who is this for?");
  await person.chooses("I am not sure");
  await goesOn(person, "What would help?");
};

describe("the way through the form", () => {
  afterEach(clearAway);

  it("is three screens on the short path, safety included, and carries nothing unasked (case 2)", async () => {
    const scenario = await createScenario();
    const person = atForm(scenario);
    await person.presses("Just ask for a call or text");
    const seen = [await until("the first screen", () => headingOf(person))];
    await person.chooses(/^Call$/);
    await person.types("Phone number for calls", number);
    await goesOn(person, "How should we call or text you?");
    seen.push(headingOf(person));
    for (const asked of ["may we leave a message?", "May we say", "Does anyone else use or check"])
      expect(person.words).to.contain(asked);
    await goesOn(person, "What is safe for you?");
    seen.push(headingOf(person));
    expect(seen).to.have.length(3);
    expect(seen[2]).to.contain("Check your answers");
    await consents(person);
    await sends(person);
    const referral = await opened(scenario);
    expect(referral.needs).to.deep.equal(["notSure"]);
    const unasked = ["context", "message", "person", "accessNeeds", "referrer"];
    expect(Object.keys(referral).filter((key) => unasked.includes(key))).to.deep.equal([]);
    const { askFor, codeWord, note, times, prohibited } = referral.contact;
    expect(
      [askFor, codeWord, note, times, prohibited].every((each) => each === undefined),
    ).to.equal(true);
  });

  it("has no field for the name of who has not agreed, and forgets what was typed before (case 3)", async () => {
    const scenario = await createScenario();
    const person = atForm(scenario);
    await starts(person);
    await person.chooses("Someone else");
    await answers(person, "subjectKnows-yes");
    await answers(person, "subjectAgreed-yes");
    await goesOn(person, "Who is this for?");
    await person.types("What should we call you?", "Test Friend");
    await person.chooses("Friend");
    await person.chooses("E-mail");
    await person.types("E-mail address", "friend@example.org");
    await goesOn(person, "About you");
    await person.chooses("I am not sure");
    await goesOn(person, "What would help?");
    await goesOn(person, "tell us more");
    await person.types("What should we call them?", "Canary Name");
    await goesOn(person, "About this person");
    await person.chooses("Call, text or write to them");
    await person.chooses(/^Call$/);
    await person.types("Phone number for calls", "215-555-0177");
    await goesOn(person, "Who should we contact first?");
    await goesOn(person, "What is safe for them?");
    await goesOn(person, "Language and access");

    await person.presses("Change Who is this for?");
    await answers(person, "subjectAgreed-unsure");
    await person.reads("Then leave out their name and number.");
    await goesOn(person, "Who is this for?");
    await goesOn(person, "About you");
    await person.reads("About this person");
    expect(person.field("What should we call them?")).to.equal(undefined);
    await goesOn(person, "About this person");
    expect(headingOf(person)).not.to.contain("Who should we contact first?");
    await goesOn(person, "What is safe for you?");
    expect(person.words).not.to.contain("Canary").and.not.to.contain("0177");
    await consents(person);
    await sends(person);
    const referral = await opened(scenario);
    expect(JSON.stringify(referral)).not.to.contain("Canary").and.not.to.contain("0177");
    expect(referral.contact.who).to.equal("referrer");
    expect(referral.person).not.to.have.property("name");
  });

  it("is no dead end for a child under 14, whom a trusted person is offered first (case 4)", async () => {
    const scenario = await createScenario();
    const person = atForm(scenario);
    await starts(person);
    await person.chooses("Me");
    await toWords(person);
    await goesOn(person, "tell us more");
    await person.chooses("Under 14");
    await person.reads("You can go on. A grown-up you trust can help you send this.");
    await goesOn(person, "About you");
    const [first] = person.all<HTMLInputElement>("#who input");
    expect(first?.value).to.equal("trustedPerson");
    await person.chooses("Through someone I trust");
    await person.reads("Give us the number or address of the person you trust.");
    await person.chooses(/^Call$/);
    await person.types("Phone number for calls", number);
    await goesOn(person, "How should we reach you?");
    await goesOn(person, "What is safe for you?");
    await goesOn(person, "Language and access");
    await consents(person);
    await sends(person);
    const { contact, person: child } = await opened(scenario);
    expect([contact.who, child?.ageBand]).to.deep.equal(["trustedPerson", "under14"]);
  });

  it("promises neutral words for an e-mail that others may read, there and at the review (case 5)", async () => {
    const scenario = await createScenario();
    const person = atForm(scenario);
    await starts(person);
    await person.chooses("Me");
    await toWords(person);
    await goesOn(person, "tell us more");
    await goesOn(person, "About you");
    await person.chooses("Call, text or write to me");
    await person.chooses("E-mail");
    await person.types("E-mail address", "test@example.org");
    await goesOn(person, "How should we reach you?");
    await answers(person, "shared-unsure");
    const promise = "We will only write: Please call us back.";
    await person.reads(promise);
    await goesOn(person, "What is safe for you?");
    await goesOn(person, "Language and access");
    expect(person.words).to.contain(promise);
    await consents(person);
    await sends(person);
    expect((await opened(scenario)).contact.shared).to.equal("unsure");
  });

  it("sends without any number of who calls us, and tells them what to say (case 6)", async () => {
    const scenario = await createScenario();
    const person = atForm(scenario);
    await starts(person);
    await person.chooses("Me");
    await toWords(person);
    await goesOn(person, "tell us more");
    await goesOn(person, "About you");
    await person.chooses("I will call you");
    await goesOn(person, "How should we reach you?");
    await goesOn(person, "Language and access");
    await consents(person);
    await sends(person);
    await person.reads("Say the code. You do not have to say your name.");
    const { contact } = await opened(scenario);
    expect([contact.who, contact.methods]).to.deep.equal(["iWillContactYou", []]);
  });

  it("offers no call to us where nobody has said at which number", async () => {
    const person = atForm(await createScenario({ config: { organization: { phones: [] } } }));
    await starts(person);
    await person.chooses("Me");
    await toWords(person);
    await goesOn(person, "tell us more");
    await goesOn(person, "About you");
    await person.reads("Through someone I trust");
    expect(person.choice("I will call you")).to.equal(undefined);
  });

  it("brings the focus back to the row that was changed, and to each heading once (case 29)", async () => {
    const person = atForm(await createScenario());
    await toReview(person);
    for (const title of ["What would help?", "About you", "Language and access"]) {
      const { id } = await person.presses(`Change ${title}`);
      await until("the heading", () => focusOf(person) === "heading");
      expect(person.all("#heading")).to.have.length(1);
      expect(headingOf(person)).to.contain(title);
      await goesOn(person, title);
      await until(`its row ${id}`, () => focusOf(person) === id);
    }
  });
});
