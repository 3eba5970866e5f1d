/** The keys that texts are sealed to: public, on the one curve. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { RecipientKey } from "../../src/contract/recipient-key.js";
import { refusals } from "../support/refusals.js";
import { exampleKey } from "../support/sealed-example.js";

describe("a key to seal to", () => {
  it("is a public point on P-256; a private part is never kept", () => {
    assert.deepEqual(RecipientKey.parse({ ...exampleKey, d: "secret", use: "enc" }), exampleKey);
    assert.deepEqual(refusals(RecipientKey, { ...exampleKey, kty: "RSA" }), ["/kty unknown_code"]);
    assert.deepEqual(refusals(RecipientKey, { ...exampleKey, crv: "P-384" }), [
      "/crv unknown_code",
    ]);
    assert.deepEqual(refusals(RecipientKey, { ...exampleKey, kid: undefined }), ["/kid missing"]);
    assert.notDeepEqual(refusals(RecipientKey, { ...exampleKey, x: "short" }), ["fine"]);
  });
});
