/** What a code gives back: how it stands, and to nobody else. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Db } from "../../../../demo/backend/store/port.js";
import { createRsvpEndpoint, dateWith, kept, movedOnline } from "../../../support/rsvps.js";
import { stores } from "../../../support/stores.js";

for (const store of stores)
  describe(`a sign-up with its code, on ${store.name}`, () => {
    const open = async (date = dateWith(), setting = {}) => {
      const db = await store.open();
      return { db, ...createRsvpEndpoint(db, { circles: [date], ...setting }) };
    };

    it("is looked up however the code is typed", async () => {
      const { look, take } = await open();
      const { body } = await take();
      const code = String(body["code"]);
      for (const typed of [
        code,
        code.toLowerCase(),
        code.replaceAll("-", " "),
        code.replaceAll("-", "").replaceAll("0", "O").replaceAll("1", "l"),
      ])
        assert.deepEqual(await look(typed), { status: 200, body });
    });

    it("is not found for any other, in the same words", async () => {
      const { look, leave, take } = await open();
      await take();
      for (const code of ["0000-0000-0000-0000", "short", "", "ü"]) {
        const { status, body } = await look(encodeURIComponent(code));
        assert.deepEqual([status, body["code"]], [404, "not_found"]);
        assert.equal(await leave(encodeURIComponent(code)), 404);
      }
    });

    it("is cancelled, as often as one asks, and nothing that was written stays", async () => {
      const { db, leave, look, take } = await open();
      const { body } = await take({ needs: ["childcare"] });
      assert.equal(await leave(body["code"]), 204);
      assert.equal(await leave(body["code"]), 204);
      const [row] = await rows(db);
      assert.deepEqual(
        [row?.["state"], row?.["jwe"], row?.["data"], row?.["needs"], row?.["agreements"]],
        ["cancelled", null, null, [], []],
      );
      const after = await look(body["code"]);
      assert.deepEqual([after.body["state"], after.body["reveal"]], ["cancelled", undefined]);
    });

    it("moves up from the waitlist in the order in which people came, who fit", async () => {
      const one = dateWith({
        private: { ...kept, capacity: { inPerson: 2 } },
        rule: { guestsMax: 2 },
      });
      const { leave, look, take } = await open(one);
      const codes: unknown[] = [];
      const coming = [{ guests: 0 }, { guests: 0 }, { guests: 1 }, { guests: 0 }, { guests: 0 }];
      for (const each of coming) codes.push((await take({ ...each, waitlist: true })).body["code"]);
      const states = async () =>
        Promise.all(codes.map(async (code) => (await look(code)).body["state"]));
      await leave(codes[0]);
      // The two together do not fit into one place; who came next does.
      assert.deepEqual(await states(), [
        "cancelled",
        "confirmed",
        "waitlisted",
        "confirmed",
        "waitlisted",
      ]);
      assert.deepEqual((await look(codes[3])).body["reveal"], {
        address: kept.address,
        meetingPoint: kept.meetingPoint,
      });
    });

    it("moves nobody up once the date has begun: nobody could tell them in time", async () => {
      const endpoint = await open(dateWith({ private: { capacity: { inPerson: 1 } } }));
      const first = (await endpoint.take()).body["code"];
      const second = (await endpoint.take({ waitlist: true })).body["code"];
      endpoint.waitUntil("2026-11-25T15:00:00Z");
      assert.equal(await endpoint.leave(first), 204);
      assert.equal((await endpoint.look(second)).body["state"], "waitlisted");
    });

    it("leads who meant to come into the room to the call that it moved to", async () => {
      const endpoint = await open();
      const { body } = await endpoint.take();
      const reveal = body["reveal"] as Record<string, unknown>;
      assert.deepEqual([reveal["address"], reveal["joinUrl"]], [kept.address, undefined]);
      for (const status of ["movedOnline", "rescheduled"]) {
        endpoint.publish(dateWith({ ...movedOnline, status }));
        await endpoint.listed();
        const after = await endpoint.look(body["code"]);
        assert.deepEqual([after.body["state"], after.body["mode"]], ["confirmed", "online"]);
        const { joinUrl, dialIn, passcode } = kept;
        assert.deepEqual(after.body["reveal"], { joinUrl, dialIn, passcode });
      }
    });

    it("reveals nothing from the first look on, once the date is put off", async () => {
      const endpoint = await open();
      const { body } = await endpoint.take();
      endpoint.publish(dateWith({ status: "postponed" }));
      endpoint.waitUntil("2026-11-22T15:10:00Z");
      const after = await endpoint.look(body["code"]);
      assert.deepEqual([after.body["state"], after.body["reveal"]], ["confirmed", undefined]);
    });

    it("says cancelled and reveals nothing once the date is", async () => {
      const endpoint = await open();
      const { body } = await endpoint.take();
      endpoint.publish(dateWith({ status: "cancelled" }));
      await endpoint.listed();
      const after = await endpoint.look(body["code"]);
      assert.deepEqual([after.body["state"], after.body["reveal"]], ["cancelled", undefined]);
    });

    it("is not guessed: one address looks sixty times in an hour", async () => {
      const { app } = await open(dateWith(), {});
      const look = async () => {
        const url = "https://api.example.org/v1/rsvp";
        const headers = { authorization: "Bearer 0000-0000-0000-0000" };
        return (await app.fetch(new Request(url, { headers }), "198.51.100.7")).status;
      };
      const statuses: number[] = [];
      for (let count = 0; count < 61; count += 1) statuses.push(await look());
      assert.deepEqual([...new Set(statuses.slice(0, 60))], [404]);
      assert.equal(statuses[60], 429);
    });
  });

function rows(db: Db): Promise<Record<string, unknown>[]> {
  return db.query("select * from rsvp order by arrival");
}
