/** What is safe when we reach somebody, asked once for all ways; what is not answered counts as the
 * safest. */
import { msg, str } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import type { Contact } from "../../contract/intake.js";
import { radios } from "../parts/choices.js";
import { notice } from "../parts/notice.js";
import type { CallingAnswers } from "./calling.js";
import { certainty } from "./certainty.js";
import { line, type AnswerLine, type QuestionLook } from "./question.js";

/** The answers, as typed. */
export interface SafetyAnswers extends CallingAnswers, SafeAnswers {}

/** The answers to the three questions alone. */
export interface SafeAnswers {
  readonly voicemail?: Contact["voicemail"] | undefined;
  readonly sayOrganization?: Contact["sayOrganization"] | undefined;
  readonly shared?: Contact["shared"] | undefined;
}

/** The three questions of safety; who is never called is not asked about messages. */
export function safetyQuestion(
  answers: SafeAnswers,
  look: QuestionLook,
  answered: (answers: SafeAnswers) => void,
  byCall = true,
  /** Whether "Yes, but do not say why" is among the answers. */
  vaguely = true,
): TemplateResult {
  const { name } = look.config.organization;
  return html`${byCall ? voicemailQuestion(answers, answered, vaguely) : nothing}
  ${radios(
    {
      id: "sayOrganization",
      legend: nameTitle(name),
      hint: msg(
        "If you skip this, we do not say it. Why we ask: our name can tell others why we call.",
        { id: "question.safety.name-hint", desc: "What happens without an answer, and why we ask" },
      ),
      optional: true,
      options: (["yes", "no"] as const).map((value) => ({ value, label: certainty(value) })),
      layout: "tiles",
      chosen: answers.sayOrganization,
    },
    (sayOrganization) => answered({ sayOrganization }),
  )}
  ${radios(
    {
      id: "shared",
      legend: sharedTitle(),
      hint: msg("Why we ask: others may see what we write.", {
        id: "question.safety.shared-why",
        desc: "Why we ask whether others use the phone or e-mail",
      }),
      optional: true,
      options: (["yes", "no", "unsure"] as const).map((value) => ({
        value,
        label: certainty(value),
      })),
      layout: "tiles",
      chosen: answers.shared,
    },
    (shared) => answered({ shared }),
  )}
  ${answers.shared === "no" ? nothing : notice(neutralPromise())}`;
}

/** The lines of the review; the promise of neutral words stands there too. */
export function safetyLines(
  answers: SafeAnswers,
  look: QuestionLook,
  byCall = true,
): readonly AnswerLine[] {
  const { voicemail, sayOrganization, shared } = answers;
  return [
    ...(byCall ? line(voicemailTitle(), voicemailLabel(voicemail ?? "no")) : []),
    ...line(nameTitle(look.config.organization.name), certainty(sayOrganization ?? "no")),
    ...line(
      sharedTitle(),
      [shared && certainty(shared), shared !== "no" && neutralPromise()].filter(Boolean).join("\n"),
    ),
  ];
}

/** The part of a contact that these answers are; unanswered is stored as the safest. */
export function safetyOf({ voicemail, sayOrganization, shared }: SafeAnswers, byCall = true) {
  return {
    voicemail: (byCall && voicemail) || safest.voicemail,
    sayOrganization: sayOrganization ?? safest.sayOrganization,
    shared: shared ?? safest.shared,
  };
}

/** What is stored where these questions were not asked. */
export const safest = { voicemail: "no", sayOrganization: "no", shared: "yes" } as const;

/** "What is safe for you?" */
export const title = (own = true) =>
  own
    ? msg("What is safe for you?", { id: "question.safety.title", desc: "Heading" })
    : msg("What is safe for them?", {
        id: "question.safety.title-other",
        desc: "Heading; about somebody else, who has agreed to be contacted",
      });

function voicemailQuestion(
  { voicemail: chosen }: SafeAnswers,
  answered: (answers: SafeAnswers) => void,
  vaguely: boolean,
): TemplateResult {
  const values = vaguely ? (["yes", "vague", "no"] as const) : (["yes", "no"] as const);
  const options = values.map((value) => ({ value, label: voicemailLabel(value) }));
  const hint = msg("If you skip this, we leave none. Why we ask: others may hear it.", {
    id: "question.safety.voicemail-why",
    desc: "What happens without an answer, and why we ask about a spoken message",
  });
  return radios(
    { id: "voicemail", legend: voicemailTitle(), hint, optional: true, options, chosen },
    (voicemail) => answered({ voicemail }),
  );
}

const voicemailTitle = () =>
  msg("If no one picks up, may we leave a message?", {
    id: "question.safety.voicemail",
    desc: "Question",
  });

function voicemailLabel(value: Contact["voicemail"]): string {
  switch (value) {
    case "yes":
      return certainty("yes");
    case "vague":
      return msg("Yes, but do not say why", { id: "question.safety.vague", desc: "Answer" });
    case "no":
      return certainty("no");
  }
}

const nameTitle = (name: string) =>
  msg(str`May we say "${name}" if someone else answers or sees it?`, {
    id: "question.safety.name",
    desc: "Question; the organization's name",
  });

const sharedTitle = () =>
  msg("Does anyone else use or check this phone or e-mail?", {
    id: "question.safety.shared",
    desc: "Question",
  });

const neutralPromise = () =>
  msg("We will only write: Please call us back.", {
    id: "question.safety.neutral",
    desc: "Promise, when others may see what we write",
  });
