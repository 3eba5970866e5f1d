/** A key file is read however it was kept, and what was chosen by mistake is no key. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readKeys } from "../../../demo/inbox/key.js";
import { keys } from "../../support/endpoint.js";

const [staff] = keys;
const own = staff!.privateKey;
const kids = async (value: unknown) =>
  (await readKeys(typeof value === "string" ? value : JSON.stringify(value))).map(({ kid }) => kid);

describe("a key file", () => {
  it("holds one key, a key beside its holder, or several of either", async () => {
    assert.deepEqual(await kids(own), [own.kid]);
    assert.deepEqual(await kids(staff), [own.kid]);
    assert.deepEqual(await kids([own]), [own.kid]);
    assert.deepEqual(
      await kids(keys),
      keys.map(({ publicKey }) => publicKey.kid),
    );
  });

  it("becomes a key that cannot be taken out of the browser again", async () => {
    const [read] = await readKeys(JSON.stringify(own));
    assert.equal(read?.key.extractable, false);
    assert.deepEqual(read.key.usages, ["deriveBits"]);
    await assert.rejects(crypto.subtle.exportKey("jwk", read.key));
  });

  const none: readonly (readonly [string, unknown])[] = [
    ["a letter", "Dear Harbor of Hope"],
    ["an empty file", ""],
    ["another JSON file", { a: 1 }],
    ["a public key", staff?.publicKey],
    ["a key of another curve", { ...own, crv: "P-384" }],
    ["numbers that make no key", { ...own, x: "A".repeat(43) }],
  ];
  for (const [name, value] of none)
    it(`is not ${name}`, async () => {
      assert.deepEqual(await kids(value), []);
    });
});
