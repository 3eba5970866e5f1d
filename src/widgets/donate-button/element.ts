/** The donate button as the page sees it: attributes in, events out, and the one place that acts on
 * the world. */
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import type { DonationKey } from "../../client/donations.js";
import type { Submissions } from "../../client/submission.js";
import { LocaleController } from "../../locale/controller.js";
import { ThemeController } from "../../theme/controller.js";
import { Announcer } from "../../ui/controllers/announcer.js";
import type { ConfigController } from "../../ui/controllers/config.js";
import type { FormController } from "../../ui/controllers/form.js";
import { Machine } from "../../ui/controllers/machine.js";
import { PageReturn } from "../../ui/controllers/page-return.js";
import { HavenErrorEvent } from "../../ui/error-event.js";
import { button } from "../../ui/parts/button.js";
import { heartIcon } from "../../ui/parts/heart-icon.js";
import { shell } from "../../ui/parts/shell.js";
import { base } from "../../ui/styles/base.js";
import { wear } from "../../ui/styles/wear.js";
import type * as Desk from "./desk.js";
import { HavenDonationLeavingEvent, HavenDonationSettledEvent } from "./events.js";
import { isTold, next, start, type Choice, type State, type Step } from "./model.js";
import { claimReturn } from "./return.js";
import { donate } from "./styles.js";
import { giveWords } from "./words.js";

/**
 * Hands a donor to a hosted checkout and, on return, says what the server knows.
 * @tagname haven-donate-button
 * @fires {HavenDonationLeavingEvent} haven-donation-leaving - Before the page leaves; cancelable,
 * then the link is shown.
 * @fires {HavenDonationSettledEvent} haven-donation-settled - The server said what became of a
 * gift.
 * @fires {HavenErrorEvent} haven-error - Something went wrong; a code.
 * @slot - The page's own words, such as a link to a page where one can give: shown before the
 * script arrives.
 * @csspart base - The button or panel.
 * @csspart button - Each button.
 * @csspart dialog - The window that the button opens.
 */
export class HavenDonateButton extends LitElement {
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    mode: "closed",
  };
  static override styles = [base, donate];
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
  readonly #announcer = new Announcer(this);
  readonly #machine = new Machine<State, Step>(this, {
    start,
    next,
    entered: (state, signal, step, isBack) =>
      isBack && isTold(state) ? undefined : this.#entered(state, signal, step),
  });
  #loading: Promise<boolean> | undefined;
  #desk: typeof Desk | undefined;
  #config: ConfigController | undefined;
  #form: FormController | undefined;
  #submissions: Submissions | undefined;

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
    const config = this.#config?.config;
    const isPanel = this.layout === "panel";
    const look = {
      lang,
      now: Date.now(),
      headingLevel: this.headingLevel,
      config,
      locale: this.#locale,
      newTab: this.target === "new",
      own: this,
      isPanel,
      isLoading: this.#config?.state.at === "loading",
    };
    const content = this.#desk?.draw(state, look, (step) => this.#step(step));
    const around = { lang, dir, mode: config?.mode, status: this.#announcer.region() };
    if (isPanel) return shell(around, content ?? html`<slot></slot>`);
    const lone = button(giveWords(), () => this.#step({ type: "pressed" }), {
      kind: "primary",
      icon: heartIcon(),
      busy: state.at === "readying",
    });
    const lost = state.at === "unready" ? html`<slot></slot>` : nothing;
    return shell({ ...around, kind: "bare" }, html`${lone}${lost}${content ?? nothing}`);
  }

  /** So that a press finds there what it needs; when it does not come, the press asks again. */
  protected override firstUpdated(): void {
    void this.#isReady();
  }

  #isReady(): Promise<boolean> {
    this.#loading ??= this.#fetchDesk().catch(() => {
      // any failed import: the network, a blocked file, a file that is gone
      this.#loading = undefined;
      return false;
    });
    return this.#loading;
  }

  async #fetchDesk(): Promise<boolean> {
    await this.updateComplete;
    const desk = await import("./desk.js");
    await desk.loadRefusal();
    wear(this.renderRoot, desk.styles);
    this.#form = new desk.FormController(this);
    this.#submissions = new desk.Submissions();
    this.#config = new desk.ConfigController(this, {
      read: desk.readGiftConfig,
      lang: () => this.#locale.wanted,
    });
    this.#desk = desk;
    this.requestUpdate();
    return true;
  }

  #step(step: Step): void {
    this.#machine.step(step);
    const { state } = this.#machine;
    if (step.type === "gave" && "problem" in state && state.problem)
      void this.#focusAmount(state.choice, state.problem.code === "ambiguous");
    if (step.type === "meant") void this.#form?.focus("give");
  }

  async #entered(state: State, signal: AbortSignal, step: (step: Step) => void): Promise<void> {
    const { endpoint, partner } = this.#config ?? {};
    const checkoutHosts = this.checkoutHosts?.split(/\s+/).filter(Boolean);
    const asked = { endpoint, checkoutHosts, signal };
    switch (state.at) {
      case "readying":
        return (await this.#isReady())
          ? step({ type: "readied" })
          : step({ type: "failed", code: "network" });
      case "opening": {
        const { campaign, designation } = this;
        const said = { campaign, designation, partner, locale: this.#locale.lang };
        // nobody has chosen anything before the desk is there
        if (!this.#submissions) return undefined;
        return this.#desk?.openGift(state.gift, said, this.#submissions, asked, step);
      }
      case "failed":
        this.dispatchEvent(new HavenErrorEvent(state.code));
        return state.problem ? this.#focusAmount(state.choice) : this.#form?.focus("failure");
      case "leaving":
        return this.#leave(state.checkoutUrl);
      case "confirming":
        return this.#confirm(state.key, signal, step);
      case "changing":
        return this.#desk?.expireGift(state.key, asked, step);
      case "settled":
        this.dispatchEvent(new HavenDonationSettledEvent(state.donation.status));
        return this.#form?.focus("result");
      case "unready":
        this.dispatchEvent(new HavenErrorEvent("network"));
        return undefined;
      case "unknown":
        this.dispatchEvent(new HavenErrorEvent(state.code));
        return this.#form?.focus("result");
      default:
        return undefined;
    }
  }

  async #focusAmount(choice: Choice, ask = false): Promise<void> {
    await this.#form?.focus(ask || !this.#desk ? "readings" : this.#desk.otherId(choice));
  }

  #leave(checkoutUrl: string): void {
    const free = this.dispatchEvent(new HavenDonationLeavingEvent(checkoutUrl));
    if (free && this.target !== "new") location.assign(checkoutUrl);
  }

  async #confirm(key: DonationKey, signal: AbortSignal, step: (step: Step) => void): Promise<void> {
    // The endpoint may stand on an ancestor that is parsed a moment later.
    await this.updateComplete;
    if (!(await this.#isReady())) return step({ type: "failed", code: "network" });
    const { endpoint } = this.#config ?? {};
    const checkoutHosts = this.checkoutHosts?.split(/\s+/).filter(Boolean);
    return this.#desk?.confirmGift(key, { endpoint, checkoutHosts, signal }, step);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "haven-donate-button": HavenDonateButton;
  }
}
