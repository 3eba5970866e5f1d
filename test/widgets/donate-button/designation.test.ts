/** What a gift is for before its donor chose: what the page says, if the organisation has it. */
import assert from "node:assert/strict";
import { describe, it, mock } from "node:test";
import { Config } from "../../../src/contract/config.js";
import { exampleConfig } from "../../../src/contract/config-example.js";
import { z } from "../../../src/contract/zod.js";
import { firstDesignation } from "../../../src/widgets/donate-button/designation.js";

const config = z.parse(Config, exampleConfig);

describe("the designation of a page", () => {
  it("is the one it names, where the organization has it", () => {
    assert.equal(firstDesignation(config, " gunViolence "), "gunViolence");
  });

  it("is else the first that leaves the organization free", () => {
    assert.equal(firstDesignation(config, undefined), "greatestNeed");
    const donations = {
      ...config.donations!,
      designations: config.donations!.designations.slice(1),
    };
    assert.equal(firstDesignation({ ...config, donations }, undefined), undefined);
  });

  it("is left out where nobody knows it, and the console says so once", () => {
    const warn = mock.method(console, "warn", () => undefined);
    assert.equal(firstDesignation(config, "roof"), "greatestNeed");
    firstDesignation(config, "roof");
    const said = warn.mock.calls.map(({ arguments: [words] }) => String(words));
    warn.mock.restore();
    assert.equal(said.length, 1);
    assert.match(said[0] ?? "", /^haven: designation="roof".*greatestNeed, gunViolence/);
  });

  it("is none before the organization is known, and then nothing is said either", () => {
    const warn = mock.method(console, "warn", () => undefined);
    assert.equal(firstDesignation(undefined, "cellar"), undefined);
    assert.equal(warn.mock.callCount(), 0);
    warn.mock.restore();
  });
});
