/** Opens one sealed item in the browser of whoever has the key, and believes nothing that is
 * inside. */
import { JOSEError } from "jose/errors";
import { generalDecrypt } from "jose/jwe/general/decrypt";
import { Message, Referral } from "../../src/contract/intake.js";
import type { Intake } from "../../src/contract/intake.js";
import { z } from "../../src/contract/zod.js";
import type { StaffItem } from "../backend/staff/records.js";
import type { OpeningKey } from "./key.js";

/** What came of it. */
export type Opened =
  | { readonly at: "opened"; readonly intake: Intake }
  /** It is sealed to other keys than these. */
  | { readonly at: "otherKey" }
  /** The key fits and the text does not: it was changed on its way or at rest. */
  | { readonly at: "damaged" }
  /** It holds what our forms never send; it is not shown. */
  | { readonly at: "quarantined" };

const forms = { support: Referral, message: Message };

/** The words of an item. */
export async function openItem(
  item: Pick<StaffItem, "form" | "jwe" | "data">,
  keys: readonly OpeningKey[],
): Promise<Opened> {
  const { data, form, jwe } = item;
  if (!jwe) return checked(data, form);
  const kids = jwe.recipients.map(({ header }) => header.kid);
  const key = keys.find(({ kid }) => kids.includes(kid));
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
    return checked(json(plaintext), form);
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
