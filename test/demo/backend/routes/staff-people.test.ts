/** A link for a colleague bears a name, and only one that a list can show. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import type { Db } from "../../../../demo/backend/store/port.js";
import { staffVisit } from "../../../support/staff-visit.js";
import type { StaffVisit } from "../../../support/staff-visit.js";
import { anyStore } from "../../../support/stores.js";

describe("a link for a colleague", () => {
  let db: Db;
  let ana: StaffVisit;
  before(async () => {
    db = await anyStore.open();
    ana = await staffVisit(db, "Ana Test", { now: "2026-11-24T15:00:00Z" });
  });

  for (const [why, person] of [
    ["no name", ""],
    ["a name that is a page long", "x".repeat(61)],
    ["a name that turns the line around", "Bea\u202e Test"],
  ] as const)
    it(`is not made for ${why}`, async () => {
      assert.equal((await ana.tell("/staff/data/links", { person })).status, 422);
      assert.deepEqual(await db.query("select 1 from staff_link"), []);
    });

  it("is made once, shown once, and written down with both names", async () => {
    const { link } = await (await ana.tell("/staff/data/links", { person: "Bea Test" })).json();
    assert.match(link, /^https:\/\/api\.example\.org\/staff\/sign-in\?link=[\w-]{43}$/);
    const people = await (await ana.read("/staff/data/people")).text();
    assert.ok(people.includes("Bea Test"));
    assert.ok(!people.includes(new URL(link).searchParams.get("link") ?? "?"));
    const { lines } = await (await ana.read("/staff/data/audit")).json();
    assert.deepEqual(
      [lines[0].who, lines[0].did, lines[0].person],
      ["Ana Test", "linkMade", "Bea Test"],
    );
    assert.ok(!JSON.stringify(lines).includes("link="));
  });
});
