/** The calendar changes, and those who signed up are told; when everything goes. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readDates } from "../../../../demo/backend/rsvps/records.js";
import { sweepRsvps } from "../../../../demo/backend/rsvps/settling.js";
import { ids, onePlace, openDate, stands, tellAll } from "../../../support/rsvp-people.js";
import { dateWith } from "../../../support/rsvps.js";
import { stores } from "../../../support/stores.js";

for (const store of stores)
  describe(`dates that change, on ${store.name}`, () => {
    const open = (changes?: Parameters<typeof dateWith>[0]) => openDate(store, changes);

    it("are to be told what the calendar says, each once, until it says something else", async () => {
      const { db, listed, publish, take } = await open();
      await take();
      assert.deepEqual(await stands(db), ["confirmed known"]);
      const says = async (changes: Parameters<typeof dateWith>[0]) => {
        publish(dateWith(changes));
        await listed();
        await listed();
        return stands(db);
      };
      const moved = { start: "2026-11-24T19:00:00-05:00", end: "2026-11-24T20:30:00-05:00" };
      assert.deepEqual(await says(moved), ["confirmed moved"]);
      assert.deepEqual(await says({}), ["confirmed known"], "back before anybody was told");
      assert.deepEqual(await says({ status: "cancelled" }), ["confirmed cancelled"]);
      await tellAll(db);
      assert.deepEqual(await says({ status: "cancelled" }), ["confirmed known"]);
      assert.deepEqual(await says({}), ["confirmed on"], "it is held after all");
      assert.deepEqual(await says({ status: "movedOnline" }), ["confirmed online"]);
      assert.deepEqual(await says({ status: "postponed" }), ["confirmed postponed"]);
      const [date] = await readDates(db);
      assert.deepEqual([date?.confirmed, date?.people, date?.toTell], [1, 1, 1]);
    });

    it("are to be told when their date is no longer in the calendar", async () => {
      const { db, publish, take, waitUntil, app } = await open();
      await take();
      publish();
      waitUntil("2026-11-22T15:10:00Z");
      await app.board.follow();
      assert.deepEqual(await stands(db), ["confirmed unsure"]);
    });

    it("move up when the organiser makes room, and stay out of a date that is not held", async () => {
      const { db, listed, publish, take } = await open(onePlace);
      await take();
      await take({ waitlist: true });
      publish(dateWith({ status: "postponed", private: { capacity: { inPerson: 5 } } }));
      await listed();
      assert.deepEqual(await stands(db), ["confirmed postponed", "waitlisted postponed"]);
      publish(dateWith({ private: { capacity: { inPerson: 5 } } }));
      await listed();
      assert.deepEqual(await stands(db), ["confirmed known", "confirmed promoted"]);
    });

    it("go with their date, fourteen days after it", async () => {
      const { db, take } = await open();
      const { body } = await take();
      assert.equal(body["state"], "confirmed");
      await sweepRsvps(db, "2026-12-07");
      assert.equal((await ids(db)).length, 1);
      await sweepRsvps(db, "2026-12-08");
      assert.deepEqual(await ids(db), []);
      assert.deepEqual(await db.query("select 1 from rsvp_date"), []);
    });
  });
