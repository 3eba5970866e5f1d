/** What proves whose gift it is: computed from the id, so that a dump of the database holds no
 * token. */
import { createHmac, timingSafeEqual } from "node:crypto";

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

/** A secret of its own for one purpose. */
export function derived(secret: Uint8Array, purpose: string): Buffer {
  return createHmac("sha256", secret).update(purpose).digest();
}
