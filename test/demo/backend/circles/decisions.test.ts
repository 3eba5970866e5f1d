/** A date that staff cancel is cancelled for everybody at once, and comes back when they say so. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import {
  cancelDate,
  forgetDecisions,
  readDecisions,
  restoreDate,
  withDecisions,
} from "../../../../demo/backend/circles/decisions.js";
import type { Db } from "../../../../demo/backend/store/port.js";
import type { Circle } from "../../../../src/contract/circle.js";
import { createEndpoint } from "../../../support/endpoint.js";
import { stores } from "../../../support/stores.js";

const now = "2026-11-24T15:00:00Z";
const by = { who: "Ana Test", today: "2026-11-24", at: new Date(now) };
const id = "examplecircle0";

for (const store of stores)
  describe(`a date that staff cancel, in a ${store.name} database`, () => {
    let db: Db;
    before(async () => {
      db = await store.open();
    });

    async function shown(endpoint: ReturnType<typeof createEndpoint>): Promise<Circle> {
      const { circles } = await (await endpoint.get("/v1/circles")).json();
      return circles.find((circle: Circle) => circle.id === id);
    }

    it("is cancelled at once in every process, with the note that everybody reads", async () => {
      const [one, other] = [createEndpoint(db, { now }), createEndpoint(db, { now })];
      const before = await shown(other);
      assert.equal(before.status, "scheduled");
      assert.equal((await shown(one)).status, "scheduled");
      await cancelDate(db, { circleId: id, note: "The room has no heat." }, by);
      for (const endpoint of [one, other]) {
        const circle = await shown(endpoint);
        assert.equal(circle.status, "cancelled");
        assert.equal(circle.statusNote, "The room has no heat.");
        assert.equal(circle.sequence, before.sequence + 1);
        assert.equal(circle.updated, "2026-11-24T15:00:00Z");
        const alone = await (await endpoint.get(`/v1/circles/${id}`)).json();
        assert.equal(alone.status, "cancelled");
        assert.match(
          await (await endpoint.get(`/v1/circles/${id}.ics`)).text(),
          /STATUS:CANCELLED/,
        );
      }
    });

    it("changes its note when it is cancelled once more, and is cancelled once", async () => {
      await cancelDate(db, { circleId: id, note: null }, by);
      const decisions = await readDecisions(db);
      assert.deepEqual(
        decisions.map(({ circleId, note }) => [circleId, note]),
        [[id, null]],
      );
    });

    it("is held again when that is taken back, which is written down", async () => {
      const endpoint = createEndpoint(db, { now });
      assert.equal((await shown(endpoint)).status, "cancelled");
      assert.equal(await restoreDate(db, id, "on", by), true);
      assert.equal((await shown(endpoint)).status, "scheduled");
      assert.equal(await restoreDate(db, id, "on", by), false);
      const lines = await db.query("select who, did, ref from audit order by id");
      assert.deepEqual(
        lines.map(({ did }) => did),
        ["dateCancelled", "dateCancelled", "dateRestored"],
      );
      assert.deepEqual(lines[0], { who: "Ana Test", did: "dateCancelled", ref: id });
    });

    it("is forgotten a year later", async () => {
      await cancelDate(db, { circleId: id, note: null }, by);
      await forgetDecisions(db, new Date("2027-11-20T00:00:00Z"));
      assert.equal((await readDecisions(db)).length, 1);
      await forgetDecisions(db, new Date("2027-11-25T00:00:00Z"));
      assert.equal((await readDecisions(db)).length, 0);
    });
  });

describe("what a calendar says itself", () => {
  it("is left alone: it cancelled the date, in its own words", () => {
    // Only what is read is here.
    const circle = { id, status: "cancelled", statusNote: "Snow.", sequence: 3 } as Circle;
    const decision = { circleId: id, did: "cancelled", note: "Heat.", at: new Date(now) } as const;
    assert.deepEqual(withDecisions([circle], [decision]), [circle]);
  });
});
