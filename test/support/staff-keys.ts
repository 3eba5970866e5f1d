/** Keys as an organisation's people hold them, and opening what was sealed to one of them. */
import { generalDecrypt, type GeneralJWE, type JWK } from "jose";

/** A key pair with its id. */
export interface StaffKey {
  readonly publicKey: JWK & { readonly kid: string };
  readonly privateKey: CryptoKey;
}

/** A new key, on P-256 unless said. */
export async function staffKey(kid: string, namedCurve = "P-256"): Promise<StaffKey> {
  const algorithm = { name: "ECDH", namedCurve };
  const pair = await crypto.subtle.generateKey(algorithm, true, ["deriveBits"]);
  const { kty, crv, x, y } = await crypto.subtle.exportKey("jwk", pair.publicKey);
  return {
    publicKey: { kty, crv, x, y, kid } as StaffKey["publicKey"],
    privateKey: pair.privateKey,
  };
}

/** What this key alone makes of a sealed text, and the bytes that it had. */
export async function open(jwe: unknown, { publicKey, privateKey }: StaffKey) {
  const sealed = jwe as GeneralJWE;
  const recipients = sealed.recipients.filter(({ header }) => header?.["kid"] === publicKey.kid);
  const { plaintext, protectedHeader } = await generalDecrypt(
    { ...sealed, recipients },
    privateKey,
  );
  const text = new TextDecoder().decode(plaintext);
  return { value: JSON.parse(text) as unknown, length: plaintext.length, protectedHeader };
}
