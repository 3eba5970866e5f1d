/** Waits for what a person would wait for, and says what did not come. */

// Kept, because some tests hurry the page's timers.
const realTimeout = globalThis.setTimeout.bind(globalThis);
const patienceMs = 15_000;

/** What `look` gives as soon as it gives something; throws with `what` when it never does. */
export async function until<Found>(
  what: string,
  look: () => Found | Promise<Found>,
): Promise<NonNullable<Found>> {
  const end = performance.now() + patienceMs;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (performance.now() > end) throw new Error(`this never came: ${what}`);
    await new Promise((resolve) => realTimeout(resolve, 15));
  }
}
