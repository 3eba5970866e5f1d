/** A sealed text: JWE JSON, general form (RFC 7516, section 7.2.1), opaque to the server. */
import { base64url, keyId } from "./recipient-key.js";
import { z } from "./zod.js";

export { RecipientKey } from "./recipient-key.js";

/** One recipient: the content key wrapped by ECDH-ES+A256KW for the key named by `kid`. */
export const SealedRecipient = z.strictObject({
  header: z.strictObject({
    alg: z.literal("ECDH-ES+A256KW"),
    kid: keyId,
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

/** Either the sealed text or, where answers may arrive in clear, what stands in its place. */
export function sealedOrClear(payload: {
  readonly value: { readonly jwe?: unknown; readonly data?: unknown };
  readonly issues: unknown[];
}): void {
  const { value, issues } = payload;
  const add = (path: string, code: string) =>
    issues.push({ code: "custom", input: value, path: [path], params: { code } });
  if (value.jwe === undefined && value.data === undefined) add("jwe", "missing");
  if (value.jwe !== undefined && value.data !== undefined) add("data", "unknown_field");
}
