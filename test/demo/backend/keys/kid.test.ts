/** A key is named after what it is, in signs that people can read out and type. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { calculateJwkThumbprint } from "jose";
import { base32, bytesOf, fours, kidOf } from "../../../../demo/backend/keys/kid.js";
import { makeKey } from "../../../../demo/inbox/key-file.js";

describe("the name of a key", () => {
  it("is the beginning of its thumbprint, and the same on every machine", async () => {
    const { kty, crv, x, y } = await makeKey();
    const print = Buffer.from(await calculateJwkThumbprint({ kty, crv, x, y }), "base64url");
    const kid = await kidOf({ x, y });
    assert.match(kid, /^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
    assert.deepEqual(Buffer.from(bytesOf(kid) ?? []), print.subarray(0, 10));
  });
});

describe("base 32", () => {
  it("gives back every byte", () => {
    for (let length = 0; length <= 35; length += 1) {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 37 + 251) % 256);
      assert.deepEqual(bytesOf(fours(base32(bytes))), bytes);
    }
  });

  it("reads what people type for what was meant", () => {
    assert.deepEqual(bytesOf("O1iL o10l"), bytesOf("0111-0101"));
  });

  it("takes no other sign, and none too many", () => {
    for (const text of ["AAAU", "AA!A", "0".repeat(57), "0001"])
      assert.equal(bytesOf(text), undefined, text);
  });
});
