/** The embedded database: what it says at its start, and what it finds again after one. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { FolderInUseError } from "../../../../demo/backend/store/lock.js";
import { dumpEmbedded, openEmbedded } from "../../../../demo/backend/store/pglite.js";

describe("the embedded database", () => {
  const folder = mkdtempSync(join(tmpdir(), "haven-embedded-"));
  after(() => rmSync(folder, { recursive: true }));

  it("says what it is, keeps what it was given, and shares its folder with nobody", async () => {
    const template = await dumpEmbedded((db) => db.exec("create table kept (word text)"));
    const said: string[] = [];
    const say = (sentence: string) => said.push(sentence);
    const first = await openEmbedded(folder, { template, say });
    await first.query("insert into kept values ($1)", ["here"]);
    await assert.rejects(openEmbedded(folder), FolderInUseError);
    await first.close();
    const second = await openEmbedded(folder, { say });
    assert.deepEqual(await second.query("select word from kept"), [{ word: "here" }]);
    await second.close();
    assert.deepEqual(said, [
      "The embedded database is for the demo only: not safe against power loss.",
      "Preparing the database (first run only).",
      "The embedded database is for the demo only: not safe against power loss.",
    ]);
  });
});
