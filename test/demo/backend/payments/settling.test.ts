/** A gift moves by what its provider says, each event once, in any order, and never back from
 * paid. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import fc from "fast-check";
import { findGift, shownStatus } from "../../../../demo/backend/payments/gift.js";
import type { EventStatus, PaymentEvent } from "../../../../demo/backend/payments/port.js";
import { moved, settle } from "../../../../demo/backend/payments/settling.js";
import type { Db } from "../../../../demo/backend/store/port.js";
import { createEndpoint } from "../../../support/endpoint.js";
import { opened } from "../../../support/gifts.js";
import { stores } from "../../../support/stores.js";

const now = new Date("2026-11-24T15:00:00Z");
const statuses: readonly EventStatus[] = ["processing", "paid", "failed", "expired", "canceled"];

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
    const event = (giftId: string, change: Partial<PaymentEvent> = {}): PaymentEvent => ({
      id: `evt_${(events += 1)}`,
      type: "test",
      giftId,
      amountMinor: 2500,
      currency: "USD",
      status: "paid",
      ...change,
    });
    const say = (news: PaymentEvent) => settle(db, "demo", news, now);
    const shown = async (id: string) => {
      const found = await findGift(db, id);
      return found && shownStatus(found);
    };

    it("ends in paid in every order of unpaid, succeeded and their duplicates", async () => {
      for (const order of orders(["unpaid", "succeeded", "unpaid", "succeeded"] as const)) {
        const id = await gift();
        const news = {
          unpaid: event(id, { status: "processing" }),
          succeeded: event(id, { status: "paid" }),
        };
        for (const name of order) await say(news[name]);
        assert.equal(await shown(id), "paid", order.join(", "));
      }
    });

    it("counts once, also when two processes hear it at once", async () => {
      const news = event(await gift());
      const heard = await Promise.all([say(news), say(news), say(news)]);
      assert.deepEqual(heard.toSorted(), ["duplicate", "duplicate", "moved"]);
      const rows = await db.query("select id from payment_event where id = $1", [news.id]);
      assert.equal(rows.length, 1);
    });

    const wrong: readonly (readonly [string, Partial<PaymentEvent>])[] = [
      ["amount", { amountMinor: 2499 }],
      ["currency", { currency: "CAD" }],
      ["no amount", { amountMinor: undefined }],
    ];
    for (const [name, change] of wrong)
      it(`with another ${name} is kept for staff and shown as processing`, async () => {
        const id = await gift();
        assert.equal(await say(event(id, change)), "mismatch");
        const found = await findGift(db, id);
        assert.deepEqual([found?.status, found?.mismatch], ["open", true]);
        assert.equal(await shown(id), "processing");
        assert.equal(await say(event(id)), "moved");
        assert.equal(await shown(id), "paid");
        assert.equal((await findGift(db, id))?.mismatch, true);
      });

    it("about nobody's gift, or another provider's, changes nothing", async () => {
      const id = await gift();
      assert.equal(await say(event("don_NOBODY")), "unknown");
      assert.equal(await settle(db, "other", event(id), now), "unknown");
      assert.equal(await say(event(id, { status: undefined })), "unchanged");
      assert.equal(await shown(id), "open");
    });

    it("says when a gift came to its end, and not before", async () => {
      const id = await gift();
      await say(event(id, { status: "processing" }));
      assert.equal((await findGift(db, id))?.settledAt, null);
      await say(event(id));
      assert.deepEqual((await findGift(db, id))?.settledAt, now);
    });
  });

function orders<Item>(items: readonly Item[]): Item[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, index) =>
    orders(items.toSpliced(index, 1)).map((rest) => [item, ...rest]),
  );
}
