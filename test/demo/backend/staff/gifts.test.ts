/** The treasurer's list: every cent that came, once, in the organisation's days, and test money
 * apart. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { paidOut } from "../../../../demo/backend/payments/payout-rows.js";
import { readGift, readGifts, readPayments } from "../../../../demo/backend/staff/gifts.js";
import type { Db } from "../../../../demo/backend/store/port.js";
import { createEndpoint } from "../../../support/endpoint.js";
import type { Endpoint } from "../../../support/endpoint.js";
import { opened, pressed } from "../../../support/gifts.js";
import { addPayment, live } from "../../../support/payments.js";
import { stores } from "../../../support/stores.js";

/** Still the evening before where the organisation is. */
const now = "2026-11-24T02:00:00Z";
const all = { group: "all" } as const;

for (const store of stores)
  describe(`gifts as staff see them on a ${store.name} database`, () => {
    let db: Db;
    let endpoint: Endpoint;
    const asked = () => readGifts(db, endpoint.ports.organization, all, new Date(now));
    before(async () => {
      db = await store.open();
      endpoint = createEndpoint(db, { now });
    });

    it("stand by their day here, a test gift apart and in no total (gift case 24)", async () => {
      const paid = await opened(endpoint);
      await pressed(endpoint, paid.checkoutUrl, "pay");
      const open = await opened(endpoint, { amountMinor: 5000, frequency: "month" });
      const { live: real, test } = await asked();
      assert.deepEqual([real.gifts, real.sums, real.more], [[], [], 0]);
      const [first] = test.gifts.filter(({ id }) => id === paid.id);
      assert.deepEqual(
        [first?.status, first?.on, first?.checkoutUrl],
        ["paid", "2026-11-23", paid.checkoutUrl],
      );
      assert.deepEqual(
        first?.payments.map(({ amountMinor, number, paidOn }) => [amountMinor, number, paidOn]),
        [[paid.totalMinor, 1, "2026-11-23"]],
      );
      const second = test.gifts.find(({ id }) => id === open.id);
      assert.deepEqual([second?.status, second?.checkoutUrl], ["open", open.checkoutUrl]);
    });

    it("count gifts and instalments, and what went back is no longer there", async () => {
      const gift = await opened(endpoint, { frequency: "month", campaign: "spring" });
      await live(db, gift.id);
      await addPayment(db, gift, { ref: "in_1", on: "2026-10-31" });
      await addPayment(db, gift, { ref: "in_2", on: "2026-11-30", refunded: 100 });
      const { live: real } = await asked();
      const [sums] = real.sums;
      assert.deepEqual(
        [sums?.all.gifts, sums?.all.instalments, sums?.all.totalMinor, sums?.all.keptMinor],
        [1, 1, 2 * gift.totalMinor, 2 * gift.totalMinor - 100],
      );
      assert.deepEqual(
        sums?.campaigns.map(({ campaign }) => campaign),
        ["spring"],
      );
    });

    it("are chosen by month, campaign and how they stand, and the file has the same", async () => {
      const { organization } = endpoint.ports;
      const choice = { month: "2026-11", campaign: "spring", group: "refunded" } as const;
      const { live: real } = await readGifts(db, organization, choice, new Date(now));
      const lines = await readPayments(db, organization, { ...choice, mode: "live" });
      assert.deepEqual(
        lines.map(({ kind, ref }) => [ref, kind]),
        [["in_2", "instalment"]],
      );
      assert.equal(real.sums[0]?.all.keptMinor, lines[0]?.keptMinor);
      const none = { ...choice, campaign: null };
      const other = await readGifts(db, organization, none, new Date(now));
      assert.deepEqual([other.live.gifts, other.test.gifts], [[], []]);
      assert.deepEqual(other.months, ["2026-11", "2026-10"]);
    });

    it("show a payout in the month in which it arrived, whole", async () => {
      const lines = ["in_1", "in_2"].map((ref) => ({
        ref: `txn_${ref}`,
        kind: "payment" as const,
        chargeRef: `ch_${ref}`,
        amountMinor: 2500,
        feeMinor: 30,
      }));
      await paidOut(
        db,
        "demo",
        {
          type: "paidOut",
          payoutRef: "po_1",
          payoutOn: "2026-12-02",
          failed: false,
          sum: { amountMinor: 4940, currency: "USD" },
          lines,
        },
        { mode: "live", readAt: new Date(now) },
      );
      const { organization } = endpoint.ports;
      const choice = { month: "2026-12", group: "look" } as const;
      const { live: real, months } = await readGifts(db, organization, choice, new Date(now));
      assert.deepEqual(real.gifts, []);
      assert.deepEqual(
        real.payouts.map(({ on, payments, ref }) => [ref, on, payments]),
        [["po_1", "2026-12-02", 2]],
      );
      assert.equal(months[0], "2026-12");
    });

    it("show a dedication and a note where one gift is opened, and nowhere else", async () => {
      const said = {
        message: "Thank you, Rosa.",
        tribute: { kind: "memory", name: "Luz" },
      } as const;
      const gift = await opened(endpoint, said);
      const { organization } = endpoint.ports;
      const read = await readGift(db, organization, gift.id);
      assert.deepEqual(read?.words, { ...said, anonymous: read?.words.anonymous, locale: "en" });
      const elsewhere = [
        await asked(),
        await readPayments(db, organization, { ...all, mode: "live" }),
        await readPayments(db, organization, { ...all, mode: "test" }),
      ];
      for (const word of ["Rosa", "Luz"])
        assert.ok(!JSON.stringify(elsewhere).includes(word), word);
    });
  });
