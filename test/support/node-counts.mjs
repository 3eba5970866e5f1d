/** Counts what passed and failed in Node's own test runner, so that one line can sum up every
 * suite. */

/** A reporter for `node --test`: `{ passed, failed, skipped }` as JSON, once, at the end. */
export default async function* counts(events) {
  const sums = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of events) {
    if (type !== "test:pass" && type !== "test:fail") continue;
    if (data.details?.type === "suite" && type === "test:pass") continue; // its tests were counted
    if (data.details?.type === "suite" && data.details.error?.failureType === "subtestsFailed")
      continue;
    if (data.skip !== undefined || data.todo !== undefined) sums.skipped += 1;
    else sums[type === "test:pass" ? "passed" : "failed"] += 1;
  }
  yield JSON.stringify(sums);
}
