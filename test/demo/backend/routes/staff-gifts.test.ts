/** Gifts are shown to staff alone, changed from our own page alone, and a file leaves a line. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { paidOut } from "../../../../demo/backend/payments/payout-rows.js";
import type { PaymentsData, PayoutsData } from "../../../../demo/backend/routes/staff-gifts.js";
import { readAudit } from "../../../../demo/backend/staff/audit.js";
import type { GiftData, GiftsData } from "../../../../demo/backend/staff/gifts.js";
import type { Db } from "../../../../demo/backend/store/port.js";
import type { Donation } from "../../../../src/contract/donation.js";
import { opened } from "../../../support/gifts.js";
import { addPayment, live } from "../../../support/payments.js";
import { staffVisit } from "../../../support/staff-visit.js";
import type { StaffVisit } from "../../../support/staff-visit.js";
import { stores } from "../../../support/stores.js";

for (const store of stores)
  describe(`the routes of gifts on a ${store.name} database`, () => {
    let db: Db;
    let ana: StaffVisit;
    let gift: Donation;
    const listed = async (query = "") =>
      (await (await ana.read(`/staff/data/gifts${query}`)).json()) as GiftsData;
    const deeds = async () =>
      (await readAudit(db))
        .filter(({ did }) => did !== "signedIn")
        .map(({ did, who }) => `${who} ${did}`);
    const changes = () =>
      [
        ["gift-exports", { mode: "live" }],
        ["payout-exports", { mode: "live" }],
        ["gift-letters", { id: gift.id, ref: "pi_1", sent: true }],
        ["gift-reviews", { id: gift.id, review: "dispute" }],
      ] as const;

    before(async () => {
      db = await store.open();
      ana = await staffVisit(db, "Ana", { now: "2026-11-24T15:00:00Z" });
      gift = await opened(ana, { amountMinor: 30_000, campaign: "spring" });
      await live(db, gift.id);
      await addPayment(db, gift, { ref: "pi_1", on: "2026-11-23", dispute: "open" });
      await db.query("update donation set review = 'dispute' where id = $1", [gift.id]);
    });

    it("tell and do nothing for strangers, nor for a page that is not ours", async () => {
      for (const path of ["gifts", `gifts/${gift.id}`])
        assert.equal((await ana.get(`/staff/data/${path}`)).status, 401, path);
      for (const [path, body] of changes()) {
        const tell = (headers: Record<string, string>) =>
          ana.tell(`/staff/data/${path}`, body, headers);
        assert.equal((await tell({ cookie: "" })).status, 401, path);
        assert.equal((await tell({ origin: "https://evil.example" })).status, 403, path);
      }
      assert.deepEqual(await deeds(), []);
    });

    it("take no choice, letter or reason that the page never sends", async () => {
      for (const query of ["?month=2026-13", "?group=mine", "?other=1"])
        assert.equal((await ana.read(`/staff/data/gifts${query}`)).status, 422, query);
      for (const [path, body] of changes()) {
        const reply = await ana.tell(`/staff/data/${path}`, { ...body, other: 1 });
        assert.equal(reply.status, 422, path);
      }
      assert.equal((await ana.read("/staff/data/gifts/nobodys-gift")).status, 404);
      const unknown = { id: "nobodys-gift", ref: "pi_1", sent: true };
      assert.equal((await ana.tell("/staff/data/gift-letters", unknown)).status, 404);
    });

    it("list gifts with their sums, by month, campaign and how they stand", async () => {
      const { live: all, months } = await listed();
      assert.deepEqual([all.gifts.map(({ id }) => id), months], [[gift.id], ["2026-11"]]);
      assert.equal(all.sums[0]?.all.keptMinor, gift.totalMinor);
      assert.deepEqual(all.letters, [{ giftId: gift.id, ref: "pi_1", paidOn: "2026-11-23" }]);
      assert.deepEqual((await listed("?month=2026-10")).live.gifts, []);
      assert.deepEqual((await listed("?campaign=")).live.gifts, []);
      assert.equal((await listed("?campaign=spring&group=look")).live.gifts.length, 1);
    });

    it("hand out the rows of a file, and write down who took it", async () => {
      const taken = async (mode: string) => {
        const reply = await ana.tell("/staff/data/gift-exports", { mode, month: "2026-11" });
        return ((await reply.json()) as PaymentsData).lines;
      };
      assert.deepEqual(
        (await taken("live")).map(({ ref, totalMinor }) => [ref, totalMinor]),
        [["pi_1", gift.totalMinor]],
      );
      assert.deepEqual(await taken("test"), []);
      assert.deepEqual(await deeds(), ["Ana giftsExported", "Ana giftsExported"]);
    });

    it("hand out the payouts of one mode and month, and write that down too", async () => {
      const sent = (payoutRef: string, payoutOn: string, mode: "live" | "test") =>
        paidOut(
          db,
          "demo",
          {
            ...{ type: "paidOut", payoutRef, payoutOn, failed: false, lines: [] },
            sum: { amountMinor: 2500, currency: "USD" },
          },
          { mode, readAt: new Date() },
        );
      await sent("po_live", "2026-11-25", "live");
      await sent("po_test", "2026-11-25", "test");
      const taken = async (mode: string, month: string) => {
        const reply = await ana.tell("/staff/data/payout-exports", { mode, month });
        return ((await reply.json()) as PayoutsData).payouts.map(({ ref }) => ref);
      };
      assert.deepEqual(await taken("live", "2026-11"), ["po_live"]);
      assert.deepEqual(await taken("live", "2026-10"), []);
      assert.equal((await deeds()).filter((each) => each === "Ana payoutsExported").length, 2);
    });

    it("keep that a letter was sent and that somebody looked", async () => {
      const [, , letter, review] = changes();
      for (const [path, body] of [letter, review]) {
        assert.equal((await ana.tell(`/staff/data/${path}`, body)).status, 200, path);
        assert.equal((await ana.tell(`/staff/data/${path}`, body)).status, 404, path);
      }
      const reply = await ana.read(`/staff/data/gifts/${gift.id}`);
      const { gift: read, head, lines } = (await reply.json()) as GiftData;
      assert.deepEqual([read.reviewSeenBy, lines[0]?.letterSentBy], ["Ana", "Ana"]);
      assert.equal(head.legalName, "Harbor of Hope Healing Collective, Inc.");
      assert.ok(head.noGoodsOrServices);
      assert.deepEqual((await listed()).live.letters, []);
    });
  });
