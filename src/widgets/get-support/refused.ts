/** Where to mend an answer that the endpoint refused, found by its path; only in clear does it read
 * any. */
import type { FieldError } from "../../contract/problem.js";
import type { Obstacle } from "../../ui/questions/question.js";
import type { Answers } from "./answers.js";
import { screensOf, type Screen } from "./steps.js";

/** A screen, and what keeps a person there. */
export interface Refused {
  readonly screen: Screen;
  readonly obstacles: readonly Obstacle[];
}

/** The first screen that can mend something; `undefined` when the fault is ours. */
export function refusedAt(errors: readonly FieldError[], answers: Answers): Refused | undefined {
  const found = errors.flatMap(({ path, code }) => {
    const [field, candidates] = placeOf(path);
    const asked = screensOf(answers);
    const screen = candidates.find((each) => asked.includes(each));
    return screen && field ? [{ screen, obstacle: { field, code: codeOf(code) } }] : [];
  });
  const [first] = found;
  if (!first) return undefined;
  const here = found.filter(({ screen }) => screen === first.screen);
  return { screen: first.screen, obstacles: here.map(({ obstacle }) => obstacle) };
}

/** `/data/person/zip` is the field `zip`, asked on the screen `person`. */
function placeOf(path: string): readonly [field: string | undefined, screens: readonly Screen[]] {
  const [, data, group, inner] = path.split("/");
  if (data !== "data") return [undefined, []];
  switch (group) {
    case "for":
      return ["for", ["who"]];
    case "needs":
    case "context":
      return [group, ["needs"]];
    case "message":
      return ["message", ["message"]];
    case "person":
      return [inner, ["person"]];
    case "language":
      return [inner, ["language", "call"]];
    case "accessNeeds":
      return [group, ["language"]];
    case "referrer":
      return [referrerFields[inner ?? ""] ?? "referrerKind", ["referrer"]];
    case "contact":
      return inner === "methods" || inner === "who"
        ? ["kinds", ["reach", "call"]]
        : [inner, ["safe"]];
    default:
      return [undefined, []];
  }
}

const referrerFields: Readonly<Record<string, string>> = {
  name: "referrerName",
  role: "referrerRole",
  organization: "referrerOrganization",
};

function codeOf(code: FieldError["code"]): Obstacle["code"] {
  return code === "missing" ? "missing" : code === "too_long" ? "tooLong" : "refused";
}
