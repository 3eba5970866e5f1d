/** Each screen in one place: its heading, its question, its check, its lines in the review. */
import { msg } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import * as calling from "../../ui/questions/calling.js";
import * as contact from "../../ui/questions/contact.js";
import * as language from "../../ui/questions/language.js";
import * as message from "../../ui/questions/message.js";
import * as needs from "../../ui/questions/needs.js";
import * as person from "../../ui/questions/person.js";
import type { ScreenLook as Look } from "../../ui/parts/question-page.js";
import { notice } from "../../ui/parts/notice.js";
import { limitWords } from "../../ui/parts/truths.js";
import type { QuestionLook } from "../../ui/questions/question.js";
import * as referrer from "../../ui/questions/referrer.js";
import * as safety from "../../ui/questions/safety.js";
import * as who from "../../ui/questions/who.js";
import type { Answers } from "./answers.js";
import { callScreen } from "./call-screen.js";
import { mayRing, reachesWriter } from "./reached.js";
import type { Screen } from "./steps.js";

/** Takes what was answered. */
export type Answered = (answers: Partial<Answers>) => void;

/** One screen. */
export type ScreenLook = Look<Answers>;

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
        question: (answered) => tell(answers, look, answered),
        check: () => message.checkMessage(answers, true),
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
      return safe(answers, look);
    case "language":
      return {
        title: language.title,
        question: (answered) => language.languageQuestion(answers, look, answered),
        check: () => language.checkLanguage(answers),
        lines: () => language.languageLines(answers, look),
        words: language.obstacleWords,
      };
    case "call":
      return callScreen(answers, look);
  }
}

/** Who writes something grave should know here, and not only on the first page, what follows. */
function tell(answers: Answers, look: QuestionLook, answered: Answered): TemplateResult {
  const why = msg("Why we ask: so that you do not have to tell it twice.", {
    id: "support.message.why",
    desc: "Below the field for free words",
  });
  const ask = { label: fewWords(), optional: true, why };
  return html`${message.messageQuestion(answers, ask, look, answered)} ${notice(limitWords())}`;
}

function reach(answers: Answers, look: QuestionLook): ScreenLook {
  const other = answers.for === "other";
  const isChild = answers.for === "self" && answers.ageBand === "under14";
  const title = other ? reachThemTitle : reachTitle;
  const persons = isChild ? (["trustedPerson", "me"] as const) : (["me", "trustedPerson"] as const);
  const mayCall = look.config.organization.phones.length > 0;
  const choices = [...persons, ...(mayCall ? (["iWillContactYou"] as const) : [])];
  const ask = {
    title: title(),
    why: other ? reachThemWhy() : reachWhy(),
    choices: other ? (["referrer", "me"] as const) : choices,
    own: !other,
  };
  return {
    title,
    question: (answered) => contact.contactQuestion(answers, ask, look, answered),
    check: () => contact.checkContact(answers),
    lines: () => contact.contactLines(answers, title(), !other),
    words: contact.obstacleWords,
  };
}

/** The short path asks the three questions of safety and no more. */
function safe(answers: Answers, look: QuestionLook): ScreenLook {
  const byCall = mayRing(answers);
  const full = answers.path === "full";
  return {
    title: () => safety.title(reachesWriter(answers)),
    question: (answered) =>
      html`${safety.safetyQuestion(answers, look, answered, byCall)}
      ${full ? calling.callingQuestion(answers, look, answered) : nothing}`,
    check: () => (full ? calling.checkCalling(answers) : []),
    lines: () => [
      ...safety.safetyLines(answers, look, byCall),
      ...(full ? calling.callingLines(answers, look) : []),
    ],
    words: calling.obstacleWords,
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
const reachWhy = () =>
  msg("Why we ask: so that we reach you in a way that is safe.", {
    id: "support.reach.why",
    desc: "Why we ask how to reach the person",
  });
const reachThemWhy = () =>
  msg("Why we ask: so that no one gets a call they do not expect.", {
    id: "support.reach.why-other",
    desc: "Why we ask whom to contact first, the writer or the person who needs help",
  });
