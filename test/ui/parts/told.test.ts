/** The organisation's own words before anybody writes: as long as they hold, in their direction. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { nothing } from "lit";
import { noticesTold, pauseTold } from "../../../src/ui/parts/told.js";
import type { Support } from "../../../src/contract/config.js";
import { look } from "../../support/people.js";

const { support } = look.config;
assert.ok(support);
const paused = (until?: string): Support => ({
  ...support,
  paused: { text: "We are away.", ...(until ? { until } : {}) },
});
const at = (text: string) => Date.parse(text);

describe("a pause", () => {
  it("is told while it lasts, also where its last day has not ended yet", () => {
    for (const now of ["2026-12-20T12:00Z", "2027-01-04T23:00Z", "2027-01-05T08:00Z"])
      assert.match(JSON.stringify(pauseTold(paused("2027-01-04"), at(now))), /We are away\./);
    assert.match(JSON.stringify(pauseTold(paused(), at("2031-01-01T00:00Z"))), /We are away\./);
  });

  it("is not told when it is over, or there is none", () => {
    assert.equal(pauseTold(paused("2027-01-04"), at("2027-01-06T12:00Z")), nothing);
    assert.equal(pauseTold(support, 0), nothing);
    assert.equal(pauseTold(undefined, 0), nothing);
  });
});

describe("notices", () => {
  it("are told one by one, each in its own direction", () => {
    const notices = ["One", "Two"].map((text, id) => ({ id: `${id}`, version: "1", text }));
    const told = noticesTold({ ...support, notices });
    assert.equal(told.length, 2);
    assert.match(JSON.stringify(told), /<bdi>/);
    assert.deepEqual(noticesTold(undefined), []);
  });
});
