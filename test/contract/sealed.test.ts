/** Sealed texts: their form, which is all that a server sees. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { SealedText } from "../../src/contract/sealed.js";
import { refusals } from "../support/refusals.js";
import { exampleSealed } from "../support/sealed-example.js";

describe("a sealed text", () => {
  it("has one to eight recipients and nothing beside what JWE needs", () => {
    assert.deepEqual(refusals(SealedText, exampleSealed), ["fine"]);
    const [recipient] = exampleSealed.recipients;
    const many = (count: number) => ({
      ...exampleSealed,
      recipients: Array.from({ length: count }, () => recipient),
    });
    assert.deepEqual(refusals(SealedText, many(8)), ["fine"]);
    assert.deepEqual(refusals(SealedText, many(0)), ["/recipients too_short"]);
    assert.deepEqual(refusals(SealedText, many(9)), ["/recipients too_long"]);
    assert.deepEqual(refusals(SealedText, { ...exampleSealed, unprotected: {} }), [
      "/unprotected unknown_field",
    ]);
  });

  it("is wrapped by the one algorithm, on the one curve", () => {
    const sealed = (header: Record<string, unknown>) => ({
      ...exampleSealed,
      recipients: [
        { header: { ...exampleSealed.recipients[0]?.header, ...header }, encrypted_key: "YQ" },
      ],
    });
    assert.deepEqual(refusals(SealedText, sealed({})), ["fine"]);
    assert.deepEqual(refusals(SealedText, sealed({ alg: "none" })), [
      "/recipients/0/header/alg unknown_code",
    ]);
    assert.deepEqual(refusals(SealedText, sealed({ kid: "../../etc" })), [
      "/recipients/0/header/kid syntax",
    ]);
    assert.deepEqual(refusals(SealedText, sealed({ crit: ["exp"] })), [
      "/recipients/0/header/crit unknown_field",
    ]);
  });

  it("is base64url of a bounded length", () => {
    for (const key of ["protected", "iv", "ciphertext", "tag"] as const) {
      assert.deepEqual(refusals(SealedText, { ...exampleSealed, [key]: "a b" }), [
        `/${key} syntax`,
      ]);
      assert.deepEqual(refusals(SealedText, { ...exampleSealed, [key]: "a".repeat(24_001) }), [
        `/${key} too_long`,
      ]);
    }
  });
});
