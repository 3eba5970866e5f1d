/** Looks at a gift until its payment is decided: at once, then ever more rarely, then it rests. */
import type { Donation } from "../../contract/donation.js";

/** Milliseconds between two looks: at 0, 1.5, 3, 6, 12 and 24 s. */
const waits: readonly number[] = [1_500, 1_500, 3_000, 6_000, 12_000];

/**
 * Reads until the status is no longer `processing`, at most six times and only while the page is
 * looked at; tells each answer and gives the last one.
 * @throws whatever `read` throws, and the signal's reason when it ends.
 */
export async function watchDonation(
  read: () => Promise<Donation>,
  learned: (donation: Donation) => void,
  signal: AbortSignal,
  pause: (ms: number, signal: AbortSignal) => Promise<void> = untilSeen,
): Promise<Donation> {
  let donation = await read();
  learned(donation);
  for (const ms of waits) {
    if (donation.status !== "processing") break;
    await pause(ms, signal);
    donation = await read();
    learned(donation);
  }
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
