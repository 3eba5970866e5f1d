/** A test that only the holder of a key can pass: the server seals a random text, and the holder's
 * browser opens it. */
import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { GeneralEncrypt } from "jose/jwe/general/encrypt";
import { SealedText } from "../../../src/contract/sealed.js";
import type { RecipientKey } from "../../../src/contract/sealed.js";
import { z } from "../../../src/contract/zod.js";

const curve = { name: "ECDH", namedCurve: "P-256" };

/** A test text as it is kept: sealed to one key, and as a hash. */
export interface KeyTest {
  readonly jwe: SealedText;
  readonly hash: string;
}

/** A test for this key, or nothing when its numbers lie on no P-256. */
export async function makeTest(key: RecipientKey): Promise<KeyTest | undefined> {
  const imported = await imports(key);
  if (!imported) return undefined;
  const text = randomBytes(32).toString("base64url");
  const jwe = new GeneralEncrypt(new TextEncoder().encode(JSON.stringify(text)));
  // Another word than a form's, so that no test passes for an item, and no item for a test.
  jwe.setProtectedHeader({ enc: "A256GCM", v: 1, form: "test" });
  // A second recipient, whose key is thrown away: for one alone, jose takes another shape.
  const nobody = await crypto.subtle.generateKey(curve, false, ["deriveBits"]);
  for (const [to, kid] of [[imported, key.kid] as const, [nobody.publicKey, "nobody"] as const])
    jwe.addRecipient(to).setUnprotectedHeader({ alg: "ECDH-ES+A256KW", kid });
  return { jwe: z.parse(SealedText, await jwe.encrypt()), hash: sha256(text) };
}

/** Whether this is the text of that test. */
export function passes(text: string, hash: string): boolean {
  return timingSafeEqual(Buffer.from(sha256(text)), Buffer.from(hash));
}

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

async function imports({ kty, crv, x, y }: RecipientKey): Promise<CryptoKey | undefined> {
  try {
    return await crypto.subtle.importKey("jwk", { kty, crv, x, y }, curve, true, []);
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}
