/** What staff change comes from a page of ours, is what it says it is, and is answered for. */
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { before, describe, it } from "node:test";
import { sealNote } from "../../../../demo/inbox/notes.js";
import type { Db } from "../../../../demo/backend/store/port.js";
import { createEndpoint, keys, sealedEnvelope } from "../../../support/endpoint.js";
import { staffVisit } from "../../../support/staff-visit.js";
import type { StaffVisit } from "../../../support/staff-visit.js";
import { stores } from "../../../support/stores.js";

const now = "2026-11-24T15:00:00Z";
const publicKeys = keys.map(({ publicKey }) => publicKey);

for (const store of stores)
  describe(`what staff do on a ${store.name} database`, () => {
    let db: Db;
    let ana: StaffVisit;
    let ref: string;
    before(async () => {
      db = await store.open();
      ana = await staffVisit(db, "Ana Test", { now });
      ({ ref } = await (await ana.post("/v1/intake", await sealedEnvelope())).json());
    });
    const note = async (change: object = {}, recipients = publicKeys) => ({
      id: randomUUID(),
      ref,
      jwe: await sealNote({ v: 1, ref, did: "called", text: "" }, recipients),
      ...change,
    });
    const audit = async () => (await (await ana.read("/staff/data/audit")).json()).lines;

    const changes = ["moves", "openings", "notes", "deletions", "exports", "links", "people/end"];
    for (const path of changes)
      it(`is refused at ${path} to strangers, and to other sites`, async () => {
        const lines = await audit();
        const stranger = await ana.tell(`/staff/data/${path}`, {}, { cookie: "" });
        assert.equal(stranger.status, 401);
        for (const origin of ["https://evil.example", "null", ""])
          assert.equal((await ana.tell(`/staff/data/${path}`, {}, { origin })).status, 403, origin);
        const form = { "content-type": "text/plain" };
        assert.equal((await ana.tell(`/staff/data/${path}`, {}, form)).status, 415);
        assert.equal((await ana.tell(`/staff/data/${path}`, { surplus: 1 })).status, 422);
        assert.deepEqual(await audit(), lines);
      });

    it("moves an item, and closes it only with how it ended", async () => {
      const moved = await ana.tell("/staff/data/moves", { refs: [ref], lane: "open" });
      assert.equal(moved.status, 200);
      const closing = await ana.tell("/staff/data/moves", { refs: [ref], lane: "closed" });
      assert.equal(closing.status, 422);
      assert.equal((await closing.json()).errors[0].path, "/outcome");
      const item = await (await ana.read(`/staff/data/items/${ref}`)).json();
      assert.equal(item.lane, "open");
    });

    it("keeps a note that is sealed to every published key, and gives it back sealed", async () => {
      assert.equal((await ana.tell("/staff/data/notes", await note())).status, 200);
      const [item] = await (await ana.read(`/staff/data/sealed?refs=${ref},0000-0000`)).json();
      assert.equal(item.notes.length, 1);
      assert.deepEqual(Object.keys(item.notes[0]).toSorted(), ["by", "id", "jwe", "on"]);
    });

    it("keeps no note in clear, under another name, or sealed to fewer or other keys", async () => {
      const tell = async (body: unknown) => (await ana.tell("/staff/data/notes", body)).status;
      const { jwe } = await note();
      const [first] = jwe.recipients;
      assert.equal(await tell(await note({ jwe: { ...jwe, recipients: [first] } })), 409);
      assert.equal(await tell(await note({ jwe: { ...jwe, recipients: [first, first] } })), 409);
      const words = JSON.parse(await sealedEnvelope()).jwe;
      assert.equal(await tell(await note({ jwe: words })), 422);
      assert.equal(await tell({ id: randomUUID(), ref, text: "called" }), 422);
      assert.equal(await tell(await note({ ref: "0000-0000" })), 404);
    });

    it("writes each item that was taken away down, and who took it", async () => {
      const exported = { refs: [ref], kind: "items" };
      assert.equal((await ana.tell("/staff/data/exports", exported)).status, 200);
      assert.equal(
        (await ana.tell("/staff/data/exports", { refs: [], kind: "counts" })).status,
        200,
      );
      const [counted, line] = await audit();
      assert.equal(counted.did, "counted");
      assert.deepEqual([line.who, line.did, line.ref], ["Ana Test", "exported", ref]);
    });

    it("writes down thousands that were taken at once", async () => {
      const refs = Array.from({ length: 3000 }, () => ref);
      const reply = await ana.tell("/staff/data/exports", { refs, kind: "items" });
      assert.equal(reply.status, 200);
      const [row] = await db.query<{ count: number }>(
        "select count(*)::int as count from audit where did = 'exported'",
      );
      assert.equal(row?.count, 3001);
    });

    it("takes more than fifty items at a time from nobody", async () => {
      const refs = Array.from({ length: 51 }, () => ref);
      assert.equal((await ana.tell("/staff/data/deletions", { refs })).status, 422);
      assert.equal((await ana.read(`/staff/data/sealed?refs=${refs.join(",")}`)).status, 422);
      assert.equal((await ana.read("/staff/data/sealed")).status, 422);
    });

    it("makes a link that signs a colleague in by name, and ends that again", async () => {
      const { link } = await (await ana.tell("/staff/data/links", { person: "Bea Test" })).json();
      const token = new URL(link).searchParams.get("link") ?? "";
      const page = createEndpoint(db, { now });
      const signedIn = await page.app.fetch(
        new Request("https://api.example.org/staff/sign-in", {
          method: "POST",
          headers: { origin: "https://api.example.org" },
          body: new URLSearchParams({ link: token }),
        }),
      );
      const cookie = (signedIn.headers.getSetCookie()[0] ?? "").split(";")[0] ?? "";
      assert.equal((await page.get("/staff/data", { cookie })).status, 200);
      const people = await (await ana.read("/staff/data/people")).json();
      const bea = people.find(({ person }: { person: string }) => person === "Bea Test");
      assert.equal((await ana.tell("/staff/data/people/end", { id: bea.id })).status, 200);
      assert.equal((await page.get("/staff/data", { cookie })).status, 401);
      assert.equal((await ana.tell("/staff/data/people/end", { id: bea.id })).status, 404);
      assert.ok(await ana.isSignedIn());
    });

    it("says nothing of it to other origins, and lets nothing be kept", async () => {
      const reply = await ana.read("/staff/data/audit");
      assert.equal(reply.headers.get("access-control-allow-origin"), null);
      assert.equal(reply.headers.get("cache-control"), "no-store");
    });
  });
