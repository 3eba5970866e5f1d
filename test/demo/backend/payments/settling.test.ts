/** A gift moves by what its provider says, each event once, in any order, and never back from
 * paid. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import fc from "fast-check";
import { shownStatus } from "../../../../demo/backend/payments/gift.js";
import type { Payment, PaymentEvent } from "../../../../demo/backend/payments/port.js";
import { moved, settle } from "../../../../demo/backend/payments/settling.js";
import type { CheckoutStatus } from "../../../../demo/backend/payments/settling.js";
import type { Db } from "../../../../demo/backend/store/port.js";
import {
  came,
  createEvents,
  giftRow,
  heardAt,
  openedGift,
  promised,
  sum,
} from "../../../support/payment-news.js";
import { stores } from "../../../support/stores.js";

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
    const gift = () => openedGift(db);
    const event = createEvents();
    const say = (news: PaymentEvent) => settle(db, "demo", news, heardAt);
    const row = (id: string) => giftRow(db, id);
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
      assert.equal(await settle(db, "other", event(id, news), heardAt), "unknown");
      assert.equal(await say(event(id, [])), "unchanged");
      assert.equal(await shown(id), "open");
    });

    it("says when a gift came to its end, and not before", async () => {
      const id = await gift();
      await say(event(id, [promised]));
      assert.equal((await row(id)).settledAt, null);
      await say(event(id, [came(`pi_${id}`)]));
      assert.deepEqual((await row(id)).settledAt, heardAt);
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
  });

function orders<Item>(items: readonly Item[]): Item[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, index) =>
    orders(items.toSpliced(index, 1)).map((rest) => [item, ...rest]),
  );
}
