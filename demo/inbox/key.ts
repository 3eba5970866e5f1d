/** The key file of a person on staff: read once, kept in memory as a key that cannot be taken out
 * again. */
import { z } from "../../src/contract/zod.js";
import { KeyFile, PrivateKey, unsealKey } from "./key-file.js";

/** A key that opens, and never leaves this tab. */
export interface OpeningKey {
  readonly kid: string;
  readonly key: CryptoKey;
}

/** What a chosen file turned out to be. */
export type Chosen =
  | { readonly at: "keys"; readonly keys: readonly OpeningKey[] }
  /** It opens with its passphrase. */
  | { readonly at: "sealed"; readonly file: KeyFile }
  | { readonly at: "none" };

/** One key, a list of them, or the demo's file, in which each key stands beside its holder. */
const PlainKeys = z.union([
  PrivateKey,
  z.object({ privateKey: PrivateKey }),
  z.array(z.union([PrivateKey, z.object({ privateKey: PrivateKey })])),
]);

/** Reads a file's text, whatever was chosen. */
export async function readChosen(text: string): Promise<Chosen> {
  const sealed = z.safeParse(KeyFile, json(text));
  if (sealed.success) return { at: "sealed", file: sealed.data };
  const keys = await readKeys(text);
  return keys.length > 0 ? { at: "keys", keys } : { at: "none" };
}

/** The key in a sealed file; `undefined` when the passphrase is another. */
export async function openFile(file: KeyFile, passphrase: string): Promise<OpeningKey | undefined> {
  const key = await unsealKey(file, passphrase);
  return key && importedKey(key);
}

/** The keys that stand plainly in a file's text; none when it is no such file. */
export async function readKeys(text: string): Promise<readonly OpeningKey[]> {
  const read = z.safeParse(PlainKeys, json(text));
  if (!read.success) return [];
  const found = Array.isArray(read.data) ? read.data : [read.data];
  const keys = found.map((each) => ("privateKey" in each ? each.privateKey : each));
  return (await Promise.all(keys.map(importedKey))).flatMap((key) => key ?? []);
}

/** A private key as the browser holds it: it agrees on secrets, and is never given out. */
export async function importedKey({
  kty,
  crv,
  x,
  y,
  d,
  kid,
}: PrivateKey): Promise<OpeningKey | undefined> {
  const curve = { name: "ECDH", namedCurve: "P-256" };
  try {
    const key = await crypto.subtle.importKey("jwk", { kty, crv, x, y, d }, curve, false, [
      "deriveBits",
    ]);
    return { kid, key };
  } catch (error) {
    // WebCrypto refuses numbers that make no key; the other keys of the file still count.
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A picture, a letter: whatever was chosen by mistake is no JSON (SyntaxError).
    return undefined;
  }
}
