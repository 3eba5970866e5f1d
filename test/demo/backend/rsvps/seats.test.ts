/** Places: who gets one, who waits, and what everybody may see of it. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Db } from "../../../../demo/backend/store/port.js";
import { createRsvpEndpoint, dateWith, kept } from "../../../support/rsvps.js";
import { stores } from "../../../support/stores.js";

for (const store of stores)
  describe(`the places of a date, on ${store.name}`, () => {
    const open = async (date = dateWith(), setting = {}) => {
      const db = await store.open();
      return { db, ...createRsvpEndpoint(db, { circles: [date], ...setting }) };
    };

    const twoPlaces = (rule = {}) =>
      dateWith({ private: { ...kept, capacity: { inPerson: 2, online: 1 } }, rule });

    it("says full with the ways that have room for as many, and takes who would wait", async () => {
      const { db, take } = await open(twoPlaces({ guestsMax: 3 }));
      await take({ guests: 1 });
      const full = await take();
      assert.deepEqual(
        [full.status, full.body["code"], full.body["open"], full.body["waitlist"]],
        [409, "full", ["online"], true],
      );
      const both = await take({ guests: 1 });
      assert.deepEqual(both.body["open"], []);
      const waits = await take({ waitlist: true });
      assert.deepEqual([waits.status, waits.body["state"]], [201, "waitlisted"]);
      assert.equal(waits.body["reveal"], undefined);
      assert.equal((await rows(db)).length, 2);
    });

    it("holds the room and the call apart, and who joins by phone is in the call", async () => {
      const accepts = ["inPerson", "online", "phone"] as const;
      const { take } = await open({
        ...twoPlaces({ accepts: [...accepts] }),
        modes: [...accepts],
      });
      assert.equal((await take({ mode: "phone" })).status, 201);
      assert.deepEqual((await take({ mode: "online" })).body["open"], ["inPerson"]);
      assert.equal((await take()).status, 201);
    });

    it("says bands and never a number, and they follow within a minute", async () => {
      const endpoint = await open(dateWith({ private: { capacity: { inPerson: 5, online: 20 } } }));
      assert.deepEqual((await endpoint.listed()).rsvp.seats, {
        inPerson: "open",
        online: "open",
      });
      for (const _ of [1, 2]) await endpoint.take();
      assert.deepEqual((await endpoint.listed()).rsvp.seats, { inPerson: "few", online: "open" });
      for (const _ of [1, 2, 3]) await endpoint.take();
      assert.deepEqual((await endpoint.listed()).rsvp.seats, {
        inPerson: "full",
        online: "open",
      });
    });

    it("follows in another process too", async () => {
      const date = dateWith({ private: { capacity: { inPerson: 1 } } });
      const db = await store.open();
      const [here, there] = [1, 2].map(() => createRsvpEndpoint(db, { circles: [date] }));
      assert.equal((await there?.listed())?.rsvp.seats?.inPerson, "few");
      await here?.take();
      assert.equal((await there?.listed())?.rsvp.seats?.inPerson, "full");
      assert.equal((await there?.take())?.body["code"], "full");
    });

    it("takes the organiser's word full for what it says, with no list where there is none", async () => {
      const { take } = await open(
        dateWith({ rule: { seats: { inPerson: "full" }, waitlist: false } }),
      );
      const { body } = await take({ waitlist: true });
      assert.deepEqual([body["code"], body["open"], body["waitlist"]], ["full", ["online"], false]);
    });
  });

function rows(db: Db): Promise<Record<string, unknown>[]> {
  return db.query("select * from rsvp order by arrival");
}
