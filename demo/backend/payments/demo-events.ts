/** The demo provider's news as they travel: written as JSON with the facts of the moment, and read
 * again as what happened to a gift. */
import { z } from "../../../src/contract/zod.js";
import { Refusal } from "../guards/problem.js";
import type { DemoEvent } from "./demo-checkout.js";
import { chargeOf, demoDisputeFee, demoFee } from "./demo-payouts.js";
import { payoutLineKinds } from "./port.js";
import type { Happening, Payment, PaymentEvent } from "./port.js";

const instant = z.iso.datetime();
const sum = { amountMinor: z.int(), currency: z.string() };

const Line = z.object({
  ref: z.string(),
  kind: z.enum(payoutLineKinds),
  chargeRef: z.optional(z.string()),
  amountMinor: z.int(),
  feeMinor: z.int(),
});

const Body = z.object({
  id: z.string().check(z.minLength(8), z.maxLength(100)),
  type: z.string().check(z.maxLength(60)),
  mode: z.enum(["live", "test"]),
  /** When these facts were so. */
  asOf: instant,
  checkout: z.object({ id: z.string(), gift: z.string(), ...sum }),
  payment: z.optional(
    z.object({
      id: z.string(),
      paidAt: instant,
      feeMinor: z.int(),
      refundedMinor: z.int(),
      refundedAt: z.optional(instant),
      dispute: z.optional(z.enum(["open", "won", "lost"])),
      disputeFeeMinor: z.optional(z.int()),
      payout: z.optional(z.object({ id: z.string(), on: z.iso.date(), lines: z.array(Line) })),
    }),
  ),
  plan: z.optional(
    z.object({
      id: z.string(),
      state: z.enum(["active", "pastDue", "ended"]),
      endedAt: z.optional(instant),
    }),
  ),
});
type Body = z.output<typeof Body>;

/** What is sent of an event. */
export function eventBody(event: DemoEvent, asOf: Date): Buffer<ArrayBuffer> {
  const { checkoutId, currency, gift, id, payment, plan, type } = event;
  const { amountMinor } = event;
  const checkout = { id: checkoutId, gift, amountMinor, currency };
  const body: Body = {
    id,
    type,
    mode: "test",
    asOf: asOf.toISOString(),
    checkout,
    ...(payment && {
      payment: {
        ...payment,
        paidAt: payment.paidAt.toISOString(),
        refundedAt: payment.refundedAt?.toISOString(),
        feeMinor: demoFee(amountMinor),
        ...(payment.dispute && { disputeFeeMinor: demoDisputeFee }),
        payout: payment.payout && { ...payment.payout, lines: [...payment.payout.lines] },
      },
    }),
    ...(plan && { plan: { ...plan, endedAt: plan.endedAt?.toISOString() } }),
  };
  return Buffer.from(JSON.stringify(body));
}

/** @throws Refusal 400 `malformed`. */
export function readEvent(body: Uint8Array): PaymentEvent {
  const read = z.safeParse(Body, json(body));
  if (!read.success) throw new Refusal(400, "malformed");
  const { asOf, checkout, id, mode, type } = read.data;
  const readAt = new Date(asOf);
  return { id, type, mode, giftId: checkout.gift, readAt, happenings: told(read.data) };
}

function told({ checkout, payment, plan, type }: Body): readonly Happening[] {
  return [
    ...ofCheckout(type, checkout),
    ...(payment ? ofPayment(checkout, payment) : []),
    ...(type === "payment.suspected" ? [{ type: "suspected" } as const] : []),
    ...(plan
      ? [
          {
            type: "planFared",
            planRef: plan.id,
            state: plan.state,
            endedAt: plan.endedAt === undefined ? undefined : new Date(plan.endedAt),
          } as const,
        ]
      : []),
  ];
}

function ofCheckout(type: string, { amountMinor, currency, id }: Body["checkout"]): Happening[] {
  switch (type) {
    case "checkout.unpaid":
      return [{ type: "promised", sum: { amountMinor, currency } }];
    case "checkout.declined":
      return [{ type: "declined" }, { type: "failed", checkoutRef: id }];
    case "checkout.asyncFailed":
      return [{ type: "failed", checkoutRef: id }];
    case "checkout.canceled":
      return [{ type: "canceled", checkoutRef: id }];
    case "checkout.expired":
      return [{ type: "expired", checkoutRef: id }];
    default:
      return [];
  }
}

function ofPayment(
  { amountMinor, currency }: Body["checkout"],
  {
    dispute,
    disputeFeeMinor,
    feeMinor,
    id,
    paidAt,
    payout,
    refundedAt,
    refundedMinor,
  }: NonNullable<Body["payment"]>,
): Happening[] {
  const ref = chargeOf(id);
  const payment: Payment = {
    ref: id,
    amountMinor,
    currency,
    paidAt: new Date(paidAt),
    charge: {
      ref,
      providerFeeMinor: feeMinor,
      netMinor: amountMinor - feeMinor,
      refundedMinor,
      refundedAt: refundedAt === undefined ? undefined : new Date(refundedAt),
      dispute,
      disputeFeeMinor,
    },
  };
  return [{ type: "paid", payment }, ...(payout ? [paidOut(payout, currency)] : [])];
}

function paidOut(
  { id, lines, on }: NonNullable<NonNullable<Body["payment"]>["payout"]>,
  currency: string,
): Happening {
  const amountMinor = lines.reduce((total, line) => total + line.amountMinor - line.feeMinor, 0);
  const sent = { amountMinor, currency };
  return { type: "paidOut", payoutRef: id, payoutOn: on, failed: false, sum: sent, lines };
}

function json(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    // Not UTF-8 (TypeError) or not JSON (SyntaxError): both are no event.
    return undefined;
  }
}
