/** Seals words so that only the organisation's people can open them; a chunk of its own. */
import { GeneralEncrypt } from "jose/jwe/general/encrypt";
import { SealedText } from "../contract/sealed.js";
import type { RecipientKey } from "../contract/sealed.js";
import { z } from "../contract/zod.js";
import { Failure } from "./failure.js";
import { usableKeys } from "./recipients.js";
import type { Seal } from "./sealing.js";

/** Bytes that a padded plaintext may have: its length tells no more than its class. */
const sizes = [4096, 8192, 16_384];
/** A sign-up has little to say; nobody but its own kind has this length. */
const rsvpSize = 2048;

/**
 * Reads the keys once and returns what seals to every one of them: JWE JSON (RFC 7516, section
 * 7.2.1).
 * @throws Failure `unsealed` when fewer than two can be used.
 */
export async function sealTo(recipients: readonly RecipientKey[]): Promise<Seal> {
  const usable = usableKeys(recipients);
  if (usable.length < 2) throw new Failure("unsealed");
  const keys = await Promise.all(usable.map(importKey));
  return async ({ form, text }) => {
    const jwe = new GeneralEncrypt(pad(new TextEncoder().encode(text), form));
    jwe.setProtectedHeader({ enc: "A256GCM", v: 1, form });
    for (const { key, kid } of keys)
      jwe.addRecipient(key).setUnprotectedHeader({ alg: "ECDH-ES+A256KW", kid });
    // Read strictly, because what is sent in place of the words must be nothing but sealed text.
    const { data, error } = z.safeParse(SealedText, await jwe.encrypt());
    if (error) throw new Failure("broken", { cause: error });
    return data;
  };
}

async function importKey({ kid, ...jwk }: RecipientKey) {
  const curve = { name: "ECDH", namedCurve: "P-256" };
  return { kid, key: await crypto.subtle.importKey("jwk", jwk, curve, true, []) };
}

function pad(bytes: Uint8Array, form: string): Uint8Array {
  const size = (form === "rsvp" ? [rsvpSize, ...sizes] : sizes).find(
    (each) => each >= bytes.length,
  );
  if (size === undefined) throw new Failure("invalid");
  const padded = new Uint8Array(size).fill(0x20);
  padded.set(bytes);
  return padded;
}
