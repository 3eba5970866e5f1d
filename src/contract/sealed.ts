/** A sealed text: JWE JSON, general form (RFC 7516, section 7.2.1), opaque to the server. */
import { z } from "./zod.js";

const base64url = /^[A-Za-z0-9_-]+$/;

/** A public key to seal to: an elliptic-curve key on P-256 (RFC 7517, RFC 7518 section 6.2). */
export const RecipientKey = z.object({
  kty: z.literal("EC"),
  crv: z.literal("P-256"),
  x: z.string().check(z.regex(base64url), z.length(43)),
  y: z.string().check(z.regex(base64url), z.length(43)),
  kid: z.string().check(z.regex(/^[\w.-]{1,64}$/)),
});
export type RecipientKey = Readonly<z.output<typeof RecipientKey>>;

/** One recipient: the content key wrapped by ECDH-ES+A256KW for the key named by `kid`. */
export const SealedRecipient = z.strictObject({
  header: z.strictObject({
    alg: z.literal("ECDH-ES+A256KW"),
    kid: z.string().check(z.regex(/^[\w.-]{1,64}$/)),
    epk: z.strictObject({
      kty: z.literal("EC"),
      crv: z.literal("P-256"),
      x: z.string().check(z.regex(base64url), z.maxLength(64)),
      y: z.string().check(z.regex(base64url), z.maxLength(64)),
    }),
  }),
  encrypted_key: z.string().check(z.regex(base64url), z.maxLength(100)),
});
export type SealedRecipient = Readonly<z.output<typeof SealedRecipient>>;

/** The sealed text itself; the protected header is `{enc,v,form}`. */
export const SealedText = z.strictObject({
  protected: z.string().check(z.regex(base64url), z.maxLength(200)),
  recipients: z.array(SealedRecipient).check(z.minLength(1), z.maxLength(8)),
  iv: z.string().check(z.regex(base64url), z.maxLength(32)),
  ciphertext: z.string().check(z.regex(base64url), z.maxLength(24_000)),
  tag: z.string().check(z.regex(base64url), z.maxLength(32)),
});
export type SealedText = Readonly<z.output<typeof SealedText>>;
