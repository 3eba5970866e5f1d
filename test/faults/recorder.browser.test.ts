/** A recorder of the whole page, there before the form, gets no word that somebody types. */
import { expect } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import { record } from "rrweb";
import type * as Steps from "../support/asking-person.js";
import { clearAway, type Person } from "../support/person.js";
import { createScenario } from "../support/scenario.js";
import { warmUp } from "../support/warm-up.js";
import { until } from "../support/until.js";

const events: unknown[] = [];
let stop: (() => void) | undefined;
let steps: typeof Steps;

/** As a person types: a recorder hears what a script assigns. */
async function typesByKeys(person: Person, label: string, text: string): Promise<void> {
  const field = await until(label, () => person.field(label));
  field.focus();
  await sendKeys({ type: text });
  expect(field.value).to.equal(text);
}

describe("a recorder of the rrweb kind, there first", () => {
  before(warmUp);
  before(async () => {
    stop = record({ emit: (event) => events.push(event), maskAllInputs: false });
    steps = await import("../support/asking-person.js");
  });
  after(() => {
    stop?.();
    clearAway();
  });

  it("hears what is typed in the page's own field", async () => {
    const own = document.createElement("input");
    document.body.append(own);
    own.focus();
    await sendKeys({ type: "own words" });
    await until("the recording", () => JSON.stringify(events).includes("own words"));
    own.remove();
  });

  it("hears nothing of the form, review included (case 17)", async function walks() {
    this.timeout(60_000); // all of it by keys
    const { canary, goesOn, number, sends, starts } = steps;
    const person = steps.atForm(await createScenario());
    await starts(person);
    await person.chooses("Me");
    await goesOn(person, "Who is this for?");
    await person.chooses("I am not sure");
    await goesOn(person, "What would help?");
    await typesByKeys(person, "A few words", canary);
    await goesOn(person, "tell us more");
    await typesByKeys(person, "What should we call you?", "Test Person");
    await goesOn(person, "About you");
    await person.chooses("Call, text or write to me");
    await person.chooses(/^Call$/);
    await typesByKeys(person, "Phone number for calls", number);
    await goesOn(person, "How should we reach you?");
    await goesOn(person, "What is safe for you?");
    await goesOn(person, "Language and access");
    await person.reads(canary);
    await person.presses("Change Do you want to tell us more?");
    await until("the words", () => person.field("A few words")?.value === canary);
    await goesOn(person, "tell us more");
    await person.chooses(/may read this and contact me/);
    await sends(person);
    const own = document.createElement("p");
    own.textContent = "the last of it";
    document.body.append(own);
    await until("the recording", () => JSON.stringify(events).includes("the last of it"));
    own.remove();
    const all = JSON.stringify(events);
    for (const secret of [canary, number, "Test Person", "canary"])
      expect(all.includes(secret), secret).to.equal(false);
    // Nor letter by letter: no event of a field but the page's own.
    expect(all).not.to.match(/"text":"(?:c|ca|can|T|Te|2|21)"/);
  });
});
