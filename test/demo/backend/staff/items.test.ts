/** What staff do to an item leaves a line, in one transaction with it. */
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { before, describe, it } from "node:test";
import { readAudit } from "../../../../demo/backend/staff/audit.js";
import {
  addNote,
  deleteItems,
  markOpened,
  moveItems,
} from "../../../../demo/backend/staff/items.js";
import { readItem } from "../../../../demo/backend/staff/records.js";
import type { Lane, Outcome } from "../../../../demo/backend/staff/records.js";
import { readTombstones } from "../../../../demo/backend/staff/tombstones.js";
import type { Db } from "../../../../demo/backend/store/port.js";
import { createEndpoint, sealedEnvelope } from "../../../support/endpoint.js";
import { exampleSealed } from "../../../support/sealed-example.js";
import { stores } from "../../../support/stores.js";

const ana = { who: "Ana Test", today: "2026-11-25" };
const reckoning = { today: "2026-11-25", keepClosedDays: 90 };

for (const store of stores)
  describe(`an item on a ${store.name} database`, () => {
    let db: Db;
    before(async () => {
      db = await store.open();
    });

    async function arrived(lane: Lane = "new"): Promise<string> {
      const { post } = createEndpoint(db, { now: "2026-11-24T15:00:00Z" });
      const { ref } = await (await post("/v1/intake", await sealedEnvelope())).json();
      await db.query("update intake set lane = $2 where ref = $1", [ref, lane]);
      return ref;
    }
    const move = (ref: string, lane: Lane, outcome: Outcome | null = null, on = ana) =>
      moveItems(db, { refs: [ref], lane, outcome, surplus: false }, on);
    const lines = async (ref: string) => (await readAudit(db, ref)).map(({ did }) => did);

    it("becomes open when it is opened, and says by whom and with which key", async () => {
      const ref = await arrived();
      await markOpened(db, { refs: [ref], kid: "staff-1" }, ana);
      const item = await readItem(db, ref, reckoning);
      assert.deepEqual(
        [item?.lane, item?.openedOn, item?.openedBy, item?.openedKid, item?.overlooked],
        ["open", "2026-11-25", "Ana Test", "staff-1", false],
      );
      const [line] = await readAudit(db, ref);
      assert.deepEqual(line, {
        on: "2026-11-25",
        who: "Ana Test",
        did: "opened",
        person: null,
        ref,
        kid: "staff-1",
      });
    });

    for (const lane of ["quarantine", "unchecked", "closed"] as const)
      it(`stays in ${lane} when it is opened there: a person decides`, async () => {
        const ref = await arrived(lane);
        await markOpened(db, { refs: [ref], kid: null }, ana);
        assert.equal((await readItem(db, ref, reckoning))?.lane, lane);
      });

    it("goes from quarantine to New in one move, with its line", async () => {
      const ref = await arrived("quarantine");
      await move(ref, "new");
      assert.equal((await readItem(db, ref, reckoning))?.lane, "new");
      assert.deepEqual(await lines(ref), ["toNew"]);
    });

    it("ends as the first said who closed it, unless the second knew that it was closed", async () => {
      const ref = await arrived("open");
      const closed = { refs: [ref], lane: "closed", surplus: false } as const;
      const unlessClosed = true;
      const first = { ...closed, outcome: "reached", unlessClosed } as const;
      const second = { ...closed, outcome: "notReached", unlessClosed } as const;
      assert.equal(await moveItems(db, first, ana), true);
      assert.equal(await moveItems(db, second, { ...ana, who: "Ben Test" }), false);
      assert.equal((await readItem(db, ref, reckoning))?.outcome, "reached");
      assert.deepEqual(await lines(ref), ["closed"]);
      assert.equal(await move(ref, "open"), true);
      assert.equal((await readItem(db, ref, reckoning))?.lane, "open");
    });

    it("is not said to be moved when it is gone", async () => {
      const ref = await arrived("closed");
      await deleteItems(db, [ref], ana);
      assert.equal(await move(ref, "new"), false);
    });

    it("is closed from the day it was first closed, until it is opened again", async () => {
      const ref = await arrived("open");
      await move(ref, "closed", "reached");
      await move(ref, "closed", "referredOn", { ...ana, today: "2026-11-28" });
      const closed = await readItem(db, ref, reckoning);
      assert.deepEqual([closed?.closedOn, closed?.outcome], ["2026-11-25", "referredOn"]);
      await move(ref, "open", "referredOn");
      const open = await readItem(db, ref, reckoning);
      assert.deepEqual([open?.closedOn, open?.outcome], [null, "referredOn"]);
      assert.deepEqual(await lines(ref), ["toOpen", "closed", "closed"]);
    });

    it("leaves no second line for what was done already", async () => {
      const ref = await arrived("open");
      await Promise.all([move(ref, "closed", "reached"), move(ref, "closed", "reached")]);
      assert.deepEqual(await lines(ref), ["closed"]);
    });

    it("takes notes, each once however often it is sent, and none when it is gone", async () => {
      const ref = await arrived();
      const note = { id: randomUUID(), ref, jwe: exampleSealed };
      assert.ok(await addNote(db, note, ana));
      assert.ok(await addNote(db, note, ana));
      const item = await readItem(db, ref, reckoning);
      assert.deepEqual(item?.notes, [
        { id: note.id, on: "2026-11-25", by: "Ana Test", jwe: exampleSealed },
      ]);
      assert.deepEqual(await lines(ref), ["noted"]);
      assert.ok(!(await addNote(db, { ...note, id: randomUUID(), ref: "0000-0000" }, ana)));
    });

    it("is deleted only once it is closed; a tombstone and a line stay, and no note", async () => {
      const ref = await arrived("open");
      await addNote(db, { id: randomUUID(), ref, jwe: exampleSealed }, ana);
      assert.deepEqual(await deleteItems(db, [ref], ana), []);
      await move(ref, "closed", "tookBack");
      const both = await Promise.all([deleteItems(db, [ref], ana), deleteItems(db, [ref], ana)]);
      assert.deepEqual(both.flat(), [ref]);
      assert.equal(await readItem(db, ref, reckoning), undefined);
      assert.deepEqual(await db.query("select id from note where ref = $1", [ref]), []);
      const stones = (await readTombstones(db)).filter((stone) => stone.ref === ref);
      assert.deepEqual(stones, [{ ref, month: "2026-11", form: "support", outcome: "tookBack" }]);
      assert.deepEqual(await lines(ref), ["deleted", "closed", "noted"]);
    });
  });
