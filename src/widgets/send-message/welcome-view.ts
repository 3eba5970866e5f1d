/** The first page: the truth before any typing, and the door to the other form. */
import { msg } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import { sealingOf } from "../../client/sealing.js";
import type { Config } from "../../contract/config.js";
import { button } from "../../ui/parts/button.js";
import { failure } from "../../ui/parts/failure.js";
import { closedForm } from "../../ui/parts/form-page.js";
import { heading } from "../../ui/parts/heading.js";
import { notice } from "../../ui/parts/notice.js";
import { phones } from "../../ui/parts/phone.js";
import { noticesTold, pauseTold } from "../../ui/parts/told.js";
import { truths } from "../../ui/parts/truths.js";
import type { First, Step } from "./model.js";

/** What every page needs to know. */
export interface PageLook {
  readonly lang: string;
  readonly now: number;
  readonly headingLevel: number;
  readonly config: Config;
  /** The day of an answer, once what can tell it is there. */
  readonly promised?: string | undefined;
}

/** The truth, or people to call when nothing could be sent safely. */
export function firstPage(
  state: First,
  look: PageLook,
  step: (step: Step) => void,
): TemplateResult {
  const page = { ...look, title: titleWords() };
  if (state.at === "unready")
    return closedForm({ ...page, code: state.code }, () => step({ type: "started" }));
  const { at } = sealingOf(look.config.support);
  if (at === "closed") return closedForm(page);
  const numbers = phones(look.config.organization, look);
  const lost = state.at === "welcome" && state.doorLost;
  return html`<div class="roomy">
    ${heading(look.headingLevel, page.title, { kind: "title", focusable: true })}
    ${lost ? failure("network", {}) : nothing} ${pauseTold(look.config.support, look.now)}
    ${supportDoor(step)} ${truths({ ...look, sealed: at === "sealed", widget: "send-message" })}
    ${noticesTold(look.config.support)}
    <div class="row">
      ${button(
        msg("Write a message", {
          id: "message.welcome.start",
          desc: "Button to the page where one writes",
        }),
        () => step({ type: "started" }),
        { kind: "primary", busy: state.at === "readying" },
      )}
    </div>
    ${numbers}
  </div>`;
}

/** For those who need help: the other form is one press away. */
export function supportDoor(step: (step: Step) => void): TemplateResult {
  return notice(
    msg("Do you need help, for you or someone else?", {
      id: "message.support.ask",
      desc: "Above the form for messages",
    }),
    {
      actions: button(
        msg("Get support instead", {
          id: "message.support.button",
          desc: "Button that opens the form for asking for help, with the words kept",
        }),
        () => step({ type: "wantedSupport" }),
      ),
    },
  );
}

/** "Let's grow together". */
export const titleWords = () =>
  msg("Let's grow together", { id: "message.title", desc: "Title of the form" });
