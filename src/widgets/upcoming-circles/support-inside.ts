/** The form for support after somebody took part, and the way back to their code. */
import { html, type TemplateResult } from "lit";
import type { LocaleController } from "../../locale/controller.js";
import type { ConfigController } from "../../ui/controllers/config.js";
import type { IsolatedHost } from "../../ui/controllers/isolation.js";
import { openSupport, type SupportDoor } from "./support-door.js";

/** One per element; the form has its own bar, crisis lines and cover. */
export class SupportInside {
  readonly #host: IsolatedHost;
  readonly #lent: { readonly config: ConfigController; readonly locale: LocaleController };
  readonly #back: () => void;
  #door: SupportDoor | undefined;

  constructor(
    host: IsolatedHost,
    lent: { readonly config: ConfigController; readonly locale: LocaleController },
    back: () => void,
  ) {
    this.#host = host;
    this.#lent = lent;
    this.#back = back;
  }

  page(): TemplateResult {
    const { accent, theme, isolation, exitTo, exitKey, headingLevel } = this.#host;
    const { endpoint, partner } = this.#lent.config;
    const own = { accent, theme, isolation, exitTo, exitKey, headingLevel };
    const look = { ...own, endpoint, partner, lang: this.#lent.locale.lang };
    return html`${this.#door?.page()} ${this.#door?.form(look)}`;
  }

  /** @throws Failure `network` when it does not come. */
  async open(): Promise<void> {
    this.#door ??= await openSupport(this.#host, this.#back);
    this.#door.isOpen = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const forms = this.#host.renderRoot.querySelectorAll<HTMLElement>("haven-get-support");
    const form = [...forms].find((each) => !each.hidden);
    form?.focus();
    form?.scrollIntoView(); // as from the list
  }
}
