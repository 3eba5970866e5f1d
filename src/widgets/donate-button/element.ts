/** The donate button as the page sees it: attributes in, events out, and the one place that acts on
 * the world. */
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { LocaleController } from "../../locale/controller.js";
import { ThemeController } from "../../theme/controller.js";
import { Announcer } from "../../ui/controllers/announcer.js";
import { Machine } from "../../ui/controllers/machine.js";
import { PageReturn } from "../../ui/controllers/page-return.js";
import { HavenErrorEvent } from "../../ui/error-event.js";
import { button } from "../../ui/parts/button.js";
import { heartIcon } from "../../ui/parts/heart-icon.js";
import { shell } from "../../ui/parts/shell.js";
import { base } from "../../ui/styles/base.js";
import type { Desk, Room } from "./desk.js";
import { next, start, type State, type Step } from "./model.js";
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
    entered: (state, signal, step, isBack) => this.#entered(state, { signal, step, isBack }),
  });
  #loading: Promise<boolean> | undefined;
  #desk: Desk | undefined;

  constructor() {
    super();
    this.headingLevel = 2;
    new ThemeController(this);
    // Back from the checkout by the browser's own button, to a page thawed as it was left.
    new PageReturn(this, () => this.#machine.step({ type: "cameBack" }));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    claimReturn(this, (key) => this.#machine.step({ type: "returned", key }));
  }

  protected override render(): TemplateResult {
    const { state } = this.#machine;
    const { lang, dir } = this.#locale;
    const content = this.#desk?.draw(state, (step) => this.#step(step));
    const banner = this.#desk?.banner(state);
    const around = { lang, dir, status: this.#announcer.region() };
    if (this.layout === "panel")
      return shell(around, html`${banner}${content ?? html`<slot></slot>`}`);
    const lone = button(giveWords(), () => this.#step({ type: "pressed" }), {
      kind: "primary",
      icon: heartIcon(),
      busy: state.at === "readying",
    });
    const lost = state.at === "unready" ? html`<slot></slot>` : nothing;
    return shell({ ...around, kind: "bare" }, html`${lone}${banner}${lost}${content ?? nothing}`);
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
    const { Desk } = await import("./desk.js");
    this.#desk = await Desk.opened(this, this.#locale);
    this.requestUpdate();
    return true;
  }

  #step(step: Step): void {
    this.#machine.step(step);
    this.#desk?.followed(step, this.#machine.state);
  }

  /** Not async: a tab can be opened only while the press lasts. */
  #entered(state: State, room: Room): void | Promise<void> {
    switch (state.at) {
      case "readying":
        return this.#ready(() => room.step({ type: "readied" }), room);
      case "unready":
        if (!room.isBack) this.dispatchEvent(new HavenErrorEvent("network"));
        return undefined;
      case "confirming":
        return this.#ready((desk) => desk.entered(state, room), room);
      default:
        return this.#desk?.entered(state, room);
    }
  }

  async #ready(goOn: (desk: Desk) => void | Promise<void>, { signal, step }: Room): Promise<void> {
    // The endpoint may stand on an ancestor that is parsed a moment later.
    await this.updateComplete;
    const isReady = await this.#isReady();
    if (signal.aborted) return undefined;
    if (isReady && this.#desk) return goOn(this.#desk);
    return step({ type: "failed", code: "network" });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "haven-donate-button": HavenDonateButton;
  }
}
