/** An item as it is saved to be opened elsewhere: still sealed, with its reference. */
import { Message, Referral } from "../../src/contract/intake.js";
import type { Intake } from "../../src/contract/intake.js";
import { z } from "../../src/contract/zod.js";
import { StoredText } from "../backend/keys/resealing.js";
import type { StaffItem } from "../backend/staff/records.js";

export const SealedCopy = z.object({
  ref: z.string(),
  form: z.enum(["support", "message"]),
  jwe: z.nullable(StoredText),
  /** In clear only where the organisation seals nothing. */
  data: z.nullable(z.union([Referral, Message])),
});
export interface SealedCopy extends Readonly<z.output<typeof SealedCopy>> {
  readonly data: Intake | null;
}

/** The text of the file. */
export function sealedCopy({ data, form, jwe, ref }: StaffItem): string {
  const copy: SealedCopy = { ref, form, jwe, data };
  return `${JSON.stringify(copy, undefined, 2)}\n`;
}
