/** Whatever goes wrong with a plain form meets a page in words, and nothing typed is lost. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import type { Db } from "../../../../demo/backend/store/port.js";
import { createEndpoint } from "../../../support/endpoint.js";
import { formsIn, heardFrom, once, plainDonor, sentForm } from "../../../support/plain-gifts.js";
import type { FormFields } from "../../../support/plain-gifts.js";
import { stores } from "../../../support/stores.js";

const now = "2026-11-24T15:00:00Z";

for (const store of stores)
  describe(`trouble without script on a ${store.name} database`, () => {
    let db: Db;
    let donor: ReturnType<typeof plainDonor>;
    before(async () => {
      db = await store.open();
      donor = plainDonor(db);
    });

    const problems: readonly (readonly [string, FormFields, string, string])[] = [
      ["nothing", { amount: " " }, "Choose an amount, or type one.", "Elija una cantidad"],
      ["words", { amount: "five" }, "write the amount in digits", "en números"],
      ["less than the smallest", { amount: "4.99" }, "smallest gift here is $5.00", "es de $5.00"],
      ["more than the largest", { amount: "10,000.01" }, "$10,000.00. For more,", "$10,000.00."],
      ["nothing at all", { amount: "0" }, "smallest gift here is", "más pequeña aquí"],
      ["a debt", { amount: "-5" }, "write the amount in digits", "en números"],
      ["a tenth of a cent", { amount: "25.1234" }, "too many digits", "demasiados dígitos"],
      ["euros", { amount: "€25" }, "We can take USD here.", "Aquí podemos recibir USD."],
      [
        "another currency",
        { currency: "EUR" },
        "We can take USD here.",
        "Aquí podemos recibir USD.",
      ],
      ["another rhythm", { frequency: "week" }, "choose how often", "con qué frecuencia"],
      ["another purpose", { designation: "x" }, "choose what it is for", "elija para qué es"],
    ];
    for (const [what, change, english, spanish] of problems)
      it(`with ${what} meets words beside the field, help, and the law (gift case 8)`, async () => {
        const begun = await donor.many();
        const fields = { amount: "75", ...change };
        const page = await donor.asked(fields);
        assert.ok(page.includes(english), page);
        assert.match(page, /aria-invalid="true"|id="frequency-problem"|id="currency-problem"/);
        // Heard with the field, not only seen beside it; a currency that is fixed has no field.
        for (const [, id = ""] of page.matchAll(/ id="(\w+-problem)"/g))
          if (id !== "currency-problem")
            assert.match(page, new RegExp(`aria-describedby="[^"]*${id}"`));
        assert.ok(page.includes('href="tel:+12155550142"') && page.includes("Give by check"));
        assert.ok(page.includes("Monday to Friday from 9 AM to 5 PM"), "when they are there");
        assert.ok(page.includes("(EIN 00-0000000)"));
        assert.ok(page.includes("Philadelphia, Pennsylvania"));
        assert.match(page, /<p lang="en"[^>]*>\s*The official registration/);
        const shown = typeof fields.amount === "string" ? fields.amount.trim() : "";
        if (shown !== "") assert.ok(page.includes(`value="${fields.amount}"`));
        const otherwise = await donor.asked({ ...fields, lang: "es" });
        assert.ok(otherwise.includes(spanish), otherwise);
        assert.ok(otherwise.includes('<html lang="es">'));
        assert.match(otherwise, /<p lang="en"[^>]*>\s*The official registration/);
        assert.equal(await donor.many(), begun);
      });

    it("loses nothing that was typed, and lets none of it become code", async () => {
      const typed = '"><script>alert(1)</script>';
      const page = await donor.asked({
        amount: typed,
        frequency: "month",
        designation: "gunViolence",
      });
      assert.doesNotMatch(page, /<script/);
      const whole = formsIn(page).at(-1) ?? [];
      assert.ok(whole.some(([name, value]) => name === "amount" && value === typed));
      assert.match(page, /value="month"\s+checked/);
      assert.match(page, /value="gunViolence" selected/);
      assert.ok(whole.some(([name, value]) => name === "partner" && value === "new-hope-church"));
    });

    it("from a page whose code is odd is looked at once more, and then works", async () => {
      for (const odd of [{ coverFees: "on" }, { currency: ["USD", "EUR"] }]) {
        const page = await donor.asked({ amount: "40", ...odd });
        assert.ok(page.includes("Please look at your gift once more"), page);
        assert.equal((await donor.again(page, { amount: "40" })).status, 303);
      }
      const url = "https://api.example.org/v1/donate";
      const post = (init: RequestInit) =>
        donor.at().app.fetch(new Request(url, { method: "POST", ...init }));
      const json = { "content-type": "application/json" };
      for (const init of [
        { body: '{"amount":40}', headers: json },
        { body: new URLSearchParams({ amount: "4".repeat(40_000) }) },
        { body: new Uint8Array([0xff, 0xfe]) },
      ]) {
        const reply = await post(init);
        assert.equal(reply.status, 422);
        assert.ok((await reply.text()).includes("Go to the secure checkout"));
      }
    });

    it("keeps a slip in the page's hidden fields from costing the gift", async () => {
      const reply = await donor.send({
        amount: "40",
        partner: "a".repeat(61),
        campaign: "x\u202E",
      });
      assert.equal(reply.status, 303);
      const row = await donor.newest();
      assert.deepEqual([row?.["partner"], row?.["campaign"]], [null, null]);
    });

    it("says so in words where no gifts are taken, with a number and other ways", async () => {
      for (const donations of [{ paused: true }, null]) {
        const endpoint = donor.at({ donations });
        for (const reply of [
          await sentForm(endpoint, { ...once, amount: "40" }),
          await endpoint.get("/v1/donate"),
        ]) {
          const page = await reply.text();
          assert.ok(page.includes("We take no gifts online right now."));
          assert.ok(page.includes('href="tel:+12155550142"'));
          assert.doesNotMatch(page, /<form/);
        }
      }
    });

    it("keeps what was typed when the provider does not answer, and says nothing was taken", async () => {
      const broken: Db = {
        ...db,
        query: (text, values) =>
          text.includes("insert into demo_checkout")
            ? Promise.reject(new TypeError("no network"))
            : db.query(text, values),
      };
      let reply = new Response();
      await heardFrom(async () => {
        reply = await sentForm(createEndpoint(broken, { now }), { ...once, amount: "41.50" });
      });
      assert.equal(reply.status, 503);
      assert.equal(reply.headers.get("retry-after"), "5");
      const page = await reply.text();
      assert.ok(page.includes("No money was taken. Please try again in a moment."));
      assert.ok(page.includes('value="41.50"'));
      assert.equal((await donor.again(page, { amount: "41.50" })).status, 303);
    });

    it("keeps what was typed when the server itself is in trouble", async () => {
      const broken: Db = { ...db, tx: () => Promise.reject(new Error("41.75 and a name")) };
      let reply = new Response();
      const heard = await heardFrom(async () => {
        reply = await sentForm(createEndpoint(broken, { now }), { ...once, amount: "41.75" });
      });
      assert.equal(reply.status, 503);
      assert.ok((await reply.text()).includes('value="41.75"'));
      assert.match(heard, /^haven: 500 on a POST/);
      assert.doesNotMatch(heard, /41\.75/);
    });

    /** Sends a form whose checkout the provider shows at `host`. */
    async function ledTo(host: string, payments: object = {}) {
      const at = () => createEndpoint(db, { now, payments: { ...payments } });
      const page = await (await at().get("/v1/donate")).text();
      const fields = { ...Object.fromEntries(formsIn(page)[0] ?? []), amount: "43" };
      await sentForm(at(), fields);
      await db.query(
        `update idempotency set reply = jsonb_set(reply::jsonb, '{checkoutUrl}', $1::jsonb)
         where reply::text like '%"amountMinor": 4300%' or reply::text like '%"amountMinor":4300%'`,
        [JSON.stringify(`https://${host}/pay`)],
      );
      let led = new Response();
      await heardFrom(async () => {
        led = await sentForm(at(), fields);
      });
      return { page: await at().get("/v1/donate"), led };
    }

    it("leads nowhere but to a checkout whose host is known", async () => {
      for (const host of ["checkout.stripe.com.evil.example", "donate.example.org"]) {
        const { led } = await ledTo(host);
        assert.deepEqual([led.status, led.headers.get("location")], [503, null], host);
      }
    });

    it("leads to a domain of the organization's own that its file names, and its page allows it", async () => {
      const named = { checkoutHosts: ["donate.example.org"] };
      const { led, page } = await ledTo("donate.example.org", named);
      assert.deepEqual(
        [led.status, led.headers.get("location")],
        [303, "https://donate.example.org/pay"],
      );
      const policy = page.headers.get("content-security-policy") ?? "";
      const targets = "'self' https://checkout.stripe.com https://donate.example.org";
      assert.ok(policy.includes(`form-action ${targets};`), policy);
      assert.equal((await ledTo("other.example.org", named)).led.status, 503);
    });
  });
