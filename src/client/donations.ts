/** Opens a gift and reads what became of it; trusts no checkout that nobody vouches for. */
import { Donation, donationFields, providerHosts } from "../contract/donation.js";
import { wireUrl } from "../contract/wire-url.js";
import { z } from "../contract/zod.js";
import type { Proofs } from "./challenge.js";
import { warnOnce } from "./console.js";
import { endpointBase, routeUrl } from "./endpoint.js";
import { Failure } from "./failure.js";
import { request } from "./request.js";
import type { Asking } from "./request.js";
import type { Submission } from "./submission.js";

/** A gift that was opened: the page may go to its checkout. */
export type OpenDonation = Donation & {
  readonly checkoutUrl: string;
  readonly statusToken: string;
};

/** What names one gift, and proves that its donor asks. */
export interface DonationKey {
  readonly id: string;
  readonly statusToken: string;
}

/** How somebody asks about a gift. */
export interface AskingDonation extends Asking {
  /** Further hosts that the page's author vouches for, from the attribute `checkout-hosts`. */
  readonly checkoutHosts?: readonly string[] | undefined;
}

/** How somebody opens a gift. */
export interface OpeningDonation extends AskingDonation {
  /** What proves that it cost some work, where an endpoint has had too many from one place. */
  readonly proofs?: Proofs | undefined;
}

const Opened = z.object({
  ...donationFields,
  checkoutUrl: z.pipe(wireUrl, z.string()),
  statusToken: z.string().check(z.regex(/^[\w-]{22,128}$/)),
});

/**
 * Opens a hosted checkout (`POST /donations`).
 * @throws Failure `unknownCheckout` when its host is not known, `paused`, `invalid` and so on.
 */
export async function openDonation(
  endpoint: string | undefined,
  submission: Submission,
  { checkoutHosts, proofs, ...asking }: OpeningDonation = {},
): Promise<OpenDonation> {
  const url = routeUrl(endpoint, "donations");
  const mend = async ({ code, status }: Failure) => {
    const isWanted = code === "proofExpired" || (status === 429 && submission.proof === undefined);
    if (!isWanted) return false;
    // The bytes and their key stay as they are.
    submission.proof = await proofs?.take(endpoint, asking);
    return submission.proof !== undefined;
  };
  const opened = await request({ url, success: 201, schema: Opened, submission, mend, ...asking });
  if (!isKnownCheckout(opened, endpoint, checkoutHosts)) throw new Failure("unknownCheckout");
  return opened;
}

/**
 * What the server knows of a gift (`GET /donations/{id}`); `checkoutUrl` only while it is open, and
 * only at a known host.
 * @throws Failure `notFound` for a wrong id as for a wrong token.
 */
export async function readDonation(
  endpoint: string | undefined,
  key: DonationKey,
  { checkoutHosts, ...asking }: AskingDonation = {},
): Promise<Donation> {
  const { url, bearer } = address(endpoint, key);
  const donation = await request({ url, bearer, success: 200, schema: Donation, ...asking });
  const mayGo = donation.status === "open" && isKnownCheckout(donation, endpoint, checkoutHosts);
  return mayGo ? donation : { ...donation, checkoutUrl: undefined };
}

/**
 * Closes an open checkout (`DELETE /donations/{id}`), so that a changed gift is not paid twice.
 * @throws Failure `notFound` for a wrong id as for a wrong token.
 */
export async function expireDonation(
  endpoint: string | undefined,
  key: DonationKey,
  asking: Asking = {},
): Promise<void> {
  const { url, bearer } = address(endpoint, key);
  const schema = z.undefined();
  await request({ method: "DELETE", url, bearer, success: 204, schema, ...asking });
}

/** Whether the page may go there: to a provider, a named host, in a test to the endpoint. */
function isKnownCheckout(
  { checkoutUrl, mode }: Pick<Donation, "checkoutUrl" | "mode">,
  endpoint: string | undefined,
  checkoutHosts: readonly string[] = [],
): boolean {
  if (checkoutUrl === undefined || !URL.canParse(checkoutUrl)) return false;
  const { protocol, host, origin } = new URL(checkoutUrl);
  const own = endpointBase(endpoint);
  if (mode === "test" && own !== undefined && origin === new URL(own).origin) return true;
  const known = [...providerHosts, ...checkoutHosts].some((each) => each.toLowerCase() === host);
  if (protocol === "https:" && known) return true;
  warnOnce(
    `the checkout at ${host} is not known. ` +
      `If you trust it, write checkout-hosts="${host}" on the tag.`,
  );
  return false;
}

/** Both parts come out of a page's address, so they are checked before they go anywhere. */
function address(endpoint: string | undefined, { id, statusToken }: DonationKey) {
  if (!/^[\w-]{8,64}$/.test(id) || !/^[\w-]{22,128}$/.test(statusToken))
    throw new Failure("notFound");
  return { url: routeUrl(endpoint, `donations/${id}`), bearer: statusToken };
}
