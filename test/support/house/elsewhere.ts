/** Sources whose test has another name than their own, each with the reason and the test that
 * stands for it. */

/** Path of a source → why it has no test of the same path, and which test would fail instead. */
export const testedElsewhere: Readonly<Record<string, string>> = {};
