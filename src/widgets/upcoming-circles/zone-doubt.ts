/** Compares what a date's text says with what its zone keeps: after the first picture, since where
 * `Temporal` is missing `Intl` has to be asked, which is not cheap. */
import { warnOnce } from "../../client/console.js";
import { offsetAt } from "../../contract/zone-offset.js";
import type { Occurrence } from "./model.js";

/** `unknown`: no zone of that name here. `mismatch`: its clocks say something else then. */
export type Doubt = "unknown" | "mismatch";

const known = new WeakMap<Occurrence, Doubt | "none">();

/** What there is to doubt; each date is looked at once. */
export function doubtOf(occurrence: Occurrence): Doubt | undefined {
  const before = known.get(occurrence);
  if (before) return before === "none" ? undefined : before;
  const found = look(occurrence);
  known.set(occurrence, found ?? "none");
  if (found) report(occurrence, found);
  return found;
}

function look({ circle, start, end }: Occurrence): Doubt | undefined {
  try {
    const fits = [start, end].every(
      // `Z` claims nothing about the venue's clock.
      ({ zulu, epochMs, offsetMinutes }) =>
        zulu || offsetAt(epochMs, circle.timeZone) === offsetMinutes,
    );
    return fits ? undefined : "mismatch";
  } catch (error) {
    if (error instanceof RangeError) return "unknown";
    throw error;
  }
}

function report({ circle }: Occurrence, found: Doubt): void {
  const { timeZone, start, end } = circle;
  warnOnce(
    found === "unknown"
      ? `the zone "${timeZone}" is not known here; its dates are told with their offset. ` +
          `Use a name of the IANA time zone database, such as "America/New_York".`
      : `a circle's time does not fit its zone: ${start} to ${end} in "${timeZone}". The instant ` +
          `counts, and the card asks to confirm it. Write the offset that the zone has then.`,
  );
}
