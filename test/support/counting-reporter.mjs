/** Counts what passed and failed in the browsers, so that one line can sum up every suite. */

/**
 * A reporter for the test runner that hands over `{ passed, failed, skipped }` when the run has
 * ended.
 */
export function countingReporter(done) {
  return {
    onTestRunFinished({ sessions }) {
      const sums = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        const before = sums.failed;
        count(session.testResults, sums);
        const broken = session.errors.length > 0 || session.passed === false;
        if (broken && sums.failed === before) sums.failed += 1; // a file that did not even load
      }
      done(sums);
    },
  };
}

function count(suite, sums) {
  for (const test of suite?.tests ?? [])
    sums[test.skipped ? "skipped" : test.passed ? "passed" : "failed"] += 1;
  for (const inner of suite?.suites ?? []) count(inner, sums);
}
