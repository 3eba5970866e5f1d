/** Each of the 25 cases that a gift is accepted by has a test which says its number. */
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { describe, it } from "node:test";

/** What each case is about, in the words of a donor or of who looks after gifts. */
const cases: readonly string[] = [
  "once, nothing ticked, nothing asked but the config",
  "arrow keys, focus and typing in the amounts",
  "the table of typed amounts, read by one module",
  "1.000 is asked about",
  "a month says so everywhere",
  "the fee ticked",
  "another total is confirmed first",
  "too small and too large, in words",
  "yen as yen, dinars in steps",
  "five Enters are one gift",
  "a lost reply is the same gift, an edited one another",
  "a busy endpoint is waited for, and answers stay",
  "no foreign host, no other scheme",
  "back from the checkout",
  "paid, with a clean address",
  "a bank that still thinks",
  "canceled and changed",
  "several buttons and tabs",
  "webhooks with and without a good signature",
  "events in any order",
  "refunds, in part and whole",
  "instalments and the end of a plan",
  "without script",
  "the test banner",
  "everybody can use it",
];

/** Numbers in names such as "is thanked (gift case 15)" or "(gift cases 4, 12)". */
function casesNamed(): ReadonlySet<number> {
  const files = readdirSync(new URL(".", import.meta.url), { recursive: true, encoding: "utf8" });
  const texts = files
    .filter((path) => path.endsWith(".test.ts") && !path.endsWith("gift-cases.test.ts"))
    .map((path) => readFileSync(new URL(path, import.meta.url), "utf8"));
  const named = texts.flatMap((text) => [...text.matchAll(/\(gift cases? ([\d, and]+)\)/g)]);
  return new Set(named.flatMap(([, list = ""]) => (list.match(/\d+/g) ?? []).map(Number)));
}

describe("the acceptance of gifts", () => {
  const named = casesNamed();
  for (const [index, what] of cases.entries())
    it(`has a test for case ${index + 1}: ${what}`, () => {
      assert.ok(named.has(index + 1), `no test's name has "(gift case ${index + 1})"`);
    });

  it("has no test for a case that does not exist", () => {
    assert.deepEqual(
      [...named].filter((number) => number < 1 || number > cases.length),
      [],
    );
  });
});
