/** Lets one key more open a sealed text: its content key is unwrapped with a key that opens it, and
 * wrapped once more (RFC 7518, section 4.6). The text itself is not touched, and not even read. */
import type { RecipientKey, SealedRecipient, SealedText } from "../../src/contract/sealed.js";
import { fromBase64url, toBase64url } from "./base64url.js";
import type { OpeningKey } from "./key.js";

const curve = { name: "ECDH", namedCurve: "P-256" };
const algorithm = "ECDH-ES+A256KW";

/**
 * The recipient to add for `to`; `undefined` when none of these keys opens the text, or what one of
 * them unwraps is damaged.
 */
export async function rewrapped(
  { recipients }: Pick<SealedText, "recipients">,
  keys: readonly OpeningKey[],
  to: RecipientKey,
): Promise<SealedRecipient | undefined> {
  for (const { key, kid } of keys) {
    const own = recipients.find(({ header }) => header.kid === kid);
    const content = own && (await unwrapped(own, key));
    if (content) return wrapped(content, to);
  }
  return undefined;
}

async function unwrapped(
  { encrypted_key, header }: SealedRecipient,
  key: CryptoKey,
): Promise<CryptoKey | undefined> {
  try {
    const { kty, crv, x, y } = header.epk;
    const sender = await crypto.subtle.importKey("jwk", { kty, crv, x, y }, curve, false, []);
    const wrapping = await wrappingKey(key, sender, "unwrapKey");
    const bytes = fromBase64url(encrypted_key);
    // Extractable, or it could not be wrapped again.
    const use = ["encrypt"] as const;
    return await crypto.subtle.unwrapKey("raw", bytes, wrapping, "AES-KW", "AES-GCM", true, use);
  } catch (error) {
    // Its check failed: it was changed, or wrapped for another key under this name.
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

async function wrapped(
  content: CryptoKey,
  { crv, kid, kty, x, y }: RecipientKey,
): Promise<SealedRecipient> {
  const to = await crypto.subtle.importKey("jwk", { kty, crv, x, y }, curve, false, []);
  const once = await crypto.subtle.generateKey(curve, true, ["deriveBits"]);
  const wrapping = await wrappingKey(once.privateKey, to, "wrapKey");
  const bytes = await crypto.subtle.wrapKey("raw", content, wrapping, "AES-KW");
  const epk = await crypto.subtle.exportKey("jwk", once.publicKey);
  return {
    header: {
      alg: algorithm,
      kid,
      epk: { kty: "EC", crv: "P-256", x: epk.x ?? "", y: epk.y ?? "" },
    },
    encrypted_key: toBase64url(new Uint8Array(bytes)),
  };
}

/** The key that two halves agree on, by the single step of Concat KDF that 256 bits need. */
async function wrappingKey(
  own: CryptoKey,
  other: CryptoKey,
  use: "wrapKey" | "unwrapKey",
): Promise<CryptoKey> {
  const agreed = await crypto.subtle.deriveBits({ name: "ECDH", public: other }, own, 256);
  const name = new TextEncoder().encode(algorithm);
  const round = Uint8Array.from([
    ...number(1),
    ...new Uint8Array(agreed),
    ...[...number(name.length), ...name],
    // Neither side names itself.
    ...[...number(0), ...number(0)],
    ...number(256),
  ]);
  const derived = await crypto.subtle.digest("SHA-256", round);
  return crypto.subtle.importKey("raw", derived, "AES-KW", false, [use]);
}

/** 32 bits, the highest first. */
const number = (value: number) =>
  [value >>> 24, value >>> 16, value >>> 8, value].map((n) => n & 255);
