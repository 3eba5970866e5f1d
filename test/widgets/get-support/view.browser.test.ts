/** From the first question to the review: errors, changes, and a look at each screen with axe. */
import { expect } from "@open-wc/testing";
import { seesNoBarrier } from "../../support/axe.js";
import {
  atForm,
  canary,
  focusOf,
  goesOn,
  headingOf,
  starts,
  toReview,
} from "../../support/asking-person.js";
import { clearAway } from "../../support/person.js";
import { createScenario } from "../../support/scenario.js";
import { until } from "../../support/until.js";

const focusOn = (person: Parameters<typeof focusOf>[0], id: string) =>
  until(`the focus on ${id}, not ${focusOf(person)}`, () => focusOf(person) === id);

describe("a question", () => {
  afterEach(clearAway);

  it("says what is missing in a list that leads to the field, and at the field", async () => {
    const person = atForm(await createScenario());
    await starts(person);
    await person.presses("Continue");
    await focusOn(person, "problems");
    const [group] = person.all("#for");
    expect(group?.getAttribute("aria-describedby")).to.contain("for-error");
    await seesNoBarrier(person.element);
    await person.presses("Choose who this is for.");
    await focusOn(person, "for-self");
    await person.chooses("Someone else");
    await until("no problem", () => person.all("#problems").length === 0);
    await person.presses("Continue");
    await focusOn(person, "problems");
    await seesNoBarrier(person.element);
  });

  it("counts the questions of its path", async () => {
    const person = atForm(await createScenario());
    await starts(person);
    expect(headingOf(person)).to.contain("Step 1 of 7");
  });

  it("asks nobody twice for one number", async () => {
    const person = atForm(await createScenario());
    await toReview(person);
    await person.presses("Change How should we reach you?");
    await person.chooses("Text message");
    await person.reads("If it is the same number, leave this empty.");
    await goesOn(person, "How should we reach you?");
    expect(person.words.match(/215-555-0199/g)).to.have.length(2);
  });

  it("lets a browser fill in and remember nothing on a shared device", async () => {
    const person = atForm(await createScenario());
    await starts(person);
    await person.chooses("Me");
    await goesOn(person, "Who is this for?");
    await person.chooses("I am not sure");
    await goesOn(person, "What would help?");
    await goesOn(person, "tell us more");
    await person.reads("About you");
    const tokens = person.all("input").map((each) => each.getAttribute("autocomplete"));
    expect(new Set(tokens)).to.deep.equal(new Set(["off"]));
    const names = person.all("input:not([type=radio])").map((each) => each.getAttribute("name"));
    expect(new Set(names)).to.deep.equal(new Set([null]));
  });

  it("lets one's own browser help with one's own name", async () => {
    const person = atForm(await createScenario());
    await person.chooses("Yes, it is mine");
    await starts(person);
    await person.chooses("Me");
    await goesOn(person, "Who is this for?");
    await person.chooses("I am not sure");
    await goesOn(person, "What would help?");
    await goesOn(person, "tell us more");
    await person.reads("About you");
    expect(person.field("What should we call you?")?.autocomplete).to.equal("name");
  });

  it("offers a child somebody trusted first, and a parent of a child their own phone", async () => {
    for (const [who, first] of [
      ["Me", "Through someone I trust"],
      ["My child", "Call, text or write to me"],
    ] as const) {
      const person = atForm(await createScenario());
      await starts(person);
      await person.chooses(who);
      await goesOn(person, "Who is this for?");
      await person.chooses("I am not sure");
      await goesOn(person, "What would help?");
      await goesOn(person, "tell us more");
      await person.chooses("Under 14");
      await goesOn(person, "About you");
      await person.reads("How should we reach you?");
      expect(person.all("#who .name")[0]?.textContent).to.equal(first);
      clearAway();
    }
  });
});

describe("the review", () => {
  afterEach(clearAway);

  it("shows every answer, out of reach of translators, and sends nothing without a yes", async () => {
    const scenario = await createScenario();
    const person = atForm(scenario);
    await toReview(person);
    const cards = person.all(".answers");
    expect(cards).to.have.length(7);
    expect(cards.every((card) => card.closest("[translate=no]"))).to.equal(true);
    await person.reads("You skipped this. That is fine.");
    await seesNoBarrier(person.element);
    await person.presses("Send to");
    await focusOn(person, "problems");
    await person.presses("Please tick this");
    await focusOn(person, "consent-contact");
    expect(await scenario.requests("POST /intake")).to.deep.equal([]);
    await seesNoBarrier(person.element);
  });

  it("comes back to the row that was changed, with the focus on it", async () => {
    const person = atForm(await createScenario());
    await toReview(person);
    await person.presses("Change Do you want to tell us more?");
    const field = await until("the words", () => person.field("A few words"));
    expect(field.value).to.equal(canary);
    await person.types("A few words", "Other words");
    await goesOn(person, "tell us more");
    await person.reads("Other words");
    await focusOn(person, "change-message");
  });

  it("asks what is new when it is for somebody else after all, and passes on nothing old", async () => {
    const person = atForm(await createScenario());
    await toReview(person);
    await person.presses("Change Who is this for?");
    await person.chooses("Someone else");
    for (const id of ["subjectKnows", "subjectAgreed"])
      person.root.getElementById(`${id}-yes`)?.click();
    await goesOn(person, "Who is this for?");
    await person.reads("How do you know them?");
    expect(person.field("What should we call you?")?.value).to.equal("Test Person");
    await person.chooses("Friend");
    await person.chooses(/^Call$/);
    expect(person.field("Phone number for calls")?.value).to.equal("215-555-0199");
    await goesOn(person, "About you");
    await person.reads("About this person");
    expect(person.field("What should we call them?")?.value).to.equal("");
    await goesOn(person, "About this person");
    await person.chooses("Talk with me first");
    await goesOn(person, "Who should we contact first?");
    await goesOn(person, "What is safe for you?");
    await person.reads("Check your answers");
    expect(person.words).not.to.contain("What should we call them?");
  });
});
