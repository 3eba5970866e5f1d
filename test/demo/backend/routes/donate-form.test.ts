/** A gift without script: to the checkout, or to a page that asks in words and loses nothing. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import type { Db } from "../../../../demo/backend/store/port.js";
import { createEndpoint } from "../../../support/endpoint.js";
import { formsIn, pressed, sentForm } from "../../../support/gifts.js";
import type { FormFields } from "../../../support/gifts.js";
import { stores } from "../../../support/stores.js";

const now = "2026-11-24T15:00:00Z";
const once = { currency: "USD", frequency: "once", partner: "new-hope-church", lang: "en" };
const checkout = "https://api.example.org/v1/demo-checkout/";

for (const store of stores)
  describe(`a gift without script on a ${store.name} database`, () => {
    let db: Db;
    before(async () => {
      db = await store.open();
    });
    // A moment later for each request, so that the newest gift is known.
    let ms = Date.parse(now);
    const at = (config: object = {}) =>
      createEndpoint(db, { config: { ...config }, now: new Date((ms += 1)).toISOString() });
    const send = (fields: FormFields) => sentForm(at(), { ...once, ...fields });
    const newest = async () => {
      const [row] = await db.query<Record<string, unknown>>(
        `select amount_minor, total_minor, currency, frequency, partner, campaign, designation,
           locale, return_url, cover_fees, anonymous from donation order by created_at desc, id`,
      );
      return row;
    };
    const many = async () => (await db.query("select id from donation")).length;
    /** The page that a form is answered with. */
    const asked = async (fields: FormFields, status = 422) => {
      const reply = await send(fields);
      assert.equal(reply.status, status);
      return reply.text();
    };
    /** The whole form of a page, as somebody sends it who changes `changes`. */
    const again = (page: string, changes: FormFields = {}) => {
      const kept = new Map(
        formsIn(page)
          .at(-1)
          ?.filter(([, value]) => value !== ""),
      );
      return sentForm(at(), { ...Object.fromEntries(kept), amount: [], ...changes });
    };

    it("leads to the checkout with what was typed, and ends on our page (gift case 23)", async () => {
      const fresh = await store.open();
      const endpoint = createEndpoint(fresh, { now });
      const reply = await sentForm(endpoint, {
        ...once,
        amount: " $1,000 ",
        frequency: "month",
        campaign: "spring-circles",
        designation: "gunViolence",
      });
      assert.equal(reply.status, 303);
      assert.equal(reply.headers.get("cache-control"), "no-store");
      const location = reply.headers.get("location") ?? "";
      assert.ok(location.startsWith(checkout));
      const rows = await fresh.query(
        `select amount_minor, total_minor, currency, frequency, partner, campaign, designation,
           locale, return_url from donation`,
      );
      assert.deepEqual(rows, [
        {
          amount_minor: 100_000,
          total_minor: 100_000,
          currency: "USD",
          frequency: "month",
          partner: "new-hope-church",
          campaign: "spring-circles",
          designation: "gunViolence",
          locale: "en",
          return_url: null,
        },
      ]);
      const back = (await pressed(endpoint, location, "pay")).headers.get("location") ?? "";
      const { pathname, search } = new URL(back);
      assert.equal(pathname + search, "/v1/donate/thanks?lang=en&partner=new-hope-church");
      const thanks = await (await endpoint.get(pathname + search)).text();
      assert.ok(thanks.includes("If you finished, a receipt comes by e-mail."));
      assert.ok(thanks.includes('href="http://localhost:8788/"'));
      assert.ok(thanks.includes("Go back to New Hope Church"));
      assert.doesNotMatch(thanks, /don_|\$|\bpaid\b/);
    });

    it("leads to the checkout with an amount that was chosen (gift case 23)", async () => {
      const page = await (await at().get("/v1/donate?partner=new-hope-church&lang=en")).text();
      const amounts = formsIn(page)[0]?.filter(([name]) => name === "amount");
      assert.ok(amounts?.some(([, value]) => value === "25.00"));
      assert.equal((await again(page, { amount: ["25.00", ""] })).status, 303);
      assert.equal((await newest())?.["amount_minor"], 2500);
    });

    it("is a single one, in the one currency, where the form says no more than an amount", async () => {
      const reply = await sentForm(at(), { amount: "40" });
      assert.equal(reply.status, 303);
      const row = await newest();
      assert.deepEqual(
        [row?.["amount_minor"], row?.["currency"], row?.["frequency"], row?.["locale"]],
        [4000, "USD", "once", "en"],
      );
      // Nobody was asked, so nobody is named, and nothing is added.
      assert.deepEqual([row?.["anonymous"], row?.["cover_fees"]], [true, false]);
    });

    it("is asked about where it can be read in two ways, and both lead on (gift case 23)", async () => {
      const begun = await many();
      const page = await asked({ amount: "1.000", campaign: "spring-circles" });
      assert.equal(await many(), begun);
      assert.ok(page.includes("Which amount do you mean?"));
      assert.ok(page.includes("I mean $1.00") && page.includes("I mean $1,000.00"));
      const [question, whole] = formsIn(page);
      assert.ok(whole?.some(([name, value]) => name === "amount" && value === "1.000"));
      const buttons = question?.filter(([name]) => name === "amount").map(([, value]) => value);
      assert.deepEqual(buttons, ["1.00", "1000.00"]);
      const kept = Object.fromEntries(question ?? []);
      assert.equal(kept["campaign"], "spring-circles");
      const reply = await sentForm(at(), { ...kept, amount: "1000.00" });
      assert.equal(reply.status, 303);
      assert.equal((await newest())?.["amount_minor"], 100_000);
      const small = await sentForm(at(), { ...kept, amount: "1.00" });
      assert.equal(small.status, 422);
      assert.ok((await small.text()).includes("The smallest gift here is $5.00."));
    });

    it("is asked about where one amount was chosen and another one typed", async () => {
      const page = await asked({ amount: ["25.00", "40"] });
      assert.ok(page.includes("I mean $25.00") && page.includes("I mean $40.00"));
      const [, whole] = formsIn(page);
      assert.ok(whole?.some(([name, value]) => name === "amount" && value === "40"));
      assert.match(page, /value="25\.00"\s+checked/);
      assert.equal((await send({ amount: ["25", "25.00"] })).status, 303);
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
        const begun = await many();
        const fields = { amount: "75", ...change };
        const page = await asked(fields);
        assert.ok(page.includes(english), page);
        assert.match(page, /aria-invalid="true"|id="frequency-problem"|id="currency-problem"/);
        assert.ok(page.includes('href="tel:+12155550142"') && page.includes("Give by check"));
        assert.ok(page.includes("(EIN 00-0000000)"));
        assert.ok(page.includes("Philadelphia, Pennsylvania"));
        assert.match(page, /<p lang="en"[^>]*>\s*The official registration/);
        const shown = typeof fields.amount === "string" ? fields.amount.trim() : "";
        if (shown !== "") assert.ok(page.includes(`value="${fields.amount}"`));
        const otherwise = await asked({ ...fields, lang: "es" });
        assert.ok(otherwise.includes(spanish), otherwise);
        assert.ok(otherwise.includes('<html lang="es">'));
        assert.match(otherwise, /<p lang="en"[^>]*>\s*The official registration/);
        assert.equal(await many(), begun);
      });

    it("loses nothing that was typed, and lets none of it become code", async () => {
      const typed = '"><script>alert(1)</script>';
      const page = await asked({ amount: typed, frequency: "month", designation: "gunViolence" });
      assert.doesNotMatch(page, /<script/);
      const whole = formsIn(page).at(-1) ?? [];
      assert.ok(whole.some(([name, value]) => name === "amount" && value === typed));
      assert.match(page, /value="month"\s+checked/);
      assert.match(page, /value="gunViolence" selected/);
      assert.ok(whole.some(([name, value]) => name === "partner" && value === "new-hope-church"));
    });

    it("reads an amount as the language of its page writes it", async () => {
      assert.equal((await send({ amount: "75,00", lang: "de" })).status, 303);
      assert.equal((await newest())?.["amount_minor"], 7500);
      assert.equal((await send({ amount: "1.000", lang: "de" })).status, 303);
      assert.equal((await newest())?.["amount_minor"], 100_000);
      assert.equal((await send({ amount: "1,000", lang: "es" })).status, 303);
      assert.equal((await send({ amount: "٢٥٫٥٠", lang: "ar" })).status, 303);
      assert.equal((await newest())?.["amount_minor"], 2550);
    });

    it("from a page whose code is odd is looked at once more, and then works", async () => {
      for (const odd of [{ coverFees: "on" }, { currency: ["USD", "EUR"] }]) {
        const page = await asked({ amount: "40", ...odd });
        assert.ok(page.includes("Please look at your gift once more"), page);
        assert.equal((await again(page, { amount: "40" })).status, 303);
      }
      const url = "https://api.example.org/v1/donate";
      const post = (init: RequestInit) =>
        at().app.fetch(new Request(url, { method: "POST", ...init }));
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
      const reply = await send({ amount: "40", partner: "a".repeat(61), campaign: "x\u202E" });
      assert.equal(reply.status, 303);
      const row = await newest();
      assert.deepEqual([row?.["partner"], row?.["campaign"]], [null, null]);
    });

    it("sent twice by one page of ours is one checkout; another amount is another", async () => {
      const page = await (await at().get("/v1/donate?lang=en")).text();
      const begun = await many();
      const both = await Promise.all([
        again(page, { amount: "40" }),
        again(page, { amount: "40" }),
      ]);
      const later = await again(page, { amount: "40" });
      const places = [...both, later].map((reply) => reply.headers.get("location"));
      assert.equal(new Set(places).size, 1);
      assert.equal(await many(), begun + 1);
      const other = await again(page, { amount: "41" });
      assert.notEqual(other.headers.get("location"), places[0]);
      // Once the donor left that checkout, the same page begins anew.
      await pressed(at(), places[0] ?? "", "cancel");
      const anew = await again(page, { amount: "40" });
      assert.notEqual(anew.headers.get("location"), places[0]);
      await pressed(at(), anew.headers.get("location") ?? "", "pay");
      const paid = await again(page, { amount: "40" });
      assert.equal(paid.headers.get("location"), anew.headers.get("location"));
    });

    it("says so in words where no gifts are taken, with a number and other ways", async () => {
      for (const donations of [{ paused: true }, null]) {
        const endpoint = at({ donations });
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
      const console_ = console.error;
      console.error = () => {};
      const reply = await sentForm(createEndpoint(broken, { now }), { ...once, amount: "41.50" });
      console.error = console_;
      assert.equal(reply.status, 503);
      assert.equal(reply.headers.get("retry-after"), "5");
      const page = await reply.text();
      assert.ok(page.includes("No money was taken. Please try again in a moment."));
      assert.ok(page.includes('value="41.50"'));
      assert.equal((await again(page, { amount: "41.50" })).status, 303);
    });

    it("keeps what was typed when the server itself is in trouble", async () => {
      const broken: Db = { ...db, tx: () => Promise.reject(new Error("41.75 and a name")) };
      const heard: unknown[] = [];
      const console_ = console.error;
      console.error = (...words) => void heard.push(...words);
      const reply = await sentForm(createEndpoint(broken, { now }), { ...once, amount: "41.75" });
      console.error = console_;
      assert.equal(reply.status, 503);
      assert.ok((await reply.text()).includes('value="41.75"'));
      assert.match(String(heard[0]), /^haven: 500 on a POST/);
      assert.doesNotMatch(heard.join(), /41\.75/);
    });

    it("leads nowhere but to a checkout whose host is known", async () => {
      const reply = await send({ amount: "42" });
      const url = new URL(reply.headers.get("location") ?? "");
      await db.query("update donation set checkout_url = $1 where checkout_url = $2", [
        "https://checkout.stripe.com.evil.example/pay",
        url.href,
      ]);
      const page = await (await at().get("/v1/donate")).text();
      const fields = { ...Object.fromEntries(formsIn(page)[0] ?? []), amount: "43" };
      await sentForm(at(), fields);
      await db.query(
        `update idempotency set reply = jsonb_set(reply::jsonb, '{checkoutUrl}', $1::jsonb)
         where reply::text like '%"amountMinor": 4300%' or reply::text like '%"amountMinor":4300%'`,
        [JSON.stringify("https://checkout.stripe.com.evil.example/pay")],
      );
      const console_ = console.error;
      console.error = () => {};
      const led = await sentForm(at(), fields);
      console.error = console_;
      assert.equal(led.status, 503);
      assert.equal(led.headers.get("location"), null);
    });

    it("may also begin on our own page, which runs nothing and stands in no frame", async () => {
      const reply = await at().get("/v1/donate?partner=new-hope-church&lang=es");
      assert.equal(reply.status, 200);
      const policy = reply.headers.get("content-security-policy") ?? "";
      assert.match(policy, /default-src 'none'/);
      assert.match(policy, /form-action 'self' https:\/\/checkout\.stripe\.com;/);
      assert.match(policy, /frame-ancestors 'none'/);
      assert.doesNotMatch(policy, /script-src|unsafe/);
      assert.equal(reply.headers.get("cache-control"), "no-store");
      const page = await reply.text();
      assert.ok(page.includes('<meta name="robots" content="noindex" />'));
      assert.ok(page.includes("Donar a Harbor of Hope Healing Collective"));
      assert.match(page, /value="once"\s+checked/);
      assert.doesNotMatch(page, /type="(radio|checkbox)"\s+name="amount"[^>]*checked/);
      // What was typed or chosen is in no address.
      assert.equal((await at().get("/v1/donate?amount=25")).status, 422);
    });
  });
