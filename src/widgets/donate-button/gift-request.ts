/** The body that opens a checkout: the gift, whose page it is, and where the donor
 * comes back to. */
import type { DonationRequest } from "../../contract/donation.js";
import { codePoints, isCleanText } from "../../contract/typed-text.js";
import type { Gift } from "./model.js";

/** What the page said about its gifts. */
export interface Said {
  readonly partner?: string | undefined;
  readonly campaign?: string | undefined;
  /** BCP 47. */
  readonly locale: string;
  /** Which donate element of the page it is, in order; 0 unless said. */
  readonly element?: number;
}

/** Which element of its name on the page this is, in order; the first where that cannot be told. */
export function orderOf(host: Element): number {
  return Math.max(0, [...document.querySelectorAll(host.localName)].indexOf(host));
}

/** The request; a page that is no web page (a file, a sandbox) names no place to come back to. */
export function donationRequest(
  { totalMinor: _, ...gift }: Gift,
  { partner, campaign, locale, element = 0 }: Said,
  { origin, pathname, search, hash }: Pick<Location, "origin" | "pathname" | "search" | "hash">,
): DonationRequest {
  const page = `${origin}${pathname}`;
  const returnUrl = `${page}${search}${fragment(hash, element)}`;
  const isWeb = /^https?:/.test(origin);
  const utm = utmOf(search);
  return {
    ...gift,
    ...(partner && { partner }),
    ...(campaign && { campaign }),
    locale,
    ...(isWeb && fits(page) && { source: { page, ...(utm && { utm }) } }),
    ...(isWeb && fits(returnUrl) && { returnUrl }),
  };
}

/** The page's own, and behind it which element is to hear of the gift, unless it is the first. */
function fragment(hash: string, element: number): string {
  if (!element) return hash;
  return `${hash.length > 1 ? `${hash}&` : "#"}haven-element=${element}`;
}

/** An address that is too long for the contract must not cost the gift. */
const fits = (url: string) => codePoints(url) <= 2000;

/** Where a visitor came from, by the names that everybody uses, and nothing else of the address. */
function utmOf(search: string): Readonly<Record<string, string>> | undefined {
  const asked = new URLSearchParams(search);
  const found = ["source", "medium", "campaign", "term", "content"].flatMap((name) => {
    const value = asked.get(`utm_${name}`)?.trim();
    const isFine = value && codePoints(value) <= 120 && isCleanText(value);
    return isFine ? [[`utm_${name}`, value] as const] : [];
  });
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}
