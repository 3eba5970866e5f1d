/** A key is asked for, opened, said to be wrong in words, and gone when it is put away. */
import assert from "node:assert/strict";
import { afterEach, before, beforeEach, describe, it } from "node:test";
import { createKeyRing, openKeys } from "../../../demo/inbox/key-ring.js";
import type { KeyRing, Lock } from "../../../demo/inbox/key-ring.js";
import { makeKey, publicHalf, sealKey } from "../../../demo/inbox/key-file.js";
import type { PrivateKey } from "../../../demo/inbox/key-file.js";
import { paperText } from "../../../demo/inbox/paper-key.js";

const passphrase = "five plain words in a row";
const file = (text: string) => ({ text: () => Promise.resolve(text) });

describe("a key ring", () => {
  let key: PrivateKey;
  let sealed: string;
  before(async () => {
    key = await makeKey();
    sealed = await sealKey(key, { holder: "Ana", role: "staff" }, passphrase);
  });

  let ring: KeyRing;
  let seen: Lock[];
  const now = () => seen.at(-1);
  beforeEach(() => {
    seen = [];
    ring = createKeyRing({
      changed: (lock) => seen.push(lock),
      known: () => [publicHalf(key)],
      page: new EventTarget(),
    });
  });

  // A key that is left lying would be watched for ten minutes.
  afterEach(() => ring.forgotKey());

  it("asks for the passphrase, says when it is wrong, and opens with the right one", async () => {
    await ring.choseKey(file(sealed));
    assert.equal(now()?.at, "passphrase");
    await ring.gavePassphrase("another one, not this");
    assert.ok(now()?.at === "passphrase" && seen.at(-1) !== seen.at(-2));
    assert.equal((now() as { problem?: string }).problem, "wrong");
    await ring.gavePassphrase(passphrase);
    const lock = now();
    assert.ok(lock?.at === "ready" && lock.holder === "Ana");
    assert.deepEqual(
      openKeys(lock).map(({ kid }) => kid),
      [key.kid],
    );
    ring.forgotKey();
    assert.deepEqual(now(), { at: "locked" });
    assert.deepEqual(seen.map(openKeys).at(-1), []);
  });

  it("takes a plain key as it is, and a letter for no key", async () => {
    await ring.choseKey(file(JSON.stringify(key)));
    assert.equal(now()?.at, "ready");
    await ring.choseKey(file("Dear Harbor of Hope"));
    assert.deepEqual(now(), { at: "locked", problem: "notAKey" });
  });

  it("takes a key from paper, and tells a slip from a stranger's", async () => {
    ring.wantedPaper();
    await ring.gavePaper("7Q4K");
    assert.deepEqual(now(), { at: "paper", problem: "mistyped" });
    await ring.gavePaper(await paperText(await makeKey()));
    assert.deepEqual(now(), { at: "paper", problem: "stranger" });
    await ring.gavePaper(await paperText(key));
    assert.equal(now()?.at, "ready");
  });

  it("stays locked when it was put away while it opened", async () => {
    await ring.choseKey(file(sealed));
    const opening = ring.gavePassphrase(passphrase);
    ring.forgotKey();
    await opening;
    assert.deepEqual(now(), { at: "locked" });
  });
});
