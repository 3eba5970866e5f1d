/** What was written, as the review shows it and as "Copy my words" copies it. */
import type { Config } from "../../contract/config.js";
import { copiedGroups, type ReviewGroup } from "../../ui/parts/review.js";
import { contactLines } from "../../ui/questions/contact.js";
import { messageLines } from "../../ui/questions/message.js";
import { nameLabel } from "../../ui/questions/name.js";
import { line, type QuestionLook } from "../../ui/questions/question.js";
import { safetyLines } from "../../ui/questions/safety.js";
import { asksSafety, mayRing, type Answers } from "./model.js";
import { answerTitle, messageLabel, organizationLabel, topicLabel, topicTitle } from "./words.js";
import { titleWords } from "./welcome-view.js";

/** One group: the form has one page. */
export function groupsOf(answers: Answers, look: QuestionLook): readonly ReviewGroup[] {
  const { topic } = answers;
  const lines = [
    ...line(topicTitle(), topic && topicLabel(topic)),
    ...messageLines(answers, messageLabel()),
    ...line(nameLabel(), answers.name.trim()),
    ...line(organizationLabel(), answers.organization.trim()),
    ...contactLines(answers, answerTitle()),
    ...(asksSafety(answers) ? safetyLines(answers, look, mayRing(answers)) : []),
  ];
  return [{ id: "message", title: titleWords(), lines }];
}

/** All of it as one text. */
export function copiedAnswers(answers: Answers, look: { lang: string; config: Config }): string {
  return copiedGroups(groupsOf(answers, { ...look, obstacles: [], sharedDevice: true }));
}
