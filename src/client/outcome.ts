/** What a failed try says about the whole: may it be tried again, and may it have arrived. */
import { Failure } from "./failure.js";
import type { Submission } from "./submission.js";

/** The failure with what all tries together say about the outcome. */
export function weigh(failure: Failure, submission: Submission | undefined): Failure {
  if (submission) submission.learned(failure.maybeArrived || unsettled(failure, submission));
  const maybeArrived = submission?.maybeArrived ?? false;
  return maybeArrived === failure.maybeArrived
    ? failure
    : new Failure(failure.code, { ...facts(failure), maybeArrived });
}

/**
 * A try that may have arrived stays so until the endpoint itself refuses (a 4xx with its problem):
 * it looks the key up first, so it would have given the answer that it has.
 */
function unsettled(failure: Failure, submission: Submission): boolean {
  const { problem, status = 500 } = failure;
  const refused = problem !== undefined && status < 500 && !mayTryAgain(failure);
  return submission.maybeArrived && !refused;
}

function facts({ cause, status, problem, retryAfterMs }: Failure) {
  return { ...(cause !== undefined && { cause }), status, problem, retryAfterMs };
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
