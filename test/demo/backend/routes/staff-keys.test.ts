/** Keys are changed by people who are signed in, from our own page, and by nobody else. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import type { Db } from "../../../../demo/backend/store/port.js";
import { importedKey } from "../../../../demo/inbox/key.js";
import { makeKey, publicHalf } from "../../../../demo/inbox/key-file.js";
import { rewrapped } from "../../../../demo/inbox/rewrap.js";
import type { SealedItem } from "../../../../demo/backend/keys/resealing.js";
import type { StaffKey } from "../../../../demo/backend/keys/staff-key.js";
import { createEndpoint, keys, sealedEnvelope } from "../../../support/endpoint.js";
import { testText } from "../../../support/key-holder.js";
import { staffBrowser } from "../../../support/staff-browser.js";
import type { StaffBrowser } from "../../../support/staff-browser.js";
import { stores } from "../../../support/stores.js";

for (const store of stores)
  describe(`the routes of keys on a ${store.name} database`, () => {
    let db: Db;
    let staff: StaffBrowser;
    before(async () => {
      db = await store.open();
      staff = await staffBrowser(db);
    });

    it("tell and do nothing for strangers, nor for a page that is not ours", async () => {
      const kid = keys[0]?.publicKey.kid ?? "";
      assert.equal((await staff.stranger("/staff/data/keys")).status, 401);
      assert.equal((await staff.stranger(`/staff/data/keys/${kid}/missing`)).status, 401);
      const { x, y } = await makeKey();
      const wish = { publicKey: { x, y }, holder: "Ana", role: "staff" };
      for (const [path, body] of [
        ["/staff/keys", wish],
        [`/staff/keys/${kid}/proof`, { text: "x" }],
        [`/staff/keys/${kid}/publish`, {}],
        [`/staff/keys/${kid}/withdraw`, {}],
        [`/staff/keys/${kid}/recipients`, { items: [] }],
      ] as const) {
        assert.equal((await staff.stranger(path, body)).status, 401, path);
        for (const origin of ["https://evil.example", "null"])
          assert.equal((await staff.post(path, body, { origin })).status, 403, path);
      }
      const { keys: listed } = (await (await staff.get("/staff/data/keys")).json()) as {
        keys: StaffKey[];
      };
      assert.equal(listed.length, keys.length);
      assert.ok(listed.every(({ state }) => state === "published"));
    });

    it("take a public half and never a private one", async () => {
      const { d, x, y } = await makeKey();
      const wish = { publicKey: { x, y }, holder: "Ana", role: "staff" };
      const surplus = { ...wish, publicKey: { x, y, d } };
      assert.equal((await staff.post("/staff/keys", surplus)).status, 422);
      for (const change of [{ holder: "" }, { holder: "a\u202Eb" }, { role: "boss" }])
        assert.equal((await staff.post("/staff/keys", { ...wish, ...change })).status, 422);
      assert.deepEqual(await db.query("select kid from staff_key"), []);
    });

    it("lead a new key from its making to what was sealed before it", async () => {
      await createEndpoint(db).post("/v1/intake", await sealedEnvelope());
      const key = await makeKey();
      const { kid, x, y } = key;
      const wish = { publicKey: { x, y }, holder: "Ana", role: "staff" };
      const made = await staff.post("/staff/keys", wish);
      assert.equal(made.status, 201);
      assert.deepEqual(await made.json(), { kid });
      const early = await staff.post(`/staff/keys/${kid}/publish`, {});
      assert.deepEqual([early.status, await early.json()], [409, { why: "notProven" }]);
      assert.equal((await staff.get(`/staff/data/keys/${kid}/missing`)).status, 404);
      const text = await testText(db, key);
      assert.equal((await staff.post(`/staff/keys/${kid}/proof`, { text })).status, 200);
      assert.equal((await staff.post(`/staff/keys/${kid}/publish`, {})).status, 200);

      const reply = await staff.get(`/staff/data/keys/${kid}/missing`);
      const { items } = (await reply.json()) as { items: SealedItem[] };
      const [first] = items;
      const own = keys[0] && (await importedKey(keys[0].privateKey));
      assert.ok(first && own);
      const recipient = await rewrapped(first.jwe, [own], publicHalf(key));
      const { id, kind } = first;
      const body = { items: [{ id, kind, tag: first.jwe.tag, recipient }] };
      const added = await staff.post(`/staff/keys/${kid}/recipients`, body);
      assert.deepEqual(await added.json(), { added: 1 });
      const path = `/staff/data/keys/${kid}/missing?kind=${kind}&id=${id}`;
      assert.deepEqual(await (await staff.get(path)).json(), { items: [] });
      const lines = await db.query<{ who: string }>("select distinct who from audit");
      assert.deepEqual(lines, [{ who: "Ana" }]);
    });

    it("take nothing but a recipient: no new text, no new header", async () => {
      const kid = keys[0]?.publicKey.kid ?? "";
      const [row] = await db.query<{ jwe: SealedItem["jwe"]; ref: string }>(
        "select ref, jwe from intake",
      );
      assert.ok(row);
      const { tag } = row.jwe;
      const [recipient] = row.jwe.recipients;
      const item = { kind: "intake", id: row.ref, tag, recipient };
      for (const more of [{ ciphertext: "AAAA" }, { protected: "AAAA" }, { iv: "AAAA" }]) {
        const reply = await staff.post(`/staff/keys/${kid}/recipients`, {
          items: [{ ...item, ...more }],
        });
        assert.equal(reply.status, 422);
      }
      const [after] = await db.query<{ jwe: unknown }>("select jwe from intake");
      assert.deepEqual(after?.jwe, row.jwe);
    });
  });
