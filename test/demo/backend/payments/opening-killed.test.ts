/** A server dies between Stripe and its database: one checkout, one row, and the same answer from
 * whoever comes after. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { openEmbedded } from "../../../../demo/backend/store/pglite.js";
import { openPostgres } from "../../../../demo/backend/store/postgres.js";
import { newKey } from "../../../support/endpoint.js";
import { giftBody } from "../../../support/gifts.js";
import { startProcess } from "../../../support/server-process.js";
import type { ServerProcess } from "../../../support/server-process.js";
import { postgresUrl, stores } from "../../../support/stores.js";
import { startStripe } from "../../../support/stripe/server.js";
import type { FakeStripe } from "../../../support/stripe/server.js";

const away = () => undefined;

for (const { name } of stores)
  describe(`a server on a ${name} database that is killed while stripe is asked`, () => {
    const folder = mkdtempSync(join(tmpdir(), "haven-killed-"));
    const running = new Set<ServerProcess>();
    let stripe: FakeStripe;
    let environment: Record<string, string>;

    before(async () => {
      stripe = await startStripe();
      environment = {
        HAVEN_DATA_DIR: folder,
        HAVEN_SECRET: "5a".repeat(32),
        HAVEN_PUBLIC_URL: "http://localhost:8787",
        STRIPE_SECRET_KEY: stripe.key,
        STRIPE_WEBHOOK_SECRET: stripe.secret,
        TEST_STRIPE_PORT: String(stripe.address.port),
      };
      if (name === "postgres") environment["DATABASE_URL"] = (await postgresUrl()) ?? "";
    });
    after(async () => {
      await Promise.all([...running].map((server) => server.end("SIGINT")));
      await stripe.close();
      rmSync(folder, { recursive: true, force: true });
    });

    async function start(more: Record<string, string> = {}): Promise<ServerProcess> {
      const server = await startProcess({ ...environment, ...more });
      assert.match(server.said(), /ready\n$/);
      running.add(server);
      return server;
    }

    const post = (server: ServerProcess, key: string, body = giftBody()) =>
      fetch(`${server.endpoint}/donations`, {
        method: "POST",
        body,
        headers: { "content-type": "application/json", "idempotency-key": key },
      });

    /** Dies at the moment when Stripe has done what it was asked, and nobody has heard of it. */
    async function killed(server: ServerProcess, key: string): Promise<void> {
      stripe.hold();
      const lost = post(server, key).catch(away);
      await stripe.isAsked(stripe.creates.length + 1);
      running.delete(server);
      await server.end("SIGKILL");
      await lost;
      stripe.release();
    }

    /** The rows after the last process has gone. */
    async function rows(): Promise<object[]> {
      const url = environment["DATABASE_URL"];
      const db = url === undefined ? await openEmbedded(folder) : openPostgres(url);
      const found = await db.query("select id, status from donation");
      await db.close();
      return found;
    }

    it("leaves a gift that the next one opens: one checkout, one row, one answer", async () => {
      const key = newKey();
      await killed(await start(), key);
      assert.equal(stripe.sessions.length, 1);
      // The lease of the one that died ends with time; nobody waits a quarter of a minute here.
      const server = await start({ TEST_CLOCK_AHEAD: "60000" });
      const reply = await post(server, key);
      assert.equal(reply.status, 201);
      const answer = await reply.json();
      assert.equal(answer.checkoutUrl, stripe.sessions[0]?.url);
      assert.deepEqual(await (await post(server, key)).json(), answer);
      assert.equal(stripe.sessions.length, 1);
      const keys = stripe.creates.map((asked) => asked.key);
      assert.deepEqual(keys, [answer.id, answer.id]);
      assert.equal(new Set(stripe.creates.map(({ text }) => text)).size, 1);
      running.delete(server);
      await server.end("SIGINT");
      assert.deepEqual(await rows(), [{ id: answer.id, status: "open" }]);
    });
  });

describe(
  "two servers on one database",
  { skip: stores.length < 2 && "no PostgreSQL on this machine" },
  () => {
    it("open one gift once, whichever is asked, also while the other is at stripe", async () => {
      const folder = mkdtempSync(join(tmpdir(), "haven-both-"));
      const stripe = await startStripe();
      const url = (await postgresUrl()) ?? "";
      const environment = {
        HAVEN_DATA_DIR: folder,
        HAVEN_SECRET: "5a".repeat(32),
        HAVEN_PUBLIC_URL: "http://localhost:8787",
        DATABASE_URL: url,
        STRIPE_SECRET_KEY: stripe.key,
        STRIPE_WEBHOOK_SECRET: stripe.secret,
        TEST_STRIPE_PORT: String(stripe.address.port),
      };
      const both = [await startProcess(environment), await startProcess(environment)];
      const db = openPostgres(url);
      try {
        const headers = { "content-type": "application/json", "idempotency-key": newKey() };
        const post = (at: number) =>
          fetch(`${both[at]?.endpoint}/donations`, { method: "POST", body: giftBody(), headers });
        stripe.hold();
        const first = post(0);
        await stripe.isAsked(1);
        assert.equal((await post(1)).status, 409);
        // The first is slow, and its time is over: the second asks Stripe under the same key, and
        // hears that it is being answered.
        await db.query("update donation set lease_until = created_at");
        const second = post(1);
        await stripe.isAsked(2);
        stripe.release();
        const answers = await Promise.all([first, second]);
        assert.deepEqual(
          answers.map(({ status }) => status),
          [201, 201],
        );
        const [one, other] = await Promise.all(answers.map((reply) => reply.json()));
        assert.deepEqual(one, other);
        assert.equal(stripe.sessions.length, 1);
        assert.equal((await db.query("select id from donation")).length, 1);
      } finally {
        await Promise.all(both.map((server) => server.end("SIGINT")));
        await Promise.all([db.close(), stripe.close()]);
        rmSync(folder, { recursive: true, force: true });
      }
    });
  },
);
