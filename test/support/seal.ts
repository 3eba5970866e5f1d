/** Seals an intake in one step, as a form does it in two. */
import { plaintext, type Plaintext } from "../../src/client/plaintext.js";
import { sealTo } from "../../src/client/seal.js";
import type { Intake } from "../../src/contract/intake.js";
import type { RecipientKey, SealedText } from "../../src/contract/sealed.js";

/** JWE JSON (RFC 7516, section 7.2.1) of an intake, for every one of at least two recipients. */
export async function seal(
  intake: Intake,
  recipients: readonly RecipientKey[],
  form: Plaintext["form"],
): Promise<SealedText> {
  const sealOne = await sealTo(recipients);
  return sealOne(plaintext(intake, form));
}
