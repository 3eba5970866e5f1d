/** What becomes of an error that nobody expected: a line for who runs the server, without a word
 * of what was sent, and a refusal for who sent it. */
import { Busy } from "../store/busy.js";
import { Refusal } from "./problem.js";

/** Says on the console what broke and where, but no message: it could hold what somebody typed. */
export function failed(error: Error, method: string): Refusal {
  const state = "code" in error && typeof error.code === "string" ? ` ${error.code}` : "";
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  const status = error instanceof Busy ? 503 : 500;
  console.error([`haven: ${status} on a ${method}: ${error.name}${state}`, ...frames].join("\n"));
  return status === 503
    ? new Refusal(503, "unavailable", { headers: { "Retry-After": "5" } })
    : new Refusal(500, "internal");
}
