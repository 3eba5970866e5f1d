/** Text that comes from elsewhere: what may not travel is cut from it. */
import { z } from "./zod.js";

// Bidi controls can reorder what a person reads; NUL and lone surrogates cannot be stored.
const cut =
  // oxlint-disable-next-line no-control-regex -- controls are what this cuts
  /[\0-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/gu;

// What neither of them finds anything in, which is nearly every text; without /u it is read faster.
const plain =
  // oxlint-disable-next-line no-control-regex -- the same controls
  /^[^\0-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uD800-\uDFFF]*$/;

/** The text without what may not travel and other control characters; line ends become `\n`. */
export function cleanText(value: string): string {
  return plain.test(value) ? value : value.replace(/\r\n?/g, "\n").replace(cut, "");
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

/** A language by its tag (BCP 47). */
export const languageTag = /*@__PURE__*/ z
  .string()
  .check(/*@__PURE__*/ z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/));
