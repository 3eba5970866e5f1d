/** What somebody tries with gifts who means no good, each with what stands in the way. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { createApp } from "../../../../demo/backend/app.js";
import type { Db } from "../../../../demo/backend/store/port.js";
import { Donation } from "../../../../src/contract/donation.js";
import { z } from "../../../../src/contract/zod.js";
import { asking, codeOf, now } from "../../../support/asked-gifts.js";
import { createEndpoint } from "../../../support/endpoint.js";
import { giftBody, opened, pressed, told } from "../../../support/gifts.js";
import { formsIn, sentForm } from "../../../support/plain-gifts.js";
import { stores } from "../../../support/stores.js";

for (const store of stores)
  describe(`against gifts on a ${store.name} database`, () => {
    let db: Db;
    before(async () => {
      db = await store.open();
    });
    const { at, ask } = asking(() => db);

    it("tampering: the server computes the total, whatever the page says", async () => {
      const config = { donations: { feeModel: { USD: { basisPoints: 290, fixedMinor: 30 } } } };
      const endpoint = at(config);
      const { totalMinor } = await opened(endpoint, { coverFees: true });
      assert.equal(totalMinor, 2606);
      for (const surplus of [{ totalMinor: 1 }, { price: 1 }, { feeMinor: 0 }, { mode: "live" }]) {
        const body = JSON.stringify({ ...JSON.parse(giftBody()), ...surplus });
        assert.deepEqual(await codeOf(await ask(body, { endpoint })), [422, "unknown_field"]);
      }
      for (const amountMinor of [0, -2500, 25.5, "2500", null, true, [2500], 1e21, "Infinity"]) {
        const body = JSON.stringify({ ...JSON.parse(giftBody()), amountMinor });
        assert.equal((await ask(body, { endpoint })).status, 422, String(amountMinor));
      }
      for (const amount of ["0", "-25", "1e3", "0x19", "25;1", "½", "٢5"])
        assert.equal((await sentForm(at(), { amount })).status, 422, amount);
    });

    it("currency confusion: no other currency is taken, and its code stands beside the sum", async () => {
      for (const currency of ["EUR", "CAD", "usd", "US$", ""]) {
        const body = JSON.stringify({ ...JSON.parse(giftBody()), currency });
        assert.equal((await ask(body)).status, 422, currency);
      }
      for (const amount of ["€25", "£25", "25 EUR", "CA$25"])
        assert.equal((await sentForm(at(), { amount })).status, 422, amount);
      const { checkoutUrl } = await opened(at());
      const page = await (await at().get(new URL(checkoutUrl).pathname)).text();
      assert.ok(page.includes("$25.00") && page.includes("USD"));
    });

    const places: readonly (readonly [string, "page" | "endpoint" | 422])[] = [
      ["http://localhost:8788/library/give", "page"],
      ["https://evil.example/", "endpoint"],
      ["http://localhost:8789/", "endpoint"],
      ["https://localhost:8788/", "endpoint"],
      ["http://localhost:8788.evil.example/", 422],
      ["http://localhost:8788@evil.example/", 422],
      ["https://library@evil.example/", 422],
      // oxlint-disable-next-line no-script-url -- what is refused
      ["javascript:alert(1)", 422],
      ["data:text/html,x", 422],
      ["//evil.example/", 422],
      ["/give", 422],
      ["https://evil.example/\r\nSet-Cookie: a=b", 422],
      [`https://evil.example/${"a".repeat(2000)}`, 422],
    ];
    for (const [returnUrl, expected] of places)
      it(`leading astray: ${JSON.stringify(returnUrl.slice(0, 50))} is answered ${expected} (gift case 13)`, async () => {
        const reply = await ask(giftBody({ returnUrl }), { from: "127.0.0.1" });
        if (expected === 422) return assert.equal(reply.status, 422);
        const { checkoutUrl = "", returnTo } = z.parse(Donation, await reply.json());
        assert.equal(returnTo, expected);
        const back = (await pressed(at(), checkoutUrl, "pay")).headers.get("location") ?? "";
        const host = expected === "page" ? new URL(returnUrl).host : "api.example.org";
        assert.equal(new URL(back).host, host);
        return undefined;
      });

    it("leading astray: a partner's page is no other partner's", async () => {
      const other = { returnUrl: "http://localhost:8788/x", partner: "nobody-we-know" };
      assert.equal((await opened(at(), other)).returnTo, "endpoint");
      const page = await (await at().get("/v1/donate/thanks?partner=https://evil.example")).text();
      assert.doesNotMatch(page, /evil/);
    });

    it("a leaked token: opens one gift alone, by its header alone, and dies after a day", async () => {
      const gift = await opened(at());
      const other = await opened(at());
      const read = (path: string, headers = {}, endpoint = at()) => endpoint.get(path, headers);
      const bearer = { authorization: `Bearer ${gift.statusToken}` };
      const answers = [
        await read(`/v1/donations/${other.id}`, bearer),
        await read("/v1/donations/don_000000000000", bearer),
        await read(`/v1/donations/${gift.id}`),
        await read(`/v1/donations/${gift.id}`, { authorization: gift.statusToken }),
        await read(`/v1/donations/${gift.id}`, { cookie: `token=${gift.statusToken}` }),
        await read(`/v1/donations/${gift.id}`, { authorization: `Bearer ${gift.statusToken}A` }),
      ];
      const texts = await Promise.all(answers.map((reply) => reply.text()));
      assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([404]));
      assert.equal(new Set(texts).size, 1, "a wrong gift is as unknown as a wrong token");
      const query = await read(`/v1/donations/${gift.id}?token=${gift.statusToken}`, bearer);
      assert.equal(query.status, 422);
      const mine = await read(`/v1/donations/${gift.id}`, bearer);
      assert.deepEqual([mine.status, mine.headers.get("cache-control")], [200, "no-store"]);
      assert.ok(!(await mine.text()).includes(gift.statusToken));
      await pressed(at(), gift.checkoutUrl, "pay");
      const later = at({}, "2026-11-25T15:00:01Z");
      assert.equal((await read(`/v1/donations/${gift.id}`, bearer, later)).status, 404);
    });

    it("clickjacking: no page for gifts stands in a frame, and no single press charges", async () => {
      assert.equal((await at().get("/v1/frame/donate-button")).status, 404);
      const { checkoutUrl } = await opened(at());
      for (const path of ["/v1/donate", "/v1/donate/thanks", new URL(checkoutUrl).pathname]) {
        const reply = await at().get(path);
        const policy = reply.headers.get("content-security-policy") ?? "";
        assert.match(policy, /frame-ancestors 'none'/, path);
        assert.match(policy, /default-src 'none'/, path);
      }
      const reply = await sentForm(at(), { amount: "25" });
      const url = reply.headers.get("location");
      const [row] = await db.query("select status from donation where checkout_url = $1", [url]);
      assert.deepEqual(row, { status: "open" });
    });

    it("stored text: stays text, and no log hears of it", async () => {
      const message = '=HYPERLINK("https://evil.example")<img src=x onerror=alert(1)>';
      const said: unknown[] = [];
      const { error, log, warn } = console;
      const hear = (...words: unknown[]) => void said.push(...words);
      Object.assign(console, { error: hear, log: hear, warn: hear });
      try {
        const tribute = { kind: "memory", name: "Test <b>Person</b>" } as const;
        const gift = await opened(at(), { message, tribute });
        const broken: Db = { ...db, tx: () => Promise.reject(new Error(message)) };
        await ask(giftBody({ message }), { endpoint: createEndpoint(broken, { now }) });
        await sentForm(createEndpoint(broken, { now }), { amount: message });
        const page = await (await at().get(new URL(gift.checkoutUrl).pathname)).text();
        assert.doesNotMatch(page, /HYPERLINK|onerror|Test &lt;b|Test <b/);
        assert.doesNotMatch(JSON.stringify(await told(at(), gift)), /HYPERLINK|Test/);
        const [row] = await db.query("select message from donation where id = $1", [gift.id]);
        assert.deepEqual(row, { message });
      } finally {
        Object.assign(console, { error, log, warn });
      }
      assert.doesNotMatch(JSON.stringify(said), /HYPERLINK|onerror|Person/);
    });

    it("real money by mistake: the demo's provider takes no gift in mode live (gift case 24)", async () => {
      const { ports } = at();
      const live = createEndpoint(db, { config: { mode: "live" }, now });
      assert.deepEqual(await codeOf(await ask(giftBody(), { endpoint: live })), [503, "paused"]);
      assert.equal((await sentForm(live, { amount: "25" })).status, 503);
      assert.equal(
        createApp({ ...ports, organization: live.ports.organization }).payments,
        undefined,
      );
    });

    it("a form of ours that somebody else's page sends opens a checkout and nothing more", async () => {
      const page = await (await at().get("/v1/donate?lang=en")).text();
      const fields = { ...Object.fromEntries(formsIn(page)[0] ?? []), amount: "25" };
      const reply = await sentForm(at(), fields, { origin: "https://evil.example" });
      assert.equal(reply.status, 303);
      assert.equal(reply.headers.get("set-cookie"), null);
    });
  });
