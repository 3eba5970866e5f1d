/** What is left of a deleted item: its month, its kind and its end, the latest months first. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readTombstones } from "../../../../demo/backend/staff/tombstones.js";
import { anyStore } from "../../../support/stores.js";

describe("tombstones", () => {
  it("stand in the order of their months, and hold no day and no word", async () => {
    const db = await anyStore.open();
    for (const [ref, month] of [
      ["AAAA-AAAA", "2026-10"],
      ["BBBB-BBBB", "2026-11"],
    ])
      await db.query("insert into tombstone values ($1, $2, 'support', 'reached')", [ref, month]);
    assert.deepEqual(await readTombstones(db), [
      { ref: "BBBB-BBBB", month: "2026-11", form: "support", outcome: "reached" },
      { ref: "AAAA-AAAA", month: "2026-10", form: "support", outcome: "reached" },
    ]);
    await assert.rejects(
      db.query("insert into tombstone values ('CCCC-CCCC', '2026-11-24', 'support', null)"),
    );
  });
});
