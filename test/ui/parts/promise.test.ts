/** The day of an answer is told before anybody writes, and only where one can be told. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Config, Support } from "../../../src/contract/config.js";
import { promisedWords } from "../../../src/ui/parts/promise.js";
import { look } from "../../support/people.js";

const told = (now: string, support: Partial<Support> = {}, timeZone = "America/New_York") => {
  const { config } = look;
  const changed: Config = {
    ...config,
    organization: { ...config.organization, timeZone },
    support: config.support && { ...config.support, ...support },
  };
  return promisedWords(changed, { now: Date.parse(now), lang: "en" });
};

describe("the promised day", () => {
  it("goes over weekends and closed days", () => {
    assert.equal(told("2026-11-23T15:00Z"), "You hear from us by Wednesday, November 25.");
    // Thursday the 26th is closed, and then comes a weekend.
    assert.equal(told("2026-11-25T15:00Z"), "You hear from us by Monday, November 30.");
  });

  it("begins on the date where the organization is", () => {
    assert.equal(told("2026-12-02T03:30Z"), "You hear from us by Thursday, December 3.");
    assert.equal(told("2026-12-02T03:30Z", {}, "UTC"), "You hear from us by Friday, December 4.");
  });

  it("comes after a pause, and is not told when a pause has no end", () => {
    const paused = { until: "2027-01-04", text: "We are away until January." };
    assert.equal(
      told("2026-12-20T12:00Z", { paused }),
      "You hear from us by Wednesday, January 6.",
    );
    assert.equal(told("2026-12-20T12:00Z", { paused: { text: "Away." } }), undefined);
  });

  it("is not told where the zone is none that is known", () => {
    assert.equal(told("2026-12-02T12:00Z", {}, "Nowhere/Town"), undefined);
  });
});
