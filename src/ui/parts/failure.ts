/** What went wrong, in words, and every way on: again, a person to call, the words to keep. */
import { msg } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import type { FailureCode } from "../../client/failure.js";
import { button } from "./button.js";
import { notice } from "./notice.js";
import { unreachedWords } from "./unreached.js";

export type FailureLook = {
  /** "Try again"; leave it out where trying again cannot help. */
  readonly again?: (() => void) | undefined;
  readonly busy?: boolean;
  /** "Copy my words". */
  readonly copy?: (() => void) | undefined;
  /** `phones(…)`. */
  readonly phones?: unknown;
  /** Something was typed, and it is still there; words, where it is something else. */
  readonly kept?: boolean | string;
  /** The outcome is unknown: neither "sent" nor "not sent" would be true. */
  readonly maybeArrived?: boolean;
};

/** The id of the note, for the focus. */
export const failureId = "failure";

export function failure(code: FailureCode, look: FailureLook = {}): TemplateResult {
  const { again, copy } = look;
  const actions = [
    again ? button(againWords(), again, { kind: "primary", busy: look.busy ?? false }) : nothing,
    copy ? button(copyWords(), copy) : nothing,
  ];
  const kept = look.kept === true ? keptWords() : look.kept;
  const words = html`<p>
      ${[look.maybeArrived ? unknownWords() : failureWords(code), kept].filter(Boolean).join(" ")}
    </p>
    ${look.phones ?? nothing}`;
  return notice(words, {
    kind: "problem",
    id: failureId,
    actions: again || copy ? actions : undefined,
  });
}

/** The sentence for a code, in the language that `msg` speaks. */
export function failureWords(code: FailureCode): string {
  switch (code) {
    case "offline":
      return msg("You are offline. Check your connection.", {
        id: "shared.failure.offline",
        desc: "The device has no connection",
      });
    case "network":
    case "timeout":
    case "unexpectedReply":
    case "busy":
      return unreachedWords();
    case "paused":
      return msg("We have paused this for now. Please call us.", {
        id: "shared.failure.paused",
        desc: "The organization takes nothing at the moment",
      });
    case "gone":
    case "notFound":
      return msg("This is not here any more.", {
        id: "shared.failure.gone",
        desc: "What was asked for was taken away",
      });
    case "noEndpoint":
      return msg("This part of the page is not set up yet.", {
        id: "shared.failure.endpoint",
        desc: "The page's owner has not said where to ask",
      });
    case "unsealed":
      return msg("This form is closed. We could not keep your words private.", {
        id: "shared.failure.unsealed",
        desc: "Nobody's key was there to encrypt the answers to",
      });
    default:
      return msg("Something on our side is wrong. It is not your fault.", {
        id: "shared.failure.ours",
        desc: "A fault that trying again does not mend",
      });
  }
}

const unknownWords = () =>
  msg("We do not know if it arrived. You can send it again: it will not count twice.", {
    id: "shared.failure.unknown",
    desc: "The answer to sending a form was lost",
  });

const keptWords = () =>
  msg("Your words are still here.", {
    id: "shared.failure.kept",
    desc: "After a sentence about a failure: nothing typed is lost",
  });

const againWords = () =>
  msg("Try again", { id: "shared.failure.again", desc: "Button after a failure" });

const copyWords = () =>
  msg("Copy my words", {
    id: "shared.failure.copy",
    desc: "Button that copies what was typed to the clipboard",
  });
