/** An endpoint whose gifts go to the fake of Stripe, and the news that come to its webhook. */
import { after } from "node:test";
import type { Db } from "../../demo/backend/store/port.js";
import type { Donation, DonationRequest } from "../../src/contract/donation.js";
import { createEndpoint } from "./endpoint.js";
import type { Endpoint } from "./endpoint.js";
import { opened, told } from "./gifts.js";
import type { Setting } from "./scenario/words.js";
import type { Travel } from "./stripe/delivery.js";
import { startStripe } from "./stripe/server.js";
import type { FakeStripe } from "./stripe/server.js";

export interface StripeEndpoint extends Endpoint {
  readonly fake: FakeStripe;
  /** The clock of both. */
  at(): Date;
  pass(seconds: number): void;
  /** A gift on its way to the fake's page, with the id of its checkout there. */
  gift(change?: Partial<DonationRequest>): Promise<Opened>;
  /** The gift as its donor is told of it. */
  told(gift: Opened): Promise<Donation>;
  /** Sends what the fake has to tell, to this process. */
  hear(travel?: Travel): Promise<readonly number[]>;
}

export type Opened = Awaited<ReturnType<typeof opened>> & { readonly session: string };

const started: FakeStripe[] = [];
after(() => Promise.all(started.map((fake) => fake.close())));

/** Both start at the same moment, with empty books. */
export async function stripeEndpoint(
  db: Db,
  start: string,
  setting: Omit<Setting, "now"> = {},
): Promise<StripeEndpoint> {
  let clock = Date.parse(start);
  const at = () => new Date(clock);
  const fake = await startStripe({ now: at });
  started.push(fake);
  const { settings } = createEndpoint(db, { now: start }).ports;
  const stripe = { secretKey: fake.key, webhookSecrets: [fake.secret] };
  const ports = { settings: { ...settings, stripe }, stripeServer: fake.address, now: at };
  const endpoint = createEndpoint(db, { ...setting, now: start }, ports);
  return {
    ...endpoint,
    fake,
    at,
    pass: (seconds) => (clock += seconds * 1000),
    async gift(change) {
      const gift = await opened(endpoint, change);
      return { ...gift, session: fake.sessions.at(-1)?.id ?? "" };
    },
    told: (gift) => told(endpoint, gift),
    hear: (travel) => fake.deliver((request) => endpoint.app.fetch(request), travel),
  };
}

/** The rows of the payments that came of a gift, the first one first. */
export function paymentsOf(db: Db, { id }: Pick<Donation, "id">): Promise<PaymentRow[]> {
  return db.query<PaymentRow>(
    `select ref, charge_ref as charge, amount_minor as amount, provider_fee_minor as fee,
       net_minor as net, refunded_minor as refunded, dispute, dispute_fee_minor as "disputeFee"
     from gift_payment where donation_id = $1 order by paid_at, ref`,
    [id],
  );
}

interface PaymentRow {
  readonly ref: string;
  readonly charge: string | null;
  readonly amount: number;
  readonly fee: number | null;
  readonly net: number | null;
  readonly refunded: number;
  readonly dispute: string | null;
  readonly disputeFee: number | null;
}
