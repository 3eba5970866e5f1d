/** What staff do with sign-ups, and whom they have to tell. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  approve,
  cancelRsvp,
  decline,
  markTold,
  promote,
} from "../../../../demo/backend/rsvps/deciding.js";
import { listFor } from "../../../../demo/backend/rsvps/records.js";
import { by, ids, onePlace, openDate, stands, tellAll } from "../../../support/rsvp-people.js";
import { dateId, dateWith, twoDaysBefore } from "../../../support/rsvps.js";
import { stores } from "../../../support/stores.js";

const now = new Date(twoDaysBefore);

for (const store of stores)
  describe(`people of a date, on ${store.name}`, () => {
    const open = (changes?: Parameters<typeof dateWith>[0]) => openDate(store, changes);

    it("are approved after a talk while there is room, and wait after that", async () => {
      const { db, look, take } = await open({ ...onePlace, rule: { mode: "talkFirst" } });
      const { body } = await take();
      await take();
      await take();
      const [first = "", second = "", third = ""] = await ids(db);
      assert.equal(await db.tx((tx) => approve(tx, first)), "confirmed");
      assert.equal(await db.tx((tx) => approve(tx, second)), "waitlisted");
      assert.equal(await db.tx((tx) => decline(tx, third)), "cancelled");
      assert.equal((await look(body["code"])).body["state"], "confirmed");
      assert.deepEqual(await stands(db), [
        "confirmed approved",
        "waitlisted waitlisted",
        "cancelled declined",
      ]);
    });

    it("move up by hand only into a place that is free", async () => {
      const { db, take } = await open(onePlace);
      await take();
      await take({ waitlist: true });
      const [first = "", second = ""] = await ids(db);
      assert.equal(await db.tx((tx) => promote(tx, second)), "full");
      const left = await db.tx((tx) => cancelRsvp(tx, first, { asked: true, now }));
      assert.deepEqual(left, { promoted: [second] });
      assert.deepEqual(await stands(db), ["cancelled known", "confirmed promoted"]);
    });

    it("are told why they are out, and then nothing of them is kept", async () => {
      const { db, take } = await open();
      await take();
      const [id = ""] = await ids(db);
      await db.tx((tx) => cancelRsvp(tx, id, { asked: false, now }));
      const [before] = await listFor(db, dateId);
      assert.notEqual(before?.jwe, null);
      assert.equal(before?.toTell, "cancelled");
      await tellAll(db);
      const [after] = await listFor(db, dateId);
      assert.deepEqual([after?.jwe, after?.toTell, after?.toldBy], [null, null, by.who]);
    });

    it("are not called told of what changed after the page was read", async () => {
      const { db, listed, publish, take } = await open();
      await take();
      const [read] = await listFor(db, dateId);
      publish(dateWith({ status: "cancelled" }));
      await listed();
      assert.ok(read);
      assert.equal(await db.tx((tx) => markTold(tx, read, by)), false);
      assert.deepEqual(await stands(db), ["confirmed cancelled"]);
    });
  });
