/** Whoever tries stolen cards needs many checkouts: few are opened, and honest donors go on. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import type { Db } from "../../../../demo/backend/store/port.js";
import { asking, codeOf, now } from "../../../support/asked-gifts.js";
import { newKey } from "../../../support/endpoint.js";
import { giftBody, opened, pressed, told } from "../../../support/gifts.js";
import { sentForm } from "../../../support/plain-gifts.js";
import { asHeader, solved } from "../../../support/proof.js";
import { stores } from "../../../support/stores.js";

for (const store of stores)
  describe(`trying cards on a ${store.name} database`, () => {
    let db: Db;
    before(async () => {
      db = await store.open();
    });
    const { at, ask } = asking(() => db);
    const proof = async () => ({
      "haven-proof": asHeader(await solved(await (await at().get("/v1/challenge")).json())),
    });

    it("one address opens ten checkouts in an hour, on both ways in", async () => {
      const from = "192.0.2.10";
      for (let gift = 0; gift < 5; gift += 1)
        assert.equal((await ask(giftBody(), { from })).status, 201);
      for (let gift = 0; gift < 5; gift += 1)
        assert.equal((await sentForm(at(), { amount: "25", lang: "en" }, {}, from)).status, 303);
      const next = await ask(giftBody(), { from });
      assert.equal(next.headers.get("retry-after"), "360");
      assert.deepEqual(await codeOf(next), [429, "rate_limited"]);
      const page = await sentForm(at(), { amount: "31.50", lang: "es" }, {}, from);
      assert.deepEqual([page.status, page.headers.get("retry-after")], [429, "360"]);
      const text = await page.text();
      assert.ok(text.includes("No se cobró nada. Por favor, inténtelo de nuevo en 6 minutos"));
      assert.ok(text.includes('value="31.50"') && text.includes('href="tel:+12155550142"'));
      assert.equal((await ask(giftBody(), { from: "192.0.2.11" })).status, 201);
      // One device may use any address of its IPv6 network.
      for (let gift = 0; gift < 10; gift += 1)
        await ask(giftBody(), { from: `2001:db8:1:2::${gift + 1}` });
      assert.equal((await ask(giftBody(), { from: "2001:db8:1:2:ffff::1" })).status, 429);
    });

    it("a shared address goes on with proof of work, each of which counts once", async () => {
      const from = "192.0.2.20";
      for (let gift = 0; gift < 10; gift += 1) await ask(giftBody(), { from });
      const headers = await proof();
      assert.equal((await ask(giftBody(), { from, headers })).status, 201);
      assert.deepEqual(await codeOf(await ask(giftBody(), { from, headers })), [
        422,
        "proof_expired",
      ]);
      const library = "203.0.113.5";
      for (let gift = 0; gift < 12; gift += 1)
        assert.equal((await ask(giftBody(), { from: library })).status, 201);
    });

    it("an answer that is asked for again costs neither rate nor proof", async () => {
      const from = "192.0.2.30";
      const key = newKey();
      const body = giftBody();
      const first = await (await ask(body, { from, key })).text();
      for (let gift = 1; gift < 10; gift += 1) await ask(giftBody(), { from });
      assert.equal((await ask(giftBody(), { from })).status, 429);
      assert.equal(await (await ask(body, { from, key })).text(), first);
    });

    it("what is refused costs an honest donor nothing", async () => {
      const from = "192.0.2.31";
      for (let slip = 0; slip < 15; slip += 1) {
        assert.equal((await ask(giftBody({ amountMinor: 1 }), { from })).status, 422);
        assert.equal((await sentForm(at(), { amount: "x" }, {}, from)).status, 422);
      }
      assert.equal((await ask(giftBody(), { from })).status, 201);
    });

    it("a decline is told without its reason, and a checkout ends with its hour", async () => {
      const gift = await opened(at());
      await pressed(at(), gift.checkoutUrl, "decline");
      const said = await told(at(), gift);
      assert.equal(said.status, "failed");
      assert.doesNotMatch(JSON.stringify(said), /declin|reason|code|card/i);
      const [row] = await db.query<{ outcome: string }>(
        "select outcome from payment_event where donation_id = $1",
        [gift.id],
      );
      assert.equal(row?.outcome, "declined", "staff count it");
      assert.equal(Date.parse(gift.expiresAt) - Date.parse(now), 3_600_000);
      const late = await opened(at());
      await pressed(at({}, "2026-11-24T16:00:00Z"), late.checkoutUrl, "pay");
      assert.equal((await told(at(), late)).status, "expired");
    });

    it("one word in the settings takes no more gifts, on both ways in", async () => {
      const endpoint = at({ donations: { paused: true } });
      assert.deepEqual(await codeOf(await ask(giftBody(), { endpoint })), [503, "paused"]);
      assert.equal((await sentForm(endpoint, { amount: "25" })).status, 503);
    });
  });
