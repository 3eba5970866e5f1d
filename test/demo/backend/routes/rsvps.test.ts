/** Taking part: who gets a place, what is told to whom, and what is refused. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Db } from "../../../../demo/backend/store/port.js";
import { exampleCircle } from "../../../../src/contract/circle-example.js";
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

// Written above by this project: a list of objects.
const [first] = (exampleCircle.agreements ?? []) as readonly object[];

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
      assert.equal(typeof (row?.["jwe"] as { ciphertext?: string }).ciphertext, "string");
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

    describe("when places are counted", () => {
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
        const endpoint = await open(
          dateWith({ private: { capacity: { inPerson: 5, online: 20 } } }),
        );
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
        assert.deepEqual(
          [body["code"], body["open"], body["waitlist"]],
          ["full", ["online"], false],
        );
      });
    });

    describe("is refused", () => {
      const refusal = async (date: object, change: object = {}, setting = {}) => {
        const { take } = await open(date as ReturnType<typeof dateWith>, setting);
        const { status, body } = await take(change);
        const [error] = (body["errors"] ?? []) as { path: string; code: string }[];
        return [status, body["code"], ...(error ? [`${error.path} ${error.code}`] : [])];
      };
      const unchanged = dateWith();
      const closed: readonly (readonly [string, object])[] = [
        ["nobody signs up", dateWith({ rule: { mode: "none" } })],
        ["it opens later", dateWith({ rule: { opens: "2026-11-23T00:00:00Z" } })],
        ["it closed before", dateWith({ rule: { closes: "2026-11-22T15:00:00Z" } })],
        ["it is postponed", dateWith({ status: "postponed" })],
        ["one signs up elsewhere", dateWith({ rule: { url: "https://signup.example.org/" } })],
        [
          "it is over",
          dateWith({ start: "2026-11-22T09:00:00-05:00", end: "2026-11-22T10:00:00-05:00" }),
        ],
      ];
      for (const [why, date] of closed)
        it(`as closed when ${why}`, async () => {
          assert.deepEqual(await refusal(date), [409, "closed"]);
        });

      it("when the date is cancelled, removed, or was never there", async () => {
        assert.deepEqual(await refusal(dateWith({ status: "cancelled" })), [410, "cancelled"]);
        const { db, take } = await open();
        assert.deepEqual((await take({}, {}, "neverthere")).status, 404);
        await db.query(
          "insert into published_circle (id, published_on) values ('goneforgood', $1)",
          ["2026-11-01"],
        );
        const gone = await take({}, {}, "goneforgood");
        assert.deepEqual([gone.status, gone.body["code"]], [410, "removed"]);
      });

      it("with the new list when somebody agreed to other words", async () => {
        const changed = dateWith({ agreements: first ? [{ ...first, version: "2" }] : [] });
        const { db, take } = await open(changed);
        for (const agreements of [[], ["confidential@1"], ["confidential@2", "kind@1"]]) {
          const { status, body } = await take({ agreements });
          assert.deepEqual([status, body["code"]], [409, "agreement_changed"]);
          assert.deepEqual(body["agreements"], [{ ...first, version: "2" }]);
        }
        assert.equal((await take({ agreements: ["confidential@2"] })).status, 201);
        assert.equal((await rows(db)).length, 1);
      });

      it("for what the date does not offer, or asks for", async () => {
        const field = async (change: object, date: object = unchanged) =>
          (await refusal(date, change)).at(-1);
        assert.equal(await field({ mode: "phone" }), "/mode unknown_code");
        assert.equal(await field({ guests: 2 }), "/guests too_large");
        assert.equal(await field({ needs: ["childcare", "limousine"] }), "/needs/1 unknown_code");
        assert.equal(await field({ language: "vi" }), "/language unknown_code");
        assert.equal(await field({ lang: "not a tag" }), "/lang syntax");
        const adults = dateWith({ audience: { codes: [], entry: "open", ageMin: 18 } });
        for (const change of [{}, { ageOk: false }])
          assert.equal(await field(change, adults), "/ageOk missing");
        assert.equal((await refusal(adults, { ageOk: true }))[0], 201);
      });

      it("when nobody could open it, or it came in clear unasked", async () => {
        const { take, takeBytes } = await open();
        const { jwe } = { jwe: await sealedPerson() };
        const strange = jwe.recipients.map((each) => ({
          ...each,
          header: { ...each.header, kid: "nobody" },
        }));
        const keys = await take({ jwe: { ...jwe, recipients: strange } });
        assert.deepEqual([keys.status, keys.body["code"]], [409, "keys_changed"]);
        const clear = await takeBytes(JSON.stringify({ ...asked, data: { nickname: "Test" } }));
        assert.deepEqual([clear.status, clear.body["code"]], [422, "unknown_field"]);
        assert.equal((await take({ name: "Test" })).body["code"], "unknown_field");
      });
    });

    it("is kept in clear only where the organisation says that nothing is sealed", async () => {
      const config = { support: { sealing: "none" } };
      const { db, takeBytes } = await open(dateWith(), { config });
      const data = { nickname: "Test Person" };
      assert.equal((await takeBytes(JSON.stringify({ ...asked, data }))).status, 201);
      assert.deepEqual((await rows(db))[0]?.["data"], data);
    });

    describe("with its code", () => {
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
        for (const each of coming)
          codes.push((await take({ ...each, waitlist: true })).body["code"]);
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
  });

function rows(db: Db): Promise<Record<string, unknown>[]> {
  return db.query("select * from rsvp order by arrival");
}
