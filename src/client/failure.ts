/** The one error class of the client: a code that a view turns into a sentence. */
import type { Problem } from "../contract/problem.js";

/** Everything that can go wrong between a widget and its endpoint; the list is closed. */
export const failureCodes = [
  /** The device says that it has no connection. */
  "offline",
  /** No answer could be read: no route, refused, cut, redirected, or hidden for lack of CORS. */
  "network",
  /** No answer within 10 s. */
  "timeout",
  /** Something answered, but not as the contract says: a hotel's page, a field too few. */
  "unexpectedReply",
  /** The endpoint is overloaded or out of order: 408, 409 `in_flight`, 425, 429, 5xx. */
  "busy",
  /** The organisation takes nothing at the moment: `paused`. */
  "paused",
  /** Answers were refused, and `problem.errors` names them. */
  "invalid",
  /** The widget sent what the endpoint does not take; the person did nothing wrong. */
  "outdated",
  /** Another body already came under the same key. */
  "keyReused",
  /** The keys to seal to have changed: read the config and seal anew. */
  "keysChanged",
  /** The proof of work came too late, or was used: another one, and the same words. */
  "proofExpired",
  "full",
  "closed",
  "cancelled",
  "agreementChanged",
  /** It was there, and was taken away for good: 410. */
  "gone",
  "notFound",
  /** The element has no endpoint, or one that is no https URL. */
  "noEndpoint",
  /** Nothing may be sent, because nobody could be sealed to. */
  "unsealed",
  /** The checkout is at a host that nobody vouches for. */
  "unknownCheckout",
  /** A mistake in the kit itself; the console has it. */
  "broken",
] as const;
export type FailureCode = (typeof failureCodes)[number];

/** What is known beside the code. */
export interface FailureFacts {
  readonly cause?: unknown;
  /** The status of the reply, where there was one. */
  readonly status?: number | undefined;
  /** The problem details (RFC 9457), where the endpoint sent them. */
  readonly problem?: Problem | undefined;
  /** How long the endpoint asks to wait, in milliseconds (RFC 9110, section 10.2.3). */
  readonly retryAfterMs?: number | undefined;
  /** Whether what was sent may have been stored all the same. */
  readonly maybeArrived?: boolean;
}

/** A call that did not do what was asked. */
export class Failure extends Error {
  readonly code: FailureCode;
  readonly status: number | undefined;
  readonly problem: Problem | undefined;
  readonly retryAfterMs: number | undefined;
  /** The outcome is unknown: "not sent" would be as false as "sent". Never `true` of a GET. */
  readonly maybeArrived: boolean;

  constructor(code: FailureCode, facts: FailureFacts = {}) {
    super(`haven: ${code}`, "cause" in facts ? { cause: facts.cause } : undefined);
    this.name = "Failure";
    this.code = code;
    this.status = facts.status;
    this.problem = facts.problem;
    this.retryAfterMs = facts.retryAfterMs;
    this.maybeArrived = facts.maybeArrived ?? false;
  }
}

/** The failure that an error stands for; another error is our mistake, and the console gets it. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Failure) return error;
  // Leaving a room aborts what it asked for: nobody waits for that answer, and nothing is wrong.
  if (!isAbort(error)) console.error("haven: a mistake in the kit, please report it:", error);
  return new Failure("broken", { cause: error });
}

/**
 * For something late that did not come.
 * @throws Failure `network`.
 */
export function lostChunk(cause: unknown): never {
  throw new Failure("network", { cause });
}

/** The code of `failureOf(error)`. */
export function failureCode(error: unknown): FailureCode {
  return failureOf(error).code;
}

/** Whether an error only says that its signal was aborted. */
export function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}
