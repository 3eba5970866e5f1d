/** One secret of the server serves many purposes, and none of them gives away another. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { derived, serverSecret } from "../../../demo/backend/secret.js";
import { readSettings } from "../../../demo/backend/env.js";

const secret = Buffer.alloc(32, 7);

describe("a secret for one purpose", () => {
  it("is the same in every process, and another one for each purpose and each server", () => {
    assert.deepEqual(
      derived(secret, "proof of work"),
      derived(Buffer.alloc(32, 7), "proof of work"),
    );
    const others = [
      derived(secret, "proof of work"),
      derived(secret, "demo webhook"),
      derived(Buffer.alloc(32, 8), "proof of work"),
      secret,
    ];
    assert.equal(new Set(others.map((each) => each.toString("hex"))).size, 4);
  });
});

describe("the server's own secret", () => {
  it("is never a missing one", () => {
    assert.throws(() => serverSecret(readSettings({})), RangeError);
    assert.equal(serverSecret({ ...readSettings({}), secret }), secret);
  });
});
