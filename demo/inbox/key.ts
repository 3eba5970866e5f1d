/** The key file of a person on staff: read once, kept in memory as a key that cannot be taken out
 * again. */
import { RecipientKey } from "../../src/contract/sealed.js";
import { z } from "../../src/contract/zod.js";

/** A key that opens, and never leaves this tab. */
export interface OpeningKey {
  readonly kid: string;
  readonly key: CryptoKey;
}

const PrivateKey = z.extend(RecipientKey, { d: z.string() });

/** One key, a list of them, or the demo's file, in which each key stands beside its holder. */
const KeyFile = z.union([
  PrivateKey,
  z.object({ privateKey: PrivateKey }),
  z.array(z.union([PrivateKey, z.object({ privateKey: PrivateKey })])),
]);

/** The keys in a file's text; none when it is no key file. */
export async function readKeys(text: string): Promise<readonly OpeningKey[]> {
  const read = z.safeParse(KeyFile, json(text));
  if (!read.success) return [];
  const found = Array.isArray(read.data) ? read.data : [read.data];
  const keys = found.map((each) => ("privateKey" in each ? each.privateKey : each));
  return (await Promise.all(keys.map(imported))).flatMap((key) => key ?? []);
}

async function imported({ kty, crv, x, y, d, kid }: z.output<typeof PrivateKey>) {
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
