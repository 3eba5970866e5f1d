/** The demo's payment provider: a checkout in which no money moves, told of by signed events like
 * a real one's. */
import { z } from "../../../src/contract/zod.js";
import { Refusal } from "../guards/problem.js";
import type { Organization } from "../organization.js";
import type { Db } from "../store/port.js";
import { endOverdue, openCheckout, press, undelivered } from "./demo-checkout.js";
import type { DemoEvent } from "./demo-checkout.js";
import { demoPages } from "./demo-pages.js";
import type { Happening, PaymentEvent, PaymentProvider } from "./port.js";
import { isSigned, signatureHeader } from "./signature.js";
import { derived } from "../secret.js";

export interface DemoPayments {
  readonly db: Db;
  readonly now: () => Date;
  readonly organization: Organization;
  readonly secret: Uint8Array;
  /** Where visitors reach this server, without a slash at the end. */
  readonly publicUrl: string;
  /** Sends a webhook request to the endpoint. */
  readonly deliver: (request: Request) => Promise<Response>;
}

const Body = z.object({
  id: z.string().check(z.minLength(8), z.maxLength(100)),
  type: z.string().check(z.maxLength(60)),
  mode: z.enum(["live", "test"]),
  happened: z.iso.datetime(),
  checkout: z.object({ gift: z.string(), amountMinor: z.int(), currency: z.string() }),
});

const header = "Haven-Demo-Signature";

/**
 * The provider, with its pages under `/v1/demo-checkout`.
 * @throws RangeError for an organisation in mode `live`, whose donors would believe that they gave.
 */
export function createDemoPayments(payments: DemoPayments): PaymentProvider {
  const { db, now, organization, publicUrl } = payments;
  if (organization.config().mode === "live")
    throw new RangeError('The demo payment provider takes no gifts in mode "live".');
  const secret = derived(payments.secret, "demo webhook");

  async function deliverAll(checkoutId?: string): Promise<void> {
    for (const event of await undelivered(db, checkoutId)) {
      const body = Buffer.from(JSON.stringify(eventBody(event)));
      const signature = signatureHeader(body, secret, Math.floor(now().getTime() / 1000));
      const reply = await payments.deliver(
        new Request(`${new URL(publicUrl).origin}/v1/webhooks/demo`, {
          method: "POST",
          headers: { "Content-Type": "application/json", [header]: signature },
          body,
        }),
      );
      if (!reply.ok) throw new Error(`the webhook was answered ${reply.status}`);
      await db.query("update demo_event set delivered = true where id = $1", [event.id]);
    }
  }

  /**
   * What was not delivered stays, and goes out the next time: the donor is not kept waiting for it.
   */
  async function deliver(checkoutId?: string): Promise<void> {
    try {
      await deliverAll(checkoutId);
    } catch (error) {
      const why = error instanceof Error ? error.message : "";
      console.error(`haven: an event of the demo checkout is sent again later: ${why}.`);
    }
  }

  return {
    name: "demo",
    mode: "test",
    async open(gift) {
      return { checkoutUrl: `${publicUrl}/v1/demo-checkout/${await openCheckout(db, gift)}` };
    },
    async expire(gift) {
      const id = await openCheckout(db, gift);
      await press(db, id, "close", now());
      await deliver(id);
    },
    async readEvent(headers, body) {
      if (!isSigned(body, headers.get(header), secret, now()))
        throw new Refusal(400, "signature_invalid");
      return readEvent(body, now());
    },
    async keepUp() {
      await endOverdue(db, now());
      await deliver();
    },
    pages: demoPages({ ...payments, deliver }),
  };
}

function eventBody({ id, type, gift, amountMinor, currency, happenedAt }: DemoEvent) {
  const happened = happenedAt.toISOString();
  return { id, type, happened, mode: "test", checkout: { gift, amountMinor, currency } };
}

function readEvent(body: Uint8Array, readAt: Date): PaymentEvent {
  const read = z.safeParse(Body, json(body));
  if (!read.success) throw new Refusal(400, "malformed");
  const { id, type, mode, checkout } = read.data;
  return { id, type, mode, giftId: checkout.gift, readAt, happenings: told(read.data) };
}

function told({ type, happened, checkout }: z.output<typeof Body>): readonly Happening[] {
  const { gift, ...sum } = checkout;
  switch (type) {
    case "checkout.paid":
    case "checkout.asyncSucceeded":
      return [
        { type: "paid", payment: { ...sum, ref: `pay_${gift}`, paidAt: new Date(happened) } },
      ];
    case "checkout.unpaid":
      return [{ type: "promised", sum }];
    case "checkout.asyncFailed":
    case "checkout.declined":
      return [{ type: "failed" }];
    case "checkout.canceled":
      return [{ type: "canceled" }];
    case "checkout.expired":
      return [{ type: "expired" }];
    default:
      return [];
  }
}

function json(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    // Not UTF-8 (TypeError) or not JSON (SyntaxError): both are no event.
    return undefined;
  }
}
