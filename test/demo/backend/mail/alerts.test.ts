/** A mail says that there is something and where, and waits in the database without a word more. */
import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";
import { announce, written } from "../../../../demo/backend/mail/alerts.js";
import type { Db } from "../../../../demo/backend/store/port.js";
import { sealedEnvelope } from "../../../support/endpoint.js";
import { createIntakeEndpoint } from "../../../support/intake-endpoint.js";
import { stores } from "../../../support/stores.js";

const settings = {
  from: "Haven <haven@harbor.example.org>",
  to: ["first@harbor.example.org", "second@harbor.example.org"],
};
const now = new Date("2026-11-24T15:20:00Z");

describe("a mail to staff", () => {
  it("says that there is one new item, where the pages are, and nothing else", () => {
    const mail = written({ id: "ab12", step: 1 }, settings, "https://api.example.org");
    assert.deepEqual(mail, {
      id: "ab12@harbor.example.org",
      from: settings.from,
      to: "first@harbor.example.org",
      subject: "1 new item",
      text: "There is 1 new item.\n\nThe staff pages: https://api.example.org/staff\n",
    });
  });

  it("tells the next person that nobody opened it", () => {
    const mail = written({ id: "ab12", step: 2 }, settings, "https://api.example.org");
    assert.equal(mail.to, "second@harbor.example.org");
    assert.equal(mail.subject, "1 item is waiting");
    assert.match(mail.text, /^There is 1 item that nobody has opened yet\./);
  });
});

for (const store of stores)
  describe(`a waiting mail on a ${store.name} database`, () => {
    let db: Db;
    beforeEach(async () => {
      db = await store.open();
    });
    const waiting = () =>
      db.query<{ id: string; step: number; due_at: Date | null }>("select * from alert");

    it("is there with the item, or neither is", async () => {
      const mail = { ...settings };
      const { send } = createIntakeEndpoint(db, { mail, smtpUrl: "smtp://localhost" });
      assert.equal((await send()).status, 201);
      assert.equal((await send({ body: "{}" })).status, 422);
      const [row, ...more] = await waiting();
      assert.equal(more.length, 0);
      assert.deepEqual(
        { ...row, id: "" },
        {
          id: "",
          step: 1,
          due_at: null,
          lease_until: null,
          attempts: 0,
        },
      );
    });

    it("is not made where no mail server is", async () => {
      assert.equal((await createIntakeEndpoint(db, { mail: settings }).send()).status, 201);
      assert.deepEqual(await waiting(), []);
    });

    it("comes once for one item that is sent twice", async () => {
      const { send } = createIntakeEndpoint(db, { smtpUrl: "smtp://localhost" });
      const sending = { key: crypto.randomUUID(), body: await sealedEnvelope() };
      await Promise.all([send(sending), send(sending)]);
      assert.equal((await waiting()).length, 1);
    });

    it("stands for a whole hour in a flood", async () => {
      await Promise.all(
        Array.from({ length: 5 }, () => db.tx((tx) => announce(tx, { isFlood: true }, now))),
      );
      const [row, ...more] = await waiting();
      assert.deepEqual([row?.due_at, more], [new Date("2026-11-24T16:00:00Z"), []]);
      await db.tx((tx) => announce(tx, { isFlood: true }, new Date("2026-11-24T16:00:00Z")));
      assert.equal((await waiting()).length, 2);
    });
  });
