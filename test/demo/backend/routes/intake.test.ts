/** A referral is stored once and sealed before anybody says "sent", whatever the network does. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { generalDecrypt } from "jose";
import type { GeneralJWE } from "jose";
import { makeRef } from "../../../../demo/backend/routes/intake.js";
import type { Db } from "../../../../demo/backend/store/port.js";
import { exampleReferral, exampleMessage, IntakeReceipt } from "../../../../src/contract/intake.js";
import { z } from "../../../../src/contract/zod.js";
import { createEndpoint, keys, newKey, sealedEnvelope } from "../../../support/endpoint.js";
import { stores } from "../../../support/stores.js";

// A Tuesday evening in Philadelphia, a Wednesday in Greenwich.
const now = "2026-11-25T02:00:00Z";
const clear = { support: { sealing: "none" } };

async function refused(reply: Response): Promise<unknown[]> {
  assert.equal(reply.headers.get("content-type"), "application/problem+json");
  const problem: { status: number; code: string; errors?: { path: string; code: string }[] } =
    await reply.json();
  assert.equal(problem.status, reply.status);
  const first = problem.errors?.[0];
  return first ? [problem.status, first.code, first.path] : [problem.status, problem.code];
}

for (const store of stores)
  describe(`an intake on a ${store.name} database`, () => {
    let db: Db;
    before(async () => {
      db = await store.open();
    });
    const rows = () =>
      db.query<{
        ref: string;
        received_on: string;
        jwe: GeneralJWE;
        data: unknown;
        flags: unknown;
      }>("select ref, received_on::text, jwe, data, flags from intake order by ref");

    it("is stored sealed, answered with a reference and a day, and opens with a key", async () => {
      const { post } = createEndpoint(db, { now });
      const reply = await post("/v1/intake", await sealedEnvelope());
      assert.equal(reply.status, 201);
      assert.equal(reply.headers.get("cache-control"), "no-store");
      const receipt = z.parse(IntakeReceipt, await reply.json());
      // Thursday and Friday are closed in the demo's file.
      assert.equal(receipt.answerBy, "2026-11-30");
      const row = (await rows()).find(({ ref }) => ref === receipt.ref);
      assert.ok(row);
      assert.equal(row.received_on, "2026-11-24");
      assert.equal(row.data, null);
      assert.ok(!JSON.stringify(row).includes("talk with someone"));
      for (const { privateKey } of keys) {
        const opened = await generalDecrypt(row.jwe, await importPrivate(privateKey));
        const words = new TextDecoder().decode(opened.plaintext);
        assert.deepEqual(JSON.parse(words), exampleReferral);
      }
    });

    it("is answered as the first time when it comes again, and stored once", async () => {
      const { post } = createEndpoint(db, { now });
      const body = await sealedEnvelope("message");
      const headers = { "idempotency-key": newKey() };
      const earlier = (await rows()).length;
      const first = await (await post("/v1/intake", body, headers)).text();
      const later = createEndpoint(db, { now: "2026-11-30T15:00:00Z" });
      const second = await later.post("/v1/intake", body, headers);
      assert.equal(second.status, 201);
      assert.deepEqual(await second.json(), JSON.parse(first));
      assert.equal((await rows()).length, earlier + 1);
    });

    it("is one row and one answer when ten requests race under one key", async () => {
      const { post } = createEndpoint(db, { now });
      const body = await sealedEnvelope();
      const headers = { "idempotency-key": newKey() };
      const earlier = (await rows()).length;
      const replies = await Promise.all(
        Array.from({ length: 10 }, () => post("/v1/intake", body, headers)),
      );
      const texts = await Promise.all(replies.map((reply) => reply.text()));
      assert.deepEqual(new Set(replies.map(({ status }) => status)), new Set([201]));
      assert.equal(new Set(texts.map((text) => JSON.parse(text).ref)).size, 1);
      assert.equal((await rows()).length, earlier + 1);
    });

    it("is refused under a key that came with other bytes", async () => {
      const { post } = createEndpoint(db, { now });
      const headers = { "idempotency-key": newKey() };
      await post("/v1/intake", await sealedEnvelope(), headers);
      const again = await post("/v1/intake", await sealedEnvelope(), headers);
      assert.deepEqual(await refused(again), [422, "key_reused"]);
    });

    it("keeps nothing of what it refused, so that a mended request may use the key", async () => {
      const headers = { "idempotency-key": newKey() };
      const body = await sealedEnvelope();
      const withdrawn = createEndpoint(db, { now, config: { support: { recipients: [] } } });
      assert.deepEqual(await refused(await withdrawn.post("/v1/intake", body, headers)), [
        409,
        "keys_changed",
      ]);
      const { post } = createEndpoint(db, { now });
      assert.equal((await post("/v1/intake", body, headers)).status, 201);
    });

    it("keeps no key when the database fails in the middle", async () => {
      const headers = { "idempotency-key": newKey() };
      const body = await sealedEnvelope();
      const failing: Db = {
        ...db,
        tx: (work) =>
          db.tx(async (tx) => {
            await work(tx);
            throw new Error("the disk is full");
          }),
      };
      const console_ = console.error;
      console.error = () => {};
      const broken = await createEndpoint(failing, { now }).post("/v1/intake", body, headers);
      console.error = console_;
      assert.deepEqual(await refused(broken), [500, "internal"]);
      const earlier = (await rows()).length;
      assert.equal(
        (await createEndpoint(db, { now }).post("/v1/intake", body, headers)).status,
        201,
      );
      assert.equal((await rows()).length, earlier + 1);
    });

    it("comes in clear words only where the organisation says so", async () => {
      const body = JSON.stringify({ v: 1, form: "message", data: exampleMessage, flags: ["trap"] });
      const closed = createEndpoint(db, { now });
      assert.deepEqual(await refused(await closed.post("/v1/intake", body)), [
        422,
        "unknown_field",
        "/data",
      ]);
      const reply = await createEndpoint(db, { now, config: clear }).post("/v1/intake", body);
      const { ref } = z.parse(IntakeReceipt, await reply.json());
      const row = (await rows()).find((each) => each.ref === ref);
      assert.deepEqual([row?.data, row?.flags, row?.jwe], [exampleMessage, ["trap"], null]);
    });

    it("is refused where it is not exactly what the contract says", async () => {
      const { post } = createEndpoint(db, { now, config: clear });
      const envelope = JSON.parse(await sealedEnvelope());
      const data = { v: 1, form: "support", data: exampleReferral };
      const [first] = envelope.jwe.recipients;
      const cases: [unknown, unknown[]][] = [
        [{ ...envelope, surprise: 1 }, [422, "unknown_field", "/surprise"]],
        [{ ...envelope, jwe: undefined }, [422, "missing", "/jwe"]],
        [{ ...envelope, form: "message" }, [422, "syntax", "/jwe/protected"]],
        [
          { ...envelope, jwe: { ...envelope.jwe, recipients: [first, first] } },
          [422, "unknown_code", "/jwe/recipients"],
        ],
        [
          {
            ...envelope,
            jwe: {
              ...envelope.jwe,
              recipients: [{ ...first, header: { ...first.header, kid: "other" } }],
            },
          },
          [409, "keys_changed"],
        ],
        [{ ...data, form: "message" }, [422, "unknown_code", "/data/type"]],
        [
          { ...data, data: { ...exampleReferral, message: "a\u202Eb" } },
          [422, "text_invalid", "/data/message"],
        ],
        [
          { ...data, data: { ...exampleReferral, message: "a\0b" } },
          [422, "text_invalid", "/data/message"],
        ],
        [
          { ...data, data: { ...exampleReferral, status: "x" } },
          [422, "unknown_field", "/data/status"],
        ],
        [[], [422, "syntax", ""]],
      ];
      const earlier = (await rows()).length;
      for (const [body, expected] of cases)
        assert.deepEqual(await refused(await post("/v1/intake", JSON.stringify(body))), expected);
      const bytes = await post("/v1/intake", "{");
      assert.deepEqual(await refused(bytes), [400, "malformed"]);
      const noKey = await post("/v1/intake", JSON.stringify(envelope), { "idempotency-key": "1" });
      assert.deepEqual(await refused(noKey), [400, "key_missing"]);
      const type = await post("/v1/intake", JSON.stringify(envelope), {
        "content-type": "text/plain",
      });
      assert.deepEqual(await refused(type), [415, "unsupported_media_type"]);
      const large = await post(
        "/v1/intake",
        JSON.stringify({ ...envelope, partner: "a".repeat(33_000) }),
      );
      assert.deepEqual(await refused(large), [413, "too_large"]);
      assert.equal(large.headers.get("access-control-allow-origin"), "*");
      assert.equal((await rows()).length, earlier);
    });
  });

describe("a reference", () => {
  it("is eight letters that nobody misreads, and never the same", () => {
    const refs = Array.from({ length: 500 }, makeRef);
    assert.equal(new Set(refs).size, 500);
    assert.ok(refs.every((ref) => /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/.test(ref)));
  });
});

function importPrivate({
  kid: _,
  ...jwk
}: (typeof keys)[number]["privateKey"]): Promise<CryptoKey> {
  return crypto.subtle.importKey("jwk", jwk, { name: "ECDH", namedCurve: "P-256" }, false, [
    "deriveBits",
  ]);
}
