/** What a start stands on: the demo's keys where they are due, and a sentence where something is
 * wrong. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { demoKeys } from "../../../demo/backend/data-folder.js";
import { SettingError, readSettings } from "../../../demo/backend/env.js";
import { checkTogether, demoConfig, openPorts, withFrames } from "../../../demo/backend/open.js";
import { createOrganization, readSource } from "../../../demo/backend/organization.js";
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

describe("where the isolated forms are", () => {
  it("is said in the config, but for a file that says it itself or takes no forms", () => {
    const frameOrigin = "https://forms.example.net";
    const support = (source: unknown, settings: { frameOrigin?: string }) =>
      createOrganization(withFrames(source, settings)).config().support?.frameUrl;
    const source = JSON.parse(JSON.stringify(readSource(demoConfig)));
    source.config.support.sealing = "none";
    assert.equal(support(source, { frameOrigin }), "https://forms.example.net/v1");
    assert.equal(support(source, {}), undefined);
    source.config.support.frameUrl = "https://other.example.net/v1";
    assert.equal(support(source, { frameOrigin }), "https://other.example.net/v1");
    delete source.config.support;
    assert.equal(support(source, { frameOrigin }), undefined);
  });
});

describe("a start", () => {
  it("stops at an organisation's file that is not there or is wrong", async () => {
    await stops(
      { HAVEN_CONFIG: join(root, "none.json") },
      /^HAVEN_CONFIG cannot be read\. Example/,
    );
    await stops({ HAVEN_CONFIG: fileWith("maybe") }, /^HAVEN_CONFIG is wrong at \/config\/support/);
  });

  it("stops at a data folder that is none", async () => {
    const file = join(root, "a-file");
    writeFileSync(file, "");
    for (const HAVEN_DATA_DIR of [file, join(file, "below")])
      await stops(
        { HAVEN_DATA_DIR },
        /^HAVEN_DATA_DIR .*a-file.* is no folder to write in \(E\w+\)/,
      );
  });

  it("stops at clear words that nobody allowed", async () => {
    await stops({ HAVEN_CONFIG: fileWith("none") }, /HAVEN_ALLOW_CLEAR=yes must allow/);
  });

  it("stops at a database that does not answer", async () => {
    const url = "postgres://haven@127.0.0.1:1/haven";
    await stops({ DATABASE_URL: url, HAVEN_SECRET: secret }, /^DATABASE_URL leads to no database/);
  });

  it("stops at a mail server where the file names nobody to tell", async () => {
    const source: Record<string, unknown> = Object(readSource(demoConfig));
    const path = join(root, "nobody.json");
    writeFileSync(path, JSON.stringify({ ...source, mail: undefined }));
    await stops(
      { HAVEN_CONFIG: path, SMTP_URL: "smtp://mail.example.org" },
      /^HAVEN_CONFIG names nobody under "mail", and SMTP_URL is set\. Example/,
    );
  });

  it("says that a calendar file is not there, and goes on: the forms do without", async () => {
    const said: string[] = [];
    const HAVEN_CIRCLES = join(root, "none.ics");
    const environment = { HAVEN_DATA_DIR: join(root, "uncalendared"), HAVEN_CIRCLES };
    const { db } = await openPorts(readSettings(environment), (words) => said.push(words));
    await db.close();
    const [sentence = ""] = said.filter((words) => words.startsWith("HAVEN_CIRCLES"));
    assert.match(sentence, /cannot be read \(there is no such file/);
  });

  it("says what a live form in public lacks", () => {
    const source = JSON.parse(JSON.stringify(readSource(demoConfig)));
    source.config.mode = "live";
    const said = (environment: Record<string, string>) => {
      const sentences: string[] = [];
      const settings = readSettings(environment);
      checkTogether(settings, createOrganization(source), (sentence) => sentences.push(sentence));
      return sentences.map((sentence) => sentence.split(" ")[0]);
    };
    const inPublic = { HAVEN_PUBLIC_URL: "https://api.example.org" };
    assert.deepEqual(said(inPublic), ["STRIPE_SECRET_KEY", "SMTP_URL", "HAVEN_TRUSTED_PROXIES"]);
    const whole = {
      SMTP_URL: "smtp://mail.example.org",
      HAVEN_TRUSTED_PROXIES: "127.0.0.1",
      STRIPE_SECRET_KEY: "sk_live_1",
      STRIPE_WEBHOOK_SECRET: "whsec_1",
    };
    assert.deepEqual(said({ ...inPublic, ...whole }), []);
  });

  for (const [mode, other] of [
    ["live", "test"],
    ["test", "live"],
  ] as const)
    it(`takes no ${other} key of Stripe where the file says mode ${mode}`, () => {
      const source = JSON.parse(JSON.stringify(readSource(demoConfig)));
      source.config.mode = mode;
      const settings = readSettings({
        STRIPE_SECRET_KEY: `sk_${other}_1`,
        STRIPE_WEBHOOK_SECRET: "whsec_1",
      });
      const sentence = new RegExp(
        `^SettingError: STRIPE_SECRET_KEY is no ${mode} key, and HAVEN_CONFIG says mode "${mode}"`,
      );
      assert.throws(() => checkTogether(settings, createOrganization(source), () => {}), sentence);
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
