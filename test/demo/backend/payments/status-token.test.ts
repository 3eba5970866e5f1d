/** A donor proves whose gift it is with a token that no row holds. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { holdsToken, statusToken } from "../../../../demo/backend/payments/status-token.js";
import { derived } from "../../../../demo/backend/secret.js";

const secret = Buffer.alloc(32, 7);
const id = "don_7Q4K2MXD9HTB";
const token = statusToken(secret, id);

describe("a status token", () => {
  it("is the same in every process that knows the secret, and fits the contract", () => {
    assert.equal(statusToken(Buffer.alloc(32, 7), id), token);
    assert.match(token, /^[\w-]{43}$/);
  });

  it("differs by gift, by secret, and from every other thing made of the secret", () => {
    const others = [
      statusToken(secret, "don_7Q4K2MXD9HTC"),
      statusToken(Buffer.alloc(32, 8), id),
      derived(secret, id).toString("base64url"),
    ];
    assert.equal(new Set([token, ...others]).size, 4);
  });

  const cases: readonly (readonly [string, boolean, string | undefined])[] = [
    ["in the header", true, `Bearer ${token}`],
    ["after a lower-case scheme", true, `bearer ${token}`],
    ["of another gift", false, `Bearer ${statusToken(secret, "don_OTHER")}`],
    ["cut short", false, `Bearer ${token.slice(0, 42)}`],
    ["with more behind it", false, `Bearer ${token}A`],
    ["without its scheme", false, token],
    ["that is empty", false, "Bearer "],
    ["that is missing", false, undefined],
  ];
  for (const [name, right, header] of cases)
    it(`${name} is ${right ? "taken" : "refused"}`, () => {
      assert.equal(holdsToken(secret, id, header), right);
    });
});
