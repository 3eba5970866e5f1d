/** What the endpoint found wrong with an amount, as the same problem that the widget itself would
 * find. */
import type { AmountProblem } from "../../contract/money.js";
import type { Problem } from "../../contract/problem.js";

/** The problem of the field `amountMinor`, where a refusal names one with its bound. */
export function amountProblem(problem: Problem | undefined): AmountProblem | undefined {
  const error = problem?.errors?.find(({ path }) => path === "/amountMinor");
  if (!error) return undefined;
  const { code, params } = error;
  const [min, max, step] = [params?.["min"], params?.["max"], params?.["step"]].map(Number);
  if (code === "too_small" && min) return { code, minMinor: min };
  if (code === "too_large" && max) return { code, maxMinor: max };
  if (code === "step" && step) return { code, stepMinor: step };
  return { code: "syntax" };
}
