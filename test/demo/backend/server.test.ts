/** The server as a process: killed right after "sent", started twice, asked from two sides at
 * once. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { seal } from "../../support/seal.js";
import { Config } from "../../../src/contract/config.js";
import { IntakeReceipt, exampleReferral } from "../../../src/contract/intake.js";
import { RecipientKey } from "../../../src/contract/sealed.js";
import { z } from "../../../src/contract/zod.js";
import { openEmbedded } from "../../../demo/backend/store/pglite.js";
import { openPostgres } from "../../../demo/backend/store/postgres.js";
import { newKey } from "../../support/endpoint.js";
import { startProcess } from "../../support/server-process.js";
import type { ServerProcess } from "../../support/server-process.js";
import { emptyTemplate, postgresUrl, stores } from "../../support/stores.js";

const root = mkdtempSync(join(tmpdir(), "haven-server-"));
const running: ServerProcess[] = [];
after(async () => {
  await Promise.all(running.map((server) => server.end("SIGKILL")));
  rmSync(root, { recursive: true, force: true });
});

async function start(environment: Record<string, string>): Promise<ServerProcess> {
  const server = await startProcess(environment);
  running.push(server);
  return server;
}

/** A sealed referral, made from what the endpoint itself says, as a widget does it. */
async function sealedFor({ endpoint }: ServerProcess): Promise<string> {
  const config = z.parse(Config, await (await fetch(`${endpoint}/config`)).json());
  const recipients = z.parse(z.array(RecipientKey), config.support?.recipients);
  return JSON.stringify({
    v: 1,
    form: "support",
    jwe: await seal(exampleReferral, recipients, "support"),
  });
}

const send = ({ endpoint }: ServerProcess, body: string, key: string) =>
  fetch(`${endpoint}/intake`, {
    method: "POST",
    body,
    headers: { "content-type": "application/json", "idempotency-key": key },
  });
const receipt = async (reply: Response) => z.parse(IntakeReceipt, await reply.json());

/** Where each kind of database is, for one test; the embedded one is made from the template. */
async function place(kind: "embedded" | "postgres") {
  const dataDir = mkdtempSync(join(root, "data-"));
  if (kind === "embedded") {
    await (await openEmbedded(dataDir, { template: await emptyTemplate() })).close();
    return { environment: { HAVEN_DATA_DIR: dataDir }, open: () => openEmbedded(dataDir) };
  }
  const url = (await postgresUrl()) ?? "";
  const environment = { HAVEN_DATA_DIR: dataDir, DATABASE_URL: url, HAVEN_SECRET: "5a".repeat(32) };
  return { environment, open: () => Promise.resolve(openPostgres(url)) };
}

for (const store of stores)
  describe(`a server on a ${store.name} database`, () => {
    it("still has what it acknowledged after it was killed at once", async () => {
      const { environment, open } = await place(store.name);
      const first = await start(environment);
      const body = await sealedFor(first);
      const key = newKey();
      const acknowledged = await send(first, body, key).then(receipt);
      await first.end("SIGKILL");

      const second = await start(environment);
      assert.match(second.said(), /ready/);
      assert.deepEqual(await send(second, body, key).then(receipt), acknowledged);
      assert.equal(await second.end("SIGINT"), 0);

      const db = await open();
      assert.deepEqual(await db.query("select ref from intake"), [{ ref: acknowledged.ref }]);
      const counted = await db.query("select 1 from counter where route = 'POST /v1/intake'");
      assert.equal(counted.length, 1);
      await db.close();
    });
  });

describe("a second process", () => {
  it("on the same folder or the same port stops with its sentence", async () => {
    const { environment } = await place("embedded");
    const first = await start(environment);
    assert.match(first.said(), /demo only: not safe against power loss/);
    const [sameFolder, samePort] = await Promise.all([
      start(environment),
      start({
        HAVEN_DATA_DIR: mkdtempSync(join(root, "data-")),
        PORT: new URL(first.endpoint).port,
      }),
    ]);
    assert.match(sameFolder?.said() ?? "", /is in use by process \d+: two on one folder lose rows/);
    assert.match(samePort?.said() ?? "", /PORT \d+ is used by another program\. Example: PORT=/);
    assert.equal((await fetch(`${first.endpoint}/readyz`)).status, 200);
    await answersAsPromised(first);
    assert.equal(await first.end("SIGINT"), 0);
  });
});

describe("two processes", { skip: stores.length < 2 && "no PostgreSQL on this machine" }, () => {
  it("that get one key at once make one row and one answer", async () => {
    const { environment, open } = await place("postgres");
    const [one, two] = await Promise.all([start(environment), start(environment)]);
    assert.ok(one && two);
    for (let round = 0; round < 10; round += 1) {
      const body = await sealedFor(one);
      const key = newKey();
      const replies = await Promise.all([one, two, one, two].map((at) => send(at, body, key)));
      assert.deepEqual(
        replies.map(({ status }) => status),
        [201, 201, 201, 201],
      );
      const refs = await Promise.all(replies.map(async (reply) => (await receipt(reply)).ref));
      assert.equal(new Set(refs).size, 1);
    }
    await Promise.all([one.end("SIGINT"), two.end("SIGINT")]);
    const db = await open();
    assert.equal((await db.query("select ref from intake")).length, 10);
    await db.close();
  });
});

/**
 * Over real HTTP: both addresses of the machine, a body that is too large, a preflight, the pages.
 */
async function answersAsPromised(server: ServerProcess): Promise<void> {
  const { port } = new URL(server.endpoint);
  for (const host of ["localhost", "127.0.0.1"])
    assert.equal((await fetch(`http://${host}:${port}/healthz`)).status, 200);
  const large = await fetch(`${server.endpoint}/intake`, {
    method: "POST",
    body: "x".repeat(200_000),
    headers: { "content-type": "application/json", "idempotency-key": newKey(), origin: "null" },
  });
  assert.equal(large.status, 413);
  assert.equal(large.headers.get("access-control-allow-origin"), "*");
  const asked = await fetch(`${server.endpoint}/intake`, {
    method: "OPTIONS",
    headers: { origin: "https://library.example.org", "access-control-request-method": "POST" },
  });
  assert.equal(asked.status, 204);
  assert.equal(asked.headers.get("access-control-max-age"), "7200");
  const { circles } = z.parse(
    z.object({ circles: z.array(z.unknown()) }),
    await (await fetch(`${server.endpoint}/circles`)).json(),
  );
  assert.ok(circles.length > 5);
  assert.equal((await fetch(`${server.partners}/no-such-page/`)).status, 404);
}
