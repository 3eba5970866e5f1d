/** One key, one answer: also over seven days, several routes and a process that gives up. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { answeredOnce, forgetKeys, hashes } from "../../../../demo/backend/guards/idempotency.js";
import { Refusal } from "../../../../demo/backend/guards/problem.js";
import type { Db } from "../../../../demo/backend/store/port.js";
import { newKey } from "../../../support/endpoint.js";
import { stores } from "../../../support/stores.js";

const bytes = (text: string) => new TextEncoder().encode(text);
const code = (error: unknown) => (error instanceof Refusal ? error.code : undefined);

for (const store of stores)
  describe(`an answer on a ${store.name} database`, () => {
    let db: Db;
    before(async () => {
      db = await store.open();
    });
    const ask = (
      request: { route?: string; key: string; body?: string; day?: string },
      reply: unknown = 1,
    ) =>
      answeredOnce(
        db,
        { route: "POST /a", day: "2026-11-24", ...request, body: bytes(request.body ?? "b") },
        () => Promise.resolve({ status: 201, reply }),
      );

    it("is the committed one when the request comes again", async () => {
      const key = newKey();
      assert.deepEqual(await ask({ key }, { n: 1 }), { status: 201, reply: { n: 1 } });
      assert.deepEqual(await ask({ key: key.toUpperCase() }, { n: 2 }), {
        status: 201,
        reply: { n: 1 },
      });
    });

    it("is another one on another route", async () => {
      const key = newKey();
      await ask({ key }, 1);
      assert.equal((await ask({ key, route: "POST /b" }, 2)).reply, 2);
    });

    it("is refused for other bytes under the key", async () => {
      const key = newKey();
      await ask({ key });
      await assert.rejects(ask({ key, body: "c" }), (error) => code(error) === "key_reused");
    });

    it("waits for a first one that then gives up, and is made anew", async () => {
      const key = newKey();
      const request = { route: "POST /a", key, body: bytes("b"), day: "2026-11-24" };
      let begun = () => {};
      const first = new Promise<void>((resolve) => (begun = resolve));
      const failed = answeredOnce(db, request, async () => {
        begun();
        await new Promise((resolve) => setTimeout(resolve, 50));
        throw new Refusal(409, "keys_changed");
      });
      await Promise.all([
        assert.rejects(failed),
        first.then(async () => assert.equal((await ask({ key }, "second")).reply, "second")),
      ]);
    });

    it("is kept for seven days, and then forgotten", async () => {
      const key = newKey();
      await ask({ key, day: "2026-11-01" }, "old");
      await forgetKeys(db, new Date("2026-11-08T23:59:00Z"));
      assert.equal((await ask({ key }, "new")).reply, "old");
      await forgetKeys(db, new Date("2026-11-10T00:01:00Z"));
      assert.equal((await ask({ key }, "new")).reply, "new");
    });

    it("leaves neither the key nor the words in the database", async () => {
      const key = newKey();
      await ask({ key, body: "secret words" });
      const dump = JSON.stringify(await db.query("select * from idempotency"));
      assert.ok(!dump.includes(key) && !dump.includes("secret"));
    });
  });

describe("a key", () => {
  for (const key of [
    undefined,
    null,
    "",
    "1",
    "3b9e6c1a-52d4-1f0e-8a51-6f2f6c1f9d10",
    `${newKey()}, ${newKey()}`,
  ])
    it(`is refused as ${JSON.stringify(key)}`, () => {
      assert.throws(
        () => hashes({ route: "POST /a", key, body: bytes("") }),
        (error) => code(error) === "key_missing",
      );
    });
});
