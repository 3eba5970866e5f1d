/** Whether the organisation's people will be able to open what comes in: sealed to keys of theirs,
 * and of the form that it says. */
import type { SealedText } from "../../../src/contract/sealed.js";
import type { Organization } from "../organization.js";
import { Refusal, refusedField } from "./problem.js";

/**
 * @throws Refusal 409 `keys_changed` for a key that is not, or no longer, published; 422 for one
 * that is named twice, or another form.
 */
export function checkSealed(
  jwe: SealedText,
  form: string,
  organization: Organization,
  now: Date,
): void {
  const kids = jwe.recipients.map(({ header }) => header.kid);
  if (!organization.accepts(kids, now)) throw new Refusal(409, "keys_changed");
  if (new Set(kids).size < kids.length) throw refusedField("/jwe/recipients", "unknown_code");
  if (!says(jwe, form)) throw refusedField("/jwe/protected", "syntax");
}

/** Whether the header that is bound to the ciphertext says what stands beside it. */
function says(jwe: SealedText, form: string): boolean {
  try {
    const header: unknown = JSON.parse(Buffer.from(jwe.protected, "base64url").toString());
    const said = new Map<string, unknown>(Object.entries(header ?? {}));
    const expected = { enc: "A256GCM", v: 1, form };
    return (
      said.size === 3 && Object.entries(expected).every(([name, value]) => said.get(name) === value)
    );
  } catch {
    // Not JSON (SyntaxError).
    return false;
  }
}
