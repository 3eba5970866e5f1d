/** The way through the form for support, page by page, by the words that are on the screen. */
import type { Person } from "./person.js";
import { until } from "./until.js";

/** The words that nobody but staff may ever see. */
export const canary = "canary words about my brother";
export const number = "215-555-0199";

/** Presses Continue on the screen with this heading, and waits for the next one. */
export async function goesOn(person: Person, from: string): Promise<void> {
  await person.reads(from);
  await person.presses("Continue");
  await until(`another page than "${from}"`, () => !headingOf(person).includes(from));
}

/** The heading that the screen has now. */
export function headingOf(person: Person): string {
  return person.root.getElementById("heading")?.textContent ?? "";
}

/** The first question. */
export async function starts(person: Person): Promise<void> {
  await person.presses("Start");
  await person.reads("Who is this for?");
}

/** From the first page to the review, for oneself, with the canary as the words. */
export async function toReview(person: Person): Promise<void> {
  await starts(person);
  await person.chooses("Me");
  await goesOn(person, "Who is this for?");
  await person.chooses("Someone I love died");
  await goesOn(person, "What would help?");
  await person.types("A few words", canary);
  await goesOn(person, "tell us more");
  await person.types("What should we call you?", "Test Person");
  await goesOn(person, "About you");
  await person.chooses("Call, text or write to me");
  await person.chooses(/^Call$/);
  await person.types("Phone number for calls", number);
  await goesOn(person, "How should we reach you?");
  await goesOn(person, "What is safe for you?");
  await goesOn(person, "Language and access");
  await person.reads("Check your answers");
}

/** The review with the needed consent given. */
export async function toSend(person: Person): Promise<void> {
  await toReview(person);
  await person.chooses(/may read this and contact me/);
}

/** The whole way, until the server says that it is stored. */
export async function sends(person: Person): Promise<void> {
  await person.presses("Send to");
  await person.reads("We got it.");
}

/** Whom the focus is on: an id, or what has it. */
export function focusOf({ focused }: Person): string {
  return focused?.id || focused?.localName || "nothing";
}
