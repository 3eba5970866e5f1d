/** Whether what was sent may have arrived, as all tries together say. */
import { type Failure, mayTryAgain } from "./failure.js";

/**
 * A try that may have arrived stays so until the endpoint itself refuses (a 4xx with its problem):
 * it looks the key up first, so it would have given the answer that it has.
 */
export function mayHaveArrived(failure: Failure, before: boolean): boolean {
  const { problem, status = 500 } = failure;
  const refused = problem !== undefined && status < 500 && !mayTryAgain(failure);
  return failure.maybeArrived || (before && !refused);
}
