/** The list of keys tells whose each is, how far it has come, and when it was of use. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { withdraw } from "../../../../demo/backend/keys/keyring.js";
import { listKeys } from "../../../../demo/backend/keys/listing.js";
import { record } from "../../../../demo/backend/staff/audit.js";
import type { Db } from "../../../../demo/backend/store/port.js";
import { createEndpoint, keys, sealedEnvelope } from "../../../support/endpoint.js";
import { changeOn, proposed, published } from "../../../support/key-holder.js";
import { stores } from "../../../support/stores.js";

for (const store of stores)
  describe(`the list of keys on a ${store.name} database`, () => {
    let db: Db;
    before(async () => {
      db = await store.open();
    });
    const list = () => listKeys(db, createEndpoint(db).ports.organization);

    it("begins with those of the file, which the demo names", async () => {
      const listed = await list();
      assert.deepEqual(
        listed.map(({ inFile, kid, role, state }) => [kid, role, state, inFile]),
        keys.map(({ holder, publicKey }) => [publicKey.kid, holder, "published", true]),
      );
      assert.ok(listed.every(({ holder }) => holder.startsWith("Demo")));
    });

    it("tells what waits, what a key does not open, and when it last did", async () => {
      const change = changeOn(db);
      await createEndpoint(db).post("/v1/intake", await sealedEnvelope());
      const waiting = await proposed(change, "Mei", "second");
      const fresh = await published(change, "Luis");
      for (const on of ["2026-11-20", "2026-11-23"])
        await record(db, { who: "Luis", did: "opened", kid: fresh.kid, on });
      const listed = new Map((await list()).map((key) => [key.kid, key]));
      const luis = listed.get(fresh.kid);
      assert.deepEqual(
        [luis?.holder, luis?.state, luis?.missing, luis?.lastOpened, luis?.test],
        ["Luis", "published", 1, "2026-11-23", null],
      );
      const mei = listed.get(waiting.kid);
      assert.deepEqual([mei?.holder, mei?.state, mei?.missing], ["Mei", "proposed", 0]);
      assert.ok(mei?.test, "what its holder must open");
      const [staff] = keys;
      assert.equal(listed.get(staff?.publicKey.kid ?? "")?.lastOpened, null);
    });

    it("holds no private half, and keeps a withdrawn key last", async () => {
      const [staff] = keys;
      assert.equal(await withdraw(changeOn(db), staff?.publicKey.kid ?? ""), undefined);
      const listed = await list();
      assert.equal(listed.at(-1)?.kid, staff?.publicKey.kid);
      assert.equal(listed.at(-1)?.withdrawnOn, "2026-11-24");
      assert.equal(listed.at(-1)?.role, "staff");
      assert.ok(!/"d":|hash/.test(JSON.stringify(listed)));
    });
  });
