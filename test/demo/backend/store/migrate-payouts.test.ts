/** Payouts that stood in the rows of their payments: nothing is lost or told twice. */
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { before, describe, it } from "node:test";
import { paidOut } from "../../../../demo/backend/payments/payout-rows.js";
import { readGiftRows } from "../../../../demo/backend/staff/gift-rows.js";
import { readPayouts } from "../../../../demo/backend/staff/payout-rows.js";
import { migrate } from "../../../../demo/backend/store/migrate.js";
import type { Db } from "../../../../demo/backend/store/port.js";
import { stores } from "../../../support/stores.js";

const folder = new URL("../../../../demo/backend/store/migrations/", import.meta.url);
const ours = "0014-payouts.sql";

/** The tables of the version before, and their names written down as its own start does. */
async function migratedBefore(db: Db): Promise<void> {
  await db.exec("create table migration (name text primary key)");
  for (const name of readdirSync(folder).toSorted()) {
    if (!name.endsWith(".sql") || name >= ours) continue;
    await db.exec(readFileSync(new URL(name, folder), "utf8"));
    await db.query("insert into migration (name) values ($1)", [name]);
  }
}

const gift = `insert into donation (id, status, provider, mode, amount_minor, total_minor, currency,
    frequency, cover_fees, anonymous, locale, created_at, expires_at)
  values ($1, 'paid', 'stripe', $2, $3, $3, $4, 'once', false, false, 'en',
    '2026-11-20T15:00:00Z', '2026-11-20T16:00:00Z')`;
const payment = `insert into gift_payment (provider, ref, donation_id, charge_ref, amount_minor,
    currency, paid_at, provider_fee_minor, payout_ref, payout_on, read_at)
  values ('stripe', $1, $2, $3, $4, $5, '2026-11-20T15:01:00Z', $6, $7, $8, $9)`;

for (const store of stores)
  describe(`payouts of the version before on a ${store.name} database`, () => {
    let db: Db;
    before(async () => {
      db = await store.open({ migrated: false });
      await migratedBefore(db);
      await db.query(gift, ["gift1", "live", 2606, "USD"]);
      await db.query(gift, ["gift2", "live", 5000, "USD"]);
      await db.query(gift, ["gift3", "test", 800, "JPY"]);
      const early = "2026-11-22T08:00:00Z";
      const late = "2026-11-23T08:00:00Z";
      const day = "2026-11-24";
      for (const row of [
        ["pi_1", "gift1", "ch_1", 2606, "USD", 106, "po_1", day, early],
        // Nobody told its fee.
        ["pi_2", "gift2", "ch_2", 5000, "USD", null, "po_1", day, late],
        ["pi_3", "gift3", "ch_3", 800, "JPY", 59, "po_2", "2026-11-25", early],
        // Not sent to the bank yet.
        ["pi_4", "gift1", "ch_4", 2606, "USD", 106, null, null, early],
        // Told by half, as no version should have done.
        ["pi_5", "gift1", "ch_5", 2606, "USD", 106, "po_3", null, early],
        // No charge finds it again: the payout has a row, and its sum stays untold.
        ["pi_6", "gift2", null, 5000, "USD", null, "po_4", day, early],
      ])
        await db.query(payment, row);
      await migrate(db);
    });

    it("are rows of their own, once each, of the day and mode that they had", async () => {
      const told = (await readPayouts(db)).map((payout) => ({
        ...payout,
        lines: payout.lines.length,
      }));
      const usual = { provider: "stripe", mode: "live", currency: "USD", failed: false };
      assert.deepEqual(told, [
        {
          ...usual,
          ref: "po_2",
          mode: "test",
          currency: "JPY",
          on: "2026-11-25",
          amountMinor: null,
          lines: 1,
        },
        { ...usual, ref: "po_1", on: "2026-11-24", amountMinor: null, lines: 2 },
        { ...usual, ref: "po_4", on: "2026-11-24", amountMinor: null, lines: 0 },
      ]);
    });

    it("have a line for each payment, with its gift, and no fee where none was told", async () => {
      const lines = (await readPayouts(db)).flatMap((payout) =>
        payout.lines.map(({ amountMinor, chargeRef, feeMinor, giftId, kind, paymentRef }) => [
          payout.ref,
          kind,
          giftId,
          paymentRef,
          chargeRef,
          amountMinor,
          feeMinor,
        ]),
      );
      assert.deepEqual(lines, [
        ["po_2", "payment", "gift3", "pi_3", "ch_3", 800, 59],
        ["po_1", "payment", "gift1", "pi_1", "ch_1", 2606, 106],
        ["po_1", "payment", "gift2", "pi_2", "ch_2", 5000, 0],
      ]);
    });

    it("stand beside their payments as they did", async () => {
      const gifts = await readGiftRows(db, { timeZone: "America/New_York" });
      const sent = gifts.flatMap(({ payments }) =>
        payments.map(({ payoutOn, payoutRef, ref }) => [ref, payoutRef, payoutOn]),
      );
      assert.deepEqual(sent.toSorted(), [
        ["pi_1", "po_1", "2026-11-24"],
        ["pi_2", "po_1", "2026-11-24"],
        ["pi_3", "po_2", "2026-11-25"],
        ["pi_4", null, null],
        ["pi_5", null, null],
        ["pi_6", null, null],
      ]);
    });

    it("still take what a process of that version writes while another one starts", async () => {
      await db.query("update gift_payment set payout_ref = $1, payout_on = $2 where ref = 'pi_4'", [
        "po_5",
        "2026-11-26",
      ]);
      assert.deepEqual(await db.query("select payout_ref from gift_payment where ref = 'pi_4'"), [
        { payout_ref: "po_5" },
      ]);
    });

    it("give way to what the provider says when it is asked again, and keep no older line", async () => {
      const line = {
        kind: "payment",
        chargeRef: "ch_1",
        amountMinor: 2606,
        feeMinor: 106,
      } as const;
      const asked = (readAt: string) =>
        db.tx((tx) =>
          paidOut(
            tx,
            "stripe",
            {
              type: "paidOut",
              payoutRef: "po_1",
              payoutOn: "2026-11-24",
              failed: false,
              sum: { amountMinor: 2500, currency: "USD" },
              lines: [{ ...line, ref: "txn_1" }],
            },
            { mode: "live", readAt: new Date(readAt) },
          ),
        );
      // An answer older than what was known then changes nothing.
      assert.equal(await asked("2026-11-22T07:59:59Z"), "unchanged");
      assert.equal(await asked("2026-11-30T08:00:00Z"), "moved");
      const payout = (await readPayouts(db)).find(({ ref }) => ref === "po_1");
      assert.equal(payout?.amountMinor, 2500);
      assert.deepEqual(
        payout?.lines.map(({ ref }) => ref),
        ["txn_1"],
      );
    });
  });
