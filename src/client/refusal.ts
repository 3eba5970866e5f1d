/** What a reply that is no success says: the problem of the endpoint, or its status alone. */
import { Problem } from "../contract/problem.js";
import type { ProblemCode } from "../contract/problem.js";
import { z } from "../contract/zod.js";
import { warnOnce } from "./console.js";
import { Failure } from "./failure.js";
import type { FailureCode } from "./failure.js";

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
  proof_expired: "proofExpired",
  full: "full",
  closed: "closed",
  cancelled: "cancelled",
  agreement_changed: "agreementChanged",
  in_flight: "busy",
};

/** What a refusal and its body say; a success that breaks the contract is told to its author. */
export function refusal(response: Response, body: unknown, now: number): Failure {
  const { ok, status } = response;
  if (ok) {
    warnOnce(breach(response, body));
    return new Failure("unexpectedReply", { status, maybeArrived: true });
  }
  const read = z.safeParse(Problem, body);
  const problem = read.success ? read.data : undefined;
  return new Failure(refusalCode(status, problem), {
    status,
    problem,
    retryAfterMs: retryAfterMs(response.headers.get("retry-after"), now),
    maybeArrived: mayHaveArrived(status, problem),
  });
}

/** Names the route alone: which gift or date was asked for is nobody's business. */
function breach({ status, url }: Response, body: unknown): string {
  const route = url.split("?")[0]?.replace(/\/(circles|donations)\/.*/, "/$1/…");
  const what =
    body === undefined
      ? "without JSON of the type application/json"
      : "with another status or field than the contract has";
  return `${route} answered ${status} ${what}, so it is not used. See openapi.json.`;
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
