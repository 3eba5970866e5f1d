/** Counts what passed and failed in the browsers, so that one line can sum up every suite. */
import { relative } from "node:path";

/**
 * A reporter for the test runner that hands over `{ passed, failed, skipped, broken }` when the run
 * has ended; `broken` names what failed and says why.
 */
export function countingReporter(done) {
  return {
    onTestRunFinished({ sessions }) {
      const sums = { passed: 0, failed: 0, skipped: 0, broken: [] };
      for (const { testFile, testResults, errors, passed } of sessions) {
        const before = sums.failed;
        const file = relative("", testFile ?? "");
        count(testResults, sums, file);
        if ((errors.length === 0 && passed !== false) || sums.failed > before) continue;
        sums.failed += 1; // a file that did not even load
        sums.broken.push(`${file}: ${errors[0]?.message}`);
      }
      done(sums);
    },
  };
}

function count(suite, sums, page, names = []) {
  for (const test of suite?.tests ?? []) {
    sums[test.skipped ? "skipped" : test.passed ? "passed" : "failed"] += 1;
    if (test.skipped || test.passed) continue;
    // A page may hold several files; the stack knows which.
    const [file = page] = /test\/[\w/.-]+\.browser\.test\.ts/.exec(test.error?.stack ?? "") ?? [];
    sums.broken.push(`${[file, ...names, test.name].join(" > ")}: ${test.error?.message}`);
  }
  for (const inner of suite?.suites ?? []) count(inner, sums, page, [...names, inner.name]);
}
