/** Which of the keys in a config may be sealed to. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { usableKeys } from "../../src/client/recipients.js";
import { staffKey, type StaffKey } from "../support/staff-keys.js";

let staff: StaffKey, recovery: StaffKey;
before(async () => {
  staff = await staffKey("staff");
  recovery = await staffKey("recovery");
});

const kids = (values: readonly unknown[]) => usableKeys(values).map(({ kid }) => kid);

describe("a key", () => {
  it("is used when it is a point on P-256 with an id", async () => {
    const many = await Promise.all(Array.from({ length: 20 }, (_, at) => staffKey(`key-${at}`)));
    const keys = many.map(({ publicKey }) => publicKey);
    assert.deepEqual(usableKeys(keys), keys);
  });

  it("is used without what else it carries", () => {
    const more = { ...staff.publicKey, use: "enc", alg: "ECDH-ES+A256KW", key_ops: [] };
    assert.deepEqual(usableKeys([more]), [staff.publicKey]);
  });

  it("is used once, by whatever name, and a name names one key", () => {
    const { publicKey } = staff;
    assert.deepEqual(kids([publicKey, publicKey]), ["staff"]);
    assert.deepEqual(kids([publicKey, { ...publicKey, kid: "other-name" }]), ["staff"]);
    assert.deepEqual(kids([publicKey, { ...recovery.publicKey, kid: "staff" }]), ["staff"]);
  });

  it("is refused when it is no point on the curve, whatever the engine says of it", () => {
    const { publicKey } = staff;
    const zero = "A".repeat(43);
    const beyond = "_".repeat(42) + "8";
    for (const off of [
      { y: recovery.publicKey.y },
      { x: recovery.publicKey.x },
      { x: zero, y: zero },
      { x: beyond, y: beyond },
    ])
      assert.deepEqual(kids([{ ...publicKey, ...off }]), []);
  });

  it("is refused with its private part, which everybody could then read", () => {
    assert.deepEqual(kids([{ ...staff.publicKey, d: staff.publicKey.x }]), []);
  });

  it("is refused on another curve, without a name, or as something else", async () => {
    const other = await staffKey("p384", "P-384");
    const { publicKey } = staff;
    for (const value of [
      other.publicKey,
      { ...publicKey, kid: undefined },
      { ...publicKey, x: "short" },
      { ...publicKey, kty: "RSA" },
      "key",
      null,
    ])
      assert.deepEqual(kids([value]), [], JSON.stringify(value));
  });
});
