/** What a start stands on: the demo's keys where they are due, and a sentence where something is
 * wrong. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { demoKeys } from "../../../demo/backend/data-folder.js";
import { SettingError, readSettings } from "../../../demo/backend/env.js";
import { demoConfig, openPorts } from "../../../demo/backend/open.js";
import { readSource } from "../../../demo/backend/organization.js";
import { postgresUrl, stores } from "../../support/stores.js";

const root = mkdtempSync(join(tmpdir(), "haven-open-"));
after(() => rmSync(root, { recursive: true }));
const secret = "5a".repeat(32);
const quiet = () => {};

const stops = (environment: Record<string, string>, sentence: RegExp) =>
  assert.rejects(
    openPorts(readSettings({ HAVEN_DATA_DIR: join(root, "data"), ...environment }), quiet),
    (error: unknown) => error instanceof SettingError && sentence.test(error.message),
  );

/** A file of the demo organisation with another way of sealing. */
function fileWith(sealing: string): string {
  const text = JSON.stringify(readSource(demoConfig)).replace('"required"', `"${sealing}"`);
  const path = join(root, `${sealing}.json`);
  writeFileSync(path, text.replace('"sealing":"required"', `"sealing":"${sealing}"`));
  return path;
}

describe("a start", () => {
  it("stops at an organisation's file that is not there or is wrong", async () => {
    await stops(
      { HAVEN_CONFIG: join(root, "none.json") },
      /^HAVEN_CONFIG cannot be read\. Example/,
    );
    await stops({ HAVEN_CONFIG: fileWith("maybe") }, /^HAVEN_CONFIG is wrong at \/config\/support/);
  });

  it("stops at clear words that nobody allowed", async () => {
    await stops({ HAVEN_CONFIG: fileWith("none") }, /HAVEN_ALLOW_CLEAR=yes must allow/);
  });

  it("stops at a database that does not answer", async () => {
    const url = "postgres://haven@127.0.0.1:1/haven";
    await stops({ DATABASE_URL: url, HAVEN_SECRET: secret }, /^DATABASE_URL leads to no database/);
  });

  it(
    "brings the database up to date and seals to the demo's own keys",
    {
      skip: stores.length < 2 && "no PostgreSQL on this machine",
    },
    async () => {
      const dataDir = join(root, "sealed");
      const url = (await postgresUrl()) ?? "";
      const settings = { DATABASE_URL: url, HAVEN_SECRET: secret, HAVEN_DATA_DIR: dataDir };
      const { db, organization } = await openPorts(readSettings(settings), quiet);
      assert.deepEqual(await db.query("select * from intake"), []);
      const kids = demoKeys(dataDir).map(({ publicKey }) => publicKey.kid);
      assert.deepEqual(
        organization.recipients.map(({ kid }) => kid),
        kids,
      );
      await db.close();
    },
  );
});
