/** What goes wrong on the wire (RFC 9457): stable codes, never prose, never an echo of a value. */
import { code, records } from "./reading.js";
import { z } from "./zod.js";

/** Codes of one field of a request. */
export const fieldCodes = [
  "missing",
  "too_short",
  "too_long",
  "too_small",
  "too_large",
  "step",
  "syntax",
  "fraction",
  "ambiguous",
  "currency",
  "designation",
  "unknown_code",
  "unknown_field",
  "text_invalid",
] as const;
export type FieldCode = (typeof fieldCodes)[number];

/** Codes of a whole reply. */
export const problemCodes = [
  "invalid",
  "unknown_field",
  "text_invalid",
  "malformed",
  "not_found",
  "removed",
  "method_not_allowed",
  "unsupported_media_type",
  "too_large",
  "rate_limited",
  "key_missing",
  "key_reused",
  "in_flight",
  "keys_changed",
  "proof_expired",
  "paused",
  "full",
  "closed",
  "cancelled",
  "agreement_changed",
  "signature_invalid",
  "unavailable",
  "internal",
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** One field that was refused: where (`/contact/methods/0`, RFC 6901), why, and its bounds. */
export const FieldError = z.object({
  path: z.string(),
  code: code(fieldCodes, "syntax"),
  params: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
});
export type FieldError = Readonly<z.output<typeof FieldError>>;

/**
 * The body of every error reply, `application/problem+json`. Members that one code adds are kept as
 * they came; who asked reads them, as `RsvpFull` does for `full`.
 */
export const Problem = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: code(problemCodes, "internal"),
  errors: z.optional(records(FieldError)),
});
export type Problem = Readonly<z.output<typeof Problem>>;

/** Example of a refused request. */
export const exampleProblem: Problem = {
  type: "about:blank",
  title: "Unprocessable Content",
  status: 422,
  code: "invalid",
  errors: [{ path: "/amountMinor", code: "too_small", params: { min: 500 } }],
};

/**
 * The wire's field errors for a failed parse of `value`; paths are JSON pointers (RFC 6901) and
 * nothing of the value is carried.
 */
export function fieldErrors(error: z.core.$ZodError, value: unknown): FieldError[] {
  const isMissing = (path: Path) => at(value, path) === undefined;
  return flatten(error.issues, [], isMissing);
}

type Path = readonly PropertyKey[];

const at = (value: unknown, path: Path): unknown =>
  // Each step only reads an own key of what was parsed from JSON.
  path.reduce<unknown>(
    (inner, key) => (inner as Record<PropertyKey, unknown> | null)?.[key],
    value,
  );

function flatten(
  issues: readonly z.core.$ZodIssue[],
  base: Path,
  isMissing: (path: Path) => boolean,
): FieldError[] {
  return issues.flatMap((issue) => {
    const path = [...base, ...issue.path];
    if (issue.code === "unrecognized_keys")
      return issue.keys.map((key) => ({
        path: pointer([...path, key]),
        code: "unknown_field" as const,
      }));
    // The closest branch of a union is the one with the fewest complaints.
    if (issue.code === "invalid_union" && issue.errors.length > 0) {
      const branches = issue.errors.map((branch) => flatten(branch, path, isMissing));
      return branches.toSorted((a, b) => a.length - b.length)[0] ?? [];
    }
    return [{ path: pointer(path), ...reason(issue, isMissing(path)) }];
  });
}

function reason(issue: z.core.$ZodIssue, missing: boolean): Pick<FieldError, "code" | "params"> {
  switch (issue.code) {
    case "invalid_type":
      return { code: missing ? "missing" : issue.expected === "int" ? "fraction" : "syntax" };
    // A union that is left here has no branch of that name.
    case "invalid_union":
    case "invalid_value":
      return { code: missing ? "missing" : "unknown_code" };
    case "invalid_key":
      return { code: "unknown_field" };
    case "too_small": {
      return {
        code: isNumber(issue) ? "too_small" : "too_short",
        params: { min: Number(issue.minimum) },
      };
    }
    case "too_big": {
      return {
        code: isNumber(issue) ? "too_large" : "too_long",
        params: { max: Number(issue.maximum) },
      };
    }
    case "custom": {
      const { code: given, ...params } = issue.params ?? {};
      const known = fieldCodes.find((each) => each === given);
      return known === undefined
        ? { code: "syntax" }
        : { code: known, ...(Object.keys(params).length > 0 && { params }) };
    }
    default:
      return { code: "syntax" };
  }
}

const isNumber = ({ origin }: { readonly origin: string }) =>
  origin === "number" || origin === "int";

function pointer(path: Path): string {
  return path
    .map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`)
    .join("");
}
