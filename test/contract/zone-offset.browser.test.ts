/** What a zone's clock says, whichever part of the engine is asked. */
import { expect } from "@open-wc/testing";
import { offsetAt } from "../../src/contract/zone-offset.js";

const zones = ["America/New_York", "America/Phoenix", "Asia/Kolkata", "Etc/GMT+5", "US/Pacific"];

describe("a zone's offset in a browser", () => {
  it("is the same where the engine has no Temporal", () => {
    const own = Object.getOwnPropertyDescriptor(globalThis, "Temporal");
    const said = () =>
      zones.map((zone) =>
        // Each 40 hours for three years, and so on both sides of each change.
        Array.from({ length: 660 }, (_, step) =>
          offsetAt(Date.UTC(2026, 0, 1) + step * 144_000_000, zone),
        ),
      );
    const asked = said();
    Reflect.deleteProperty(globalThis, "Temporal");
    try {
      expect(said()).to.deep.equal(asked);
      expect(() => offsetAt(0, "America/Nowhere")).to.throw(RangeError);
    } finally {
      if (own) Object.defineProperty(globalThis, "Temporal", own);
    }
  });

  it("is no guess for a zone that the engine does not know", () => {
    expect(() => offsetAt(0, "America/Nowhere")).to.throw(RangeError);
  });
});
