/** Whether there is a form at all: without a config, or with nobody to open what is sent, there are
 * people to call. */
import { msg } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import type { FailureCode } from "../../client/failure.js";
import type { Config } from "../../contract/config.js";
import type { ConfigState } from "../controllers/config.js";
import type { FormController } from "../controllers/form.js";
import { failure } from "./failure.js";
import { heading } from "./heading.js";
import { notice } from "./notice.js";
import { phones } from "./phone.js";
import { waiting } from "./waiting.js";

/** What the page without a form needs. */
export interface FormPageLook {
  readonly lang: string;
  readonly now: number;
  readonly headingLevel: number;
  readonly title: string;
}

/** The form that `draw` makes of a config, or what stands in its place. */
export function formPage(
  reading: ConfigState,
  look: FormPageLook,
  retry: () => void,
  draw: (config: Config) => TemplateResult,
): TemplateResult {
  switch (reading.at) {
    case "none":
      return closedForm({ ...look, config: undefined, code: "noEndpoint" });
    case "loading":
      return html`${loadingForm()} ${reading.wait ? pageWords() : nothing}`;
    case "failed":
      return closedForm({ ...look, config: undefined, code: reading.code }, retry);
    case "ready":
      return draw(reading.config);
  }
}

/** After "Try again", whose button is gone meanwhile; nobody who moved on is called back. */
export async function focusAnswer(
  asked: Promise<void> | undefined,
  form: Pick<FormController, "focusHeading">,
): Promise<void> {
  await asked;
  if (document.activeElement === document.body) await form.focusHeading();
}

/** The shape of what is on its way. */
export const loadingForm = () =>
  waiting(msg("One moment, please.", { id: "shared.form.loading", desc: "While the form loads" }), {
    cards: 2,
  });

/** The phone with its hours, and the page's own words. */
export function closedForm(
  look: FormPageLook & {
    readonly config: Config | undefined;
    readonly code?: FailureCode | undefined;
  },
  again?: () => void,
): TemplateResult {
  const numbers = phones(look.config?.organization, look);
  const closed = msg("This form is closed right now. Please call us.", {
    id: "shared.form.closed",
    desc: "When nothing could be sent safely",
  });
  return html`<div class="roomy">
    ${heading(look.headingLevel, look.title, { kind: "title", focusable: true })}
    ${
      look.code ? failure(look.code, { again, phones: numbers }) : html`${notice(closed)}${numbers}`
    }
    ${pageWords()}
  </div>`;
}

/** The element's own children, where the page's owner put a number to call. */
export const pageWords = () => html`<div><slot></slot></div>`;
