/** The one error class of the client: a code that a view turns into a sentence. */
import type { Problem } from "../contract/problem.js";
import type { FailureCode } from "./failure-codes.js";

export type { FailureCode } from "./failure-codes.js";

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
  maybeArrived: boolean;

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
function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}

/** Whether the contract lets the same call be made again. */
export function mayTryAgain({ code, status = 0 }: Failure): boolean {
  switch (code) {
    case "offline":
    case "network":
    case "timeout":
    case "busy":
      return true;
    case "unexpectedReply":
      return status < 400;
    default:
      return false;
  }
}
