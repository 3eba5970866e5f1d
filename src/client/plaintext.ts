/** Reads what will be sealed by the contract first, so that nothing else can be in it. */
import { Message, Referral } from "../contract/intake.js";
import type { Intake } from "../contract/intake.js";
import { z } from "../contract/zod.js";
import { Failure } from "./failure.js";

/** Words ready to be sealed, and the form that they are of. */
export interface Plaintext {
  readonly form: "support" | "message";
  /** JSON. */
  readonly text: string;
}

const forms = { support: Referral, message: Message };

/**
 * The words, with nothing in them that the contract does not name.
 * @throws Failure `outdated` when there is more, or less, or it is of another form.
 */
export function plaintext(intake: Intake, form: Plaintext["form"]): Plaintext {
  const read = z.safeParse<z.core.$ZodType<Intake>>(forms[form], intake);
  if (!read.success) throw new Failure("outdated", { cause: read.error });
  return { form, text: JSON.stringify(read.data) };
}
