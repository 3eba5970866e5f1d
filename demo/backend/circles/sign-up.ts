/** How one signs up for a date, as its organiser says it or as it has to be. */
import type { Circle } from "../../../src/contract/circle.js";
import type { Draft } from "./draft.js";
import type { Publishable } from "./publishable.js";

/**
 * What the organiser says; but what is told after signing up alone, such as a link to join, would
 * be told to nobody where nobody can.
 */
export function signUpOf(
  { draft, joining, location }: Publishable,
  modes: Circle["modes"],
): NonNullable<Draft["signUp"]> {
  const { signUp, address } = draft;
  if (signUp && (signUp.mode !== "none" || signUp.entry === "closed")) return signUp;
  const isTold =
    (address === "afterRsvp" && location !== "") ||
    (joining.joinUrl !== undefined && modes.includes("online")) ||
    (joining.dialIn !== undefined && modes.includes("phone"));
  return { mode: !isTold ? "none" : signUp ? "optional" : "required", entry: "open" };
}
