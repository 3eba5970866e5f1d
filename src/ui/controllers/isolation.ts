/** Decides whether a form is drawn on this page or in our own frame; all but the question itself
 * comes late. */
import type { LitElement, TemplateResult } from "lit";
import { failureCode } from "../../client/failure.js";
import { late } from "../../client/late.js";
import type { FrameWidget } from "../../client/frame.js";
import type { Config } from "../../contract/config.js";
import type { LocaleController } from "../../locale/controller.js";
import { hosted } from "../hosted.js";
import { closedForm, loadingForm, type FormPageLook } from "../parts/form-page.js";
import type { ConfigController, ConfigState } from "./config.js";
import type { Framing } from "./framing.js";
import type { QuickExit } from "./quick-exit.js";

/** A form, with what its frame has to know. */
export interface IsolatedHost extends LitElement {
  readonly isolation: string | undefined;
  readonly accent: string | undefined;
  readonly theme: string | undefined;
  readonly exitTo: string | undefined;
  readonly exitKey: string | undefined;
  readonly headingLevel: number;
}

/** What a form lends. */
export interface IsolationHost {
  readonly widget: FrameWidget;
  readonly locale: Pick<LocaleController, "lang">;
  readonly config: Pick<ConfigController, "partner">;
  readonly exit: Pick<QuickExit, "leave">;
  /** The form is drawn on this page after all. */
  readonly inline: () => void;
  /** What a frame that is more than one form opens: the id of a date, or `code`. */
  readonly opens?: () => string | undefined;
  /** The person is done in the frame, which goes away. */
  readonly closed?: () => void;
}

/** One per form. */
export class Isolation {
  readonly #host: IsolatedHost;
  readonly #lent: IsolationHost;
  #framing: Framing | undefined;
  #asked = false;
  #lost: unknown;

  constructor(host: IsolatedHost, lent: IsolationHost) {
    this.#host = host;
    this.#lent = lent;
  }

  /** Whether the form is drawn on this page, as far as is known at once. */
  isInline(reading: ConfigState): boolean {
    return reading.at === "ready" && !this.#asks(reading.config);
  }

  /** Whether something else than the form may have to stand here. */
  #asks({ support }: Config): boolean {
    const { isolation } = this.#host;
    const framed = isolation === "frame" || (isolation !== "inline" && !!support?.frameUrl);
    return !hosted() && (framed || window !== window.top);
  }

  /** What stands in the form's place; `undefined` where the form itself does. */
  page(config: Config, look: FormPageLook): TemplateResult | undefined {
    if (!this.#asks(config)) return undefined;
    if (this.#framing) return this.#framing.page(config, look);
    if (this.#lost) {
      const code = failureCode(this.#lost);
      return closedForm({ ...look, config, code }, () => this.#load());
    }
    if (!this.#asked) this.#load();
    return loadingForm();
  }

  /** Has the frame forget everything; nothing waits for it. */
  wipe(): void {
    this.#framing?.wipe();
  }

  /** Whether the frame's own pages can be seen. */
  get isShown(): boolean {
    return this.#framing?.isShown === true;
  }

  /** The frame goes away; the next one begins anew. */
  close(): void {
    this.#framing?.close();
  }

  #load(): void {
    this.#asked = true;
    this.#lost = undefined;
    this.#host.requestUpdate();
    late(() => import("./framing.js")).then(
      ({ Framing }) => {
        this.#framing ??= new Framing(this.#host, this.#lent);
        this.#host.requestUpdate();
      },
      (error: unknown) => {
        this.#lost = error;
        this.#host.requestUpdate();
      },
    );
  }
}
