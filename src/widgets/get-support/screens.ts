/** Each screen in one place: its heading, its question, its check, its lines in the review. */
import { msg } from "@lit/localize";
import { html, type TemplateResult } from "lit";
import type { ContactKind } from "../../contract/intake.js";
import { radios } from "../../ui/parts/choices.js";
import { notice } from "../../ui/parts/notice.js";
import * as contact from "../../ui/questions/contact.js";
import { fieldForKind, kindLabel, valueObstacle } from "../../ui/questions/contact-kinds.js";
import * as language from "../../ui/questions/language.js";
import * as message from "../../ui/questions/message.js";
import * as needs from "../../ui/questions/needs.js";
import * as person from "../../ui/questions/person.js";
import type { AnswerLine, Obstacle, QuestionLook } from "../../ui/questions/question.js";
import { obstacleAt } from "../../ui/questions/question.js";
import * as referrer from "../../ui/questions/referrer.js";
import * as safety from "../../ui/questions/safety.js";
import * as who from "../../ui/questions/who.js";
import type { Answers } from "./answers.js";
import type { Screen } from "./steps.js";

type Answered = (answers: Partial<Answers>) => void;

/** One screen. */
export interface ScreenLook {
  readonly title: () => string;
  readonly question: (answered: Answered) => TemplateResult;
  readonly check: () => readonly Obstacle[];
  readonly lines: () => readonly AnswerLine[];
  readonly words: (obstacles: readonly Obstacle[], field: string) => string | undefined;
}

/** The screen for the answers so far. */
export function screenLook(screen: Screen, answers: Answers, look: QuestionLook): ScreenLook {
  switch (screen) {
    case "who":
      return {
        title: who.title,
        question: (answered) => who.whoQuestion(answers, look, answered),
        check: () => who.checkWho(answers),
        lines: () => who.whoLines(answers),
        words: who.obstacleWords,
      };
    case "referrer":
      return {
        title: referrer.title,
        question: (answered) => referrer.referrerQuestion(answers, look, answered),
        check: () => referrer.checkReferrer(answers),
        lines: () => referrer.referrerLines(answers),
        words: referrer.obstacleWords,
      };
    case "needs":
      return {
        title: needs.title,
        question: (answered) => needs.needsQuestion(answers, look, answered),
        check: () => needs.checkNeeds(answers),
        lines: () => needs.needsLines(answers, look),
        words: needs.obstacleWords,
      };
    case "message":
      return {
        title: tellTitle,
        question: (answered) =>
          message.messageQuestion(answers, { label: fewWords(), optional: true }, look, answered),
        check: () => [],
        lines: () => message.messageLines(answers, tellTitle()),
        words: message.obstacleWords,
      };
    case "person":
      return {
        title: () => person.title(answers),
        question: (answered) => person.personQuestion(answers, answers, look, answered),
        check: () => person.checkPerson(answers),
        lines: () => person.personLines(answers, answers),
        words: person.obstacleWords,
      };
    case "reach":
      return reach(answers, look);
    case "safe":
      return {
        title: safety.title,
        question: (answered) =>
          html`${safety.safetyQuestion(answers, look, answered)}
          ${answers.path === "full" ? safety.callQuestion(answers, look, answered) : ""}`,
        check: () => safety.checkSafety(answers),
        lines: () => safety.safetyLines(answers, look),
        words: safety.obstacleWords,
      };
    case "language":
      return {
        title: language.title,
        question: (answered) => language.languageQuestion(answers, look, answered),
        check: () => language.checkLanguage(answers),
        lines: () => language.languageLines(answers, look),
        words: language.obstacleWords,
      };
    case "call":
      return call(answers, look);
  }
}

function reach(answers: Answers, look: QuestionLook): ScreenLook {
  const other = answers.for === "other";
  const title = other ? reachThemTitle : reachTitle;
  const choices =
    other || answers.ageBand === "under14"
      ? (["trustedPerson", "me", "iWillContactYou"] as const)
      : (["me", "trustedPerson", "iWillContactYou"] as const);
  const ask = {
    title: title(),
    choices: other ? (["referrer", "me"] as const) : choices,
    own: !other,
  };
  return {
    title,
    question: (answered) => contact.contactQuestion(answers, ask, look, answered),
    check: () => contact.checkContact(answers),
    lines: () => contact.contactLines(answers, title()),
    words: contact.obstacleWords,
  };
}

/** The short path's one page: a call or a text, the number, the language. */
function call(answers: Answers, look: QuestionLook): ScreenLook {
  const kinds: readonly ContactKind[] = ["call", "text"];
  const [kind] = answers.kinds;
  const value = (kind && answers.values[kind]) ?? "";
  const words = (obstacles: readonly Obstacle[], field: string) =>
    field === "kinds" && obstacleAt(obstacles, field)
      ? chooseWords()
      : (contact.obstacleWords(obstacles, field) ?? language.obstacleWords(obstacles, field));
  return {
    title: callTitle,
    question: (answered) =>
      html`${radios<ContactKind>(
        {
          id: "kinds",
          legend: callOrText(),
          options: kinds.map((each) => ({ value: each, label: kindLabel(each) })),
          layout: "tiles",
          chosen: kind,
          error: words(look.obstacles, "kinds"),
        },
        (chosen) => answered({ kinds: [chosen], values: { [chosen]: value } }),
      )}
      ${fieldForKind(
        {
          id: `value-${kind}`,
          kind,
          value,
          own: !look.sharedDevice,
          error: kind && contact.obstacleWords(look.obstacles, `value-${kind}`),
        },
        (typed) => kind && answered({ values: { [kind]: typed } }),
      )}
      ${language.spokenQuestion(answers, look, answered)}
      ${notice(
        msg("That is all we ask. We talk about the rest when we reach you.", {
          id: "support.call.all",
          desc: "On the short path",
        }),
      )}`,
    check: () => [
      ...(kind
        ? valueObstacle(`value-${kind}`, kind, value)
        : [{ field: "kinds", code: "missing" as const }]),
      ...language.checkLanguage({ spoken: answers.spoken }),
    ],
    lines: () => [
      ...(kind ? [{ asked: kindLabel(kind), answer: value.trim() }] : []),
      ...language.languageLines(
        { ...answers, written: [], interpreter: false, accessNeeds: "" },
        look,
      ),
    ],
    words,
  };
}

const tellTitle = () =>
  msg("Do you want to tell us more?", { id: "support.message.title", desc: "Question" });
const fewWords = () =>
  msg("A few words are enough.", {
    id: "support.message.label",
    desc: "Label of the field for free words",
  });
const reachTitle = () =>
  msg("How should we reach you?", { id: "support.reach.title", desc: "Question" });
const reachThemTitle = () =>
  msg("Who should we contact first?", { id: "support.reach.title-other", desc: "Question" });
const callTitle = () =>
  msg("How should we call or text you?", {
    id: "support.call.title",
    desc: "Heading of the short path",
  });
const callOrText = () =>
  msg("A call or a text?", { id: "support.call.kind", desc: "Question on the short path" });
const chooseWords = () =>
  msg("Choose a call or a text.", { id: "support.call.missing", desc: "Nothing was chosen" });
