/** What the organisation says about its checkout, in its file under `payments`. */
import { z } from "../../../src/contract/zod.js";

/** A text by language; a donor reads the one that is nearest to theirs. */
const spoken = (most: number) =>
  z.record(
    z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z]+)*$/)),
    z.string().check(z.minLength(1), z.maxLength(most)),
  );

export const PaymentSettings = z.strictObject({
  /**
   * What the gift is called at the checkout and on the receipt. Neutral on purpose: it is read by
   * whoever sees a donor's mail. "Donation" unless said.
   */
  lineName: z.optional(spoken(100)),
  /** What the part that covers the fee is called. */
  feeName: z.optional(spoken(100)),
  /** A few words after the organisation's own on a card's statement; Stripe has none for plans. */
  statementSuffix: z.optional(z.string().check(z.regex(/^(?=.*[A-Za-z])[A-Za-z0-9 .,&-]{1,22}$/))),
  /** Below each receipt of a gift that comes every month or year: the tax line, for example. */
  receiptFooter: z.optional(spoken(1000)),
  /**
   * Domains of the organisation's own, at which the provider shows the checkout: a form without
   * script leads there too. A widget asks its page instead (`checkout-hosts`).
   */
  checkoutHosts: z.optional(
    z.array(z.string().check(z.maxLength(253), z.regex(/^([a-z\d](-*[a-z\d])*\.)+[a-z]{2,63}$/))),
  ),
  /** The ways to pay that are offered; all that the account allows unless said. */
  methods: z.optional(
    z.array(z.string().check(z.regex(/^[a-z][a-z0-9_]{1,29}$/))).check(z.minLength(1)),
  ),
});
export type PaymentSettings = Readonly<z.output<typeof PaymentSettings>>;
