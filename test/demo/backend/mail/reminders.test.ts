/** Whoever should be told next is told, once, when nobody opened an item by half of its time. */
import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";
import { reached, remind } from "../../../../demo/backend/mail/reminders.js";
import type { Db } from "../../../../demo/backend/store/port.js";
import { weekdaysOnly } from "../../../../src/contract/answer-by.js";
import { createEndpoint } from "../../../support/endpoint.js";
import { stores } from "../../../support/stores.js";

describe("how many people are to be told", () => {
  // 2026-11-24 is a Tuesday.
  const cases: [string, [string, string], string, number][] = [
    ["nobody on the day itself", ["2026-11-24", "2026-11-26"], "2026-11-24T23", 0],
    ["nobody in the morning of half", ["2026-11-24", "2026-11-26"], "2026-11-25T11", 0],
    ["one at noon of half", ["2026-11-24", "2026-11-26"], "2026-11-25T12", 1],
    ["two at noon of the last day", ["2026-11-24", "2026-11-26"], "2026-11-26T12", 2],
    ["one over a weekend", ["2026-11-27", "2026-12-01"], "2026-11-30T12", 1],
    ["nobody during the weekend", ["2026-11-27", "2026-12-01"], "2026-11-29T20", 0],
    ["both on one day that was promised", ["2026-11-24", "2026-11-25"], "2026-11-25T15", 2],
    ["one first on that day", ["2026-11-24", "2026-11-25"], "2026-11-25T14", 1],
    ["one at half of four days", ["2026-11-23", "2026-11-27"], "2026-11-25T12", 1],
    ["two at three quarters of them", ["2026-11-23", "2026-11-27"], "2026-11-26T12", 2],
    ["two for what is long late", ["2026-11-02", "2026-11-04"], "2026-11-24T00", 2],
    ["somebody for the same day", ["2026-11-24", "2026-11-24"], "2026-11-24T12", 1],
  ];
  for (const [name, [received, promised], time, expected] of cases)
    it(name, () => assert.equal(reached({ received, promised }, weekdaysOnly, time), expected));

  it("does not count a pause", () => {
    const paused = { ...weekdaysOnly, paused: { until: "2026-12-07", text: "" } };
    const item = { received: "2026-11-24", promised: "2026-12-09" };
    assert.equal(reached(item, paused, "2026-12-07T20"), 0);
    assert.equal(reached(item, paused, "2026-12-08T12"), 1);
    assert.equal(reached(item, paused, "2026-12-09T12"), 2);
  });
});

for (const store of stores)
  describe(`reminders on a ${store.name} database`, () => {
    let db: Db;
    beforeEach(async () => {
      db = await store.open();
    });
    /** Noon in Philadelphia is five in the afternoon in Greenwich. */
    const at = async (now: string, on = db) => {
      const { organization } = createEndpoint(db).ports;
      await remind({ db: on, now: () => new Date(now), organization });
    };
    const steps = async () =>
      (await db.query<{ step: number }>("select step from alert order by step")).map(
        ({ step }) => step,
      );
    const item = (ref: string, more = "lane = lane") =>
      db.exec(
        `insert into intake (ref, form, received_on, answer_by, jwe)
         values ('${ref}', 'support', '2026-11-16', '2026-11-18', '{}');
         update intake set ${more} where ref = '${ref}'`,
      );

    it("tell the second person at half, the third later, each once", async () => {
      await item("A");
      await at("2026-11-17T16:59:00Z");
      assert.deepEqual(await steps(), []);
      await at("2026-11-17T17:00:00Z");
      await at("2026-11-17T17:05:00Z");
      assert.deepEqual(await steps(), [2]);
      await at("2026-11-18T17:00:00Z");
      await at("2026-11-20T17:00:00Z");
      assert.deepEqual(await steps(), [2, 3]);
    });

    it("speak of several items in one mail, and of all that nobody opened, in any lane", async () => {
      await item("A");
      await item("B", "lane = 'unchecked'");
      await item("C", "lane = 'quarantine'");
      await at("2026-11-17T17:00:00Z");
      assert.deepEqual(await steps(), [2]);
      const told = await db.query("select 1 from intake where reminded = 1");
      assert.equal(told.length, 3);
    });

    it("leave alone what somebody has opened or closed", async () => {
      await item("A", "opened_on = '2026-11-17'");
      await item("B", "lane = 'open'");
      await item("C", "lane = 'closed'");
      await at("2026-11-20T17:00:00Z");
      assert.deepEqual(await steps(), []);
    });

    it("tell both where the server was down meanwhile", async () => {
      await item("A");
      await at("2026-11-20T17:00:00Z");
      assert.deepEqual(await steps(), [2, 3]);
    });

    it("are made once by two processes that look at the same time", async () => {
      for (const ref of ["A", "B", "C", "D"]) await item(ref);
      await Promise.all([1, 2, 3].map(() => at("2026-11-17T17:00:00Z")));
      assert.deepEqual(await steps(), [2]);
    });
  });
