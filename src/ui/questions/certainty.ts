/** One of three answers to a question that nobody has to be sure about. */
import { msg } from "@lit/localize";

/** Not knowing is an answer too. */
export type Certainty = "yes" | "no" | "unsure";

/** "Yes", "No", "Not sure". */
export function certainty(value: Certainty): string {
  switch (value) {
    case "yes":
      return msg("Yes", { id: "question.yes", desc: "Answer" });
    case "no":
      return msg("No", { id: "question.no", desc: "Answer" });
    case "unsure":
      return msg("Not sure", { id: "question.unsure", desc: "Answer" });
  }
}
