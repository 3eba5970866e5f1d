/** Where an item stands when it comes in: nothing is dropped, and what a machine may have sent
 * stands apart, with its reason, where staff see it. */
import type { IntakeEnvelope } from "../../src/contract/intake.js";
import type { IntakeRates } from "./guards/rate-settings.js";
import type { Db } from "./store/port.js";

/** What is known of an item before it is stored. */
export interface Arrived {
  readonly flags: NonNullable<IntakeEnvelope["flags"]>;
  /** It came without a proof of work. */
  readonly unproven: boolean;
  /** The day, where the organisation is. */
  readonly received: string;
}

export interface Place {
  /** Opening and closing are for people. */
  readonly lane: "new" | "unchecked" | "quarantine";
  /** Whether more came in today than an organisation of this size ever gets. */
  readonly isFlood: boolean;
}

/**
 * The lane of an item. A filled trap or a form sent faster than anybody types goes to quarantine,
 * what came without proof of work or in a flood to the unchecked. The breaker is never "off".
 */
export async function laneOf(
  db: Db,
  { flags, unproven, received }: Arrived,
  { perDay }: Pick<IntakeRates, "perDay">,
): Promise<Place> {
  // Counts no further than the limit, in an index; rows carry a date, so a day can be asked for.
  const beyond = await db.query(
    "select 1 as one from intake where received_on = $1 offset $2 limit 1",
    [received, perDay - 1],
  );
  const isFlood = beyond.length > 0;
  if (flags.length > 0) return { lane: "quarantine", isFlood };
  return { lane: unproven || isFlood ? "unchecked" : "new", isFlood };
}
