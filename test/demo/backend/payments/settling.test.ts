/** A gift moves by what its provider says, each event once, in any order, and never back from
 * paid. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import fc from "fast-check";
import { findGift, shownStatus } from "../../../../demo/backend/payments/gift.js";
import type {
  Charge,
  Happening,
  Payment,
  PaymentEvent,
} from "../../../../demo/backend/payments/port.js";
import { moved, settle } from "../../../../demo/backend/payments/settling.js";
import type { CheckoutStatus } from "../../../../demo/backend/payments/settling.js";
import type { Db } from "../../../../demo/backend/store/port.js";
import { createEndpoint } from "../../../support/endpoint.js";
import { opened } from "../../../support/gifts.js";
import { stores } from "../../../support/stores.js";

const now = new Date("2026-11-24T15:00:00Z");
const statuses: readonly CheckoutStatus[] = ["processing", "paid", "failed", "expired", "canceled"];

describe("a status", () => {
  const gift = (status: Parameters<typeof moved>[0]["status"], cancelAsked = false) => ({
    status,
    cancelAsked,
  });
  const cases = [
    ["open", "processing", "processing"],
    ["creating", "paid", "paid"],
    ["processing", "paid", "paid"],
    ["processing", "failed", "failed"],
    ["failed", "processing", "failed"],
    ["failed", "expired", "failed"],
    ["expired", "canceled", "expired"],
    ["expired", "paid", "paid"],
    ["canceled", "paid", "paid"],
    ["paid", "failed", "paid"],
    ["paid", "processing", "paid"],
  ] as const;
  for (const [from, event, to] of cases)
    it(`${from} becomes ${to} when the provider says ${event}`, () => {
      assert.equal(moved(gift(from), event), to);
    });

  it("of a checkout that the donor closed is canceled, not expired", () => {
    assert.equal(moved(gift("open", true), "expired"), "canceled");
    assert.equal(moved(gift("open", false), "expired"), "expired");
  });

  it("is paid once money was taken, in whatever order and however often the news comes", () => {
    const news = fc.array(fc.constantFrom(...statuses), { maxLength: 12 });
    fc.assert(
      fc.property(news, fc.nat(12), (events, at) => {
        const all = events.toSpliced(at % (events.length + 1), 0, "paid");
        const end = all.reduce<Parameters<typeof moved>[0]["status"]>(
          (status, event) => moved(gift(status), event),
          "open",
        );
        assert.equal(end, "paid");
      }),
    );
  });
});

for (const store of stores)
  describe(`an event on a ${store.name} database`, () => {
    let db: Db;
    before(async () => {
      db = await store.open();
    });
    const gift = async () => (await opened(createEndpoint(db, { now: now.toISOString() }))).id;
    let events = 0;
    const event = (
      giftId: string,
      happenings: readonly Happening[],
      change: Partial<PaymentEvent> = {},
    ): PaymentEvent => ({
      id: `evt_${(events += 1)}`,
      type: "test",
      mode: "test",
      giftId,
      readAt: now,
      happenings,
      ...change,
    });
    const sum = { amountMinor: 2500, currency: "USD" };
    const came = (ref: string, change: Partial<Payment> = {}): Happening => ({
      type: "paid",
      payment: { ref, ...sum, paidAt: now, ...change },
    });
    const charge: Charge = { ref: "ch_1", refundedMinor: 0 };
    const promised: Happening = { type: "promised", sum };
    const say = (news: PaymentEvent) => settle(db, "demo", news, now);
    const row = async (id: string) => {
      const found = await findGift(db, id);
      assert.ok(found);
      return found;
    };
    const shown = async (id: string) => shownStatus(await row(id));

    it("ends in paid in every order of unpaid, succeeded and duplicates (gift case 20)", async () => {
      for (const order of orders(["unpaid", "succeeded", "unpaid", "succeeded"] as const)) {
        const id = await gift();
        const news = {
          unpaid: event(id, [promised]),
          succeeded: event(id, [came(`pi_${id}`)]),
        };
        for (const name of order) await say(news[name]);
        assert.equal(await shown(id), "paid", order.join(", "));
      }
    });

    it("counts once, also when two processes hear it at once", async () => {
      const id = await gift();
      const news = event(id, [came(`pi_${id}`)]);
      const heard = await Promise.all([say(news), say(news), say(news)]);
      assert.deepEqual(heard.toSorted(), ["duplicate", "duplicate", "moved"]);
      const rows = await db.query("select outcome from payment_event where id = $1", [news.id]);
      assert.deepEqual(rows, [{ outcome: "moved" }]);
    });

    const wrong: readonly (readonly [string, Partial<Payment>])[] = [
      ["amount", { amountMinor: 2499 }],
      ["currency", { currency: "CAD" }],
    ];
    for (const [name, change] of wrong)
      it(`with another ${name} is kept for staff and shown as processing`, async () => {
        const id = await gift();
        assert.equal(await say(event(id, [came(`wrong_${id}`, change)])), "review");
        const found = await row(id);
        assert.deepEqual([found.status, found.review], ["open", name]);
        assert.equal(await shown(id), "processing");
        assert.equal(
          await say(event(id, [{ type: "promised", sum: { ...sum, ...change } }])),
          "review",
        );
        assert.equal((await row(id)).status, "open");
      });

    it("of the other mode is kept for staff, and no money of it is counted", async () => {
      const id = await gift();
      assert.equal(await say(event(id, [came(`live_${id}`)], { mode: "live" })), "review");
      const found = await row(id);
      assert.deepEqual([found.status, found.review, found.receivedMinor], ["open", "mode", null]);
    });

    it("about nobody's gift, or another provider's, changes nothing", async () => {
      const id = await gift();
      const news = [came(`pi_${id}`)];
      assert.equal(await say(event("don_NOBODY", news)), "unknown");
      assert.equal(await settle(db, "other", event(id, news), now), "unknown");
      assert.equal(await say(event(id, [])), "unchanged");
      assert.equal(await shown(id), "open");
    });

    it("says when a gift came to its end, and not before", async () => {
      const id = await gift();
      await say(event(id, [promised]));
      assert.equal((await row(id)).settledAt, null);
      await say(event(id, [came(`pi_${id}`)]));
      assert.deepEqual((await row(id)).settledAt, now);
    });

    it("about a declined card is counted, and the checkout stays open", async () => {
      const id = await gift();
      assert.equal(await say(event(id, [{ type: "declined" }])), "declined");
      assert.equal(await shown(id), "open");
    });

    it("about the end of a checkout that is not the gift's own is no news", async () => {
      const id = await gift();
      const own = (await row(id)).providerRef ?? "";
      assert.equal(
        await say(event(id, [{ type: "expired", checkoutRef: "cs_stray" }])),
        "unchanged",
      );
      assert.equal(await say(event(id, [{ type: "expired", checkoutRef: own }])), "moved");
      assert.equal(await shown(id), "expired");
    });

    it("shows a part that went back beside paid, and all of it as refunded (gift case 21)", async () => {
      const id = await gift();
      const refunded = (refundedMinor: number, seconds: number) =>
        event(id, [came(`pi_${id}`, { charge: { ...charge, refundedMinor } })], {
          readAt: new Date(now.getTime() + seconds * 1000),
        });
      await say(refunded(0, 0));
      await say(refunded(1000, 1));
      assert.deepEqual([await shown(id), (await row(id)).refundedMinor], ["paid", 1000]);
      await say(refunded(2500, 3));
      assert.deepEqual([await shown(id), (await row(id)).refundedMinor], ["refunded", 2500]);
      assert.equal(await say(refunded(1000, 2)), "unchanged", "an older reading came late");
      assert.equal(await shown(id), "refunded");
      await say(refunded(0, 4));
      assert.deepEqual([await shown(id), (await row(id)).refundedMinor], ["paid", 0]);
    });

    it("of a payment keeps what is known of it when a later one knows less", async () => {
      const id = await gift();
      const known = { ...charge, ref: `ch_${id}`, providerFeeMinor: 103, netMinor: 2397 };
      await say(event(id, [came(`pi_${id}`)]));
      await say(event(id, [came(`pi_${id}`, { charge: known })]));
      await say(event(id, [came(`pi_${id}`, { charge: { ref: `ch_${id}`, refundedMinor: 0 } })]));
      const paidOut = {
        payoutRef: "po_1",
        payoutOn: "2026-11-27",
        chargeRefs: [`ch_${id}`, "ch_x"],
      };
      const told = event(id, [{ type: "paidOut", ...paidOut }], { giftId: undefined });
      assert.equal(await say(told), "moved");
      const rows = await db.query(
        `select charge_ref, provider_fee_minor, net_minor, payout_ref, payout_on::text
         from gift_payment where donation_id = $1`,
        [id],
      );
      assert.deepEqual(rows, [
        {
          charge_ref: `ch_${id}`,
          provider_fee_minor: 103,
          net_minor: 2397,
          payout_ref: "po_1",
          payout_on: "2026-11-27",
        },
      ]);
    });

    it("of a second payment for a gift given once is money, and asks staff to look", async () => {
      const id = await gift();
      await say(event(id, [came(`pi_${id}`)]));
      assert.equal(await say(event(id, [came(`pi_again_${id}`)])), "review");
      assert.deepEqual([await shown(id), (await row(id)).review], ["paid", "second"]);
    });

    it("of a dispute or a warning is for staff alone", async () => {
      const id = await gift();
      await say(event(id, [came(`pi_${id}`)]));
      await say(event(id, [came(`pi_${id}`, { charge: { ...charge, dispute: "open" } })]));
      assert.deepEqual([await shown(id), (await row(id)).review], ["paid", "dispute"]);
      const warned = await gift();
      await say(event(warned, [came(`pi_${warned}`)]));
      assert.equal(await say(event(warned, [{ type: "suspected" }])), "review");
      assert.deepEqual([await shown(warned), (await row(warned)).review], ["paid", "fraudWarning"]);
    });

    describe("of a plan", () => {
      const plan = async () =>
        (await opened(createEndpoint(db, { now: now.toISOString() }), { frequency: "month" })).id;
      const fared = (
        id: string,
        state: "active" | "pastDue" | "ended",
        seconds = 0,
      ): PaymentEvent =>
        event(id, [{ type: "planFared", planRef: `sub_${id}`, state }], {
          readAt: new Date(now.getTime() + seconds * 1000),
        });
      const payments = (id: string) =>
        db.query<{ ref: string }>(
          "select ref from gift_payment where donation_id = $1 order by ref",
          [id],
        );

      it("counts the first invoice once, and each later one as an instalment (gift case 22)", async () => {
        const first = (id: string) => event(id, [came(`in_1_${id}`)]);
        for (const late of [false, true]) {
          const id = await plan();
          const completed = event(id, [
            { type: "named", planRef: `sub_${id}` },
            came(`in_1_${id}`),
          ]);
          for (const news of late ? [first(id), completed] : [completed, first(id)])
            await say(news);
          assert.equal(await shown(id), "paid");
          assert.equal((await payments(id)).length, 1);
          await say(event(id, [came(`in_2_${id}`)]));
          assert.deepEqual(await payments(id), [{ ref: `in_1_${id}` }, { ref: `in_2_${id}` }]);
          assert.equal((await row(id)).review, null);
        }
      });

      it("that ends leaves the gifts before untouched, and does not come back (gift case 22)", async () => {
        const id = await plan();
        await say(event(id, [came(`in_1_${id}`)]));
        await say(fared(id, "active"));
        await say(fared(id, "ended", 2));
        await say(fared(id, "active", 3));
        const found = await row(id);
        assert.deepEqual(
          [found.planState, found.status, found.receivedMinor],
          ["ended", "paid", 2500],
        );
        assert.deepEqual(found.planEndedAt, new Date(now.getTime() + 2000));
      });

      it("is past due until a later reading says otherwise", async () => {
        const id = await plan();
        await say(fared(id, "pastDue", 1));
        assert.equal((await row(id)).planState, "pastDue");
        await say(fared(id, "active", 2));
        assert.equal(await say(fared(id, "pastDue", 1)), "unchanged");
        assert.equal((await row(id)).planState, "active");
      });

      it("whose instalment is another sum is money, and asks staff to look", async () => {
        const id = await plan();
        await say(event(id, [came(`in_1_${id}`)]));
        assert.equal(await say(event(id, [came(`in_2_${id}`, { amountMinor: 3000 })])), "review");
        assert.deepEqual([await shown(id), (await row(id)).review], ["paid", "amount"]);
        assert.equal((await payments(id)).length, 2);
      });
    });
  });

function orders<Item>(items: readonly Item[]): Item[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, index) =>
    orders(items.toSpliced(index, 1)).map((rest) => [item, ...rest]),
  );
}
