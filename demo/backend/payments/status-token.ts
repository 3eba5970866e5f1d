/** What proves whose gift it is: computed from the id, so that a dump of the database holds no
 * token. */
import { timingSafeEqual } from "node:crypto";
import { derived } from "../secret.js";

/** The token of a gift, 256 bits in base64url. */
export function statusToken(secret: Uint8Array, id: string): string {
  return derived(secret, `donation status\n${id}`).toString("base64url");
}

/**
 * Whether `Authorization` carries the token of this gift; takes the same time for every wrong one.
 */
export function holdsToken(
  secret: Uint8Array,
  id: string,
  authorization: string | null | undefined,
): boolean {
  const given = /^Bearer ([\w-]{22,128})$/i.exec(authorization ?? "")?.[1] ?? "";
  // Both sides are digested again, because equal lengths are what a comparison in constant time
  // needs.
  const expected = derived(secret, statusToken(secret, id));
  return timingSafeEqual(derived(secret, given), expected);
}
