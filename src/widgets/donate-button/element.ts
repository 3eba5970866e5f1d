/** The donate button as the page sees it: attributes in, events out, and the one place that acts on the world. */
import { html, LitElement, type PropertyDeclarations, type TemplateResult } from "lit";
import {
  expireDonation,
  openDonation,
  readDonation,
  type AskingDonation,
} from "../../client/donations.js";
import { failureOf } from "../../client/failure.js";
import { Submissions } from "../../client/submission.js";
import { LocaleController } from "../../locale/controller.js";
import { ThemeController } from "../../theme/controller.js";
import { Announcer } from "../../ui/controllers/announcer.js";
import { ConfigController } from "../../ui/controllers/config.js";
import { FormController } from "../../ui/controllers/form.js";
import { Machine } from "../../ui/controllers/machine.js";
import { PageReturn } from "../../ui/controllers/page-return.js";
import { HavenErrorEvent } from "../../ui/error-event.js";
import { button } from "../../ui/parts/button.js";
import { dialog } from "../../ui/parts/dialog.js";
import { heartIcon } from "../../ui/parts/icon.js";
import { languageControl } from "../../ui/parts/language-control.js";
import { shell } from "../../ui/parts/shell.js";
import { base } from "../../ui/styles/base.js";
import { form } from "../../ui/styles/form.js";
import { surface } from "../../ui/styles/surface.js";
import { offerOf } from "./amounts.js";
import { giveWords, otherId } from "./choosing-view.js";
import { HavenDonationLeavingEvent, HavenDonationSettledEvent } from "./events.js";
import { next, start, type Gift, type State, type Step } from "./model.js";
import { donationRequest, type Said } from "./gift-request.js";
import { amountProblem } from "./refusal.js";
import { claimReturn } from "./return.js";
import { donate } from "./styles.js";
import { loading, panel, title } from "./view.js";
import { watchDonation } from "./watch.js";

/**
 * Hands a donor to a hosted checkout and, on return, says what the server knows.
 * @tagname haven-donate-button
 * @fires {HavenDonationLeavingEvent} haven-donation-leaving - Before the page leaves; cancelable, then the link is shown.
 * @fires {HavenDonationSettledEvent} haven-donation-settled - The server said what became of a gift.
 * @fires {HavenErrorEvent} haven-error - Something went wrong; a code.
 * @slot - The page's own words, such as a link to a page where one can give: shown before the script arrives.
 * @csspart base - The button or panel.
 * @csspart button - Each button.
 * @csspart dialog - The window that the button opens.
 */
export class HavenDonateButton extends LitElement {
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    mode: "closed",
  };
  static override styles = [base, surface, form, donate];
  static override properties: PropertyDeclarations = {
    endpoint: {},
    partner: {},
    accent: {},
    theme: {},
    layout: {},
    currency: {},
    amounts: {},
    campaign: {},
    designation: {},
    target: {},
    checkoutHosts: { attribute: "checkout-hosts" },
    headingLevel: { type: Number, attribute: "heading-level" },
  };

  /** Where the organization answers, e.g. `https://api.example.org/v1`. */
  declare endpoint: string | undefined;
  /** Whose page it is. */
  declare partner: string | undefined;
  /** Any sRGB colour; a palette is made of it. */
  declare accent: string | undefined;
  /** `auto`, `light` or `dark`. */
  declare theme: string | undefined;
  /** `button` (opens a window on the page) or `panel` (open in the page). */
  declare layout: string | undefined;
  /** ISO 4217 code; the first of the config unless said. */
  declare currency: string | undefined;
  /** Amounts for a single gift in whole units, e.g. `25, 50, 100`; the config's unless said. */
  declare amounts: string | undefined;
  /** Campaign that the gift is counted for. */
  declare campaign: string | undefined;
  /** Code of the designation that the gift is for. */
  declare designation: string | undefined;
  /** `new`: the checkout's link opens a tab of its own. */
  declare target: string | undefined;
  /** Further checkout hosts that this page trusts, with spaces between. */
  declare checkoutHosts: string | undefined;
  /** Level of the first heading, 1 to 6; 2 unless said. */
  declare headingLevel: number;

  readonly #locale = new LocaleController(this, { catalogue: "donate" });
  readonly #config = new ConfigController(this, { lang: () => this.#locale.wanted });
  readonly #form = new FormController(this);
  readonly #announcer = new Announcer(this);
  readonly #submissions = new Submissions();
  readonly #machine = new Machine<State, Step>(this, {
    start,
    next,
    entered: (state, signal, step) => this.#entered(state, signal, step),
  });

  constructor() {
    super();
    this.headingLevel = 2;
    new ThemeController(this);
    // Back from the checkout by the browser's own button, to a page thawed as it was left.
    new PageReturn(this, () => this.#machine.step({ type: "cameBack" }));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const key = claimReturn();
    if (key) this.#machine.step({ type: "returned", key });
  }

  protected override render(): TemplateResult {
    const { state } = this.#machine;
    const { lang, dir } = this.#locale;
    const { config, state: reading } = this.#config;
    const isPanel = this.layout === "panel";
    const look = {
      lang,
      now: Date.now(),
      headingLevel: this.headingLevel,
      offer: offerOf(config, this),
      config,
      languageControl: languageControl(this.#locale),
      newTab: this.target === "new",
      titled: isPanel,
    };
    const step = (happened: Step) => this.#step(happened);
    const content =
      reading.at === "loading" && state.at !== "confirming" ? loading() : panel(state, look, step);
    const mode = config?.mode;
    const status = this.#announcer.region();
    if (isPanel) return shell({ lang, dir, mode, status }, content);
    const press = () => this.#step({ type: "pressed" });
    const window = dialog(
      { id: "window", open: state.at !== "resting", title: title(look), level: this.headingLevel },
      content,
      () => this.#step({ type: "closed" }),
    );
    return shell(
      { lang, dir, mode, status, kind: "bare" },
      html`${button(giveWords(), press, { kind: "primary", icon: heartIcon() })}${window}`,
    );
  }

  #step(step: Step): void {
    this.#machine.step(step);
    const { state } = this.#machine;
    if (step.type === "gave" && "problem" in state && state.problem)
      void this.#form.focus(
        state.problem.code === "ambiguous" ? "readings" : otherId(state.choice),
      );
    if (step.type === "meant") void this.#form.focus("give");
  }

  async #entered(state: State, signal: AbortSignal, step: (step: Step) => void): Promise<void> {
    switch (state.at) {
      case "opening":
        return this.#open(state.gift, signal, step);
      case "failed":
        this.dispatchEvent(new HavenErrorEvent(state.code));
        return this.#form.focus(state.problem ? otherId(state.choice) : "failure");
      case "leaving":
        return this.#leave(state.checkoutUrl);
      case "confirming":
        return this.#confirm(state, signal, step);
      case "changing":
        return expireDonation(this.#config.endpoint, state.key, { signal }).then(
          () => step({ type: "beganAgain" }),
          (error: unknown) => step({ type: "failed", code: failureOf(error).code }),
        );
      case "settled":
        this.dispatchEvent(new HavenDonationSettledEvent(state.donation.status));
        return this.#form.focus("result");
      case "unknown":
        this.dispatchEvent(new HavenErrorEvent(state.code));
        return this.#form.focus("result");
      default:
        return undefined;
    }
  }

  async #open(gift: Gift, signal: AbortSignal, step: (step: Step) => void): Promise<void> {
    try {
      const submission = await this.#submissions.prepare(
        donationRequest(gift, this.#said(), location),
      );
      const asking = { ...this.#asking(), signal };
      const { id, statusToken, checkoutUrl } = await openDonation(
        this.#config.endpoint,
        submission,
        asking,
      );
      step({ type: "opened", checkoutUrl, key: { id, statusToken } });
      // The next press is a new gift, also of the same amount.
      this.#submissions.forget();
    } catch (error) {
      const failure = failureOf(error);
      const problem = amountProblem(failure.problem);
      step({ type: "failed", code: failure.code, ...(problem && { problem }) });
    }
  }

  #said(): Said {
    const { campaign, designation } = this;
    return { campaign, designation, partner: this.#config.partner, locale: this.#locale.lang };
  }

  #asking(): AskingDonation {
    return { checkoutHosts: this.checkoutHosts?.split(/\s+/).filter(Boolean) };
  }

  #leave(checkoutUrl: string): void {
    const free = this.dispatchEvent(new HavenDonationLeavingEvent(checkoutUrl));
    if (free && this.target !== "new") location.assign(checkoutUrl);
  }

  async #confirm(
    { key }: Extract<State, { at: "confirming" }>,
    signal: AbortSignal,
    step: (step: Step) => void,
  ): Promise<void> {
    try {
      // The endpoint may stand on an ancestor that is parsed a moment later.
      await this.updateComplete;
      const asking = { ...this.#asking(), signal };
      const last = await watchDonation(
        () => readDonation(this.#config.endpoint, key, asking),
        (donation) => step({ type: "learned", donation }),
        signal,
      );
      if (last.status === "processing") step({ type: "rested" });
    } catch (error) {
      if (!signal.aborted) step({ type: "failed", code: failureOf(error).code });
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "haven-donate-button": HavenDonateButton;
  }
}
