/** The short path's one page: a call or a text, the number, the language. */
import { msg } from "@lit/localize";
import { html } from "lit";
import type { ContactKind } from "../../contract/intake.js";
import { radios } from "../../ui/parts/choices.js";
import { notice } from "../../ui/parts/notice.js";
import * as contact from "../../ui/questions/contact.js";
import {
  carried,
  fieldForKind,
  kindOptions,
  kindLabel,
  valueFor,
  valueObstacle,
} from "../../ui/questions/contact-kinds.js";
import * as language from "../../ui/questions/language.js";
import { saidOf, type Obstacle, type QuestionLook } from "../../ui/questions/question.js";
import type { Answers } from "./answers.js";
import { shortKinds } from "./answers.js";
import { shortKind } from "./reached.js";
import type { Answered, ScreenLook } from "./screens.js";

/** Its question, check and lines. */
export function callScreen(answers: Answers, look: QuestionLook): ScreenLook {
  const kind = shortKind(answers);
  const value = kind ? valueFor(kind, { kinds: [kind], values: answers.values }) : "";
  return {
    title: titleWords,
    question: (answered) => question(answers, look, answered),
    check: () => [
      ...(kind
        ? valueObstacle("values", kind, value)
        : [{ field: "kinds", code: "missing" as const }]),
      ...language.checkLanguage({ spoken: answers.spoken }),
    ],
    lines: () => [
      ...(kind ? [{ asked: kindLabel(kind), answer: value }] : []),
      ...language.languageLines(
        { spoken: answers.spoken, written: [], interpreter: false, accessNeeds: "" },
        look,
      ),
    ],
    words,
  };
}

function question(answers: Answers, look: QuestionLook, answered: Answered) {
  const { values } = answers;
  const kind = shortKind(answers);
  return html`${radios<ContactKind>(
    {
      id: "kinds",
      legend: callOrText(),
      options: kindOptions(look).filter(({ value }) => shortKinds.includes(value)),
      layout: "pairs",
      chosen: kind,
      error: words(look.obstacles, "kinds"),
    },
    (to) => answered({ kinds: [to], values: carried(values, kind, to) }),
  )}
  ${fieldForKind(
    {
      id: `value-${kind}`,
      kind,
      value: (kind && values[kind]) ?? "",
      own: !look.sharedDevice,
      error: words(look.obstacles, `value-${kind}`),
    },
    (typed) => kind && answered({ values: { ...values, [kind]: typed } }),
  )}
  ${language.spokenQuestion(answers, look, answered)}
  ${notice(
    msg("That is all we ask. We talk about the rest when we reach you.", {
      id: "support.call.all",
      desc: "On the short path",
    }),
  )}`;
}

function words(obstacles: readonly Obstacle[], field: string): string | undefined {
  if (field === "kinds") return saidOf(obstacles, field, chooseWords);
  if (field === "spoken") return language.obstacleWords(obstacles, field);
  return contact.obstacleWords(obstacles, field);
}

const titleWords = () =>
  msg("How should we call or text you?", {
    id: "support.call.title",
    desc: "Heading of the short path",
  });
const callOrText = () =>
  msg("A call or a text?", { id: "support.call.kind", desc: "Question on the short path" });
const chooseWords = () =>
  msg("Choose a call or a text.", { id: "support.call.missing", desc: "Nothing was chosen" });
