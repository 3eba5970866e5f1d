/** What holds for both forms alike, so that one test can ask it of each. */
import { atForm, canary, number, toReview, toSend } from "./asking-person.js";
import { isReady, atMessage, writes, canary as written, address } from "./writing-person.js";
import type { Attributes, Person } from "./person.js";
import type { Scenario } from "./scenario.js";

/** One of the two forms. */
export interface EachForm {
  readonly tag: "haven-get-support" | "haven-send-message";
  readonly at: (scenario: Scenario, attributes?: Attributes) => Person;
  /** From the first page to the review, and with the consent that is needed. */
  readonly toReview: (person: Person) => Promise<void>;
  readonly toSend: (person: Person) => Promise<void>;
  /** What was typed on the way. */
  readonly typed: readonly string[];
  /** The first button of the form, which is not there when the form is closed. */
  readonly start: string;
}

export const bothForms: readonly EachForm[] = [
  {
    tag: "haven-get-support",
    at: atForm,
    toReview,
    toSend,
    typed: [canary, number, "Test Person"],
    start: "Start",
  },
  {
    tag: "haven-send-message",
    at: atMessage,
    toReview: writes,
    toSend: isReady,
    typed: [written, address, "Test Person", "Test Library"],
    start: "Write a message",
  },
];
