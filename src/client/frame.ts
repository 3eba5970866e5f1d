/** Addresses of the hosted pages (`GET /frame/{widget}`): a form, and who can see what of it. */
import type { Config } from "../contract/config.js";
import { endpointBase, routeUrl } from "./endpoint.js";

/** The tags that have a hosted page, without their prefix. */
export type FrameWidget = "get-support" | "send-message" | "upcoming-circles";

/** The address, or `undefined` where the organisation has no such pages. */
export function framePage(
  { support, partner }: Pick<Config, "support" | "partner">,
  page: FrameWidget | "privacy",
  lang: string,
): string | undefined {
  const base = endpointBase(support?.frameUrl);
  const audience = { partner: page === "privacy" ? undefined : partner?.id, lang };
  return base && routeUrl(base, `frame/${page}`, audience);
}
