/** The demo's payment provider: a checkout in which no money moves, told of by signed events like
 * a real one's. */
import { Refusal } from "../guards/problem.js";
import type { Organization } from "../organization.js";
import type { Db } from "../store/port.js";
import { endOverdue, openCheckout, press, undelivered } from "./demo-checkout.js";
import { eventBody, readEvent } from "./demo-events.js";
import { demoPages } from "./demo-pages.js";
import type { PaymentProvider } from "./port.js";
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
    // Before the facts are read: whoever reads them later may know more.
    const asOf = now();
    for (const event of await undelivered(db, checkoutId)) {
      const body = eventBody(event, asOf);
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
      const id = await openCheckout(db, gift);
      return { checkoutUrl: `${publicUrl}/v1/demo-checkout/${id}`, ref: id };
    },
    async expire(gift) {
      const id = await openCheckout(db, gift);
      await press(db, id, "close", now());
      await deliver(id);
    },
    async readEvent(headers, body) {
      if (!isSigned(body, headers.get(header), secret, now()))
        throw new Refusal(400, "signature_invalid");
      return readEvent(body);
    },
    async keepUp() {
      await endOverdue(db, now());
      await deliver();
    },
    manageUrl: () => `${publicUrl}/v1/demo-plans`,
    pages: demoPages({ ...payments, deliver }),
  };
}
