/** The example config, shared by documents, demo and tests: whole, consistent, invented. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Config } from "../../src/contract/config.js";
import { exampleConfig } from "../../src/contract/config-example.js";
import { checkAmount } from "../../src/contract/money.js";
import { RecipientKey } from "../../src/contract/sealed.js";

const config = Config.parse(exampleConfig);

describe("the example of a config", () => {
  it("loses nothing when it is read", () => {
    assert.equal(config.organization.phones.length, 2);
    assert.equal(config.crisis.length, 1);
    assert.equal(config.programs.length, 7);
    assert.equal(config.support?.consents.length, 2);
    assert.equal(config.support?.contactMethods.length, 3);
    assert.equal(config.donations?.designations.length, 2);
    assert.equal(config.donations?.otherWays.length, 2);
    assert.equal(config.donations?.disclosures.length, 1);
  });

  it("has two keys, so that a lost one never closes the form", () => {
    const keys = config.support?.recipients.map((key) => RecipientKey.parse(key).kid) ?? [];
    assert.equal(new Set(keys).size, 2);
  });

  it("offers only gifts that it would take", () => {
    for (const { currency, frequencies } of config.donations?.currencies ?? [])
      for (const bounds of Object.values(frequencies))
        for (const { amountMinor } of bounds?.presets ?? [])
          assert.equal(checkAmount(amountMinor, { currency, ...bounds }), undefined);
  });

  it("names programmes that are in its one list", () => {
    const codes = config.programs.map(({ code }) => code);
    for (const { program } of config.donations?.designations ?? [])
      assert.ok(program === undefined || codes.includes(program));
  });

  it("is a test with invented numbers and addresses", () => {
    assert.equal(config.mode, "test");
    const text = JSON.stringify(exampleConfig);
    for (const [host] of text.matchAll(/https?:\/\/[^/"]+/g)) assert.match(host, /\.example\.org$/);
    for (const { number } of config.organization.phones) assert.match(number, /555-01\d\d$/);
  });
});
