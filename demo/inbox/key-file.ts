/** The file in which a person keeps their key: its private half sealed by a passphrase, its public
 * half and the holder's name in clear. Made and read in the browser and by the command alike. */
import { JOSEError } from "jose/errors";
import { compactDecrypt } from "jose/jwe/compact/decrypt";
import { CompactEncrypt } from "jose/jwe/compact/encrypt";
import { RecipientKey } from "../../src/contract/sealed.js";
import { z } from "../../src/contract/zod.js";
import { kidOf } from "../backend/keys/kid.js";
import { roles } from "../backend/keys/staff-key.js";
import type { Role } from "../backend/keys/staff-key.js";

/** A private key as JSON (RFC 7517), with the name that its public half has on the server. */
export const PrivateKey = z.extend(RecipientKey, { d: z.string() });
export type PrivateKey = Readonly<z.output<typeof PrivateKey>>;

/** What the command and the page write; `sealed` is a compact JWE whose key is the passphrase. */
export const KeyFile = z.object({
  haven: z.literal("key"),
  holder: z.string(),
  role: z.enum(roles),
  publicKey: RecipientKey,
  sealed: z.string().check(z.maxLength(4000)),
});
export type KeyFile = Readonly<z.output<typeof KeyFile>>;

/** The public half alone, for the server: from a key file, or beside a key on paper. */
export const PublicFile = z.object({
  haven: z.enum(["key", "publicKey"]),
  holder: z.string(),
  role: z.enum(roles),
  publicKey: RecipientKey,
});
export type PublicFile = Readonly<z.output<typeof PublicFile>>;

/** How long guessing a passphrase takes: PBKDF2 with SHA-512, more than OWASP's 210,000 (2023). */
export const rounds = 700_000;
/** Fewest characters of a passphrase. */
export const shortest = 14;

const passphraseAlgorithm = "PBES2-HS512+A256KW";

/** A new key pair on P-256. */
export async function makeKey(): Promise<PrivateKey> {
  const curve = { name: "ECDH", namedCurve: "P-256" };
  const pair = await crypto.subtle.generateKey(curve, true, ["deriveBits"]);
  const { x = "", y = "", d = "" } = await crypto.subtle.exportKey("jwk", pair.privateKey);
  return { kty: "EC", crv: "P-256", x, y, d, kid: await kidOf({ x, y }) };
}

/** The text of a key file. */
export async function sealKey(
  key: PrivateKey,
  { holder, role }: { readonly holder: string; readonly role: Role },
  passphrase: string,
): Promise<string> {
  const sealed = await new CompactEncrypt(new TextEncoder().encode(JSON.stringify(key)))
    .setProtectedHeader({ alg: passphraseAlgorithm, enc: "A256GCM", cty: "jwk+json" })
    .setKeyManagementParameters({ p2c: rounds, p2s: crypto.getRandomValues(new Uint8Array(16)) })
    .encrypt(bytesOf(passphrase));
  const file: KeyFile = { haven: "key", holder, role, publicKey: publicHalf(key), sealed };
  const note =
    "This file, with its passphrase, opens what people wrote to us. Keep it where only you can " +
    "reach it, keep the passphrase elsewhere, and send neither to anybody.";
  return `${JSON.stringify({ note, ...file }, undefined, 2)}\n`;
}

/** The text of a file with the public half alone. */
export function publicText(
  key: PrivateKey,
  { holder, role }: { readonly holder: string; readonly role: Role },
): string {
  const file: PublicFile = { haven: "publicKey", holder, role, publicKey: publicHalf(key) };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

/** The private key in a file; `undefined` for another passphrase, and when the file was changed. */
export async function unsealKey(
  { publicKey, sealed }: KeyFile,
  passphrase: string,
): Promise<PrivateKey | undefined> {
  try {
    const { plaintext } = await compactDecrypt(sealed, bytesOf(passphrase), {
      keyManagementAlgorithms: [passphraseAlgorithm],
      contentEncryptionAlgorithms: ["A256GCM"],
      // A file from elsewhere must not keep the page busy for an hour.
      maxPBES2Count: 10_000_000,
    });
    const read = z.safeParse(PrivateKey, JSON.parse(new TextDecoder().decode(plaintext)));
    const own = read.success && read.data.kid === publicKey.kid ? read.data : undefined;
    return own;
  } catch (error) {
    // Another passphrase; or what came out is no JSON, which no file of ours holds.
    if (error instanceof JOSEError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** A name for the file that tells its holder, and nothing of what it is for. */
export function fileName(holder: string, kid: string): string {
  const plain = holder.normalize("NFKD").toLowerCase();
  const word = plain
    .replace(/\p{Mark}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return `key-${word === "" ? "staff" : word.slice(0, 30)}-${kid.slice(0, 4).toLowerCase()}.json`;
}

/** Without the private number. */
export function publicHalf({ kty, crv, x, y, kid }: PrivateKey): RecipientKey {
  return { kty, crv, x, y, kid };
}

/** One passphrase gives the same bytes from every keyboard; a space more does no harm. */
function bytesOf(passphrase: string): Uint8Array {
  return new TextEncoder().encode(passphrase.normalize("NFKC").trim().replace(/\s+/g, " "));
}
