/** What is refused, and why: never a guess, never a word of it kept. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Db } from "../../../../demo/backend/store/port.js";
import { exampleCircle } from "../../../../src/contract/circle-example.js";
import { asked, createRsvpEndpoint, dateWith, sealedPerson } from "../../../support/rsvps.js";
import { stores } from "../../../support/stores.js";

// Written above by this project: a list of objects.
const [first] = (exampleCircle.agreements ?? []) as readonly object[];

/** A quarter of an hour ago, and not over. */
const begun = { start: "2026-11-22T09:45:00-05:00", end: "2026-11-22T11:00:00-05:00" };

for (const store of stores)
  describe(`a sign-up is refused, on ${store.name}`, () => {
    const open = async (date = dateWith(), setting = {}) => {
      const db = await store.open();
      return { db, ...createRsvpEndpoint(db, { circles: [date], ...setting }) };
    };

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
      ["nobody is let in any more", dateWith({ ...begun, expect: { graceMinutes: 10 } })],
    ];
    for (const [why, date] of closed)
      it(`as closed when ${why}`, async () => {
        assert.deepEqual(await refusal(date), [409, "closed"]);
      });

    it("not while people are let in late", async () => {
      const { take } = await open(dateWith({ ...begun, expect: { graceMinutes: 20 } }));
      assert.equal((await take()).status, 201);
    });

    it("when the date is cancelled, removed, or was never there", async () => {
      assert.deepEqual(await refusal(dateWith({ status: "cancelled" })), [410, "cancelled"]);
      const { db, take } = await open();
      assert.deepEqual((await take({}, {}, "neverthere")).status, 404);
      await db.query("insert into published_circle (id, published_on) values ('goneforgood', $1)", [
        "2026-11-01",
      ]);
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

function rows(db: Db): Promise<Record<string, unknown>[]> {
  return db.query("select * from rsvp order by arrival");
}
