/** What a press needs and the first picture does not: the panel, and what each room does. */
import { html, type LitElement, type TemplateResult } from "lit";
import { readGiftConfig } from "../../client/gift-config.js";
import { loadRefusal } from "../../client/reply.js";
import type { LocaleController } from "../../locale/controller.js";
import { ConfigController } from "../../ui/controllers/config.js";
import { FormController } from "../../ui/controllers/form.js";
import { later } from "../../ui/controllers/later.js";
import { LongWait } from "../../ui/controllers/long-wait.js";
import { HavenErrorEvent } from "../../ui/error-event.js";
import { dialog } from "../../ui/parts/dialog.js";
import { failureId } from "../../ui/parts/failure.js";
import { languageControl } from "../../ui/parts/language-control.js";
import { testBanner } from "../../ui/parts/test-banner.js";
import { form } from "../../ui/styles/form.js";
import { notes } from "../../ui/styles/notes.js";
import { sheet } from "../../ui/styles/sheet.js";
import { surface } from "../../ui/styles/surface.js";
import { wear } from "../../ui/styles/wear.js";
import { offerOf, type OwnAmounts } from "./amounts.js";
import { go, openTab, placeOf, sendTab } from "./checkout.js";
import { toMend } from "./choosing-view.js";
import { firstDesignation } from "./designation.js";
import { desk } from "./desk-styles.js";
import { HavenDonationLeavingEvent, HavenDonationSettledEvent } from "./events.js";
import { donationRequest, orderOf } from "./gift-request.js";
import { checkoutId, openingWords } from "./leaving-view.js";
import { mayChoose, type State, type Step } from "./model.js";
import { resultId } from "./result.js";
import { modeOf } from "./rooms.js";
import { confirmGift, expireGift, Gifts, openGift, type Asked } from "./talk.js";
import { loading, noMoneyWords, panel, title } from "./view.js";

/** An element with what a page may say of its gifts. */
export interface DeskHost extends LitElement, OwnAmounts {
  readonly endpoint: string | undefined;
  readonly partner: string | undefined;
  readonly layout: string | undefined;
  readonly campaign: string | undefined;
  readonly designation: string | undefined;
  readonly target: string | undefined;
  readonly checkoutHosts: string | undefined;
  readonly headingLevel: number;
}

/** A room while it lasts. */
export interface Room {
  readonly signal: AbortSignal;
  readonly step: Tell;
  /** The element came into a document in this room, and what was told is not told again. */
  readonly isBack: boolean;
}

type Tell = (step: Step) => void;
type At<Name extends State["at"]> = Extract<State, { at: Name }>;

/** After this the link to the checkout is shown: the page should have gone long ago. */
const stuckMs = 3000;

/** One per element that was pressed, looked at as a panel, or returned to. */
export class Desk {
  readonly #host: DeskHost;
  readonly #locale: LocaleController;
  readonly #config: ConfigController;
  readonly #wait: LongWait;
  readonly #opening: LongWait;
  readonly #form: FormController;
  readonly #gifts = new Gifts();
  readonly #place = placeOf();
  /** Opened by the press, until there is a checkout to send it to. */
  #tab: Window | undefined;

  /** @throws Failure `network` when what reads a refusal does not come. */
  static async opened(host: DeskHost, locale: LocaleController): Promise<Desk> {
    await loadRefusal();
    return new Desk(host, locale);
  }

  private constructor(host: DeskHost, locale: LocaleController) {
    this.#host = host;
    this.#locale = locale;
    wear(host.renderRoot, [surface, notes, sheet, form, desk]);
    this.#form = new FormController(host);
    this.#wait = new LongWait(host);
    this.#opening = new LongWait(host);
    this.#config = new ConfigController(host, {
      read: readGiftConfig,
      lang: () => locale.wanted,
      changed: ({ at }) => this.#wait.follow(at === "loading"),
    });
  }

  /** Where what is shown is a test: the organisation says so, or the gift itself. */
  banner(state: State): unknown {
    return testBanner(this.#config.config?.mode ?? modeOf(state), noMoneyWords);
  }

  /** The panel in the page, or in a window over it. */
  draw(state: State, step: Tell): TemplateResult {
    const { config } = this.#config;
    const { headingLevel, layout, target } = this.#host;
    const isPanel = layout === "panel";
    this.#opening.follow(state.at === "opening");
    const look = {
      lang: this.#locale.lang,
      now: Date.now(),
      headingLevel,
      config,
      offer: offerOf(config, this.#host),
      designation: firstDesignation(config, this.#host.designation),
      titled: isPanel,
      isLong: this.#opening.isLong,
      newTab: target === "new",
      place: this.#place,
      languageControl: languageControl(this.#locale),
    };
    // What became of a gift is said without the config, which may come later.
    const isLoading = this.#config.state.at === "loading" && mayChoose(state);
    const content = isLoading ? loading(this.#wait.isLong) : panel(state, look, step);
    if (isPanel) return content;
    const open = state.at !== "resting" && state.at !== "readying" && state.at !== "unready";
    return dialog(
      { id: "window", open, title: title(look), level: headingLevel },
      html`${this.banner(state)}${content}`,
      () => step({ type: "closed" }),
    );
  }

  /** The focus, also into what is folded away. */
  async #unfold(id: string): Promise<void> {
    await this.#host.updateComplete;
    const field = this.#host.renderRoot.querySelector(`#${CSS.escape(id)}`);
    field?.closest("details")?.setAttribute("open", "");
    return this.#form.focus(id);
  }

  /** What a step asks for that stays in its room. */
  followed(step: Step, state: State): void {
    const goal = step.type === "gave" && state.at === "choosing" ? toMend(state) : undefined;
    if (goal) this.#unfold(goal);
    if (step.type === "meant") void this.#form.focus("give");
  }

  /** Acts on the world when a room is entered. */
  entered(state: State, room: Room): void | Promise<void> {
    switch (state.at) {
      case "opening":
        return this.#open(state, room);
      case "failed":
        if (room.isBack) return undefined;
        this.#host.dispatchEvent(new HavenErrorEvent(state.code));
        return this.#unfold(toMend(state) ?? failureId);
      case "confirmTotal":
        return this.#form.focus(resultId);
      case "leaving":
        return this.#leave(state, room);
      case "confirming":
        return this.#confirm(state, room);
      case "changing":
        return expireGift(state.key, this.#asked(room.signal), room.step);
      case "settled":
        if (room.isBack) return undefined;
        this.#host.dispatchEvent(new HavenDonationSettledEvent(state.donation.status));
        this.#watchForReturn(state.donation.status === "open", room);
        return this.#form.focus(resultId);
      case "unknown":
        if (room.isBack) return undefined;
        this.#host.dispatchEvent(new HavenErrorEvent(state.code));
        return this.#form.focus(resultId);
      default:
        return undefined;
    }
  }

  #open({ gift }: At<"opening">, { signal, step }: Room): Promise<void> {
    // Now or never: a browser lets a press open a tab, and no answer that comes later.
    if (this.#host.target === "new") this.#holdTab(signal);
    const { campaign } = this.#host;
    const { partner } = this.#config;
    const element = orderOf(this.#host);
    const said = { campaign, partner, locale: this.#locale.lang, element };
    const request = donationRequest(gift, said, location);
    return openGift(request, this.#gifts, this.#asked(signal), step);
  }

  /** Opens a tab that is closed again unless the room leads to the checkout. */
  #holdTab(signal: AbortSignal): void {
    const tab = openTab(this.#locale.say(openingWords));
    this.#tab = tab;
    const unused = () => {
      if (!tab || this.#tab !== tab) return;
      this.#tab = undefined;
      tab.close();
    };
    // A moment later than the next room, which may have taken it.
    signal.addEventListener("abort", () => queueMicrotask(unused), { once: true });
  }

  #leave({ checkoutUrl }: At<"leaving">, room: Room): void | Promise<void> {
    const { signal, step, isBack } = room;
    const stay = () => {
      step({ type: "stayed" });
      return signal.aborted ? undefined : this.#form.focus(checkoutId);
    };
    if (isBack) return stay();
    const inTab = this.#host.target === "new";
    const tab = this.#tab ?? (inTab ? openTab(this.#locale.say(openingWords)) : undefined);
    this.#tab = undefined;
    if (!this.#host.dispatchEvent(new HavenDonationLeavingEvent(checkoutUrl))) {
      tab?.close();
      return stay();
    }
    if (tab && sendTab(tab, checkoutUrl)) {
      step({ type: "wentElsewhere" });
      this.#watchForReturn(true, room);
      return this.#form.focus(resultId);
    }
    if (inTab || this.#place === "shut") return stay();
    go(checkoutUrl, this.#place);
    if (this.#place === "frame") return stay();
    later(stuckMs, signal, () => void stay());
    return this.#form.focus(resultId);
  }

  /** The checkout is in another tab: whoever looks at this one again wants to know. */
  #watchForReturn(isOpen: boolean, { signal, step }: Room): void {
    if (!isOpen || this.#host.target !== "new") return;
    const seen = () => {
      if (document.visibilityState === "visible") step({ type: "cameBack" });
    };
    document.addEventListener("visibilitychange", seen, { signal });
  }

  async #confirm({ key, isFresh = false, donation }: At<"confirming">, room: Room): Promise<void> {
    let isSaid = donation !== undefined;
    void this.#form.focus(resultId);
    const step: Tell = (happened) => {
      room.step(happened);
      if (isSaid || happened.type !== "learned") return;
      isSaid = true; // what is entered next takes the focus itself
      if (happened.donation.status === "processing") void this.#form.focus(resultId);
    };
    return confirmGift(key, isFresh, this.#asked(room.signal), step);
  }

  #asked(signal: AbortSignal): Asked {
    const checkoutHosts = this.#host.checkoutHosts?.split(/\s+/).filter(Boolean);
    return { endpoint: this.#config.endpoint, checkoutHosts, signal };
  }
}
