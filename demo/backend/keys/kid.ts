/** Names a key after what it is, so that two machines name one key alike, and nobody can claim the
 * name of another. */
import type { RecipientKey } from "../../../src/contract/sealed.js";

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** The numbers of a public key on P-256, without a name. */
export type PublicPoint = Pick<RecipientKey, "x" | "y">;

/**
 * The first 80 bits of the key's thumbprint (RFC 7638) in Crockford's base 32, in fours that a
 * person can read out: `7Q4K-2MXD-9HTB-3F6N`. It tells nothing of its holder.
 */
export async function kidOf({ x, y }: PublicPoint): Promise<string> {
  const members = JSON.stringify({ crv: "P-256", kty: "EC", x, y });
  const print = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(members));
  return fours(base32(new Uint8Array(print).subarray(0, 10)));
}

/** Bytes in Crockford's base 32, five bits a letter, the last one filled with zeros. */
export function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => alphabet[Number.parseInt(five.padEnd(5, "0"), 2)] ?? "")
    .join("");
}

/**
 * The bytes that a text in base 32 stands for, as a person types it: small letters, spaces and
 * dashes do no harm, and `O`, `I`, `L` are read as the digits they look like. `undefined` when
 * another sign is in it, or one too many.
 */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> | undefined {
  const signs = [...text.toUpperCase().replace(/[\s-]/g, "")].map((sign) =>
    alphabet.indexOf(sign.replace("O", "0").replace(/[IL]/, "1")),
  );
  if (signs.includes(-1)) return undefined;
  const bits = signs.map((value) => value.toString(2).padStart(5, "0")).join("");
  const whole = bits.match(/.{8}/g) ?? [];
  // What is over is the filling of the last letter; more is a letter too many.
  if (!/^0{0,4}$/.test(bits.slice(whole.length * 8))) return undefined;
  return Uint8Array.from(whole, (byte) => Number.parseInt(byte, 2));
}

/** In groups of four, as people copy what they do not understand. */
export function fours(text: string): string {
  return (text.match(/.{1,4}/g) ?? []).join("-");
}
