/** What a zone's clock says: as the place itself changes it, and never guessed. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { offsetAt } from "../../src/contract/zone-offset.js";

describe("a zone's offset", () => {
  it("follows the clock changes of the place", () => {
    const at = (text: string, zone: string) => offsetAt(Date.parse(text), zone);
    assert.equal(at("2026-11-01T05:59:00Z", "America/New_York"), -240);
    assert.equal(at("2026-11-01T06:00:00Z", "America/New_York"), -300);
    assert.equal(at("2027-03-14T06:59:59.999Z", "America/New_York"), -300);
    assert.equal(at("2027-03-14T07:00:00Z", "America/New_York"), -240);
    assert.equal(at("2026-11-24T12:00:00Z", "Asia/Kolkata"), 330);
    assert.equal(at("2026-11-24T12:00:00Z", "UTC"), 0);
  });

  it("is no guess for a zone that the engine does not know", () => {
    assert.throws(() => offsetAt(0, "America/Nowhere"), RangeError);
  });
});
