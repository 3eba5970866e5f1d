/** What stands around every form: the way out, help for this moment, the language, and the cover
 * when nobody types. */
import { msg } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import type { Config } from "../../contract/config.js";
import { isFramed } from "../hosted.js";
import { crisisLines, urgentCalls } from "./crisis-lines.js";
import { leaveButton, leaveWords } from "./leave.js";
import { phones } from "./phone.js";
import { testBanner } from "./test-banner.js";

/**
 * The bar stays in view while a page is scrolled, and all crisis lines stand below it: both lie
 * outside of the pages of the form, so that no state of it hides them.
 */
export function formFrame(
  look: {
    readonly lang: string;
    readonly now: number;
    /** Until it is there, nothing is. */
    readonly config: Config | undefined;
    readonly byKey: boolean;
    /** Covers the page when nobody types; absent before there is anything to cover. */
    readonly guard?: ((page: TemplateResult) => TemplateResult) | undefined;
    /** What to know about leaving is said once, on the first page. */
    readonly isFirst: boolean;
    /** `leaveHelp`, once it is there. */
    readonly how?: (() => TemplateResult) | undefined;
    /** Answers are in view: they are never printed. */
    readonly hidesOnPaper: boolean;
  },
  leave: () => void,
  language: unknown,
  content: unknown,
): TemplateResult {
  const { config, hidesOnPaper } = look;
  const page = html`<div class="page stack ${hidesOnPaper ? "paperless" : ""}">${content}</div>`;
  const inside = html`${look.guard ? look.guard(page) : guarded(page)}
  ${hidesOnPaper ? html`<div class="on-paper">${phones(config?.organization, look)}</div>` : nothing}`;
  // In a frame of ours all else stands around it, where no fault of the frame takes it away.
  if (isFramed())
    return html`<div class="frame">${inside} ${look.isFirst ? look.how?.() : nothing}</div>`;
  // The banner comes with what stands below it, so that it pushes nothing that a person reads.
  return html`<div class="frame">
    <div class="lifeline paperless" part="lifeline" role="group" aria-label=${barWords()}>
      ${leaveButton(leave)} ${urgentCalls()}
    </div>
    <div class="frame-top row paperless">
      ${look.isFirst ? leaveWords(look.byKey, look.how?.()) : nothing} ${language}
    </div>
    ${config ? html`${testBanner(config.mode)} ${inside}` : content}
    ${crisisLines(look.lang, config?.crisis)}
  </div>`;
}

/**
 * A page that may be covered; the same nodes before and after what covers it has been loaded, so
 * that nobody loses the focus.
 */
export function guarded(content: unknown, cover?: TemplateResult): TemplateResult {
  return html`<div class="guard">
    <div class=${cover ? "hushed" : "shown"} ?inert=${cover !== undefined}>${content}</div>
    ${cover ?? nothing}
  </div>`;
}

const barWords = () =>
  msg("Leave, or get help now", {
    id: "shared.frame.bar",
    desc: "Name of the bar with the button Leave this page and the numbers 988 and 911",
  });
