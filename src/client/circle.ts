/** Reads one date, also one that is in no list any more, so that who has its link learns why. */
import { Circle } from "../contract/circle.js";
import type { Audience } from "./config.js";
import { routeUrl } from "./endpoint.js";
import { request } from "./request.js";
import type { Asking } from "./request.js";

/**
 * One date of a circle (`GET /circles/{id}`); `fresh` asks past the page's cache.
 * @throws Failure `notFound` or `gone` when there is no such date.
 */
export function readCircle(
  endpoint: string | undefined,
  id: string,
  { partner, lang }: Audience,
  asking: Asking & { readonly fresh?: boolean } = {},
): Promise<Circle> {
  const url = routeUrl(endpoint, `circles/${id}`, { lang, partner });
  return request({ url, success: 200, schema: Circle, ...asking });
}
