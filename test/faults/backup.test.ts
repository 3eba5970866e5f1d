/** `docs/backup.md`, word for word on a real server: what was dumped comes back whole, and nothing
 * comes back that was meant to be gone. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { migrate } from "../../demo/backend/store/migrate.js";
import type { Db } from "../../demo/backend/store/port.js";
import { openPostgres } from "../../demo/backend/store/postgres.js";
import { postgresPrograms, withoutPrograms } from "../support/debian-tools.js";
import { newKey, sealedEnvelope } from "../support/endpoint.js";
import { createIntakeEndpoint } from "../support/intake-endpoint.js";
import { startPostgres } from "../support/postgres.mjs";

const page = readFileSync(new URL("../../docs/backup.md", import.meta.url), "utf8");
const smtpUrl = "smtp://localhost";

/** The commands under this comment of the page. */
function commands(comment: string): string {
  const blocks = [...page.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, text = ""]) => text);
  const found = blocks.find((text) => text.startsWith(`# ${comment}\n`));
  assert.ok(found, `the page says how to ${comment}`);
  return found;
}

describe("a backup", { skip: withoutPrograms() }, () => {
  const backups = mkdtempSync(join(tmpdir(), "haven-backups-"));
  const bin = postgresPrograms() ?? "";
  let server: { url: string; stop(): Promise<void> };
  let urls: Record<"DATABASE_URL" | "RESTORED_URL", string>;
  let db: Db;
  let restored: Db;
  let lost: { readonly key: string; readonly body: string; readonly reply: unknown };

  before(async () => {
    server = await startPostgres(bin);
    const at = (name: string) => Object.assign(new URL(server.url), { pathname: `/${name}` }).href;
    urls = { DATABASE_URL: at("haven"), RESTORED_URL: at("haven_restored") };
    const admin = openPostgres(server.url);
    await admin.exec("create database haven");
    await admin.close();
    db = openPostgres(urls.DATABASE_URL);
    restored = openPostgres(urls.RESTORED_URL);
    await migrate(db);
  });
  after(async () => {
    await Promise.all([db.close(), restored.close()]);
    await server.stop();
    rmSync(backups, { recursive: true, force: true });
  });

  function run(comment: string): void {
    const done = spawnSync("bash", ["-euo", "pipefail", "-c", commands(comment)], {
      encoding: "utf8",
      env: { ...process.env, ...urls, BACKUPS: backups, PATH: `${bin}:${process.env["PATH"]}` },
    });
    assert.equal(done.status, 0, done.stderr);
  }
  const dumps = () => readdirSync(backups).filter((name) => name.startsWith("haven-"));
  const tables = async (on: Db) => {
    const names = await on.query<{ name: string }>(
      "select table_name as name from information_schema.tables where table_schema = 'public'",
    );
    const rows = names.map(async ({ name }) => {
      const all = await on.query<{ row: string }>(
        `select to_jsonb(t)::text as row from ${name} t order by 1`,
      );
      return [name, all.map(({ row }) => row)] as const;
    });
    return new Map((await Promise.all(rows)).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  };

  it("is one file, in which nobody's address, sign-in or word is", async () => {
    const { send, proof } = createIntakeEndpoint(db, { smtpUrl });
    const sending = { key: newKey(), body: await sealedEnvelope(), peer: "203.0.113.5" };
    const reply = await send({ ...sending, proof: await proof() });
    lost = { ...sending, reply: await reply.json() };
    for (let item = 0; item < 3; item += 1) await send({ peer: "203.0.113.5" });
    await db.exec(`
      insert into staff_session (token_hash, expires_at) values ('signed-in', now() + '1 day');
      insert into staff_link (token_hash, expires_at) values ('a-link', now() + '1 day');
      insert into audit (who, did) values ('Test Person', 'opened');`);
    run("back up");
    const [name, ...more] = dumps();
    assert.match(name ?? "", /^haven-\d{4}-\d\d-\d\d\.dump$/);
    assert.deepEqual(more, []);
    const text = spawnSync(join(bin, "pg_restore"), ["-f", "-", join(backups, name ?? "")], {
      encoding: "utf8",
    }).stdout;
    const [rate] = await db.query<{ hash: string }>(
      "select address_hash as hash from address_rate",
    );
    const [key] = await db.query<{ random: string }>("select random from address_key");
    assert.ok(rate && key && text.includes("COPY public.intake"));
    for (const secret of [rate.hash, key.random, "203.0.113.5", "signed-in", "a-link", "brother"])
      assert.ok(!text.includes(secret), secret);
  });

  it("comes back whole, but for what was left out on purpose", async () => {
    run("restore");
    const [before, now] = [await tables(db), await tables(restored)];
    assert.deepEqual([...now.keys()], [...before.keys()]);
    for (const [name, rows] of before) {
      const isOut = /^(address_(key|rate)|staff_(session|link))$/.test(name);
      assert.deepEqual(now.get(name), isOut ? [] : rows, name);
      if (isOut) assert.ok(rows.length > 0, name);
    }
  });

  it("serves at once: a lost reply is given again, and new items come in", async () => {
    await migrate(restored);
    const { send } = createIntakeEndpoint(restored, { smtpUrl });
    const again = await send({ key: lost.key, body: lost.body });
    assert.deepEqual([again.status, await again.json()], [201, lost.reply]);
    assert.equal((await send()).status, 201);
    await restored.exec("insert into audit (who, did) values ('Test Person', 'opened')");
    await assert.rejects(restored.exec("delete from audit"), /only grows/);
  });

  it("does not bring back what was deleted since, where the old database can be read", async () => {
    const [gone] = await db.query<{ ref: string }>("select ref from intake order by ref limit 1");
    assert.ok(gone);
    await db.query("delete from intake where ref = $1", [gone.ref]);
    await db.query("insert into tombstone (ref, month, form) values ($1, '2026-11', 'support')", [
      gone.ref,
    ]);
    const count = async () =>
      (await restored.query("select 1 from intake where ref = $1", [gone.ref])).length;
    assert.equal(await count(), 1);
    run("delete again what was deleted since");
    assert.equal(await count(), 0);
    const kept = await restored.query("select ref from tombstone");
    assert.deepEqual(kept, [gone]);
    assert.ok(!readdirSync(backups).includes("tombstones"));
  });

  it("is deleted when it is 35 days old, and no day before", () => {
    const ago = (days: number) => new Date(Date.now() - (days * 24 - 1) * 3_600_000);
    for (const days of [30, 34, 36, 90]) {
      const path = join(backups, `haven-${days}.dump`);
      writeFileSync(path, "");
      utimesSync(path, ago(days), ago(days));
    }
    run("delete old dumps");
    const left = dumps().filter((name) => /^haven-\d\d\.dump$/.test(name));
    assert.deepEqual(left.toSorted(), ["haven-30.dump", "haven-34.dump"]);
  });
});
