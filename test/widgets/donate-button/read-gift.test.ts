/** A choice read as a gift: the total that is shown, and only what the organisation offers. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Config } from "../../../src/contract/config.js";
import { exampleConfig } from "../../../src/contract/config-example.js";
import { z } from "../../../src/contract/zod.js";
import { offerOf } from "../../../src/widgets/donate-button/amounts.js";
import type { Choice, Extras } from "../../../src/widgets/donate-button/choice.js";
import { start } from "../../../src/widgets/donate-button/model.js";
import { readGift, withCosts } from "../../../src/widgets/donate-button/read-gift.js";

const config = z.parse(Config, exampleConfig);
const donations = config.donations!;
const without = (change: Partial<typeof donations>): typeof config => ({
  ...config,
  donations: { ...donations, ...change },
});

function read(extras: Partial<Extras>, change: Partial<Choice> = {}, from = config) {
  const choice = { ...start.choice, presetMinor: 2500, ...change };
  const offered = { lang: "en", offer: offerOf(from, {}), config: from, designation: undefined };
  return readGift({ ...choice, extras: { ...choice.extras, ...extras } }, offered);
}

function gift(...of: Parameters<typeof read>) {
  const found = read(...of);
  assert.ok(found.ok);
  return found.gift;
}

function faults(extras: Partial<Extras>) {
  const found = read(extras);
  assert.ok(!found.ok);
  return found.faults;
}

describe("a gift that is read", () => {
  it("has nothing that the donor did not add (gift case 1)", () => {
    assert.deepEqual(gift({}), {
      frequency: "once",
      amountMinor: 2500,
      totalMinor: 2500,
      currency: "USD",
      coverFees: false,
      anonymous: false,
    });
  });

  it("is 26.06 in all where the donor covers the costs of 25 (gift case 6)", () => {
    assert.equal(gift({ coverFees: true }).totalMinor, 2606);
    assert.equal(withCosts(2500, "USD", config), 2606);
  });

  it("has no costs to cover where the organization names none for the currency", () => {
    const bare = without({ feeModel: { EUR: { basisPoints: 150, fixedMinor: 25 } } });
    const { coverFees, totalMinor } = gift({ coverFees: true }, {}, bare);
    assert.deepEqual([coverFees, totalMinor], [false, 2500]);
    assert.equal(withCosts(2500, "USD", undefined), undefined);
  });

  it("carries a dedication, cleaned, and only where the organization takes one", () => {
    const extras = { tribute: "memory", tributeName: "  Ana\u202E Núñez " } as const;
    assert.deepEqual(gift(extras).tribute, { kind: "memory", name: "Ana Núñez" });
    assert.equal(gift(extras, {}, without({ tribute: false })).tribute, undefined);
    assert.equal(gift({ tributeName: "Ana" }).tribute, undefined);
  });

  it("carries a note without the space around it, and no empty one", () => {
    assert.equal(gift({ note: " Thank you. \n" }).message, "Thank you.");
    assert.ok(!("message" in gift({ note: " \n " })));
  });

  it("counts a name and a note as a person counts letters", () => {
    assert.deepEqual(faults({ tribute: "honor" }), [{ field: "tributeName", code: "missing" }]);
    const long = { tribute: "honor", tributeName: "🕯".repeat(121), note: "🕯".repeat(501) } as const;
    assert.deepEqual(faults(long), [
      { field: "tributeName", code: "tooLong" },
      { field: "note", code: "tooLong" },
    ]);
    const { tribute, message } = gift({
      tribute: "honor",
      tributeName: "🕯".repeat(120),
      note: "🕯".repeat(500),
    });
    assert.deepEqual([tribute?.name.length, message?.length], [240, 1000]);
  });

  it("says all that is wrong at once", () => {
    const found = read({ tribute: "honor" }, { presetMinor: undefined, typed: "1.000" });
    assert.ok(!found.ok);
    assert.equal(found.problem?.code, "ambiguous");
    assert.deepEqual(found.faults, [{ field: "tributeName", code: "missing" }]);
  });
});
