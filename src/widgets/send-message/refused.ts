/** Where to mend what the endpoint refused, found by its path; only in clear does it read any. */
import type { FieldError } from "../../contract/problem.js";
import type { Obstacle } from "../../ui/questions/question.js";
import type { Answers } from "./model.js";

/** What keeps a person on the first page; nothing when the fault is ours. */
export function refusedIn(
  errors: readonly FieldError[],
  { who }: Pick<Answers, "who">,
): readonly Obstacle[] {
  return errors.flatMap(({ path, code }) => {
    const field = fieldOf(path, who === "me");
    if (!field) return [];
    const tooLong = field === "message" && code === "too_long";
    return [{ field, code: tooLong ? ("tooLong" as const) : ("refused" as const) }];
  });
}

/** `/data/person/name` is the field `name`. */
function fieldOf(path: string, wantsAnswer: boolean): string | undefined {
  const [, data, group, inner] = path.split("/");
  if (data !== "data") return undefined;
  switch (group) {
    case "message":
    case "topic":
    case "organization":
      return group;
    case "person":
      return inner === "name" ? inner : undefined;
    case "contact":
      if (inner === "methods") return wantsAnswer ? "kinds" : "who";
      return inner === "who" ? inner : undefined;
    default:
      return undefined;
  }
}
