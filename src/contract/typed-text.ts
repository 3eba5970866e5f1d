/** Text that somebody sends: refused, never mended, when it is unclean, too short or too long. */
import { z } from "./zod.js";

// Bidi controls can reorder what a person reads; NUL and lone surrogates cannot be stored.
const refused = /[\0\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/u;

/** Whether a text may travel: no NUL, no lone surrogate, no bidi control (422 `text_invalid`). */
export function isCleanText(value: string): boolean {
  return !refused.test(value);
}

/** Length as a person counts it: code points, not UTF-16 units. */
export function codePoints(value: string): number {
  return [...value].length;
}

/** A text in a request: refused when unclean (`text_invalid`), too short or long (code points). */
/*@__NO_SIDE_EFFECTS__*/
export function typedText(min: number, max: number) {
  const check = ({ value, issues }: { value: string; issues: z.core.$ZodRawIssue[] }) => {
    const length = codePoints(value);
    let params: Record<string, string | number> | undefined;
    if (!isCleanText(value)) params = { code: "text_invalid" };
    else if (length < min) params = { code: "too_short", min };
    else if (length > max) params = { code: "too_long", max };
    if (params) issues.push({ code: "custom", input: value, params });
  };
  return z.string().check(Object.assign(check, { min, max }));
}
