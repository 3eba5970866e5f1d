/** Opens what was sealed in the browser of whoever has the key, and believes nothing that is
 * inside. */
import { JOSEError } from "jose/errors";
import { generalDecrypt } from "jose/jwe/general/decrypt";
import { Message, Referral } from "../../src/contract/intake.js";
import type { Intake } from "../../src/contract/intake.js";
import type { SealedText } from "../../src/contract/sealed.js";
import { z } from "../../src/contract/zod.js";
import type { StaffItem } from "../backend/staff/records.js";
import type { OpeningKey } from "./key.js";

/** What came of an item. */
export type Opened =
  { readonly at: "opened"; readonly intake: Intake } | Exclude<Unsealed, { readonly at: "opened" }>;

/** What came of a sealed text. */
export type Unsealed =
  | { readonly at: "opened"; readonly value: unknown }
  /** It is sealed to other keys than these. */
  | { readonly at: "otherKey" }
  /** The key fits and the text does not: it was changed on its way or at rest. */
  | { readonly at: "damaged" }
  /** It holds what our forms never send; it is not shown. */
  | { readonly at: "quarantined" };

const forms = { support: Referral, message: Message };

/** The words of an item. */
export async function openItem(
  { data, form, jwe }: Pick<StaffItem, "form" | "jwe" | "data">,
  keys: readonly OpeningKey[],
): Promise<Opened> {
  if (!jwe) return checked(data, form);
  const opened = await unsealed(jwe, form, keys);
  return opened.at === "opened" ? checked(opened.value, form) : opened;
}

/** The first of these keys that a text is sealed to. */
export function fittingKey(jwe: SealedText, keys: readonly OpeningKey[]): OpeningKey | undefined {
  const kids = new Set(jwe.recipients.map(({ header }) => header.kid));
  return keys.find(({ kid }) => kids.has(kid));
}

/** The JSON in a sealed text that says that it is of this form. */
export async function unsealed(
  jwe: SealedText,
  form: StaffItem["form"] | "note" | "rsvp" | "test",
  keys: readonly OpeningKey[],
): Promise<Unsealed> {
  const key = fittingKey(jwe, keys);
  if (!key) return { at: "otherKey" };
  const recipients = jwe.recipients.filter(({ header }) => header.kid === key.kid);
  try {
    const { plaintext, protectedHeader } = await generalDecrypt({ ...jwe, recipients }, key.key, {
      keyManagementAlgorithms: ["ECDH-ES+A256KW"],
      contentEncryptionAlgorithms: ["A256GCM"],
    });
    // The form is bound to the ciphertext: nobody can pass a message off as a referral.
    if (protectedHeader?.["form"] !== form || protectedHeader["v"] !== 1)
      return { at: "quarantined" };
    return { at: "opened", value: json(plaintext) };
  } catch (error) {
    if (error instanceof JOSEError) return { at: "damaged" };
    throw error;
  }
}

function checked(value: unknown, form: StaffItem["form"]): Opened {
  const read = z.safeParse<z.core.$ZodType<Intake>>(forms[form], value);
  return read.success ? { at: "opened", intake: read.data } : { at: "quarantined" };
}

function json(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    // Not UTF-8 (TypeError) or not JSON (SyntaxError): no form of ours sent it.
    return undefined;
  }
}
