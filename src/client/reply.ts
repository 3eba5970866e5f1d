/** Judges a reply: success is the status, the content type and the schema of its route. */
import { Problem } from "../contract/problem.js";
import type { ProblemCode } from "../contract/problem.js";
import { z } from "../contract/zod.js";
import { Failure } from "./failure.js";
import type { FailureCode } from "./failure.js";

/** What a route answers when all is well. */
export interface Expected<Schema extends z.core.$ZodType> {
  readonly success: 200 | 201 | 204;
  /** For 204 a schema of `undefined`. */
  readonly schema: Schema;
}

/**
 * The checked value of a reply.
 * @throws Failure what the reply says instead, with `maybeArrived` as if it answered a POST.
 */
export async function readReply<Schema extends z.core.$ZodType>(
  response: Response,
  { success, schema }: Expected<Schema>,
  now: number,
): Promise<z.output<Schema>> {
  const { status } = response;
  if (!response.ok) throw refusal(response, await readProblem(response), now);
  const json = success === 204 ? undefined : await readJson(response, "application/json");
  const value = z.safeParse(schema, json);
  if (status !== success || !value.success)
    throw new Failure("unexpectedReply", { status, maybeArrived: true });
  return value.data;
}

/** `Retry-After` as seconds or as a date (RFC 9110, section 10.2.3), in milliseconds from `now`. */
export function retryAfterMs(header: string | null, now: number): number | undefined {
  const text = header?.trim() ?? "";
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const date = /^[A-Za-z]{3},/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

const meaning: Partial<Record<ProblemCode, FailureCode>> = {
  paused: "paused",
  key_reused: "keyReused",
  keys_changed: "keysChanged",
  full: "full",
  closed: "closed",
  cancelled: "cancelled",
  agreement_changed: "agreementChanged",
  in_flight: "busy",
};

function refusal(response: Response, problem: Problem | undefined, now: number): Failure {
  const { status } = response;
  return new Failure(refusalCode(status, problem), {
    status,
    problem,
    retryAfterMs: retryAfterMs(response.headers.get("retry-after"), now),
    maybeArrived: mayHaveArrived(status, problem),
  });
}

function refusalCode(status: number, problem: Problem | undefined): FailureCode {
  const known = problem && meaning[problem.code];
  if (known) return known;
  if (status >= 500 || status === 408 || status === 425 || status === 429) return "busy";
  if (status === 404) return "notFound";
  if (status === 410) return "gone";
  if (!problem) return "unexpectedReply";
  const errors = problem.errors ?? [];
  const ours = errors.some(({ code }) => code === "unknown_field");
  return status === 422 && errors.length > 0 && !ours ? "invalid" : "outdated";
}

/** A gateway's 502 may hide a row that was written; the endpoint's own 503 does not. */
function mayHaveArrived(status: number, problem: Problem | undefined): boolean {
  if (problem?.code === "in_flight" || problem?.code === "key_reused") return true;
  return status >= 500 && !(status === 503 && problem);
}

async function readProblem(response: Response): Promise<Problem | undefined> {
  const read = z.safeParse(Problem, await readJson(response, "application/problem+json"));
  return read.success ? read.data : undefined;
}

/** The body as JSON; `undefined` when it is none or of another type. Rejects when it is cut off. */
async function readJson(response: Response, type: string): Promise<unknown> {
  const text = await response.text();
  const said = response.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (said !== type) return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
