/** A gift on the wire: strict on the way in, the same answer however often, and told to its donor
 * alone. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import type { Db } from "../../../../demo/backend/store/port.js";
import { Donation, exampleDonationRequest } from "../../../../src/contract/donation.js";
import { Problem } from "../../../../src/contract/problem.js";
import { z } from "../../../../src/contract/zod.js";
import { createEndpoint, newKey } from "../../../support/endpoint.js";
import { giftBody, opened, pressed, told } from "../../../support/gifts.js";
import { stores } from "../../../support/stores.js";

const now = "2026-11-24T15:00:00Z";
const config = {
  donations: { feeModel: { USD: { basisPoints: 290, fixedMinor: 30 } }, tribute: true },
};

for (const store of stores)
  describe(`a gift on a ${store.name} database`, () => {
    let db: Db;
    before(async () => {
      db = await store.open();
    });
    const at = (instant = now) => createEndpoint(db, { config, now: instant });
    const post = (text: string, headers = {}) => at().post("/v1/donations", text, headers);
    const problem = async (reply: Response) => {
      const { code, errors = [], status } = z.parse(Problem, await reply.json());
      assert.equal(reply.status, status);
      return [status, code, ...errors.map((each) => `${each.path} ${each.code}`)];
    };

    it("is answered with an open checkout, its total and its token", async () => {
      const reply = await post(giftBody({ coverFees: true }));
      assert.equal(reply.status, 201);
      assert.equal(reply.headers.get("cache-control"), "no-store");
      assert.equal(reply.headers.get("access-control-allow-origin"), "*");
      const { id, checkoutUrl, statusToken, ...rest } = z.parse(Donation, await reply.json());
      assert.match(id, /^don_[0-9A-HJKMNP-TV-Z]{12}$/);
      assert.match(statusToken ?? "", /^[\w-]{43}$/);
      assert.ok(checkoutUrl?.startsWith("https://api.example.org/v1/demo-checkout/"));
      assert.deepEqual(rest, {
        status: "open",
        amountMinor: 2500,
        totalMinor: 2606,
        currency: "USD",
        frequency: "once",
        designation: "greatestNeed",
        expiresAt: "2026-11-24T16:00:00.000Z",
        mode: "test",
        returnTo: "page",
      });
    });

    it("is answered in the same words when it comes again, also by another process", async () => {
      const headers = { "idempotency-key": newKey() };
      const first = await (await post(giftBody(), headers)).text();
      const second = await at("2026-11-27T15:00:00Z").post("/v1/donations", giftBody(), headers);
      assert.equal(second.status, 201);
      assert.equal(await second.text(), first);
      const reused = await post(giftBody({ amountMinor: 5000 }), headers);
      assert.deepEqual(await problem(reused), [422, "key_reused"]);
    });

    it("is one row and one answer when two processes get it at once", async () => {
      const headers = { "idempotency-key": newKey() };
      const both = await Promise.all([post(giftBody(), headers), post(giftBody(), headers)]);
      const answers = await Promise.all(
        both.map(async (reply) =>
          reply.status === 409 ? (await post(giftBody(), headers)).text() : reply.text(),
        ),
      );
      assert.equal(answers[0], answers[1]);
    });

    it("leaves no token in the database, and neither a name nor an address", async () => {
      const { id, statusToken } = await opened(at());
      const tables = ["donation", "idempotency", "demo_checkout", "demo_event", "payment_event"];
      for (const table of tables) {
        const rows = await db.query(`select * from ${table}`);
        assert.ok(!JSON.stringify(rows).includes(statusToken), table);
      }
      const [row] = await db.query("select * from donation where id = $1", [id]);
      for (const column of Object.keys(row ?? {}))
        assert.doesNotMatch(column, /name|mail|card|address|agent/);
    });

    const tribute = { kind: "memory", name: "Test Person" } as const;
    it("in memory of somebody is told as one, without the name", async () => {
      const gift = await opened(at(), { tribute });
      assert.equal((await told(at(), gift)).tribute, "memory");
      assert.ok(!JSON.stringify(await told(at(), gift)).includes("Test Person"));
    });

    const refused: readonly (readonly [string, object, string])[] = [
      ["an unknown field", { name: "Test Person" }, "unknown_field /name unknown_field"],
      ["no amount", { amountMinor: undefined }, "invalid /amountMinor missing"],
      ["a fraction", { amountMinor: 25.5 }, "invalid /amountMinor fraction"],
      ["a number as text", { amountMinor: "2500" }, "invalid /amountMinor syntax"],
      ["nothing", { amountMinor: 0 }, "invalid /amountMinor too_small"],
      ["less than the smallest gift", { amountMinor: 499 }, "invalid /amountMinor too_small"],
      ["more than the largest", { amountMinor: 99_999_999 }, "invalid /amountMinor too_large"],
      ["another currency", { currency: "EUR" }, "invalid /currency currency"],
      ["another purpose", { designation: "nothing" }, "invalid /designation designation"],
      ["another rhythm", { frequency: "week" }, "invalid /frequency unknown_code"],
      // oxlint-disable-next-line no-script-url -- what the server must refuse
      ["a script to return to", { returnUrl: "javascript:alert(1)" }, "invalid /returnUrl syntax"],
      ["half an address", { returnUrl: "library.example.org" }, "invalid /returnUrl syntax"],
      ["plain http", { returnUrl: "http://library.example.org" }, "invalid /returnUrl syntax"],
      ["a bidi control", { message: "a\u202Eb" }, "text_invalid /message text_invalid"],
    ];
    for (const [name, change, expected] of refused)
      it(`with ${name} is refused`, async () => {
        const body = JSON.stringify({ ...exampleDonationRequest, ...change });
        assert.equal((await problem(await post(body))).join(" "), `422 ${expected}`);
      });

    it("without a key, as another type, or too long is refused", async () => {
      assert.deepEqual(await problem(await post(giftBody(), { "idempotency-key": "1" })), [
        400,
        "key_missing",
      ]);
      const typed = await post(giftBody(), { "content-type": "text/plain" });
      assert.deepEqual(await problem(typed), [415, "unsupported_media_type"]);
      const long = await post(giftBody({ message: "a".repeat(33_000) }));
      assert.deepEqual(await problem(long), [413, "too_large"]);
    });

    it("is answered paused when the organisation takes none", async () => {
      const paused = createEndpoint(db, { config: { donations: { paused: true } }, now });
      const reply = await paused.post("/v1/donations", giftBody());
      assert.deepEqual(await problem(reply), [503, "paused"]);
    });

    it("from a page that is not registered works, and comes back to our own", async () => {
      const gift = await opened(at(), {
        returnUrl: "https://elsewhere.example.org/",
        locale: "es",
      });
      assert.equal(gift.returnTo, "endpoint");
      const reply = await pressed(at(), gift.checkoutUrl, "pay");
      assert.equal(
        reply.headers.get("location"),
        "https://api.example.org/v1/donate/thanks?lang=es&partner=west-philly-library",
      );
    });

    it("is told to its token alone: a wrong token is as unknown as a wrong gift", async () => {
      const gift = await opened(at());
      const other = await opened(at());
      const ask = (id: string, authorization?: string) =>
        at().get(`/v1/donations/${id}`, authorization === undefined ? {} : { authorization });
      const answers = [
        await ask(gift.id, `Bearer ${other.statusToken}`),
        await ask("don_000000000000", `Bearer ${gift.statusToken}`),
        await ask(gift.id),
        await ask(gift.id, gift.statusToken),
      ];
      const texts = await Promise.all(answers.map((reply) => reply.text()));
      assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([404]));
      assert.equal(new Set(texts).size, 1);
    });

    it("is told with its checkout while that is open, and never with its token", async () => {
      const gift = await opened(at());
      const open = await told(at(), gift);
      assert.equal(open.checkoutUrl, gift.checkoutUrl);
      assert.equal(open.statusToken, undefined);
      await pressed(at(), gift.checkoutUrl, "later");
      const processing = await told(at(), gift);
      assert.deepEqual([processing.status, processing.checkoutUrl], ["processing", undefined]);
    });

    it("is told for a day after its end, while processing for as long as that takes", async () => {
      const paid = await opened(at());
      const slow = await opened(at());
      await pressed(at(), paid.checkoutUrl, "pay");
      await pressed(at(), slow.checkoutUrl, "later");
      const bearer = { authorization: `Bearer ${paid.statusToken}` };
      assert.equal((await told(at("2026-11-25T15:00:00Z"), paid)).status, "paid");
      const later = at("2026-11-25T15:00:01Z");
      assert.equal((await later.get(`/v1/donations/${paid.id}`, bearer)).status, 404);
      assert.equal((await told(at("2026-11-29T15:00:00Z"), slow)).status, "processing");
    });

    it("is closed by its donor, as often as they like, and can then not be paid", async () => {
      const gift = await opened(at());
      const close = (token: string) =>
        at().app.fetch(
          new Request(`https://api.example.org/v1/donations/${gift.id}`, {
            method: "DELETE",
            headers: { authorization: `Bearer ${token}` },
          }),
        );
      assert.equal((await close("A".repeat(43))).status, 404);
      assert.equal((await told(at(), gift)).status, "open");
      assert.equal((await close(gift.statusToken)).status, 204);
      assert.equal((await told(at(), gift)).status, "canceled");
      await pressed(at(), gift.checkoutUrl, "pay");
      assert.equal((await close(gift.statusToken)).status, 204);
      assert.equal((await told(at(), gift)).status, "canceled");
    });

    it("that was paid stays paid when its donor closes it", async () => {
      const gift = await opened(at());
      await pressed(at(), gift.checkoutUrl, "pay");
      const headers = { authorization: `Bearer ${gift.statusToken}` };
      const url = `https://api.example.org/v1/donations/${gift.id}`;
      const reply = await at().app.fetch(new Request(url, { method: "DELETE", headers }));
      assert.equal(reply.status, 204);
      assert.equal((await told(at(), gift)).status, "paid");
    });

    it("ends on a page that names no gift and never says paid", async () => {
      const reply = await at().get("/v1/donate/thanks?lang=es-PR");
      const text = await reply.text();
      assert.equal(reply.status, 200);
      assert.ok(text.includes("Si terminó, le llegará un recibo por correo electrónico."));
      assert.ok(text.includes('<html lang="es">'));
      assert.doesNotMatch(text, /don_|\$|pagad|paid/i);
      const english = await (await at().get("/v1/donate/thanks")).text();
      assert.ok(english.includes("If you finished, a receipt comes by e-mail."));
      assert.equal((await at().get("/v1/donate/thanks?id=1")).status, 422);
    });
  });
