/** Each mail is sent once, again until it is taken, and by any process that is left. */
import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";
import { enqueue } from "../../../../demo/backend/mail/alerts.js";
import { sendDue } from "../../../../demo/backend/mail/outbox.js";
import type { OutboxPorts } from "../../../../demo/backend/mail/outbox.js";
import type { Mail } from "../../../../demo/backend/mail/port.js";
import type { Db } from "../../../../demo/backend/store/port.js";
import { stores } from "../../../support/stores.js";

const start = Date.parse("2026-11-24T15:00:00Z");

for (const store of stores)
  describe(`mails that wait on a ${store.name} database`, () => {
    let db: Db;
    let minutes: number;
    let sent: Mail[];
    let fails: boolean;
    beforeEach(async () => {
      db = await store.open();
      minutes = 0;
      sent = [];
      fails = false;
    });
    const process = (send?: () => Promise<void>): OutboxPorts => ({
      db,
      now: () => new Date(start + minutes * 60_000),
      server: {
        async send(mail) {
          await send?.();
          if (fails) throw new Error("refused");
          sent.push(mail);
        },
        close() {},
      },
      settings: { from: "haven@x.org", to: ["a@x.org"] },
      publicUrl: "https://api.example.org",
    });
    const left = async () => (await db.query("select 1 from alert")).length;

    it("are sent and forgotten", async () => {
      for (const step of [1, 1, 2] as const) await enqueue(db, step);
      await sendDue(process());
      assert.deepEqual([sent.length, await left()], [3, 0]);
      assert.equal(new Set(sent.map(({ id }) => id)).size, 3);
    });

    it("are each sent once when several processes send at the same time", async () => {
      for (let mail = 0; mail < 12; mail += 1) await enqueue(db, 1);
      await Promise.all([process(), process(), process()].map(sendDue));
      assert.deepEqual([sent.length, await left()], [12, 0]);
    });

    it("are not sent before they are due", async () => {
      await enqueue(db, 1, { dueAt: new Date(start + 10 * 60_000) });
      await sendDue(process());
      assert.deepEqual([sent.length, await left()], [0, 1]);
      minutes = 10;
      await sendDue(process());
      assert.deepEqual([sent.length, await left()], [1, 0]);
    });

    it("are tried again, under the same id, until the server takes them", async () => {
      await enqueue(db, 1);
      fails = true;
      await assert.rejects(sendDue(process()), /refused/);
      await sendDue(process()); // not at once
      for (let hour = 1; hour <= 24; hour += 1) {
        minutes = hour * 60;
        await assert.rejects(sendDue(process()), /refused/);
      }
      assert.deepEqual([sent.length, await left()], [0, 1]);
      fails = false;
      minutes += 15;
      await sendDue(process());
      assert.deepEqual([sent.length, await left()], [1, 0]);
    });

    it("do not wait behind one that is refused", async () => {
      await enqueue(db, 1, { id: "a-first" });
      fails = true;
      await assert.rejects(sendDue(process()), /refused/);
      fails = false;
      await enqueue(db, 2);
      await sendDue(process());
      assert.deepEqual([sent.length, await left()], [1, 1]);
    });

    it("are taken over when the process that sent them died", async () => {
      await enqueue(db, 1);
      const dead = sendDue(process(() => new Promise(() => {})));
      void dead;
      while ((await db.query("select 1 from alert where attempts = 1")).length === 0);
      await sendDue(process());
      assert.equal(sent.length, 0);
      minutes = 4;
      await sendDue(process());
      assert.deepEqual([sent.length, await left()], [1, 0]);
    });
  });
