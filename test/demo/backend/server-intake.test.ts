/** Two processes on one database behave as one: a proof pays once, an address has one rate, a mail
 * is sent once. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { Config } from "../../../src/contract/config.js";
import { exampleReferral } from "../../../src/contract/intake.js";
import { RecipientKey } from "../../../src/contract/sealed.js";
import { z } from "../../../src/contract/zod.js";
import { demoConfig } from "../../../demo/backend/open.js";
import { readSource } from "../../../demo/backend/organization.js";
import type { Db } from "../../../demo/backend/store/port.js";
import { openPostgres } from "../../../demo/backend/store/postgres.js";
import { newKey } from "../../support/endpoint.js";
import { openMailbox } from "../../support/mailbox.js";
import type { Mailbox } from "../../support/mailbox.js";
import { asHeader, solved } from "../../support/proof.js";
import { seal } from "../../support/seal.js";
import { startProcess } from "../../support/server-process.js";
import type { ServerProcess } from "../../support/server-process.js";
import { postgresUrl, stores } from "../../support/stores.js";
import { until } from "../../support/until.js";

const here = { skip: stores.length < 2 && "no PostgreSQL on this machine" };

describe("two processes on one database", here, () => {
  const folder = mkdtempSync(join(tmpdir(), "haven-two-"));
  const config = join(folder, "organization.json");
  let box: Mailbox;
  let both: readonly ServerProcess[] = [];
  let db: Db;
  let body: () => Promise<string>;

  before(async () => {
    box = await openMailbox();
    const url = (await postgresUrl()) ?? "";
    db = openPostgres(url);
    const rates = { intake: { perHour: 10, perDay: 100_000 } };
    writeFileSync(config, JSON.stringify({ ...Object(readSource(demoConfig)), ...rates }));
    const environment = {
      HAVEN_DATA_DIR: folder,
      HAVEN_CONFIG: config,
      HAVEN_SECRET: "5a".repeat(32),
      HAVEN_TRUSTED_PROXIES: "127.0.0.1, ::1",
      DATABASE_URL: url,
      SMTP_URL: box.url,
    };
    const first = await startProcess(environment);
    both = [first, await startProcess(environment)];
    const said = z.parse(Config, await (await fetch(`${first.endpoint}/config`)).json());
    const keys = z.parse(z.array(RecipientKey), said.support?.recipients);
    body = async () => {
      const jwe = await seal(exampleReferral, keys, "support");
      return JSON.stringify({ v: 1, form: "support", jwe });
    };
  });
  after(async () => {
    await Promise.all(both.map((server) => server.end("SIGINT")));
    await Promise.all([box.stop(), db.close()]);
    rmSync(folder, { recursive: true, force: true });
  });

  const send = async (at: number, headers: Record<string, string>) =>
    fetch(`${both[at % 2]?.endpoint}/intake`, {
      method: "POST",
      body: await body(),
      headers: { "content-type": "application/json", "idempotency-key": newKey(), ...headers },
    });
  const counts = (replies: readonly Response[], status: number) =>
    replies.filter((reply) => reply.status === status).length;

  it("take a proof once that comes to both at once, and each takes the other's challenge", async () => {
    for (let round = 0; round < 5; round += 1) {
      const reply = await fetch(`${both[round % 2]?.endpoint}/challenge`);
      const proof = asHeader(await solved(await reply.json()));
      const replies = await Promise.all(
        [0, 1, 2, 3].map((at) =>
          send(at, { "haven-proof": proof, "x-forwarded-for": `198.51.100.${round}` }),
        ),
      );
      assert.deepEqual([counts(replies, 201), counts(replies, 422)], [1, 3]);
    }
    assert.equal((await db.query("select 1 from intake where lane = 'new'")).length, 5);
  });

  it("let ten through from one address that asks both at once", async () => {
    const replies = await Promise.all(
      Array.from({ length: 24 }, (_, at) => send(at, { "x-forwarded-for": "203.0.113.5" })),
    );
    assert.deepEqual([counts(replies, 201), counts(replies, 429)], [10, 14]);
    const other = await send(0, { "x-forwarded-for": "192.0.2.1, 203.0.113.6" });
    assert.equal(other.status, 201);
  });

  it("send one mail for each item, and none twice", async () => {
    const [row] = await db.query<{ items: number }>("select count(*)::int as items from intake");
    await until("nothing to send", async () => {
      return (await db.query("select 1 from alert")).length === 0;
    });
    assert.equal(box.mails.length, row?.items);
    const ids = box.mails.map(({ text }) => /^Message-ID: (\S+)/m.exec(text)?.[1]);
    assert.equal(new Set(ids).size, row?.items);
  });

  it("say nothing of anybody on the console", () => {
    for (const server of both) assert.ok(!/203\.0\.113|198\.51|error/i.test(server.said()));
  });
});
