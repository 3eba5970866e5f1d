/** A person who writes to the organisation: opens the form and writes, by the words
 * on the screen. */
import "./root.js";
import "../../src/widgets/send-message/define.js";
import { put, type Attributes, type Person } from "./person.js";
import type { Scenario } from "./scenario.js";

/** The words that nobody but staff may ever see. */
export const canary = "canary words about hosting a circle";
export const address = "canary@example.org";

/** A form on the page; no key leaves it. */
export function atMessage(
  { endpoint }: Scenario,
  attributes: Attributes = {},
  width = 320,
): Person {
  const inside = "Call us at the library.";
  const own = { endpoint, partner: "west-philly-library", lang: "en", "exit-key": "none" };
  return put("haven-send-message", { ...own, ...attributes }, { width, inside });
}

/** From the first page to the questions. */
export async function begins(person: Person): Promise<void> {
  await person.presses("Write a message");
  await person.reads("What is it about?");
}

/** A message with a topic, a name and an address, as far as the review. */
export async function writes(person: Person): Promise<void> {
  await begins(person);
  await person.chooses("Working together");
  await person.types("Your message", canary);
  await person.types("What should we call you?", "Test Person");
  await person.types("Your organization", "Test Library");
  await person.chooses("Call, text or write to me");
  await person.chooses("E-mail");
  await person.types("E-mail address", address);
  await person.presses("Continue");
  await person.reads("Check your answers");
}

/** The same, with the consent that is needed. */
export async function isReady(person: Person): Promise<void> {
  await writes(person);
  await person.chooses(/may read this and contact me/);
}

/** The whole way, until the server says that it is stored. */
export async function sends(person: Person): Promise<void> {
  await person.presses("Send to");
  await person.reads("We got it.");
}
