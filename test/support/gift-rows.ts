/** Gifts with their payments, as rows hold them: one of each, and any that can be. */
import fc from "fast-check";
import type { GiftRow, PaymentRow } from "../../demo/backend/staff/gift-rows.js";

export const examplePayment: PaymentRow = {
  ref: "pi_1",
  chargeRef: "ch_1",
  number: 1,
  amountMinor: 2606,
  currency: "USD",
  paidOn: "2026-11-25",
  providerFeeMinor: 106,
  netMinor: 2500,
  refundedMinor: 0,
  refundedOn: null,
  payoutRef: "po_1",
  payoutOn: "2026-11-27",
  dispute: null,
  disputeFeeMinor: null,
  letterSentOn: null,
  letterSentBy: null,
};

export const exampleGift: GiftRow = {
  id: "gift_0001",
  on: "2026-11-25",
  status: "paid",
  provider: "stripe",
  mode: "live",
  amountMinor: 2500,
  totalMinor: 2606,
  currency: "USD",
  frequency: "once",
  partner: "west-philly-library",
  campaign: "spring-2026",
  designation: null,
  planState: null,
  planEndedOn: null,
  review: null,
  reviewSeenOn: null,
  reviewSeenBy: null,
  checkoutUrl: null,
  payments: [examplePayment],
};

const anyAmount = fc.integer({ min: 1, max: 99_999_999 });
const anyDay = fc
  .integer({ min: 0, max: 90 })
  .map((days) => new Date(Date.UTC(2026, 8, 1 + days)).toISOString().slice(0, 10));

/** What a provider may say of a payment of a gift, also what nobody agreed to. */
const anyPayment = (total: number, currency: string): fc.Arbitrary<PaymentRow> =>
  fc
    .record({
      amountMinor: fc.oneof(fc.constant(total), anyAmount),
      currency: fc.oneof(fc.constant(currency), fc.constantFrom("USD", "JPY", "KWD")),
      paidOn: anyDay,
      providerFeeMinor: fc.option(fc.nat(5000)),
      share: fc.constantFrom(0, 0, 1, 2),
      dispute: fc.constantFrom(null, null, "open", "won", "lost" as const),
    })
    .map(({ share, ...payment }) => ({
      ...examplePayment,
      ...payment,
      netMinor:
        payment.providerFeeMinor === null ? null : payment.amountMinor - payment.providerFeeMinor,
      refundedMinor: Math.floor((payment.amountMinor * share) / 2),
      refundedOn: share === 0 ? null : payment.paidOn,
    }));

const anyGift: fc.Arbitrary<GiftRow> = fc
  .record({
    amountMinor: anyAmount,
    fee: fc.nat(500_000),
    currency: fc.constantFrom("USD", "JPY", "KWD"),
    mode: fc.constantFrom("live", "test" as const),
    frequency: fc.constantFrom("once", "month", "year" as const),
    campaign: fc.option(fc.oneof(fc.constantFrom("spring", "=1+1"), fc.string({ minLength: 1 }))),
  })
  .chain(({ fee, ...gift }) => {
    const totalMinor = Math.min(99_999_999, gift.amountMinor + fee);
    return fc
      .array(anyPayment(totalMinor, gift.currency), { maxLength: 4 })
      .map((payments) => ({ ...exampleGift, ...gift, totalMinor, payments }));
  });

/** Any gifts, each payment with a name of its own. */
export const anyGifts: fc.Arbitrary<readonly GiftRow[]> = fc
  .array(anyGift, { maxLength: 12 })
  .map((gifts) =>
    gifts.map((gift, at) => ({
      ...gift,
      id: `gift_${at}`,
      payments: gift.payments.map((payment, place) => ({
        ...payment,
        ref: `pi_${at}_${place}`,
        number: place + 1,
      })),
    })),
  );
