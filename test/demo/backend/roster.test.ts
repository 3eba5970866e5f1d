/** What staff change shows in every process at once, and what cannot be read hides nothing else. */
import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";
import { publish, withdraw } from "../../../demo/backend/keys/keyring.js";
import { addPartner } from "../../../demo/backend/partners.js";
import { organizationLastKnown, organizationNow } from "../../../demo/backend/roster.js";
import type { Db } from "../../../demo/backend/store/port.js";
import { createEndpoint, keys, sealedEnvelope } from "../../support/endpoint.js";
import { changeOn, published } from "../../support/key-holder.js";
import { stores } from "../../support/stores.js";

const start = "2026-11-24T15:00:00Z";
const later = (hours: number) => new Date(Date.parse(start) + hours * 3_600_000).toISOString();

for (const store of stores)
  describe(`two processes on one ${store.name} database`, () => {
    let db: Db;
    beforeEach(async () => {
      db = await store.open();
    });

    async function config(endpoint: ReturnType<typeof createEndpoint>, headers = {}) {
      const reply = await endpoint.get("/v1/config?partner=corner-clinic", headers);
      if (reply.status === 304) return 304;
      const { partner, support } = (await reply.json()) as {
        partner?: { name: string };
        support: { recipients: { kid: string }[] };
      };
      const etag = reply.headers.get("etag") ?? "";
      return { kids: support.recipients.map(({ kid }) => kid), partner: partner?.name, etag };
    }

    it("say the same of keys and partners at the very next question", async () => {
      const [one, two] = [createEndpoint(db), createEndpoint(db)];
      const before = await config(two);
      assert.ok(before !== 304 && before.kids.length === keys.length);
      const key = await published(changeOn(db));
      const [lost = ""] = before.kids;
      assert.equal(await withdraw(changeOn(db), lost), undefined);
      const change = { ...changeOn(db), who: "Ana" };
      const partner = { id: "corner-clinic", name: "Corner Clinic", origins: [] };
      assert.equal(await addPartner(change, partner), undefined);
      for (const endpoint of [one, two]) {
        const after = await config(endpoint, { "if-none-match": before.etag });
        assert.ok(after !== 304, "the old reply is not good any more");
        assert.deepEqual(after.kids, [...before.kids.slice(1), key.kid]);
        assert.equal(after.partner, "Corner Clinic");
        assert.equal(await config(endpoint, { "if-none-match": after.etag }), 304);
      }
    });

    it("prepare nothing anew while nothing changes", async () => {
      const { ports } = createEndpoint(db);
      const organization = await organizationNow(ports);
      assert.equal(await organizationNow(ports), organization);
      await published(changeOn(db));
      assert.notEqual(await organizationNow(ports), organization);
    });

    it("take what was sealed to a withdrawn key for 24 hours more, and then not", async () => {
      const [lost] = keys;
      assert.ok(lost);
      assert.equal(await withdraw(changeOn(db), lost.publicKey.kid), undefined);
      const send = async (hours: number) =>
        createEndpoint(db, { now: later(hours) }).post("/v1/intake", await sealedEnvelope());
      for (const hours of [0, 23.9]) assert.equal((await send(hours)).status, 201, `${hours}`);
      const refused = await send(24);
      assert.equal(refused.status, 409);
      assert.equal(((await refused.json()) as { code: string }).code, "keys_changed");
    });

    it("take nothing that no published key opens", async () => {
      const change = changeOn(db);
      await published(change, "Luis");
      await published(change, "Mei");
      for (const { publicKey } of keys) await withdraw(change, publicKey.kid);
      const reply = await createEndpoint(db, { now: start }).post(
        "/v1/intake",
        await sealedEnvelope(),
      );
      assert.equal(reply.status, 409);
    });

    it("keep a row that they cannot read from hiding the others", async () => {
      const key = await published(changeOn(db));
      await db.query("update staff_key set public_key = '{}' where kid = $1", [key.kid]);
      await db.query(
        `insert into partner (id, name, origins, added_on) values ('Odd Id', '', '7', '2026-11-24')`,
      );
      await db.query("update roster set version = version + 1");
      const { partners, recipients } = await organizationNow(createEndpoint(db).ports);
      assert.equal(recipients.length, keys.length);
      assert.ok(partners.length > 0 && partners.every(({ id }) => id !== "Odd Id"));
      assert.equal(await publish(changeOn(db), key.kid), undefined);
    });

    it("go on telling whom to call when the database is silent", async () => {
      const { ports } = createEndpoint(db);
      const silent = { ...ports, db: { ...db, query: () => Promise.reject(new Error("gone")) } };
      await assert.rejects(organizationLastKnown(silent), /gone/);
      const known = await organizationNow(ports);
      assert.equal(await organizationLastKnown(silent), known);
    });
  });
