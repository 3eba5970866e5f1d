/** The demo's secret and keys: made once, the same over restarts, readable by their owner alone. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { demoKeys, demoSecret } from "../../../demo/backend/data-folder.js";

describe("the data folder", () => {
  const folder = mkdtempSync(join(tmpdir(), "haven-folder-"));
  after(() => rmSync(folder, { recursive: true }));

  it("keeps one secret of 32 bytes", () => {
    const secret = demoSecret(folder);
    assert.equal(secret.length, 32);
    assert.deepEqual(demoSecret(folder), secret);
  });

  it("keeps three key pairs, and publishes no private half", () => {
    const keys = demoKeys(folder);
    assert.deepEqual(
      keys.map(({ holder }) => holder),
      ["staff", "second", "recovery"],
    );
    assert.equal(new Set(keys.map(({ publicKey }) => publicKey.kid)).size, 3);
    assert.ok(keys.every(({ publicKey }) => !("d" in publicKey)));
    assert.ok(keys.every(({ privateKey }) => privateKey.d.length === 43));
    assert.deepEqual(demoKeys(folder), keys);
  });

  it("lets nobody else read them", { skip: process.platform === "win32" }, () => {
    for (const name of ["secret", "demo-keys.json"])
      assert.equal(statSync(join(folder, name)).mode & 0o077, 0);
  });
});
