/** Who finds a copied code learns nothing from it. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { copiedCode } from "../../../src/ui/parts/copied-code.js";

describe("a copied code", () => {
  it("says neither the organization nor what it is about", () => {
    assert.equal(copiedCode("7Q4K-2MXD", "+1 215-555-0142"), "7Q4K-2MXD · +1 215-555-0142");
    assert.equal(copiedCode("7Q4K-2MXD", undefined), "7Q4K-2MXD");
  });
});
