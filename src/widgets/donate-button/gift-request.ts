/** The body that opens a checkout: the gift, whose page it is, and where the donor
 * comes back to. */
import type { DonationRequest } from "../../contract/donation.js";
import type { Gift } from "./model.js";

/** What the page said about its gifts. */
export interface Said {
  readonly partner?: string | undefined;
  readonly campaign?: string | undefined;
  readonly designation?: string | undefined;
  /** BCP 47. */
  readonly locale: string;
}

/** The request; a page that is no web page (a file, a sandbox) names no place to come back to. */
export function donationRequest(
  gift: Gift,
  { partner, campaign, designation, locale }: Said,
  { origin, pathname, search, hash }: Pick<Location, "origin" | "pathname" | "search" | "hash">,
): DonationRequest {
  const page = `${origin}${pathname}`;
  const isWeb = /^https?:/.test(origin);
  return {
    ...gift,
    ...(partner && { partner }),
    ...(campaign && { campaign }),
    ...(designation && { designation }),
    coverFees: false,
    anonymous: false,
    locale,
    ...(isWeb && { source: { page }, returnUrl: `${page}${search}${hash}` }),
  };
}
