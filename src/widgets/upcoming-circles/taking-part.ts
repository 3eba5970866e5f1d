/** Taking part in one date, in the place of the list: what acts for a person who signs up, looks up
 * a code, or gives a place back. */
import { html, type TemplateResult } from "lit";
import { failureCode } from "../../client/failure.js";
import type { Circle } from "../../contract/circle.js";
import type { Rsvp } from "../../contract/rsvp.js";
import type { LocaleController } from "../../locale/controller.js";
import type { Announcer } from "../../ui/controllers/announcer.js";
import type { ConfigController } from "../../ui/controllers/config.js";
import { FormController } from "../../ui/controllers/form.js";
import { Isolation, type IsolatedHost } from "../../ui/controllers/isolation.js";
import { Machine } from "../../ui/controllers/machine.js";
import { PageLeave } from "../../ui/controllers/page-leave.js";
import { QuickExit } from "../../ui/controllers/quick-exit.js";
import { Writing } from "../../ui/controllers/writing.js";
import { HavenErrorEvent } from "../../ui/error-event.js";
import { hosted } from "../../ui/hosted.js";
import { copyText } from "../../ui/parts/clipboard.js";
import { formFrame } from "../../ui/parts/form-frame.js";
import { formPage } from "../../ui/parts/form-page.js";
import { languageControl } from "../../ui/parts/language-control.js";
import { wear } from "../../ui/styles/wear.js";
import { followEarly } from "./early.js";
import { isCodeState } from "./code-model.js";
import { codeView } from "./code-view.js";
import { HavenRsvpCancelledEvent, HavenRsvpMadeEvent } from "./rsvp-events.js";
import type { InPlace } from "./in-place.js";
import { rsvpFor, type RsvpToSend } from "./rsvp-draft.js";
import { cancel, lookUp, offeredIn } from "./rsvp-deeds.js";
import { focusAfter } from "./rsvp-focus.js";
import { isFilled, isFirst, next, start, type State, type Step } from "./rsvp-model.js";
import { codeTold, type RsvpLook } from "./rsvp-parts.js";
import type { About } from "./rsvp-rooms.js";
import { rsvpSender } from "./rsvp-sender.js";
import { styles } from "./rsvp-styles.js";
import { copiedAnswers, view } from "./rsvp-view.js";
import { firstPage } from "./rsvp-welcome.js";
import { takePartTitle } from "./rsvp-words.js";
import { SupportInside } from "./support-inside.js";
import { toList } from "./to-list.js";

/** What the list lends. */
export interface TakingPartHost {
  readonly config: ConfigController;
  readonly locale: LocaleController;
  readonly announcer: Announcer;
  /** Milliseconds since 1970, by the clock to go by. */
  readonly now: () => number;
  /** The list stands here again: the focus goes to where the person came from. */
  readonly left: () => void;
  /** The calendar block of a date, once it is there. */
  readonly calendar?: RsvpLook["calendar"];
}

/** One per element, made when somebody first asks for it. */
export class TakingPart implements InPlace {
  readonly #host: IsolatedHost;
  readonly #lent: TakingPartHost;
  readonly #machine: Machine<State, Step>;
  readonly #form: FormController;
  readonly #exit: QuickExit;
  readonly #isolation: Isolation;
  readonly #writing: Writing<About, RsvpToSend, Rsvp>;
  readonly #support: SupportInside;
  /** The date that was opened, for a frame around which the list stands. */
  #opened: string | undefined;

  constructor(host: IsolatedHost, lent: TakingPartHost) {
    const { config, locale, announcer } = lent;
    this.#host = host;
    this.#lent = lent;
    wear(host.renderRoot, styles);
    this.#form = new FormController(host);
    this.#machine = new Machine<State, Step>(host, {
      start,
      next,
      entered: (state, signal) => this.#entered(state, signal),
    });
    this.#exit = new QuickExit(host, {
      wipe: () => this.#forget({ type: "left" }),
      exitTo: () => host.exitTo,
      exitKey: () => (this.#machine.state.at === "away" ? "none" : host.exitKey),
    });
    this.#isolation = new Isolation(host, {
      widget: "upcoming-circles",
      locale,
      config,
      exit: this.#exit,
      inline: () => host.requestUpdate(),
      opens: () => this.#opened,
      closed: () => this.#toList(),
    });
    this.#writing = new Writing<About, RsvpToSend, Rsvp>(
      host,
      {
        config,
        locale,
        announcer,
        filled: () => isFilled(this.#machine.state),
        sent: () => this.#machine.state.at === "done",
        leavesByKey: () => this.#exit.byKey,
        wipe: () => this.#forget({ type: "wiped" }),
        wentOn: (isErased) => void (isErased && this.#form.focusHeading()),
      },
      {
        catalogue: "circles-rooms",
        sender: rsvpSender,
        sentFor: rsvpFor,
        copiedAnswers: (about, look) =>
          copiedAnswers(about, { ...look, now: lent.now(), headingLevel: 2 }),
      },
    );
    this.#support = new SupportInside(host, lent, () => this.#step({ type: "wentBack" }));
    followEarly(host, this.#form, () => this.#machine.state.at !== "away");
    // Back must not show to the next person which date this one opened.
    new PageLeave(host, () => this.#machine.state.at !== "away" && this.#forget({ type: "left" }));
  }

  /** Opens the first page for a date; its words are there by then. */
  readonly open = (circle: Circle): void => {
    this.#opened = circle.id;
    this.#step({ type: "opened", circle });
  };

  /** Opens the page for a person with a code. */
  readonly openCode = (): void => {
    this.#opened = "code";
    this.#step({ type: "openedCode" });
  };

  /** What stands in the place of the list; nothing while the list does. */
  readonly page = (): TemplateResult | undefined => {
    const { state } = this.#machine;
    if (state.at === "away") return undefined;
    const { config, locale } = this.#lent;
    const { lang } = locale;
    const { headingLevel } = this.#host;
    const look = { lang, now: this.#lent.now(), headingLevel, title: takePartTitle() };
    const step = (happened: Step) => this.#step(happened);
    if (state.at === "support") return this.#support.page();
    let isFrame = false;
    const content = formPage(
      config.state,
      look,
      () => config.retry(),
      (read) => {
        const around = this.#isolation.page(read, look);
        isFrame = around !== undefined;
        return around ?? this.#page(state, { ...look, ...this.#actions(), config: read }, step);
      },
    );
    // A frame that can be seen has its own way back.
    const leads = isFrame ? !this.#isolation.isShown : isFirst(state) || !config.config;
    return formFrame(
      {
        ...look,
        config: config.config,
        byKey: this.#exit.byKey,
        guard: this.#writing.guard,
        how: this.#writing.leaveHelp,
        isFirst: isFirst(state) || state.at === "code",
        hidesOnPaper: isFilled(state) && state.at !== "done" && state.at !== "found",
      },
      this.#exit.leave,
      languageControl(locale),
      html`${leads ? toList(this.#toList) : ""} ${content}`,
    );
  };

  #page(
    state: Exclude<State, { at: "away" | "support" }>,
    look: RsvpLook,
    step: (s: Step) => void,
  ) {
    if (isCodeState(state)) return codeView(state, look, step);
    return isFirst(state) ? firstPage(state, look, step) : view(state, look, step);
  }

  #actions() {
    const { locale, announcer, calendar } = this.#lent;
    const { state } = this.#machine;
    return {
      copy: () => "answers" in state && this.#writing.copy(state),
      copyText: (text: string) => copyText(text, locale, announcer),
      print: () => window.print(),
      leave: this.#exit.leave,
      lead: (field: string) => void this.#form.focus(field),
      toList: this.#toList,
      calendar,
    };
  }

  #step(step: Step): void {
    const before = this.#machine.state;
    this.#machine.step(step);
    const { state } = this.#machine;
    if (state === before) return;
    if (step.type === "failed") this.#host.dispatchEvent(new HavenErrorEvent(step.code));
    if (step.type === "codeFailed" && state.at !== "cancelled")
      this.#host.dispatchEvent(new HavenErrorEvent(step.code));
    if (step.type === "stored") this.#host.dispatchEvent(new HavenRsvpMadeEvent());
    if (state.at === "cancelled") this.#host.dispatchEvent(new HavenRsvpCancelledEvent());
    const goal = focusAfter(state, step);
    if (goal) void this.#form.focus(goal);
  }

  async #entered(state: State, signal: AbortSignal): Promise<void> {
    const step = (happened: Step) => void (signal.aborted || this.#step(happened));
    const fail = (error: unknown) =>
      step({ type: "failed", code: failureCode(error), maybeArrived: false });
    this.#writing?.follow(state);
    switch (state.at) {
      case "readying":
        return this.#writing.ready().then(() => step({ type: "readied" }), fail);
      case "sending":
        return this.#writing.send(state, signal, (happened) =>
          step(happened.type === "failed" ? { ...happened, ...offeredIn(happened) } : happened),
        );
      case "done": {
        const { announcer, locale } = this.#lent;
        await this.#host.updateComplete;
        announcer.say(locale.say(() => codeTold(state.rsvp.code)));
        return undefined;
      }
      case "support":
        return this.#support.open().catch(() => step({ type: "lostDoor" }));
      case "looking":
        return lookUp(state.code, this.#lent, signal, step);
      case "cancelling":
        return cancel(state.code, this.#lent, signal, step);
      default:
        return undefined;
    }
  }

  readonly #toList = (): void => {
    const here = hosted();
    if (here?.at === "frame") return here.closed();
    this.#forget({ type: "left" });
    this.#lent.left();
  };

  #forget(step: Step): void {
    this.#machine.step(step);
    this.#writing.forget();
    this.#isolation.wipe();
    this.#lent.announcer.say(""); // the code was the last that it said
    if (step.type === "left") this.#isolation.close();
  }
}
