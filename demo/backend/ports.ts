/** What the routes stand on: each thing that touches the world, handed in from outside. */
import type { CircleSource } from "./circles/port.js";
import type { Settings } from "./env.js";
import type { Organization } from "./organization.js";
import type { StripeServer } from "./payments/stripe-client.js";
import type { Db } from "./store/port.js";

export interface Ports {
  readonly settings: Settings;
  readonly db: Db;
  readonly organization: Organization;
  readonly circles: CircleSource;
  /** The clock; tests move it. */
  readonly now: () => Date;
  /** Where Stripe is; tests have a server of their own, which no setting can name. */
  readonly stripeServer?: StripeServer;
}
