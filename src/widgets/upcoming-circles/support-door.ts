/** The form for support in the place of the list, and the way back; what was typed there stays. */
import { msg } from "@lit/localize";
import { html, type LitElement, type TemplateResult } from "lit";
import { late } from "../../client/late.js";
import { button } from "../../ui/parts/button.js";

/** What the list says of itself, and the form takes over. */
export interface DoorLook {
  readonly lang: string;
  readonly endpoint: string | undefined;
  readonly partner: string | undefined;
  readonly accent: string | undefined;
  readonly theme: string | undefined;
  readonly isolation: string | undefined;
  readonly exitTo: string | undefined;
  readonly exitKey: string | undefined;
  readonly headingLevel: number;
}

/** One per element, once somebody opened it. */
export class SupportDoor {
  readonly #back: () => void;
  isOpen = false;

  constructor(back: () => void) {
    this.#back = back;
  }

  readonly page = (): TemplateResult =>
    html`<div class="row">
      ${button(
        msg("Back to the circles", {
          id: "circles.support.back",
          desc: "Button from the form for support to the list",
        }),
        this.#back,
      )}
    </div>`;

  /** Drawn also while the list is in view, since nothing typed is lost by looking at a date. */
  form(look: DoorLook): TemplateResult {
    return html`<haven-get-support
      id="support"
      tabindex="-1"
      ?hidden=${!this.isOpen}
      lang=${look.lang}
      .endpoint=${look.endpoint}
      .partner=${look.partner}
      .isolation=${look.isolation ?? "auto"}
      .accent=${look.accent}
      .theme=${look.theme}
      .exitTo=${look.exitTo}
      .exitKey=${look.exitKey}
      .headingLevel=${look.headingLevel}
    ></haven-get-support>`;
  }
}

/** The one door between two widgets. @throws Failure `network` when it does not come. */
export async function openSupport(host: LitElement, back: () => void): Promise<SupportDoor> {
  // What is set on a tag before it is defined would be lost.
  await late(() => import("../get-support/define.js"));
  host.requestUpdate();
  return new SupportDoor(back);
}
