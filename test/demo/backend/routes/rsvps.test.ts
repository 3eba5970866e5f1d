/** Taking part: who gets a place, what is told to whom, and what is refused. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Db } from "../../../../demo/backend/store/port.js";
import { Rsvp } from "../../../../src/contract/rsvp.js";
import { newKey } from "../../../support/endpoint.js";
import {
  asked,
  createRsvpEndpoint,
  dateId,
  dateWith,
  kept,
  sealedPerson,
} from "../../../support/rsvps.js";
import { stores } from "../../../support/stores.js";

for (const store of stores)
  describe(`taking part, on ${store.name}`, () => {
    const open = async (date = dateWith(), setting = {}) => {
      const db = await store.open();
      return { db, ...createRsvpEndpoint(db, { circles: [date], ...setting }) };
    };

    it("gives a place, a code and the way there to whoever is confirmed", async () => {
      const { db, take } = await open();
      const { status, body } = await take();
      assert.equal(status, 201);
      assert.deepEqual(Rsvp.parse(body), body);
      const { code, ...rest } = body;
      assert.match(String(code), /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
      assert.deepEqual(rest, {
        state: "confirmed",
        reveal: { address: kept.address, meetingPoint: kept.meetingPoint },
        nextSteps: kept.nextSteps,
        circle: dateId,
        mode: "inPerson",
        guests: 0,
      });
      assert.equal((await rows(db)).length, 1);
    });

    it("tells each way what that way needs, and nothing of the others", async () => {
      const accepts = ["inPerson", "online", "phone"] as const;
      const { take } = await open(
        dateWith({ modes: [...accepts], rule: { accepts: [...accepts] } }),
      );
      const { dialIn, joinUrl, passcode } = kept;
      const reveal = async (mode: string) => (await take({ mode })).body["reveal"];
      assert.deepEqual(await reveal("online"), { joinUrl, dialIn, passcode });
      assert.deepEqual(await reveal("phone"), { dialIn, passcode });
    });

    it("reveals nothing in the list, whatever is kept beside a date", async () => {
      const endpoint = await open(dateWith({ private: { ...kept, capacity: { inPerson: 7 } } }));
      const text = JSON.stringify(await endpoint.listed());
      for (const secret of [...Object.values(kept), "capacity", "private"])
        assert.ok(!text.includes(secret), secret);
    });

    it("keeps the words sealed, and of the code its hash", async () => {
      const { db, take } = await open();
      const { body } = await take();
      const [row] = await rows(db);
      assert.equal(row?.["data"], null);
      assert.equal(JSON.stringify(row?.["jwe"]).includes("ciphertext"), true);
      const everything = JSON.stringify([
        await rows(db),
        await db.query("select * from idempotency"),
      ]);
      const code = String(body["code"]);
      for (const spelling of [code, code.replaceAll("-", ""), kept.address, kept.joinUrl])
        assert.ok(!everything.includes(spelling), spelling);
    });

    it("answers the same bytes under the same key as the first time, with one row", async () => {
      const { db, takeBytes } = await open();
      const bytes = JSON.stringify({ ...asked, jwe: await sealedPerson() });
      const key = newKey();
      const once = await takeBytes(bytes, key);
      assert.deepEqual(await takeBytes(bytes, key), once);
      const other = await takeBytes(bytes.replace('"guests":0', '"guests":1'), key);
      assert.deepEqual([other.status, other.body["code"]], [422, "key_reused"]);
      assert.equal((await rows(db)).length, 1);
    });

    it("waits where a talk comes first, and reveals nothing", async () => {
      const { take } = await open(dateWith({ rule: { mode: "talkFirst" } }));
      const { body } = await take();
      assert.deepEqual(
        [body["state"], body["reveal"], body["nextSteps"]],
        ["pending", undefined, undefined],
      );
    });

    it("is never refused for want of a proof, and staff see that it came without", async () => {
      const { db, take } = await open();
      assert.equal((await take({}, { "haven-proof": "bm9uZQ==" })).status, 201);
      assert.equal((await rows(db))[0]?.["unproven"], true);
    });

    it("is kept in clear only where the organisation says that nothing is sealed", async () => {
      const config = { support: { sealing: "none" } };
      const { db, takeBytes } = await open(dateWith(), { config });
      const data = { nickname: "Test Person" };
      assert.equal((await takeBytes(JSON.stringify({ ...asked, data }))).status, 201);
      assert.deepEqual((await rows(db))[0]?.["data"], data);
    });
  });

function rows(db: Db): Promise<Record<string, unknown>[]> {
  return db.query("select * from rsvp order by arrival");
}
