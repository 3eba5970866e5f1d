/** Where an item stands as it comes in. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { laneOf } from "../../../demo/backend/lane.js";
import type { Arrived } from "../../../demo/backend/lane.js";
import type { Db } from "../../../demo/backend/store/port.js";
import { stores } from "../../support/stores.js";

const received = "2026-11-24";
const usual: Arrived = { flags: [], unproven: false, received };

for (const store of stores)
  describe(`the lane on a ${store.name} database`, () => {
    let db: Db;
    before(async () => {
      db = await store.open();
      for (const ref of ["A", "B", "C"])
        await db.query(
          `insert into intake (ref, form, received_on, answer_by, jwe)
           values ($1, 'support', $2, $2, '{}')`,
          [ref, received],
        );
    });
    const lane = (arrived: Partial<Arrived>, perDay = 100) =>
      laneOf(db, { ...usual, ...arrived }, { perDay });

    it("is New for what cost some work and fell into no trap", async () => {
      assert.deepEqual(await lane({}), { lane: "new", isFlood: false });
    });

    it("is Unchecked for what came without proof, and never nowhere", async () => {
      assert.equal((await lane({ unproven: true })).lane, "unchecked");
    });

    it("is Quarantine for a filled trap or a form filled too fast, proven or not", async () => {
      assert.equal((await lane({ flags: ["trap"] })).lane, "quarantine");
      assert.equal((await lane({ flags: ["fast"], unproven: true })).lane, "quarantine");
    });

    it("is Unchecked for everything beyond a day's limit, until the day is over", async () => {
      assert.deepEqual(await lane({}, 4), { lane: "new", isFlood: false });
      assert.deepEqual(await lane({}, 3), { lane: "unchecked", isFlood: true });
      assert.deepEqual(await lane({ flags: ["trap"] }, 3), { lane: "quarantine", isFlood: true });
      assert.equal((await lane({ received: "2026-11-25" }, 3)).lane, "new");
    });
  });
