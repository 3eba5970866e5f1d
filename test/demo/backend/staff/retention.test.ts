/** What is closed goes when its days are over, once, with its notes; what nobody read stays. */
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { describe, it } from "node:test";
import { demoConfig } from "../../../../demo/backend/open.js";
import { createOrganization, readSource } from "../../../../demo/backend/organization.js";
import { readAudit } from "../../../../demo/backend/staff/audit.js";
import { addNote, markOpened, moveItems } from "../../../../demo/backend/staff/items.js";
import { readItem } from "../../../../demo/backend/staff/records.js";
import { sweep } from "../../../../demo/backend/staff/retention.js";
import { makeStaffLink, startSession } from "../../../../demo/backend/staff/sign-in.js";
import { readTombstones } from "../../../../demo/backend/staff/tombstones.js";
import type { Db } from "../../../../demo/backend/store/port.js";
import { migrate } from "../../../../demo/backend/store/migrate.js";
import { openPostgres } from "../../../../demo/backend/store/postgres.js";
import { createEndpoint, sealedEnvelope } from "../../../support/endpoint.js";
import { exampleSealed } from "../../../support/sealed-example.js";
import { postgresUrl, stores } from "../../../support/stores.js";

const ana = { who: "Ana Test", today: "2026-11-25" };
// Midday in Philadelphia, 90 days after the 25th of November, and the day before.
const due = "2027-02-23T17:00:00Z";
const dayBefore = "2027-02-22T17:00:00Z";

const at = (db: Db, now: string, keepClosedDays = 90) => {
  const { ports } = createEndpoint(db, { now });
  return { ...ports, organization: { ...ports.organization, keepClosedDays } };
};

/** An item that came and was closed on the 25th. */
async function closedItem(db: Db, { read = true } = {}): Promise<string> {
  const { post } = createEndpoint(db, { now: "2026-11-25T15:00:00Z" });
  const { ref } = await (await post("/v1/intake", await sealedEnvelope())).json();
  if (read) await markOpened(db, { refs: [ref], kid: "staff-1" }, ana);
  await addNote(db, { id: randomUUID(), ref, jwe: exampleSealed }, ana);
  const closed = { refs: [ref], lane: "closed", outcome: "reached", surplus: false } as const;
  await moveItems(db, closed, ana);
  return ref;
}

for (const store of stores)
  describe(`retention on a ${store.name} database`, () => {
    it("deletes a closed item on its day and not before, with its notes", async () => {
      const db = await store.open();
      const ref = await closedItem(db);
      assert.deepEqual(await sweep(at(db, dayBefore)), []);
      const item = await readItem(db, ref, { today: "2027-02-22", keepClosedDays: 90 });
      assert.equal(item?.goesOn, "2027-02-23");
      assert.deepEqual(await sweep(at(db, due)), [ref]);
      assert.deepEqual(await db.query("select id from note"), []);
      assert.deepEqual(await readTombstones(db), [
        { ref, month: "2026-11", form: "support", outcome: "reached" },
      ]);
      const [line] = await readAudit(db, ref);
      assert.deepEqual([line?.did, line?.who, line?.on], ["swept", "sweeper", "2027-02-23"]);
    });

    it("keeps for as many days as the organization says", async () => {
      const db = await store.open();
      const ref = await closedItem(db);
      assert.deepEqual(await sweep(at(db, "2026-12-01T17:00:00Z", 7)), []);
      assert.deepEqual(await sweep(at(db, "2026-12-02T17:00:00Z", 7)), [ref]);
    });

    it("never deletes what nobody has read, or what is not closed", async () => {
      const db = await store.open();
      const unread = await closedItem(db, { read: false });
      const open = await closedItem(db);
      const again = { refs: [open], lane: "open", outcome: null, surplus: false } as const;
      await moveItems(db, again, ana);
      assert.deepEqual(await sweep(at(db, "2036-01-01T17:00:00Z")), []);
      const rows = await db.query("select ref from intake where ref = any($1)", [[unread, open]]);
      assert.equal(rows.length, 2);
    });

    it("lets ended sign-ins and old counts go too", async () => {
      const db = await store.open();
      const started = new Date("2026-11-25T15:00:00Z");
      await makeStaffLink(db, started, { publicUrl: "https://api.example.org" });
      await startSession(db, started);
      await db.query("insert into counter values ('2026-01-01', 'GET /x', 200, '', 1)");
      await db.query("insert into counter values ('2027-02-01', 'GET /x', 200, '', 1)");
      await sweep(at(db, due));
      for (const table of ["staff_link", "staff_session"])
        assert.deepEqual(await db.query(`select 1 from ${table}`), [], table);
      assert.equal((await db.query("select 1 from counter")).length, 1);
    });
  });

describe("the days for which closed items are kept", () => {
  const source = readSource(demoConfig);
  const days = (keepClosedDays: unknown) =>
    createOrganization({ ...Object(source), keepClosedDays }).keepClosedDays;

  it("are 90 unless said, and a year at most", () => {
    assert.equal(createOrganization(source).keepClosedDays, 90);
    assert.equal(days(365), 365);
    for (const refused of [0, 366, 1.5, "90"])
      assert.throws(() => days(refused), /keepClosedDays/, String(refused));
  });
});

const url = await postgresUrl().catch(() => undefined);

describe("several processes on one database", { skip: url === undefined }, () => {
  it("delete and write down each item once", async () => {
    const processes = [1, 2, 3].map(() => openPostgres(url ?? ""));
    const [first] = processes;
    assert.ok(first);
    await migrate(first);
    const refs = [];
    for (let count = 0; count < 12; count += 1) refs.push(await closedItem(first));
    const swept = await Promise.all(processes.map((db) => sweep(at(db, due))));
    assert.deepEqual(swept.flat().toSorted(), refs.toSorted());
    const lines = (await readAudit(first)).filter(({ did }) => did === "swept");
    assert.deepEqual(lines.map(({ ref }) => ref).toSorted(), refs.toSorted());
    await Promise.all(processes.map((db) => db.close()));
  });
});
