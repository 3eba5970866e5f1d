/** Taking part with the keyboard alone, from the list to the code and back. */
import { expect } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import "../../support/root.js";
import "../../../src/widgets/upcoming-circles/define.js";
import { holdClock, releaseClock } from "../../support/circle-visit.js";
import { clearAway, nameOf, type Person } from "../../support/person.js";
import { atList, nickname } from "../../support/rsvp-person.js";
import { until } from "../../support/until.js";
import { warmUp } from "../../support/warm-up.js";

/** The name of what has the focus, near enough. */
function focused({ focused: element, root }: Person): string {
  const named = element?.getAttribute("aria-labelledby");
  const label = element?.id ? root.querySelector(`label[for="${element.id}"]`) : undefined;
  const words = named ? root.getElementById(named) : (label ?? element);
  return words ? nameOf(words) : "";
}

/** Tab, until the focus is there. */
async function tabsTo(person: Person, name: string): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    if (focused(person).startsWith(name)) return;
    await sendKeys({ press: "Tab" });
  }
  throw new Error(`no way by Tab to ${name}; the focus is on ${focused(person)}`);
}

async function presses(person: Person, name: string): Promise<void> {
  await tabsTo(person, name);
  await sendKeys({ press: "Enter" });
}

async function ticks(person: Person, name: string): Promise<void> {
  await tabsTo(person, name);
  await sendKeys({ press: " " });
}

const heading = (person: Person) =>
  until("the focus on the heading", () => person.focused?.id === "heading");

describe("taking part with the keyboard alone", () => {
  before(warmUp);
  let after: HTMLButtonElement;

  beforeEach(() => {
    holdClock();
    after = document.createElement("button");
  });
  afterEach(() => {
    after.remove();
    clearAway();
    releaseClock();
  });

  it("leads to the code, and back to the button", async () => {
    const { person } = await atList();
    document.body.append(after); // WebKitGTK keeps the focus at the end of a page
    await person.reads("Take part");
    const start = await until("the list's heading", () => person.all("#heading")[0]);
    start.focus();
    await presses(person, "Take part");
    await person.reads("We delete all of it");
    await heading(person);
    await presses(person, "Go on");
    await person.reads("How do you take part?");
    await heading(person);
    await ticks(person, "In person");
    await presses(person, "Continue");
    await person.reads("Step 2 of 5");
    await heading(person);
    await tabsTo(person, "What should we call you?");
    await sendKeys({ type: nickname });
    await sendKeys({ press: "Enter" });
    await person.reads("Step 3 of 5");
    await heading(person);
    await presses(person, "Continue");
    await person.reads("Step 4 of 5");
    await heading(person);
    await presses(person, "Continue");
    await person.reads("Step 5 of 5");
    await heading(person);
    await ticks(person, "I have read this");
    await ticks(person, "I am 18 or older");
    await presses(person, "Continue");
    await person.reads("Check your answers");
    await heading(person);
    expect(person.words).to.contain(nickname);
    await presses(person, "Send to");
    await person.reads("You have a place.");
    await heading(person);
    await presses(person, "Back to the list");
    await until("the button", () => focused(person).startsWith("Take part"));
  });
});
