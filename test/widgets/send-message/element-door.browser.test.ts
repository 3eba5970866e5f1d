/** A writer who needs help goes through the door to the other form; another changes their words. */
import { expect } from "@open-wc/testing";
import { goesOn } from "../../support/asking-steps.js";
import { openedRows } from "../../support/opened.js";
import { Overheard } from "../../support/overheard.js";
import { clearAway, Person } from "../../support/person.js";
import { createScenario } from "../../support/scenario.js";
import { until } from "../../support/until.js";
import { atMessage, begins, canary, sends, writes } from "../../support/writing-person.js";

/** The form for support inside this one. */
async function otherFormOf(person: Person): Promise<Person> {
  await person.presses("Get support instead");
  return until("the other form", () => {
    const found = person.root.querySelector<HTMLElement>("haven-get-support");
    return found && customElements.get("haven-get-support") ? new Person(found) : undefined;
  });
}

describe("a writer", () => {
  afterEach(clearAway);

  it("takes the words along to screen 3 of the other form, and nowhere else (case 10)", async () => {
    const scenario = await createScenario();
    const heard = new Overheard();
    const person = atMessage(scenario);
    await begins(person);
    await person.types("Your message", canary);
    const other = await otherFormOf(person);
    await other.presses("Start");
    await other.reads("Who is this for?");
    expect(other.words).not.to.contain(canary);
    await other.chooses("Me");
    await goesOn(other, "Who is this for?");
    expect(other.words).not.to.contain(canary);
    await other.chooses("I am not sure");
    await goesOn(other, "What would help?");
    await other.reads("tell us more");
    const words = await until("the field", () => other.field(/few words|more/i));
    expect(words.value).to.equal(canary);
    const attributes = [person.element, other.element].map((each) => each.outerHTML);
    expect(attributes.join()).not.to.contain(canary);
    const { everything, traces } = heard.stop();
    expect([everything.includes("canary"), traces]).to.deep.equal([false, []]);
    expect(JSON.stringify(await scenario.requests())).not.to.contain("canary");
    expect(await scenario.requests("POST")).to.deep.equal([]);
    await person.presses("Back");
    expect((await until("the field", () => person.field("Your message"))).value).to.equal(canary);
  });

  it("forgets what the other form has sent for them", async () => {
    const scenario = await createScenario();
    const person = atMessage(scenario);
    await begins(person);
    await person.types("Your message", canary);
    const other = await otherFormOf(person);
    await other.presses("Start");
    await other.chooses("Me");
    await goesOn(other, "Who is this for?");
    await other.chooses("I am not sure");
    await goesOn(other, "What would help?");
    await goesOn(other, "tell us more");
    await goesOn(other, "About you");
    await other.chooses("I will call you");
    await goesOn(other, "How should we reach you?");
    await goesOn(other, "Language and access");
    await other.chooses(/may read this and contact me/);
    await sends(other);
    const [sent] = await openedRows(scenario);
    expect(sent?.["message"]).to.equal(canary);
    await person.presses("Back");
    await person.presses("Write a message");
    expect((await until("the field", () => person.field("Your message"))).value).to.equal("");
  });

  it("comes back to the row that was changed, with the words (case 29)", async () => {
    const person = atMessage(await createScenario());
    await writes(person);
    await person.presses("Change");
    await person.types("Your organization", "Other Library");
    await person.presses("Continue");
    await until("its row", () => person.focused?.id === "change-message");
    expect(person.words).to.contain("Other Library").and.to.contain(canary);
  });

  it("is not asked about a spoken message where only texts are sent", async () => {
    const person = atMessage(await createScenario());
    await begins(person);
    await person.chooses("Call, text or write to me");
    await person.chooses("Text message");
    await person.reads("Does anyone else use or check");
    expect(person.words).not.to.contain("may we leave a message?");
    await person.chooses(/^Call$/);
    await person.reads("may we leave a message?");
  });
});
