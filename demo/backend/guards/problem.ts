/** Every error reply: problem details (RFC 9457) with a stable code, and never a value that was
 * sent. */
import { fieldErrors } from "../../../src/contract/problem.js";
import type { FieldCode, FieldError, ProblemCode } from "../../../src/contract/problem.js";
import { z } from "../../../src/contract/zod.js";

/** What may accompany a refusal. */
export interface RefusalDetails {
  readonly errors?: readonly FieldError[];
  readonly headers?: Readonly<Record<string, string>>;
  /** Members that one code adds to its problem, such as `open` for `full`. */
  readonly members?: Readonly<Record<string, unknown>>;
}

/** A request that is refused; a route throws it and the app turns it into its reply. */
export class Refusal extends Error {
  override readonly name = "Refusal";

  constructor(
    readonly status: number,
    readonly code: ProblemCode,
    readonly details: RefusalDetails = {},
  ) {
    super(`${status} ${code}`);
  }
}

const titles = new Map([
  [400, "Bad Request"],
  [401, "Unauthorized"],
  [403, "Forbidden"],
  [404, "Not Found"],
  [405, "Method Not Allowed"],
  [409, "Conflict"],
  [410, "Gone"],
  [413, "Content Too Large"],
  [415, "Unsupported Media Type"],
  [422, "Unprocessable Content"],
  [429, "Too Many Requests"],
  [500, "Internal Server Error"],
  [503, "Service Unavailable"],
]);

/** The reply that a refusal becomes. */
export function problemReply({ status, code, details }: Refusal): Response {
  const body = {
    type: "about:blank",
    title: titles.get(status) ?? "Error",
    status,
    code,
    ...(details.errors && details.errors.length > 0 && { errors: details.errors }),
    ...details.members,
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      "Content-Type": "application/problem+json",
      "Cache-Control": "no-store",
      ...details.headers,
    },
  });
}

/** The refusal of one field of a request. */
export function refusedField(path: string, code: FieldCode): Refusal {
  return refusedFields([{ path, code }]);
}

/** 422, under the name of the first rule that was broken where that has one. */
export function refusedFields(errors: readonly FieldError[]): Refusal {
  const codes = new Set(errors.map(({ code }) => code));
  const named = (["unknown_field", "text_invalid"] as const).find((code) => codes.has(code));
  return new Refusal(422, named ?? "invalid", { errors });
}

/** The value as its schema reads it. @throws Refusal naming each field that is wrong. */
export function parsed<Schema extends z.core.$ZodType>(
  schema: Schema,
  value: unknown,
): z.output<Schema> {
  const read = z.safeParse(schema, value);
  if (!read.success) throw refusedFields(fieldErrors(read.error, value));
  return read.data;
}
