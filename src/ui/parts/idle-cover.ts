/** What stands over a form that nobody has touched for a while. */
import { msg } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import { goOnId, type IdleState } from "../controllers/idle.js";
import { button } from "./button.js";

/** Wrap the form in it: the fields stay as they are underneath, unseen and out of reach. */
export function idleCover(state: IdleState, goOn: () => void, content: unknown): TemplateResult {
  const covered = state !== "awake";
  return html`<div class="guard">
    <div class=${covered ? "hushed" : "shown"} ?inert=${covered}>${content}</div>
    ${
      covered
        ? html`<div class="idle" role="group" aria-label=${goOnWords()}>
            <p role=${state === "covered" ? "presentation" : "alert"}>${words[state]()}</p>
            ${button(goOnWords(), goOn, { kind: "primary", id: goOnId })}
          </div>`
        : nothing
    }
  </div>`;
}

const words = {
  covered: () =>
    msg("We covered your words to keep them private. They are still here.", {
      id: "shared.idle.kept",
      desc: "Over a form after five minutes without a touch, and after coming back to the page",
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

const goOnWords = () =>
  msg("Tap to go on", { id: "shared.idle.go-on", desc: "Button that uncovers an idle form" });
