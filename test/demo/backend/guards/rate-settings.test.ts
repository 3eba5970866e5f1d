/** What the organisation's file says about rates: a place with many visitors has more. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  IntakeRates,
  isAmong,
  isNetwork,
  perHourOf,
} from "../../../../demo/backend/guards/rate-settings.js";
import { z } from "../../../../src/contract/zod.js";

describe("rates", () => {
  it("are ten an hour for an address and two hundred a day in all, unless said", () => {
    assert.deepEqual(z.parse(IntakeRates, {}), { perHour: 10, perDay: 200, places: [] });
  });

  it("are another for a listed place", () => {
    const library = {
      name: "Library",
      addresses: ["203.0.113.0/28", "2001:db8::/32"],
      perHour: 60,
    };
    const rates = z.parse(IntakeRates, { places: [library] });
    assert.equal(perHourOf(rates, "203.0.113.15"), 60);
    assert.equal(perHourOf(rates, "2001:db8:1::5"), 60);
    assert.equal(perHourOf(rates, "203.0.113.16"), 10);
  });

  it("are refused when they are none", () => {
    const place = (addresses: unknown) => ({ places: [{ name: "A", addresses, perHour: 5 }] });
    for (const wrong of [{ perHour: 0 }, { often: 1 }, place([]), place(["the library"])])
      assert.equal(z.safeParse(IntakeRates, wrong).success, false);
  });
});

describe("a network", () => {
  it("is an address with as many bits as it has at most", () => {
    for (const right of ["10.0.0.0/8", "203.0.113.5", "::1", "2001:db8::/32"])
      assert.equal(isNetwork(right), true, right);
    for (const wrong of [
      "",
      "10.0.0.0/33",
      "10.0.0.0/",
      "10.0.0/8",
      "::1/129",
      "a/8",
      "1.2.3.4/8/9",
    ])
      assert.equal(isNetwork(wrong), false, wrong);
  });

  it("holds no text that is no address", () => {
    assert.equal(isAmong("somewhere", ["0.0.0.0/0", "::/0"]), false);
  });
});
