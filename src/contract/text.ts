/** Clean text: what may travel as a text, and what is cut from a text that comes from elsewhere. */
import { z } from "./zod.js";

// Bidi controls can reorder what a person reads; NUL and lone surrogates cannot be stored.
const refused = /[\0\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/u;
const cut =
  // oxlint-disable-next-line no-control-regex -- controls are what this cuts
  /[\0-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/gu;

// What neither of them finds anything in, which is nearly every text; without /u it is read faster.
const plain =
  // oxlint-disable-next-line no-control-regex -- the same controls
  /^[^\0-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uD800-\uDFFF]*$/;

/** Whether a text may travel: no NUL, no lone surrogate, no bidi control (422 `text_invalid`). */
export function isCleanText(value: string): boolean {
  return !refused.test(value);
}

/** The text without what may not travel and other control characters; line ends become `\n`. */
export function cleanText(value: string): string {
  return plain.test(value) ? value : value.replace(/\r\n?/g, "\n").replace(cut, "");
}

/** Length as a person counts it: code points, not UTF-16 units. */
export function codePoints(value: string): number {
  return [...value].length;
}

/** A text in a reply: cleaned, and cut to `max` code points rather than refused. */
/*@__NO_SIDE_EFFECTS__*/
export function text(max = 4000) {
  const cutText = (value: string) => {
    const clean = cleanText(value);
    return clean.length > max ? [...clean].slice(0, max).join("") : clean;
  };
  return z.pipe(z.string(), z.transform(Object.assign(cutText, { max })));
}

/** A text in a reply that may not be empty. */
/*@__NO_SIDE_EFFECTS__*/
export function words(max = 4000) {
  return z.pipe(text(max), z.string().check(z.regex(/\S/)));
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
