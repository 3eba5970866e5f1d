/** Sentences about keys: who holds one, how far it has come, and why something was not done. */
import type { Role, StaffKey } from "../backend/keys/staff-key.js";

export const roleNames: Readonly<Record<Role, string>> = {
  staff: "First person",
  second: "Second person",
  recovery: "Recovery, on paper",
};

export const stateNames: Readonly<Record<StaffKey["state"], string>> = {
  proposed: "Not proven yet",
  proven: "Proven",
  published: "Published",
  withdrawn: "Withdrawn",
};

export const silences = {
  missing: "It is gone: somebody else was faster.",
  failed: "That was not done: the server did not take it. Please try again.",
};

/** Why the server did not change a key, by its code. */
export const keyRefusals: ReadonlyMap<string, string> = new Map([
  ["noKey", "This is no key that can be used."],
  ["known", "This key is in the list already."],
  ["unknown", "This key is not waiting for that any more."],
  ["wrongText", "This key does not open the test. Is it the right file?"],
  ["notProven", "Its holder must prove the key first."],
  ["few", "Two keys must stay, or the forms close. Please publish a new key first."],
  [
    "many",
    "There are eight keys, which is all that a form can seal to. Please withdraw one first.",
  ],
]);
