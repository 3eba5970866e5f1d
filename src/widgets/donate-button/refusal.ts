/** What the endpoint found wrong with a gift, as the same problems that the widget itself would
 * find. */
import type { AmountProblem } from "../../contract/money.js";
import type { FieldError, Problem } from "../../contract/problem.js";
import type { Fault } from "./choice.js";

/** What is to be mended in the form. */
export interface Refused {
  readonly problem?: AmountProblem | undefined;
  readonly faults?: readonly Fault[] | undefined;
}

/** The problems of fields that the form has; nothing when a refusal is about something else. */
export function refusedFields(problem: Problem | undefined): Refused {
  const errors = problem?.errors ?? [];
  const faults = errors.flatMap(({ path, code }) => {
    const field = fields.get(path);
    return field ? [{ field, code: faultCode(path, code) }] : [];
  });
  return { problem: amountProblem(errors), faults: faults.length > 0 ? faults : undefined };
}

const fields: ReadonlyMap<string, Fault["field"]> = /*@__PURE__*/ new Map([
  ["/designation", "designation"],
  ["/tribute", "tributeName"],
  ["/tribute/name", "tributeName"],
  ["/message", "note"],
]);

function faultCode(path: string, code: string): Fault["code"] {
  if (path === "/designation" || path === "/tribute") return "gone";
  return code === "too_long" ? "tooLong" : "refused";
}

function amountProblem(errors: readonly FieldError[]): AmountProblem | undefined {
  const error = errors.find(({ path }) => path === "/amountMinor");
  if (!error) return undefined;
  const { code, params } = error;
  const [min, max, step] = [params?.["min"], params?.["max"], params?.["step"]].map(Number);
  if (code === "too_small" && min) return { code, minMinor: min };
  if (code === "too_large" && max) return { code, maxMinor: max };
  if (code === "step" && step) return { code, stepMinor: step };
  return { code: "syntax" };
}
