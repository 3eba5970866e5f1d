/** A key on paper: the private number itself in letters and digits that a person can copy, with a
 * check, so that a slip of the pen is told from a key of somebody else. */
import type { RecipientKey } from "../../src/contract/sealed.js";
import { base32, bytesOf, fours } from "../backend/keys/kid.js";
import { fromBase64url, toBase64url } from "./base64url.js";
import { importedKey } from "./key.js";
import type { OpeningKey } from "./key.js";
import type { PrivateKey } from "./key-file.js";

const checkBytes = 3;
const numberBytes = 32;

/** What came of typing it in. */
export type FromPaper =
  | { readonly at: "key"; readonly key: OpeningKey }
  /** A letter is wrong, or some are missing. */
  | { readonly at: "mistyped" }
  /** Typed right, and the key of none of these. */
  | { readonly at: "stranger" };

/** Fourteen groups of four. */
export async function paperText({ d }: Pick<PrivateKey, "d">): Promise<string> {
  const number = fromBase64url(d);
  return fours(base32(Uint8Array.from([...number, ...(await check(number))])));
}

/** The key that was typed from paper; `known` are the public halves that it may belong to. */
export async function keyFromPaper(
  typed: string,
  known: readonly RecipientKey[],
): Promise<FromPaper> {
  const d = await numberFromPaper(typed);
  if (d === undefined) return { at: "mistyped" };
  for (const publicKey of known) {
    const key = await importedKey({ ...publicKey, d });
    if (key && (await fits(key.key, publicKey))) return { at: "key", key };
  }
  return { at: "stranger" };
}

/** The private number in base64url, as a JWK has it; `undefined` when something was mistyped. */
export async function numberFromPaper(typed: string): Promise<string | undefined> {
  const bytes = bytesOf(typed);
  if (bytes?.length !== numberBytes + checkBytes) return undefined;
  const number = bytes.subarray(0, numberBytes);
  const said = bytes.subarray(numberBytes);
  const right = (await check(number)).every((byte, index) => byte === said[index]);
  return right ? toBase64url(number) : undefined;
}

async function check(number: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", number)).subarray(0, checkBytes);
}

/**
 * Whether the two halves belong together: not every engine looks when a key is imported, so a
 * stranger's half is agreed with from both sides, and the results are compared.
 */
async function fits(own: CryptoKey, { kty, crv, x, y }: RecipientKey): Promise<boolean> {
  const curve = { name: "ECDH", namedCurve: "P-256" };
  const other = await crypto.subtle.generateKey(curve, false, ["deriveBits"]);
  const half = await crypto.subtle.importKey("jwk", { kty, crv, x, y }, curve, false, []);
  const agree = async (key: CryptoKey, with_: CryptoKey) =>
    new Uint8Array(await crypto.subtle.deriveBits({ name: "ECDH", public: with_ }, key, 256));
  const [one, two] = [await agree(own, other.publicKey), await agree(other.privateKey, half)];
  return one.every((byte, index) => byte === two[index]);
}
