/** What stands over a form that nobody has touched for a while, or that somebody comes back to. */
import { msg } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import { goOnId, type IdleState } from "../controllers/idle.js";
import { button } from "./button.js";
import { guarded } from "./form-frame.js";

export type CoverLook = {
  readonly state: IdleState;
  /** It was stored, and no answer is kept: what is covered is the code. */
  readonly sent: boolean;
  readonly goOn: () => void;
  /** Forgets every typed word and begins anew. */
  readonly erase: () => void;
};

/** Wrap the form in it: the fields stay as they are underneath, unseen and out of reach. */
export function idleCover(look: CoverLook, content: unknown): TemplateResult {
  return guarded(content, look.state === "awake" ? undefined : cover(look, look.state));
}

function cover(
  { state, sent, goOn, erase }: CoverLook,
  why: Exclude<IdleState, "awake">,
): TemplateResult {
  const asks = state === "returned" && !sent;
  const words = asks ? yesWords() : goOnWords();
  return html`<div class="idle" role="group" aria-label=${words}>
    <p role=${state === "covered" || state === "returned" ? "presentation" : "alert"}>
      ${(sent ? afterwards : before)[why]()}
    </p>
    <div class="row">
      ${button(words, goOn, { kind: "primary", id: goOnId })}
      ${asks ? button(eraseWords(), erase) : nothing}
    </div>
  </div>`;
}

const before = {
  covered: () =>
    msg("We covered your words to keep them private. They are still here.", {
      id: "shared.idle.kept",
      desc: "Over a form after five minutes without a touch",
    }),
  returned: () =>
    msg("Go on where you were? Your words are still here. We covered them to keep them private.", {
      id: "shared.idle.returned",
      desc: "Over a form on one's own device, after coming back to the page",
    }),
  warned: () =>
    msg("Are you still there? In one minute we will erase your words, to keep them private.", {
      id: "shared.idle.warned",
      desc: "Over a form after thirty minutes without a touch",
    }),
  wiped: () =>
    msg("We erased your words to keep them private. You can start again.", {
      id: "shared.idle.wiped",
      desc: "Over a form that was wiped because nobody touched it",
    }),
};

const hidden = () =>
  msg("We got your words. We covered this page to keep it private.", {
    id: "shared.idle.sent",
    desc: "Over the last page, which shows a code, after it was sent and then left alone",
  });

/** Nobody shall think that what was sent is lost, and send it again. */
const afterwards = {
  covered: hidden,
  returned: hidden,
  warned: () =>
    msg("We got your words. In one minute we will clear this page, to keep it private.", {
      id: "shared.idle.sent-warned",
      desc: "Over the last page, after thirty minutes without a touch",
    }),
  wiped: () =>
    msg("We got your words. We cleared this page to keep it private.", {
      id: "shared.idle.sent-wiped",
      desc: "In the place of the last page, after it was left alone for long",
    }),
};

const goOnWords = () =>
  msg("Tap to go on", { id: "shared.idle.go-on", desc: "Button that uncovers an idle form" });

const yesWords = () =>
  msg("Yes, go on", { id: "shared.idle.yes", desc: "Button; answers: Go on where you were?" });

const eraseWords = () =>
  msg("No, erase my words", {
    id: "shared.idle.erase",
    desc: "Button; answers: Go on where you were? The form begins anew",
  });
