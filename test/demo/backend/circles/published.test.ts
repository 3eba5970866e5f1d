/** What was published is not just gone when it leaves the calendar. */
import assert from "node:assert/strict";
import { before, beforeEach, describe, it } from "node:test";
import { settlePublished } from "../../../../demo/backend/circles/published.js";
import type { Db } from "../../../../demo/backend/store/port.js";
import { calendar, entry, readAll, testNow } from "../../../support/calendars.js";
import { stores } from "../../../support/stores.js";

const weekly = ["RRULE:FREQ=WEEKLY;COUNT=4"];
const days = ["2026-11-24", "2026-12-01", "2026-12-08", "2026-12-15"];

for (const store of stores)
  describe(`a published date on a ${store.name} database`, () => {
    let db: Db;
    before(async () => {
      db = await store.open();
    });
    beforeEach(() => db.exec("delete from published_date"));

    const settled = async (entries: readonly string[], now = testNow) =>
      settlePublished(db, readAll(calendar(entries), { now }), now);
    const settle = async (entries: readonly string[], now = testNow) =>
      (await settled(entries, now)).circles;
    const told = async (entries: readonly string[], now = testNow) =>
      (await settle(entries, now)).map(({ start, status }) => `${start.slice(0, 10)} ${status}`);

    it("stays as it is while its entry does", async () => {
      const first = await settle([entry(weekly)]);
      assert.deepEqual(await settle([entry(weekly)]), first);
      assert.deepEqual(
        await told([entry(weekly)]),
        days.map((day) => `${day} scheduled`),
      );
    });

    it("stays as cancelled when it is taken out of its series", async () => {
      await settle([entry(weekly)]);
      const gone = entry([...weekly, "EXDATE;TZID=America/New_York:20261201T183000"]);
      const circles = await settle([gone]);
      assert.equal(circles[1]?.status, "cancelled");
      assert.equal(circles[1]?.sequence, 1);
      assert.deepEqual(await settle([gone], new Date(testNow.getTime() + 60_000)), circles);
    });

    it("stays as “please call” when its entry or the rest of its series is gone", async () => {
      await settle([entry(weekly)]);
      assert.deepEqual(
        await told([]),
        days.map((day) => `${day} unconfirmed`),
      );
      assert.deepEqual(await told([entry(["RRULE:FREQ=WEEKLY;COUNT=3"])]), [
        ...days.slice(0, 3).map((day) => `${day} scheduled`),
        "2026-12-15 unconfirmed",
      ]);
    });

    it("is scheduled again when it comes back", async () => {
      await settle([entry(weekly)]);
      await settle([]);
      assert.deepEqual(
        await told([entry(weekly)]),
        days.map((day) => `${day} scheduled`),
      );
    });

    for (const [what, lines] of [
      ["loses its line", ["DESCRIPTION:Mine"]],
      ["becomes private", ["CLASS:PRIVATE"]],
      ["gets attendees", ["ATTENDEE:mailto:test@example.org"]],
    ] as const)
      it(`is gone at once when its entry ${what}`, async () => {
        await settle([entry(weekly)]);
        assert.deepEqual(await settle([entry([...weekly, ...lines])]), []);
        assert.deepEqual(await db.query("select id from published_date"), []);
      });

    it("is gone at once when that one date becomes private", async () => {
      await settle([entry(weekly)]);
      const closed = entry([
        "RECURRENCE-ID;TZID=America/New_York:20261201T183000",
        "DTSTART;TZID=America/New_York:20261201T183000",
        "DTEND;TZID=America/New_York:20261201T200000",
        "CLASS:PRIVATE",
      ]);
      assert.equal((await settle([entry(weekly), closed])).length, 3);
    });

    it("says where it was when a single circle moves", async () => {
      await settle([entry()]);
      const moved = entry([
        "DTSTART;TZID=America/New_York:20261126T183000",
        "DTEND;TZID=America/New_York:20261126T200000",
      ]);
      const [circle] = await settle([moved]);
      assert.equal(circle?.status, "rescheduled");
      assert.equal(circle?.previousStart, "2026-11-24T18:30:00-05:00");
      assert.equal((await settle([entry()]))[0]?.status, "scheduled");
    });

    it("is now online when it leaves its room, until it is back there", async () => {
      const at = (how: string) => entry([`DESCRIPTION:Circle: yes\\n${how}`]);
      assert.deepEqual(await told([at("How: in person")]), ["2026-11-24 scheduled"]);
      const online = ["2026-11-24 movedOnline"];
      assert.deepEqual(await told([at("How: online")]), online);
      assert.deepEqual(await told([at("How: online")]), online);
      assert.deepEqual(await told([at("How: in person")]), ["2026-11-24 scheduled"]);
    });

    it("is not doubled when its entry is made anew", async () => {
      await settle([entry()]);
      assert.deepEqual(await told([entry(["UID:anew@example.org"])]), ["2026-11-24 scheduled"]);
    });

    it("that is over is not missed", async () => {
      await settle([entry()]);
      assert.deepEqual(await settle([], new Date("2026-11-26T00:00:00Z")), []);
    });

    it("is not judged by half a file", async () => {
      await settle([entry(weekly)]);
      const whole = calendar([entry(["UID:two@example.org"]), entry(weekly)]);
      const half = readAll(whole.subarray(0, whole.length - 40));
      await settlePublished(db, half, testNow);
      const rows = await db.query("select id from published_date where vanished_at is not null");
      assert.deepEqual(rows, []);
    });

    it("stays as it was while the file that should hold it is cut short", async () => {
      await settle([entry(weekly)]);
      const cut = calendar([entry(["UID:two@example.org", "SUMMARY:Another"]), entry(weekly)]);
      const half = readAll(cut.subarray(0, cut.length - 40));
      const { circles, vanished } = await settlePublished(db, half, testNow);
      assert.equal(circles.filter(({ title }) => title === "Evening circle").length, 4);
      assert.equal(circles.length, 5);
      assert.ok(circles.every(({ status }) => status === "scheduled"));
      assert.equal(vanished.size, 0);
    });

    it("is told to be gone, so that those who planned to come are told", async () => {
      const before = await settle([entry(weekly)]);
      const { vanished } = await settled([entry(["RRULE:FREQ=WEEKLY;COUNT=1"])]);
      assert.deepEqual(
        [...vanished].toSorted(),
        before
          .slice(1)
          .map(({ id }) => id)
          .toSorted(),
      );
    });

    it("is numbered higher with each change, so that calendars take it", async () => {
      await settle([entry(weekly)]);
      const later = ["DTSTART;TZID=America/New_York:20261124T190000"];
      const [moved] = await settle([entry([...weekly, ...later])]);
      assert.equal(moved?.sequence, 1);
      assert.equal(moved?.status, "rescheduled");
      await settle([]);
      const [back] = await settle([entry([...weekly, ...later])]);
      assert.equal(back?.sequence, 3);
    });

    describe("in “this and all following”", () => {
      const until = "RRULE:FREQ=WEEKLY;UNTIL=20261207T045959Z";
      const rest = (uid: string, hour: string) =>
        entry([
          `UID:${uid}`,
          `DTSTART;TZID=America/New_York:20261208T${hour}`,
          "DTEND;TZID=America/New_York:20261208T210000",
          "RRULE:FREQ=WEEKLY;COUNT=2",
        ]);
      const google = "one_R20261208T233000@google.com";

      for (const uid of ["7F3A2C10-new@example.org", google])
        it(`keeps the name that people hold when the rest is ${uid}, and says that it moved`, async () => {
          const old = entry([...weekly, "UID:one@google.com"]);
          const before = await settle([old]);
          const split = [entry([until, "UID:one@google.com"]), rest(uid, "190000")];
          const { circles, vanished, withheld } = await settled(split);
          assert.deepEqual(
            circles.map(({ id, uid: own }) => [id, own]),
            before.map(({ id, uid: own }) => [id, own]),
          );
          assert.deepEqual(
            circles.map(({ start, status }) => `${start.slice(5, 16)} ${status}`),
            [
              "11-24T18:30 scheduled",
              "12-01T18:30 scheduled",
              "12-08T19:00 rescheduled",
              "12-15T19:00 rescheduled",
            ],
          );
          assert.equal(vanished.size, 0);
          assert.deepEqual([...withheld.keys()].toSorted(), before.map(({ id }) => id).toSorted());
          assert.deepEqual((await settled(split)).circles, circles);
        });

      it("is cancelled by the new part's exception, and gone when that part turns private", async () => {
        const old = entry([...weekly, "UID:one@google.com"]);
        await settle([old]);
        const part = rest(google, "183000");
        const first = entry([until, "UID:one@google.com"]);
        await settle([first, part]);
        const without = part.replace(
          "END:VEVENT",
          "EXDATE;TZID=America/New_York:20261215T183000\r\nEND:VEVENT",
        );
        assert.equal((await settle([first, without]))[3]?.status, "cancelled");
        const closed = part.replace("END:VEVENT", "CLASS:PRIVATE\r\nEND:VEVENT");
        assert.equal((await settle([first, closed])).length, 2);
      });
    });
  });
