/** One wish, one gift, one checkout: whatever comes twice, at once, late, or while the provider
 * is down. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { Refusal } from "../../../../demo/backend/guards/problem.js";
import type { Gift } from "../../../../demo/backend/payments/gift.js";
import { lease, openGift } from "../../../../demo/backend/payments/opening.js";
import type { Terms } from "../../../../demo/backend/payments/opening.js";
import { NotOpened } from "../../../../demo/backend/payments/port.js";
import type { PaymentProvider } from "../../../../demo/backend/payments/port.js";
import type { Db } from "../../../../demo/backend/store/port.js";
import { exampleDonationRequest } from "../../../../src/contract/donation.js";
import { newKey } from "../../../support/endpoint.js";
import { stores } from "../../../support/stores.js";

const start = Date.parse("2026-11-24T15:00:00Z");
const terms: Terms = { wish: exampleDonationRequest, totalMinor: 2500, returnUrl: undefined };

for (const store of stores)
  describe(`opening a gift on a ${store.name} database`, () => {
    let db: Db;
    before(async () => {
      db = await store.open();
    });

    /** One process with a provider that answers when it is told to. */
    function stage() {
      const asked: Gift[] = [];
      const waiting: (() => void)[] = [];
      let held = false;
      let down: Error | undefined;
      let ms = start;
      const provider: PaymentProvider = {
        name: "demo",
        mode: "test",
        async open(gift) {
          asked.push(gift);
          if (down) throw down;
          if (held) await new Promise<void>((resume) => waiting.push(resume));
          const ref = `${gift.id}_${gift.tries}`;
          return { checkoutUrl: `https://pay.example.org/${ref}`, ref };
        },
        expire: async () => {},
        keepUp: async () => {},
        readEvent: () => Promise.reject(new TypeError("no news here")),
      };
      const keyHeader = newKey();
      return {
        asked,
        hold: (is: boolean) => (held = is),
        fail: (is: boolean) => (down = is ? new TypeError("no network") : undefined),
        spend: () => (down = new NotOpened("500", true)),
        pass: (by: number) => (ms += by),
        release: () => waiting.splice(0).forEach((resume) => resume()),
        async isAsked(times: number) {
          while (asked.length < times) await new Promise((resume) => setImmediate(resume));
        },
        open: (body = "{}", key = keyHeader, accept = () => terms) =>
          openGift(
            { db, provider, now: () => new Date(ms) },
            { route: "POST /donations", key, body: Buffer.from(body), day: "2026-11-24" },
            accept,
          ),
      };
    }

    const rows = async (id: string) => db.query("select * from donation where id = $1", [id]);
    const refusal = (status: number, code: string) => (error: unknown) =>
      error instanceof Refusal && error.status === status && error.code === code;

    it("answers the same to the same key and body, with one row and one checkout", async () => {
      const { asked, open, pass } = stage();
      const first = await open();
      pass(3 * 86_400_000);
      assert.deepEqual(await open(), first);
      assert.equal(asked.length, 1);
      assert.equal((await rows(first.id)).length, 1);
      assert.equal(first.expiresAt, "2026-11-24T16:00:00.000Z");
    });

    it("refuses the key with another body, and opens another gift under another key", async () => {
      const { open } = stage();
      const first = await open();
      await assert.rejects(open('{"amountMinor":1}'), refusal(422, "key_reused"));
      assert.notEqual((await open("{}", newKey())).id, first.id);
    });

    it("keeps nothing of a wish that was refused", async () => {
      const { asked, open } = stage();
      const refuse = () => {
        throw new Refusal(503, "paused");
      };
      await assert.rejects(open("{}", undefined, refuse), refusal(503, "paused"));
      assert.equal(asked.length, 0);
      assert.equal((await open()).status, "open");
    });

    it("says in flight while the provider is asked, then gives the one answer", async () => {
      const { asked, hold, isAsked, open, release } = stage();
      hold(true);
      const first = open();
      await isAsked(1);
      await assert.rejects(open(), refusal(409, "in_flight"));
      release();
      const answer = await first;
      assert.deepEqual(await open(), answer);
      assert.equal(asked.length, 1);
    });

    it("is taken over when its process died at the provider, and not a moment before", async () => {
      const { asked, hold, isAsked, open, pass, release } = stage();
      hold(true);
      const lost = open();
      await isAsked(1);
      pass(lease - 1);
      await assert.rejects(open(), refusal(409, "in_flight"));
      pass(1);
      hold(false);
      const second = await open();
      assert.equal(asked.length, 2);
      assert.equal(asked[0]?.id, asked[1]?.id);
      release();
      assert.deepEqual(await lost, second);
    });

    it("is taken over by one process alone", async () => {
      const { asked, hold, isAsked, open, pass, release } = stage();
      hold(true);
      const lost = open();
      await isAsked(1);
      pass(lease);
      const both = Promise.allSettled([open(), open(), open()]);
      await isAsked(2);
      // Whoever came too late has been refused before the provider answers anybody.
      await assert.rejects(open(), refusal(409, "in_flight"));
      release();
      const ends = (await both).map(({ status }) => status).toSorted();
      assert.ok(ends.includes("fulfilled"));
      assert.equal(asked.length, 2);
      await lost;
    });

    it("says unavailable while the provider is down, then opens the same gift", async () => {
      const { asked, fail, open } = stage();
      fail(true);
      await assert.rejects(open(), refusal(503, "unavailable"));
      await assert.rejects(open(), refusal(503, "unavailable"));
      fail(false);
      const reply = await open();
      assert.deepEqual(new Set(asked.map(({ id }) => id)), new Set([reply.id]));
    });

    it("is tried as another request when the provider keeps its refusal", async () => {
      const { asked, fail, open, spend } = stage();
      spend();
      await assert.rejects(open(), refusal(503, "unavailable"));
      fail(false);
      const { checkoutUrl, id } = await open();
      assert.deepEqual(
        asked.map(({ tries }) => tries),
        [1, 2],
      );
      assert.equal(checkoutUrl, `https://pay.example.org/${id}_2`);
      assert.equal((await rows(id))[0]?.["provider_ref"], `${id}_2`);
    });

    it("keeps the checkout that came first, whoever comes late with another", async () => {
      const { fail, hold, isAsked, open, pass, release, spend } = stage();
      hold(true);
      const slow = open();
      await isAsked(1);
      pass(lease);
      spend();
      await assert.rejects(open(), refusal(503, "unavailable"));
      fail(false);
      hold(false);
      const first = await open();
      release();
      assert.deepEqual(await slow, first);
      assert.equal(first.checkoutUrl, `https://pay.example.org/${first.id}_2`);
      assert.equal((await rows(first.id))[0]?.["provider_ref"], `${first.id}_2`);
    });

    it("asks the provider from the row alone, so that asking again is the same", async () => {
      const { asked, fail, open, pass } = stage();
      fail(true);
      await assert.rejects(open());
      pass(60_000);
      fail(false);
      await open();
      assert.deepEqual(asked[0], asked[1]);
    });
  });
