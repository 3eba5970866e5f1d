/** What a schema says of a value: "fine", or each refused field as `path code`. */
import { fieldErrors } from "../../src/contract/problem.js";
import { z } from "../../src/contract/zod.js";

/** One text per refused field, e.g. `/person/name too_long`. */
export function refusals(schema: z.core.$ZodType, value: unknown): readonly string[] {
  const read = z.safeParse(schema, value);
  if (read.success) return ["fine"];
  return fieldErrors(read.error, value).map(({ path, code }) => `${path} ${code}`);
}

/** The bidi controls, NUL and the lone surrogates: what may not travel in a text. */
export const unclean: readonly string[] = [
  "\0",
  "\u061C",
  "\u200E",
  "\u200F",
  ..."\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069",
  "\uD800",
  "\uDFFF",
  "\uDC00\uD800",
];
