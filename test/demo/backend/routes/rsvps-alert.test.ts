/** Somebody who wants to talk first waits for an answer: staff hear that there is something. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createEndpoint } from "../../../support/endpoint.js";
import { asHeader, solved } from "../../../support/proof.js";
import { asked, dateId, dateWith, sealedPerson, twoDaysBefore } from "../../../support/rsvps.js";
import { stores } from "../../../support/stores.js";

for (const store of stores)
  describe(`a mail about a sign-up, with a ${store.name} database`, () => {
    async function open(date: object, smtpUrl?: string) {
      const db = await store.open();
      const setting = { now: twoDaysBefore, circles: [date] };
      const plain = createEndpoint(db, setting);
      const settings = { ...plain.ports.settings, ...(smtpUrl !== undefined && { smtpUrl }) };
      const { get, post } = createEndpoint(db, setting, { settings });
      return {
        waiting: () => db.query<{ due_at: Date | null }>("select * from alert"),
        async take(proves: boolean) {
          const challenge = await (await get("/v1/challenge")).json();
          const proof = proves ? { "haven-proof": asHeader(await solved(challenge)) } : {};
          const body = JSON.stringify({ ...asked, jwe: await sealedPerson() });
          assert.equal((await post(`/v1/circles/${dateId}/rsvps`, body, proof)).status, 201);
        },
      };
    }
    const talks = dateWith({ rule: { mode: "talkFirst" } });

    it("waits to be sent where the person waits for an answer, and says nothing of them", async () => {
      const { take, waiting } = await open(talks, "smtp://localhost");
      await take(true);
      const [alert, ...more] = await waiting();
      assert.equal(more.length, 0);
      assert.equal(alert?.due_at, null);
      assert.ok(!JSON.stringify(alert).includes(dateId));
    });

    it("stands for all that came in an hour without a proof", async () => {
      const { take, waiting } = await open(talks, "smtp://localhost");
      await take(false);
      await take(false);
      assert.equal((await waiting()).length, 1);
    });

    it("is not made for who has a place, nor where no mail server is", async () => {
      const confirmed = await open(dateWith(), "smtp://localhost");
      await confirmed.take(true);
      assert.deepEqual(await confirmed.waiting(), []);
      const silent = await open(talks);
      await silent.take(true);
      assert.deepEqual(await silent.waiting(), []);
    });
  });
