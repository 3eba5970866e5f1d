/** Staff see what waits, how long, and against which promise; never words, unless they open one
 * item. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { markOpened, moveItems } from "../../../../demo/backend/staff/items.js";
import { readItem, readItems } from "../../../../demo/backend/staff/records.js";
import type { Db } from "../../../../demo/backend/store/port.js";
import { createEndpoint, keys, sealedEnvelope } from "../../../support/endpoint.js";
import { stores } from "../../../support/stores.js";

// A Monday evening in Philadelphia; promised within two workdays.
const now = "2026-11-24T02:00:00Z";
const on = (today: string) => ({ today, keepClosedDays: 90 });
const ana = { who: "Ana Test", today: "2026-11-25" };

for (const store of stores)
  describe(`what staff see of a ${store.name} database`, () => {
    let db: Db;
    let ref: string;
    const flags = ["trap"];
    before(async () => {
      db = await store.open();
      const { post } = createEndpoint(db, { now });
      const flagged = JSON.stringify({ ...JSON.parse(await sealedEnvelope()), flags });
      ({ ref } = await (await post("/v1/intake", flagged)).json());
    });

    it("is each item with its days of waiting and what is left of the promise", async () => {
      const days = [
        ["2026-11-23", 0, 2, false],
        ["2026-11-24", 1, 1, true],
        ["2026-11-25", 2, 0, true],
        ["2026-11-28", 5, -3, true],
      ] as const;
      for (const [today, waiting, left, overlooked] of days) {
        const [item] = await readItems(db, on(today));
        const { arrival, unproven, ...rest } = item!;
        assert.deepEqual([typeof arrival, typeof unproven], ["number", "boolean"]);
        assert.deepEqual(rest, {
          ref,
          form: "support",
          partner: "west-philly-library",
          flags,
          lane: "quarantine",
          outcome: null,
          closedOn: null,
          goesOn: null,
          surplus: false,
          openedOn: null,
          openedBy: null,
          openedKid: null,
          receivedOn: "2026-11-23",
          answerBy: "2026-11-25",
          waiting,
          left,
          overlooked,
        });
      }
    });

    it("is one item with its sealed words, or nothing", async () => {
      const item = await readItem(db, ref, on("2026-11-24"));
      assert.equal(item?.jwe?.recipients.length, keys.length);
      assert.deepEqual(item?.notes, []);
      assert.equal(await readItem(db, "0000-0000", on("2026-11-24")), undefined);
    });

    it("is who opened it last, and the day on which it goes once it was closed", async () => {
      const closed = {
        refs: [ref],
        lane: "closed",
        outcome: "notARequest",
        surplus: false,
      } as const;
      await moveItems(db, closed, ana);
      const unread = await readItem(db, ref, on("2026-11-28"));
      assert.deepEqual([unread?.closedOn, unread?.goesOn], ["2026-11-25", null]);
      await markOpened(db, { refs: [ref], kid: "staff-1" }, { ...ana, today: "2026-11-26" });
      const read = await readItem(db, ref, on("2026-11-28"));
      assert.deepEqual(
        [read?.openedOn, read?.openedBy, read?.openedKid, read?.goesOn],
        ["2026-11-26", "Ana Test", "staff-1", "2027-02-23"],
      );
    });
  });
