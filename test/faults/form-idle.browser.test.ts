/** A form that nobody touches, that somebody comes back to, or that a router takes out of its page:
 * words are covered, kept or erased, and it is said which. */
import { expect } from "@open-wc/testing";
import { atForm, canary, sends, starts, toReview, toSend } from "../support/asking-person.js";
import { clearAway, Person } from "../support/person.js";
import { createScenario } from "../support/scenario.js";
import { until } from "../support/until.js";
import { warmUp } from "../support/warm-up.js";
import { atMessage, begins } from "../support/writing-person.js";

const minute = 60_000;
const realNow = Date.now;
let passed = 0;

/** The device's clock goes on, and the screen is looked at. */
async function pass(minutes: number, { element }: Person): Promise<void> {
  passed += minutes * minute;
  document.dispatchEvent(new Event("visibilitychange"));
  await Reflect.get(element, "updateComplete");
}

const isHidden = (person: Person) =>
  person.all(".hushed").some((each) => getComputedStyle(each).visibility === "hidden");

describe("an idle form", () => {
  before(warmUp);
  beforeEach(() => {
    passed = 0;
    Date.now = () => realNow() + passed;
  });
  afterEach(() => {
    Date.now = realNow;
    clearAway();
  });

  it("keeps answers under its cover, waits ten times, and says that it erased them (case 20)", async function walks() {
    this.timeout(60_000);
    const person = atForm(await createScenario());
    await toReview(person);
    await pass(5, person);
    await person.reads("We covered your words to keep them private. They are still here.");
    expect(isHidden(person)).to.equal(true);
    await person.presses("Tap to go on");
    await until("the review", () => !isHidden(person));
    expect(person.words).to.contain(canary);
    for (let round = 0; round < 10; round += 1) {
      await pass(30, person);
      await person.reads("In one minute we will erase your words");
      await person.presses("Tap to go on");
      await until("the review", () => !isHidden(person));
    }
    expect(person.words).to.contain(canary);
    await pass(31, person);
    await person.reads("We erased your words to keep them private. You can start again.");
    expect(person.root.textContent).not.to.contain(canary);
    await person.presses("Tap to go on");
    await starts(person);
    expect(person.choice("Me")?.checked).to.equal(false);
  });

  it("never lets somebody think that what was sent is lost", async function walks() {
    this.timeout(60_000);
    const person = atForm(await createScenario());
    await toSend(person);
    await sends(person);
    await pass(31, person);
    await person.reads("We got your words. We cleared this page to keep it private.");
  });

  it("that a router takes out is empty on a device of others when it comes back (case 13)", async () => {
    const person = atForm(await createScenario());
    await starts(person);
    await person.chooses("Me");
    const { element } = person;
    const { parentElement: box } = element;
    element.remove();
    await until("that it is wiped", () => !person.root.querySelector("#for-self"));
    box?.append(element);
    await person.reads("Is this your own phone or computer?");
    await starts(person);
    expect(person.choice("Me")?.checked).to.equal(false);
  });

  it("that a page moves keeps its words, in view", async () => {
    const person = atForm(await createScenario());
    await starts(person);
    await person.chooses("Me");
    const { element } = person;
    element.parentElement?.append(element);
    expect(person.choice("Me")?.checked).to.equal(true);
    expect(isHidden(person)).to.equal(false);
  });

  it("asks on one's own device whether to go on, and can be told to erase", async () => {
    const person = atForm(await createScenario());
    await person.chooses("Yes, it is mine");
    await starts(person);
    await person.chooses("Me");
    window.dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
    window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
    await person.reads("Go on where you were?");
    expect(isHidden(person)).to.equal(true);
    await person.presses("No, erase my words");
    await person.reads("Is this your own phone or computer?");
    expect(isHidden(person)).to.equal(false);
  });
});

describe("the form for support inside the one for messages", () => {
  const words = "canary words brought along";

  before(warmUp);
  beforeEach(() => {
    passed = 0;
    Date.now = () => realNow() + passed;
  });
  afterEach(() => {
    Date.now = realNow;
    clearAway();
  });

  async function brought() {
    const outer = atMessage(await createScenario());
    await begins(outer);
    await outer.types("Your message", words);
    await outer.presses("Get support instead");
    const element = await until("the other form", () =>
      outer.root.querySelector<HTMLElement>("haven-get-support"),
    );
    const inner = new Person(element);
    await inner.reads("Start");
    await until("who covers it", () => inner.all("details").length > inner.all(".waits").length);
    return { outer, inner };
  }

  it("erases the words of both", async () => {
    const { outer, inner } = await brought();
    await pass(31, inner);
    await inner.reads("We erased your words");
    await outer.presses("Back");
    await outer.reads("Do you need help, for you or someone else?");
    expect(outer.field("Your message")?.value ?? "").to.equal("");
  });

  it("keeps them while somebody types after a cover", async () => {
    const { outer, inner } = await brought();
    await pass(5, inner);
    await inner.presses("Tap to go on");
    for (const wait of [4, 4, 4, 4, 4, 4, 4, 4]) {
      await pass(wait, inner);
      inner.root.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
    }
    await outer.presses("Back");
    await until("the words", () => outer.field("Your message")?.value === words);
  });
});
