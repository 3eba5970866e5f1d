/** Lets the filters be drawn together with the details where they come in time: nobody waits for a
 * file that hangs. */
import type { Filtering } from "./filtering.js";
import type { Narrowing } from "./narrowing.js";

/** Milliseconds: for one drawing of both; until all dates are better than none. */
const together = 300;
const patience = 10_000;

/** The filters, once the details are there; nothing where they are late, which then come alone. */
export function inTime(narrowing: Narrowing): Promise<Filtering | undefined> {
  return new Promise((done) => {
    const giveUp = () => {
      narrowing.isLost = true;
      done(undefined);
    };
    const timer = setTimeout(giveUp, narrowing.isPreset ? patience : together);
    void narrowing.load().then((filtering) => {
      clearTimeout(timer);
      done(filtering);
    });
  });
}
