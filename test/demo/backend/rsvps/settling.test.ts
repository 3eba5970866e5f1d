/** The calendar changes, and those who signed up are told; when everything goes. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readDates } from "../../../../demo/backend/rsvps/records.js";
import { sweepRsvps } from "../../../../demo/backend/rsvps/settling.js";
import { ids, onePlace, openDate, stands, tellAll } from "../../../support/rsvp-people.js";
import { dateId, dateWith, movedOnline } from "../../../support/rsvps.js";
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

    it("count in the call once their date moved there, so that it holds no more than it may", async () => {
      const room = { private: { capacity: { inPerson: 2, online: 2 } } };
      const { listed, publish, take } = await open(room);
      await take();
      await take();
      publish(dateWith({ ...room, ...movedOnline }));
      assert.deepEqual((await listed()).rsvp.seats, { online: "full" });
      const { status, body } = await take({ mode: "online" });
      assert.deepEqual([status, body["code"]], [409, "full"]);
    });

    it("are kept and told when their date is put off some days after", async () => {
      const { app, db, publish, take, waitUntil } = await open();
      await take();
      publish();
      waitUntil("2026-11-27T15:00:00Z");
      await app.board.follow();
      assert.deepEqual(await stands(db), ["confirmed known"], "over is not gone");
      publish(dateWith({ start: "2026-12-15T18:30:00-05:00", end: "2026-12-15T20:00:00-05:00" }));
      waitUntil("2026-11-27T15:02:00Z");
      await app.board.follow();
      assert.deepEqual(await stands(db), ["confirmed moved"]);
      await sweepRsvps(db, "2026-12-10");
      assert.equal((await ids(db)).length, 1);
    });

    it("are told of a date that staff called off in the moment they signed up", async () => {
      const { db, listed, take } = await open();
      await take();
      // What is left when neither transaction saw the other's row.
      await db.query(
        `insert into circle_decision (circle_id, did, decided_at) values ($1, 'cancelled', $2)`,
        [dateId, "2026-11-22T15:00:00Z"],
      );
      await listed();
      assert.deepEqual(await stands(db), ["confirmed cancelled"]);
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
