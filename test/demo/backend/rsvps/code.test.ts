/** The recovery code: the same in every process with the secret, and nobody's without it. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { codeFor, codeHash, codeIn } from "../../../../demo/backend/rsvps/code.js";
import { recoveryCode } from "../../../../src/contract/recovery-code.js";

const secret = Buffer.alloc(32, 7);

describe("a recovery code", () => {
  it("is computed from the row and the secret, and reads as itself", () => {
    const code = codeFor(secret, "row-1");
    assert.equal(codeFor(secret, "row-1"), code);
    assert.equal(recoveryCode(code), code);
    assert.notEqual(codeFor(secret, "row-2"), code);
    assert.notEqual(codeFor(Buffer.alloc(32, 8), "row-1"), code);
    assert.match(codeHash(code), /^[0-9a-f]{64}$/);
  });

  it("uses every letter, so that it has its 80 bits", () => {
    const letters = new Set(
      Array.from({ length: 100 }, (_, row) => codeFor(secret, `${row}`).replaceAll("-", "")).join(
        "",
      ),
    );
    assert.equal(letters.size, 32);
  });

  it("is taken from the header however it was typed, and what is none is nobody's", () => {
    assert.equal(codeIn("bearer 7q4k 2mxd 9htb 5wno"), "7Q4K-2MXD-9HTB-5WN0");
    for (const header of [
      undefined,
      null,
      "",
      "Bearer",
      "Bearer short",
      `Bearer ${"7".repeat(999)}`,
    ])
      assert.equal(codeIn(header), "none");
  });
});
