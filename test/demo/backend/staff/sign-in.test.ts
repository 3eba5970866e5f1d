/** A sign-in link works once, for a day; a session lasts a working day; the database could sign
 * in nobody. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { readAudit } from "../../../../demo/backend/staff/audit.js";
import {
  endSession,
  isStaffToken,
  makeStaffLink,
  readSession,
  spendStaffLink,
  startSession,
} from "../../../../demo/backend/staff/sign-in.js";
import type { Db } from "../../../../demo/backend/store/port.js";
import { stores } from "../../../support/stores.js";

const hour = 3_600_000;
const now = new Date("2026-11-24T15:00:00Z");
const after = (ms: number) => new Date(now.getTime() + ms);

for (const store of stores)
  describe(`signing in on a ${store.name} database`, () => {
    let db: Db;
    before(async () => {
      db = await store.open();
    });
    const link = async () => {
      const url = new URL(await makeStaffLink(db, now, { publicUrl: "https://api.example.org" }));
      assert.equal(url.origin + url.pathname, "https://api.example.org/staff/sign-in");
      return url.searchParams.get("link") ?? "";
    };

    it("spends a link once, also when two browsers open it at once", async () => {
      const token = await link();
      const both = await Promise.all([
        spendStaffLink(db, token, now),
        spendStaffLink(db, token, now),
      ]);
      const sessions = both.filter((session) => session !== undefined);
      assert.equal(sessions.length, 1);
      assert.ok(await readSession(db, sessions[0], now));
    });

    it("refuses a link after a day, and one that was never made", async () => {
      assert.equal(await spendStaffLink(db, await link(), after(24 * hour)), undefined);
      assert.equal(await spendStaffLink(db, "A".repeat(43), now), undefined);
      assert.ok(await spendStaffLink(db, await link(), after(24 * hour - 1)));
    });

    it("keeps a browser signed in for twelve hours, or until it signs out", async () => {
      const session = await startSession(db, now);
      assert.ok(await readSession(db, session, after(12 * hour - 1)));
      assert.ok(!(await readSession(db, session, after(12 * hour))));
      await endSession(db, session);
      assert.ok(!(await readSession(db, session, now)));
    });

    it("writes down who came and who went, and no token", async () => {
      const session = await startSession(db, now, "Ana Test");
      await endSession(db, session);
      await endSession(db, session);
      const lines = (await readAudit(db)).filter(({ who }) => who === "Ana Test");
      assert.deepEqual(
        lines.map(({ did }) => did),
        ["signedOut", "signedIn"],
      );
      assert.ok(!JSON.stringify(lines).includes(session));
    });

    it("knows nobody without a token, and no hash as a token", async () => {
      await startSession(db, now);
      const rows = await db.query<{ token_hash: string }>("select token_hash from staff_session");
      assert.ok(rows.length > 0);
      for (const { token_hash: hash } of rows) {
        assert.match(hash, /^[0-9a-f]{64}$/);
        assert.ok(!(await readSession(db, hash, now)));
      }
      assert.ok(!(await readSession(db, undefined, now)));
    });
  });

describe("the lasting token of the settings", () => {
  const token = "a staff token of a test, long";
  for (const [given, expected, right] of [
    [token, token, true],
    [`${token} `, token, false],
    ["", token, false],
    ["", undefined, false],
    ["", "", true],
    [token, undefined, false],
  ] as const)
    it(`"${given}" against ${expected ?? "none"} is ${right ? "right" : "wrong"}`, () => {
      assert.equal(isStaffToken(given, expected), right);
    });
});
