/** The memory of published dates: what is in it, and for how long. */
import assert from "node:assert/strict";
import { before, beforeEach, describe, it } from "node:test";
import {
  forgetDates,
  forgetOldDates,
  lastRead,
  publishedDates,
  rememberDates,
  rememberRead,
  rememberVanished,
} from "../../../../demo/backend/circles/published-rows.js";
import type { Db } from "../../../../demo/backend/store/port.js";
import { circlesOf, entry, testNow } from "../../../support/calendars.js";
import { stores } from "../../../support/stores.js";

const days = (count: number) => new Date(testNow.getTime() + count * 86_400_000);

for (const store of stores)
  describe(`a row of a ${store.name} database`, () => {
    const [circle] = circlesOf([entry()]);
    let db: Db;
    before(async () => {
      db = await store.open();
    });
    beforeEach(async () => {
      assert.ok(circle);
      await db.exec("delete from published_date; delete from published_circle");
      const capacity = { inPerson: 12 };
      await rememberDates(db, [{ origin: { uid: "one", key: "" }, circle, capacity }]);
    });

    it("says where its date comes from, and that it is there", async () => {
      const [date] = await publishedDates(db, testNow);
      assert.deepEqual(date?.circle, circle);
      assert.deepEqual(date?.origin, { uid: "one", key: "" });
      assert.deepEqual(date?.capacity, { inPerson: 12 });
      assert.equal(date?.vanishedAs, null);
    });

    it("says since when its date is gone, until it is back", async () => {
      assert.ok(circle);
      await rememberVanished(db, [{ id: circle.id, as: "unconfirmed" }], testNow);
      await rememberVanished(db, [{ id: circle.id, as: "cancelled" }], days(1));
      const [gone] = await publishedDates(db, testNow);
      assert.equal(gone?.vanishedAs, "cancelled");
      assert.equal(new Date(gone?.vanishedAt ?? "").getTime(), testNow.getTime());
      await rememberDates(db, [{ origin: { uid: "two", key: "" }, circle, capacity: {} }]);
      const [back] = await publishedDates(db, testNow);
      assert.equal(back?.vanishedAt, null);
      assert.equal(back?.origin.uid, "two");
    });

    it("is gone when it is to be forgotten", async () => {
      await forgetDates(db, [circle?.id ?? ""]);
      assert.deepEqual(await publishedDates(db, testNow), []);
    });

    it("stays for 30 days after its date, and its id alone for a year", async () => {
      await db.query("insert into published_circle (id, published_on) values ('aaaa1111', $1)", [
        "2026-11-23",
      ]);
      const left = async () => [
        (await db.query("select id from published_date")).length,
        (await db.query("select id from published_circle")).length,
      ];
      await forgetOldDates(db, days(30));
      assert.deepEqual(await left(), [1, 1]);
      await forgetOldDates(db, days(33));
      assert.deepEqual(await left(), [0, 1]);
      await forgetOldDates(db, days(402));
      assert.deepEqual(await left(), [0, 0]);
    });

    it("says when the whole source was last read", async () => {
      await rememberRead(db, testNow);
      await rememberRead(db, days(1));
      assert.equal((await lastRead(db))?.getTime(), days(1).getTime());
    });
  });
