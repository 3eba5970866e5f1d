/** Looks at a gift until its payment is decided: at once, then ever more rarely, then it rests. */
import type { Donation } from "../../contract/donation.js";

/** Milliseconds between two looks: at 0, 1.5, 3, 6, 12 and 24 s. */
const waits: readonly number[] = [1_500, 1_500, 3_000, 6_000, 12_000];

/** How it is looked at. */
export interface Watching {
  readonly signal: AbortSignal;
  /**
   * Its donor comes straight from the checkout, and the news of it may be a moment slower: open is
   * believed at the third look.
   */
  readonly isFresh?: boolean;
  readonly pause?: (ms: number, signal: AbortSignal) => Promise<void>;
}

/**
 * Reads until the status is no longer `processing`, at most six times and only while the page is
 * looked at; tells each answer that is believed and gives the last one.
 * @throws whatever `read` throws, and the signal's reason when it ends.
 */
export async function watchDonation(
  read: () => Promise<Donation>,
  learned: (donation: Donation) => void,
  { signal, isFresh = false, pause = untilSeen }: Watching,
): Promise<Donation> {
  let donation = await read();
  for (const [looks, ms] of waits.entries()) {
    const mayBeOld = isFresh && donation.status === "open" && looks < 2;
    if (!mayBeOld) learned(donation);
    if (!mayBeOld && donation.status !== "processing") return donation;
    await pause(ms, signal);
    donation = await read();
  }
  learned(donation);
  return donation;
}

/** Done after `ms`, and not before the page is looked at. */
function untilSeen(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      if (document.visibilityState === "visible") return resolve();
      document.addEventListener("visibilitychange", () => resolve(), { once: true, signal });
    }, ms);
    const end = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    signal.addEventListener("abort", end, { once: true });
  });
}
