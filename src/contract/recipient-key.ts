/** A public key of those who read what is sealed; a form judges it before it asks anything. */
import { z } from "./zod.js";

export const base64url = /^[A-Za-z0-9_-]+$/;

/** The name of a key, `kid`. */
export const keyId = /*@__PURE__*/ z.string().check(/*@__PURE__*/ z.regex(/^[\w.-]{1,64}$/));

/** A public key to seal to: an elliptic-curve key on P-256 (RFC 7517, RFC 7518 section 6.2). */
export const RecipientKey = z.object({
  kty: z.literal("EC"),
  crv: z.literal("P-256"),
  x: z.string().check(z.regex(base64url), z.length(43)),
  y: z.string().check(z.regex(base64url), z.length(43)),
  kid: keyId,
});
export type RecipientKey = Readonly<z.output<typeof RecipientKey>>;
