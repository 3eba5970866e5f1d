/** What goes to the clipboard, on a press and never else: as little as the button says. */
import { msg } from "@lit/localize";
import type { QuestionLook } from "../../ui/questions/question.js";
import type { Answers } from "./answers.js";
import { reviewLines } from "./review-view.js";

/** "Copy my words": everything on the review, to be read out on the phone or kept. */
export function copiedWords(answers: Answers, look: QuestionLook): string {
  return reviewLines(answers, look)
    .map(({ asked, answer }) => `${asked}\n${answer}`)
    .join("\n\n");
}

/** "Copy the code": neither the organisation nor what it is about. */
export function copiedCode(ref: string, number: string | undefined): string {
  return number ? `${ref} · ${number}` : ref;
}

/** Said after the press. */
export function copyNews(worked: boolean): string {
  return worked
    ? msg("Copied.", { id: "support.copied", desc: "After a press on a copy button" })
    : msg("Your browser did not allow the copy.", {
        id: "support.not-copied",
        desc: "After a press on a copy button",
      });
}
