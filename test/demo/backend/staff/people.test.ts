/** Staff see who is signed in, and end it, without learning anything that signs in. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { readAudit } from "../../../../demo/backend/staff/audit.js";
import { endPresence, readPeople } from "../../../../demo/backend/staff/people.js";
import {
  makeStaffLink,
  readSession,
  spendStaffLink,
  startSession,
} from "../../../../demo/backend/staff/sign-in.js";
import type { Db } from "../../../../demo/backend/store/port.js";
import { stores } from "../../../support/stores.js";

const now = new Date("2026-11-24T15:00:00Z");
const linkOf = (url: string) => new URL(url).searchParams.get("link") ?? "";

for (const store of stores)
  describe(`people on a ${store.name} database`, () => {
    let db: Db;
    before(async () => {
      db = await store.open();
    });
    const link = async (person: string) =>
      linkOf(await makeStaffLink(db, now, { publicUrl: "https://api.example.org" }, person));

    it("are listed by name, with links that wait, until when, and which one is oneself", async () => {
      const token = await startSession(db, now, "Ana Test");
      await link("Bea Test");
      const own = await readSession(db, token, now);
      const people = await readPeople(db, own?.id ?? "", now);
      assert.deepEqual(
        people.map(({ kind, own, person, until }) => [person, kind, own, until]),
        [
          ["Ana Test", "session", true, "2026-11-25T03:00:00.000Z"],
          ["Bea Test", "link", false, "2026-11-25T15:00:00.000Z"],
        ],
      );
      for (const { id } of people) assert.equal(await readSession(db, id, now), undefined);
      assert.deepEqual(await readPeople(db, "", new Date("2026-11-26T15:00:00Z")), []);
    });

    it("are out at once when somebody ends their session, and that is written down", async () => {
      const token = await startSession(db, now, "Cam Test");
      const { id = "" } = (await readSession(db, token, now)) ?? {};
      assert.ok(await endPresence(db, id, "Ana Test"));
      assert.equal(await readSession(db, token, now), undefined);
      assert.ok(!(await endPresence(db, id, "Ana Test")));
      const [line] = await readAudit(db);
      assert.deepEqual(
        [line?.who, line?.did, line?.person],
        ["Ana Test", "sessionEnded", "Cam Test"],
      );
    });

    it("cannot come in by a link that was taken back", async () => {
      const token = await link("Dee Test");
      const waiting = (await readPeople(db, "", now)).find(({ person }) => person === "Dee Test");
      assert.ok(await endPresence(db, waiting?.id ?? "", "Ana Test"));
      assert.equal(await spendStaffLink(db, token, now), undefined);
    });
  });
