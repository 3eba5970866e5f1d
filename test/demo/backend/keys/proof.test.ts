/** A test is passed by the holder of the key alone, and never looks like an item. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { makeTest, passes } from "../../../../demo/backend/keys/proof.js";
import { importedKey } from "../../../../demo/inbox/key.js";
import { makeKey, publicHalf } from "../../../../demo/inbox/key-file.js";
import { openItem, unsealed } from "../../../../demo/inbox/open.js";

describe("the test of a key", () => {
  it("is passed with what its holder reads, and nothing else", async () => {
    const key = await makeKey();
    const test = await makeTest(publicHalf(key));
    const own = await importedKey(key);
    assert.ok(test && own);
    const opened = await unsealed(test.jwe, "test", [own]);
    assert.ok(opened.at === "opened" && typeof opened.value === "string");
    assert.ok(passes(opened.value, test.hash));
    assert.ok(!passes("", test.hash));
    assert.ok(!passes(test.hash, test.hash));
    assert.equal(Buffer.from(opened.value, "base64url").length, 32);
  });

  it("does not pass for an item", async () => {
    const key = await makeKey();
    const test = await makeTest(publicHalf(key));
    const own = await importedKey(key);
    assert.ok(test && own);
    const item = { form: "support", jwe: test.jwe, data: null } as const;
    assert.deepEqual(await openItem(item, [own]), { at: "quarantined" });
  });

  it("is closed to everybody else, and another one each time", async () => {
    const key = publicHalf(await makeKey());
    const [one, two] = [await makeTest(key), await makeTest(key)];
    const stranger = await importedKey(await makeKey());
    assert.ok(one && two && stranger);
    assert.notEqual(one.hash, two.hash);
    const opened = await unsealed(one.jwe, "test", [{ ...stranger, kid: key.kid }]);
    assert.equal(opened.at, "damaged");
  });

  it("is made for no numbers that lie on no P-256", async () => {
    const { x, ...key } = publicHalf(await makeKey());
    assert.equal(await makeTest({ ...key, x, y: x }), undefined);
  });
});
