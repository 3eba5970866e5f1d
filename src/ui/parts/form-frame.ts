/** What stands around every form: help for this moment, the way out, the language, and the cover when nobody types. */
import { html, type TemplateResult } from "lit";
import type { CrisisLine } from "../../contract/config.js";
import type { IdleState } from "../controllers/idle.js";
import { crisisLines } from "./crisis-lines.js";
import { idleCover } from "./idle-cover.js";
import { leaveButton } from "./leave.js";

/** Crisis lines and the way out lie outside of the pages of the form: no state of it hides them. */
export function formFrame(
  look: {
    readonly lang: string;
    readonly crisis: readonly CrisisLine[] | undefined;
    readonly byKey: boolean;
    readonly idle: IdleState;
    /** Pages after the first one: shorter crisis lines where there is little room. */
    readonly brief?: boolean;
  },
  actions: { readonly leave: () => void; readonly goOn: () => void },
  language: unknown,
  content: unknown,
): TemplateResult {
  return html`<div class="roomy">
    <div class="frame-top">${leaveButton(actions.leave, look.byKey)} ${language}</div>
    ${crisisLines(look.lang, look.crisis, look.brief)}
    ${idleCover(look.idle, actions.goOn, html`<div class="page stack">${content}</div>`)}
  </div>`;
}
