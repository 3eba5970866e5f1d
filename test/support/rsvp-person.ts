/** A person who takes part in a date: from the list to the code, by the words on the screen. */
import { circle, monday } from "./circle-visit.js";
import { Overheard } from "./overheard.js";
import { put, type Attributes, type Person } from "./person.js";
import { createScenario, type Scenario, type Setting } from "./scenario.js";

/** The words that nobody but staff may ever see. */
export const nickname = "Canary Person";
export const number = "215-555-0187";
export const needsNote = "canary words about a chair";

/** One date with everything that a date can ask; `change` is laid over it. */
export function askingCircle(change: Readonly<Record<string, unknown>> = {}) {
  return circle({
    id: "rsvpcircle0001",
    aftercare: { text: "Drink some water, and go slowly." },
    place: { visibility: "afterRsvp", areaLabel: "West Philadelphia" },
    private: {
      address: "12 Test Street, Philadelphia",
      meetingPoint: "Second floor",
      joinUrl: "https://meet.example.org/canary-room",
    },
    ...change,
  });
}

/** A list with that date. */
export async function atList(
  setting: Setting = {},
  attributes: Attributes = {},
  width = 320,
): Promise<{ person: Person; scenario: Scenario; heard: Overheard }> {
  const scenario = await createScenario({ now: monday, circles: [askingCircle()], ...setting });
  const heard = new Overheard();
  const own = { endpoint: scenario.endpoint, lang: "en", "exit-key": "none" };
  const person = put("haven-upcoming-circles", { ...own, ...attributes }, { width });
  return { person, scenario, heard };
}

/** To the first question. */
export async function begins(person: Person): Promise<void> {
  await person.presses("Take part");
  await person.presses("Go on");
  await person.reads("How do you take part?");
}

/** With a name, a number and a need, as far as the review. */
export async function toReview(person: Person): Promise<void> {
  await begins(person);
  await person.chooses("In person");
  await person.presses("Continue");
  await person.types("What should we call you?", nickname);
  await person.presses("Continue");
  await person.reads("How can we reach you?");
  await person.chooses(/^Call$/);
  await person.types("Phone number for calls", number);
  await person.presses("Continue");
  await person.chooses("Childcare");
  await person.types("Anything else we should know?", needsNote);
  await person.presses("Continue");
  await agrees(person);
}

/** The last page before the review. */
export async function agrees(person: Person): Promise<void> {
  await person.chooses("I have read this");
  await person.chooses("I am 18 or older");
  await person.presses("Continue");
  await person.reads("Check your answers");
}

/** The whole way, until the server says that it is stored; the code. */
export async function takesPart(person: Person): Promise<string> {
  await toReview(person);
  await person.presses("Send to");
  await person.reads("Keep this. We cannot look you up by name.");
  return person.root.querySelector(".code")?.textContent?.trim() ?? "";
}
