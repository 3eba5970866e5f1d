/** The way back from a checkout: to the partner's page with what proves whose gift it is, or to
 * our own page. */
import type { Gift } from "./gift.js";
import { statusToken } from "./status-token.js";

/**
 * `returnUrl#haven-donation={id}.{statusToken}`, after `&` where a fragment is there already: a
 * fragment
 * never reaches a server, and the page cuts it from its address at once.
 */
export function returnLink(
  gift: Pick<Gift, "id" | "returnUrl" | "locale" | "partner">,
  secret: Uint8Array,
  publicUrl: string,
): string {
  const { id, returnUrl, locale, partner } = gift;
  if (returnUrl === null) {
    const query = new URLSearchParams({ lang: locale, ...(partner !== null && { partner }) });
    return `${publicUrl}/v1/donate/thanks?${query.toString()}`;
  }
  const [page = "", ...rest] = returnUrl.split("#");
  // A page that was itself a way back keeps what is its own.
  const kept = rest
    .join("#")
    .split("&")
    .filter((part) => part !== "" && !part.startsWith("haven-donation="));
  return `${page}#${[...kept, `haven-donation=${id}.${statusToken(secret, id)}`].join("&")}`;
}
