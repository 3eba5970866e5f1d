/** A gift without script: to the checkout, or to the page that asks which amount is meant. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import type { Db } from "../../../../demo/backend/store/port.js";
import { createEndpoint } from "../../../support/endpoint.js";
import { pressed } from "../../../support/gifts.js";
import { formsIn, once, plainDonor, sentForm } from "../../../support/plain-gifts.js";
import { stores } from "../../../support/stores.js";

const now = "2026-11-24T15:00:00Z";
const checkout = "https://api.example.org/v1/demo-checkout/";

for (const store of stores)
  describe(`a gift without script on a ${store.name} database`, () => {
    let db: Db;
    let donor: ReturnType<typeof plainDonor>;
    before(async () => {
      db = await store.open();
      donor = plainDonor(db);
    });

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

    it("says who asks under its heading, and the law's words also when it was given", async () => {
      const legalName = "Harbor of Hope Healing Collective, Inc.";
      const text = "The official registration may be obtained by calling 1-800-732-0999.";
      const endpoint = donor.at({
        organization: { legalName, ein: "00-0000000", location: "Philadelphia" },
        donations: {
          manageUrl: "https://pay.example.org/mine",
          disclosures: [{ text, lang: "en" }],
        },
      });
      const [asks, thanks] = await Promise.all(
        ["donate", "donate/thanks"].map(async (path) =>
          (await endpoint.get(`/v1/${path}?lang=es`)).text(),
        ),
      );
      assert.match(
        asks ?? "",
        /<\/h1>\s*<p class="quiet">Su donación es para [^<]+, Philadelphia\.</,
      );
      for (const page of [asks, thanks]) {
        assert.match(page ?? "", /EIN 00-0000000/);
        assert.ok(page?.includes(`<p lang="en" dir="auto">${text}</p>`));
        // A plan can be stopped from where it was begun, and from where it was thanked for.
        assert.ok(page?.includes('href="https://pay.example.org/mine"'));
      }
    });

    it("names who asks also where no place is registered", async () => {
      const config = { organization: { legalName: "Harbor of Hope, Inc.", location: null } };
      const page = await (await donor.at(config).get("/v1/donate?lang=en")).text();
      assert.ok(page.includes(">Your gift goes to Harbor of Hope, Inc.</p>"));
    });

    it("leads to the checkout with an amount that was chosen (gift case 23)", async () => {
      const page = await (
        await donor.at().get("/v1/donate?partner=new-hope-church&lang=en")
      ).text();
      const amounts = formsIn(page)[0]?.filter(([name]) => name === "amount");
      assert.ok(amounts?.some(([, value]) => value === "25.00"));
      assert.equal((await donor.again(page, { amount: ["25.00", ""] })).status, 303);
      assert.equal((await donor.newest())?.["amount_minor"], 2500);
    });

    it("is a single one, in the one currency, where the form says no more than an amount", async () => {
      const reply = await sentForm(donor.at(), { amount: "40" });
      assert.equal(reply.status, 303);
      const row = await donor.newest();
      assert.deepEqual(
        [row?.["amount_minor"], row?.["currency"], row?.["frequency"], row?.["locale"]],
        [4000, "USD", "once", "en"],
      );
      // Nobody was asked, so nobody is named, and nothing is added.
      assert.deepEqual([row?.["anonymous"], row?.["cover_fees"]], [true, false]);
    });

    it("is asked about where it can be read in two ways, and both lead on (gift case 23)", async () => {
      const begun = await donor.many();
      const page = await donor.asked({ amount: "1.000", campaign: "spring-circles" });
      assert.equal(await donor.many(), begun);
      assert.ok(page.includes("Which amount do you mean?"));
      assert.ok(page.includes("I mean $1.00") && page.includes("I mean $1,000.00"));
      const [question, whole] = formsIn(page);
      assert.ok(whole?.some(([name, value]) => name === "amount" && value === "1.000"));
      const buttons = question?.filter(([name]) => name === "amount").map(([, value]) => value);
      assert.deepEqual(buttons, ["1.00", "1000.00"]);
      const kept = Object.fromEntries(question ?? []);
      assert.equal(kept["campaign"], "spring-circles");
      const reply = await sentForm(donor.at(), { ...kept, amount: "1000.00" });
      assert.equal(reply.status, 303);
      assert.equal((await donor.newest())?.["amount_minor"], 100_000);
      const small = await sentForm(donor.at(), { ...kept, amount: "1.00" });
      assert.equal(small.status, 422);
      assert.ok((await small.text()).includes("The smallest gift here is $5.00."));
    });

    it("is asked about where one amount was chosen and another one typed", async () => {
      const page = await donor.asked({ amount: ["25.00", "40"] });
      assert.ok(page.includes("I mean $25.00") && page.includes("I mean $40.00"));
      const [, whole] = formsIn(page);
      assert.ok(whole?.some(([name, value]) => name === "amount" && value === "40"));
      assert.match(page, /value="25\.00"\s+checked/);
      assert.equal((await donor.send({ amount: ["25", "25.00"] })).status, 303);
    });

    it("reads an amount as the language of its page writes it", async () => {
      assert.equal((await donor.send({ amount: "75,00", lang: "de" })).status, 303);
      assert.equal((await donor.newest())?.["amount_minor"], 7500);
      assert.equal((await donor.send({ amount: "1.000", lang: "de" })).status, 303);
      assert.equal((await donor.newest())?.["amount_minor"], 100_000);
      assert.equal((await donor.send({ amount: "1,000", lang: "es" })).status, 303);
      assert.equal((await donor.send({ amount: "٢٥٫٥٠", lang: "ar" })).status, 303);
      assert.equal((await donor.newest())?.["amount_minor"], 2550);
    });

    it("sent twice by one page of ours is one checkout; another amount is another", async () => {
      const page = await (await donor.at().get("/v1/donate?lang=en")).text();
      const begun = await donor.many();
      const both = await Promise.all([
        donor.again(page, { amount: "40" }),
        donor.again(page, { amount: "40" }),
      ]);
      const later = await donor.again(page, { amount: "40" });
      const places = [...both, later].map((reply) => reply.headers.get("location"));
      assert.equal(new Set(places).size, 1);
      assert.equal(await donor.many(), begun + 1);
      const other = await donor.again(page, { amount: "41" });
      assert.notEqual(other.headers.get("location"), places[0]);
      // Once the donor left that checkout, the same page begins anew.
      await pressed(donor.at(), places[0] ?? "", "cancel");
      const anew = await donor.again(page, { amount: "40" });
      assert.notEqual(anew.headers.get("location"), places[0]);
      await pressed(donor.at(), anew.headers.get("location") ?? "", "pay");
      const paid = await donor.again(page, { amount: "40" });
      assert.equal(paid.headers.get("location"), anew.headers.get("location"));
    });

    it("may be asked about again by Back, of one person's browser and of no proxy", async () => {
      const answer = await donor.send({ amount: "1.000" });
      assert.equal(answer.headers.get("cache-control"), "private, no-cache");
      const led = await donor.send({ amount: "40" });
      assert.equal(led.headers.get("cache-control"), "no-store", "the way to a checkout");
    });

    it("may also begin on our own page, which runs nothing and stands in no frame", async () => {
      const reply = await donor.at().get("/v1/donate?partner=new-hope-church&lang=es");
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
      assert.equal((await donor.at().get("/v1/donate?amount=25")).status, 422);
    });
  });
