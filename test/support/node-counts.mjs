/** Counts what passed and failed in Node's own test runner, so that one line can sum up every
 * suite. */

import { relative } from "node:path";

/**
 * A reporter for `node --test`: `{ passed, failed, skipped, broken }` as JSON, once, at the end;
 * `broken` names what failed and says why.
 */
export default async function* counts(events) {
  const sums = { passed: 0, failed: 0, skipped: 0, broken: [] };
  for await (const { type, data } of events) {
    if (type !== "test:pass" && type !== "test:fail") continue;
    if (data.details?.type === "suite" && type === "test:pass") continue; // its tests were counted
    if (data.details?.type === "suite" && data.details.error?.failureType === "subtestsFailed")
      continue;
    if (data.skip !== undefined || data.todo !== undefined) sums.skipped += 1;
    else if (type === "test:pass") sums.passed += 1;
    else {
      sums.failed += 1;
      const { message, cause } = data.details?.error ?? {};
      sums.broken.push(
        `${relative("", data.file ?? "")} > ${data.name}: ${cause?.message ?? message}`,
      );
    }
  }
  yield JSON.stringify(sums);
}
