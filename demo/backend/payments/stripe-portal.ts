/** Where donors change or end what they give every month: Stripe's own page, behind one address
 * that does not change. */
import { Stripe } from "stripe";
import type { Organization } from "../organization.js";

export interface Portal {
  /** The address, once it is known. */
  url(): string | undefined;
  /** Finds the page at Stripe, or makes it once; what fails is tried again a while later. */
  keepUp(): Promise<void>;
}

/** Milliseconds until Stripe is asked again. */
const again = 10 * 60_000;
/** Marks the one that is ours among the account's. */
const mark = { haven: "manage" };

/** Asks for nothing where the organisation's file names a `manageUrl` of its own. */
export function createPortal({
  stripe,
  organization,
  now,
}: {
  readonly stripe: Stripe;
  readonly organization: Organization;
  readonly now: () => Date;
}): Portal {
  const { donations, organization: about } = organization.config();
  let address: string | undefined;
  let askedAt = -Infinity;
  const isOver = () => now().getTime() - askedAt >= again;
  return {
    url: () => address,
    async keepUp() {
      if (!donations || donations.manageUrl !== undefined || address !== undefined || !isOver())
        return;
      askedAt = now().getTime();
      try {
        address = (await found(stripe)) ?? (await made(stripe, about));
      } catch (error) {
        if (!(error instanceof Stripe.errors.StripeError)) throw error;
        console.error(
          `haven: Stripe gave no page on which donors change their gifts (${error.type}). ` +
            "Allow the key to write the customer portal, or name a manageUrl in the file.",
        );
      }
    },
  };
}

async function found(stripe: Stripe): Promise<string | undefined> {
  const { data } = await stripe.billingPortal.configurations.list({ active: true, limit: 100 });
  const own = data.find(({ login_page, metadata }) => metadata?.["haven"] && login_page.enabled);
  return own?.login_page.url ?? undefined;
}

/** Ending is as near as changing the card, and needs no reason; the amount is set at the giving. */
async function made(
  stripe: Stripe,
  { id, url }: { readonly id: string; readonly url?: string | undefined },
): Promise<string | undefined> {
  const { login_page: page } = await stripe.billingPortal.configurations.create(
    {
      name: "Haven",
      metadata: mark,
      login_page: { enabled: true },
      ...(url !== undefined && { default_return_url: url }),
      features: {
        subscription_cancel: { enabled: true, mode: "immediately" },
        payment_method_update: { enabled: true },
        invoice_history: { enabled: true },
        customer_update: { enabled: true, allowed_updates: ["email", "name", "address"] },
      },
    },
    // Several processes start at once, and one page is enough.
    { idempotencyKey: `haven_portal_${id}` },
  );
  return page.url ?? undefined;
}
