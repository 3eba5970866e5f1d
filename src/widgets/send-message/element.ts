/** The message form as the page sees it: attributes in, events out; it alone acts on the world. */
import { html, LitElement, type PropertyDeclarations, type TemplateResult } from "lit";
import { readConfig } from "../../client/config.js";
import { failureCode } from "../../client/failure.js";
import { late } from "../../client/late.js";
import type { Intake, IntakeReceipt } from "../../contract/intake.js";
import { LocaleController } from "../../locale/controller.js";
import { ThemeController } from "../../theme/controller.js";
import { Announcer } from "../../ui/controllers/announcer.js";
import { ConfigController, type ConfigState } from "../../ui/controllers/config.js";
import { FormController } from "../../ui/controllers/form.js";
import { Isolation } from "../../ui/controllers/isolation.js";
import { later } from "../../ui/controllers/later.js";
import { Machine } from "../../ui/controllers/machine.js";
import { PageLeave } from "../../ui/controllers/page-leave.js";
import { QuickExit } from "../../ui/controllers/quick-exit.js";
import type { Writing } from "../../ui/controllers/writing.js";
import { HavenErrorEvent } from "../../ui/error-event.js";
import { formFrame } from "../../ui/parts/form-frame.js";
import { focusAnswer, formPage } from "../../ui/parts/form-page.js";
import { languageControl } from "../../ui/parts/language-control.js";
import { shell } from "../../ui/parts/shell.js";
import { base } from "../../ui/styles/base.js";
import { frame } from "../../ui/styles/frame.js";
import { notes } from "../../ui/styles/notes.js";
import { truths } from "../../ui/styles/truths.js";
import { wear } from "../../ui/styles/wear.js";
import { HavenMessageSentEvent } from "./events.js";
import { focusAfter } from "./focus.js";
import { firstNext, isFirst, start } from "./first.js";
import type { Answers, State, Step } from "./model.js";
import type * as Door from "./other-form.js";
import type * as Rooms from "./rooms.js";
import { firstPage, titleWords, type PageLook } from "./welcome-view.js";

/**
 * Writes to the organization, with an answer or without one, on the same safe way as a referral.
 * @tagname haven-send-message
 * @fires {HavenMessageSentEvent} haven-message-sent - A message was stored; nothing of it is said.
 * @fires {HavenSupportSentEvent} haven-support-sent - "Get support instead" stored a referral.
 * @fires {HavenErrorEvent} haven-error - Something went wrong; a code.
 * @slot - The page's own words, with a phone number: shown before the script arrives, and when the
 * form is closed.
 * @csspart base - The whole form.
 * @csspart heading - Each heading.
 * @csspart field - Each question.
 * @csspart button - Each button, and each link that looks like one.
 * @csspart crisis - The crisis lines.
 */
export class HavenSendMessage extends LitElement {
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    mode: "closed",
  };
  static override styles = [base, notes, frame, truths];
  static override properties: PropertyDeclarations = {
    endpoint: {},
    partner: {},
    isolation: {},
    accent: {},
    theme: {},
    exitTo: { attribute: "exit-to" },
    exitKey: { attribute: "exit-key" },
    headingLevel: { type: Number, attribute: "heading-level" },
  };

  /** Where the organization answers, e.g. `https://api.example.org/v1`. */
  declare endpoint: string | undefined;
  /** Whose page it is. */
  declare partner: string | undefined;
  /** `auto`: in a frame where one is offered; `frame`: only so; `inline`: docs/isolation.md. */
  declare isolation: string | undefined;
  /** Any sRGB colour; a palette is made of it. */
  declare accent: string | undefined;
  /** `auto`, `light` or `dark`. */
  declare theme: string | undefined;
  /** Where "Leave this page" goes: an https URL, a weather page unless said. */
  declare exitTo: string | undefined;
  /** `none`: Shift three times does nothing. */
  declare exitKey: string | undefined;
  /** Level of the first heading, 1 to 6; 2 unless said. */
  declare headingLevel: number;

  readonly #locale = new LocaleController(this, { catalogue: "message" });
  readonly #machine = new Machine<State, Step>(this, {
    start,
    next: (state, step) => (this.#rooms?.next ?? firstNext)(state, step),
    entered: (state, signal) => this.#entered(state, signal),
  });
  readonly #config = new ConfigController(this, {
    read: readConfig,
    lang: () => this.#locale.lang,
    changed: (state) => this.#configured(state),
  });
  readonly #form = new FormController(this);
  readonly #announcer = new Announcer(this);
  readonly #exit = new QuickExit(this, {
    wipe: () => this.#wipe(),
    exitTo: () => this.exitTo,
    exitKey: () => this.exitKey,
  });
  readonly #isolation = new Isolation(this, {
    widget: "send-message",
    locale: this.#locale,
    config: this.#config,
    exit: this.#exit,
    inline: () => void this.#ready().catch(failureCode),
  });
  #rooms: typeof Rooms | undefined;
  #door: typeof Door | undefined;
  #writing: Writing<Answers, Intake, IntakeReceipt> | undefined;

  constructor() {
    super();
    this.headingLevel = 2;
    new ThemeController(this);
    // Back must not show to the next person what this one wrote.
    new PageLeave(this, () => this.#rooms?.isFilled(this.#machine.state) && this.#wipe());
  }

  protected override render(): TemplateResult {
    const { state } = this.#machine;
    const { lang, dir } = this.#locale;
    const { config } = this.#config;
    const look = { lang, now: Date.now(), headingLevel: this.headingLevel, title: titleWords() };
    const content = formPage(
      this.#config.state,
      look,
      () => void focusAnswer(this.#config.retry(), this.#form),
      (read) => this.#isolation.page(read, look) ?? this.#page(state, { ...look, config: read }),
    );
    const framed =
      state.at === "support"
        ? content // the other form has its own crisis lines and way out
        : formFrame(
            {
              ...look,
              config,
              byKey: this.#exit.byKey,
              guard: this.#writing?.guard,
              how: this.#writing?.leaveHelp,
              isFirst: isFirst(state),
              hidesOnPaper: !isFirst(state) && state.at !== "done",
            },
            this.#exit.leave,
            languageControl(this.#locale),
            content,
          );
    return shell({ lang, dir, status: this.#announcer.region() }, framed);
  }

  #page(state: State, look: PageLook): TemplateResult {
    const step = (happened: Step) => this.#step(happened);
    const promised = this.#rooms?.promisedWords(look.config, look);
    if (isFirst(state)) return firstPage(state, { ...look, promised }, step);
    if (state.at === "support") {
      const given = { ...look, config: this.#config };
      return this.#door?.otherForm(state.answers?.message, this, given, step) ?? html``;
    }
    const actions = {
      copy: () => "answers" in state && this.#writing?.copy(state.answers),
      copyCode: (ref: string) => this.#writing?.copyCode(ref),
      leave: this.#exit.leave,
      lead: (field: string) => void this.#form.focus(field),
    };
    return this.#rooms?.view(state, { ...look, ...actions }, step) ?? html``;
  }

  #step(step: Step): void {
    const before = this.#machine.state;
    this.#machine.step(step);
    const { state } = this.#machine;
    if (state === before) return;
    if (step.type === "failed") this.dispatchEvent(new HavenErrorEvent(step.code));
    if (step.type === "stored") this.dispatchEvent(new HavenMessageSentEvent());
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
        return this.#ready().then(() => step({ type: "readied" }), fail);
      case "sending":
        return this.#writing?.send(state.answers, signal, step);
      case "done":
        return later(60_000, signal, () => step({ type: "hidCode" }));
      case "support":
        return this.#opened()
          .then(({ openOtherForm }) => openOtherForm(this, this.#form))
          .catch(() => step({ type: "lostDoor" }));
      default:
        return undefined;
    }
  }

  #configured(state: ConfigState): void {
    if (state.at === "failed") this.dispatchEvent(new HavenErrorEvent(state.code));
    // What is lost now is asked for again on the press, and then it is said.
    if (this.#isolation.isInline(state))
      Promise.all([this.#ready(), this.#opened()]).catch(failureCode);
  }

  /** The door to the other form, there before most people press. @throws Failure when lost. */
  async #opened(): Promise<typeof Door> {
    return (this.#door ??= await late(() => import("./other-form.js")));
  }

  /** @throws Failure when something that Send will need cannot be had. */
  async #ready(): Promise<void> {
    const rooms = await late(() => import("./rooms.js"));
    wear(this.renderRoot, rooms.styles);
    this.#writing ??= new rooms.Writing<Answers, Intake, IntakeReceipt>(
      this,
      {
        config: this.#config,
        locale: this.#locale,
        announcer: this.#announcer,
        filled: () => rooms.isFilled(this.#machine.state),
        sent: () => this.#machine.state.at === "done",
        leavesByKey: () => this.#exit.byKey,
        wipe: () => this.#wipe(),
        wentOn: (isErased) => void (isErased && this.#form.focusHeading()),
      },
      rooms,
    );
    await this.#writing.ready();
    this.#rooms = rooms;
    this.requestUpdate(); // it can tell the day of an answer
  }

  #wipe(): void {
    this.#machine.step({ type: "wiped" });
    this.#writing?.forget();
    this.#isolation.wipe();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "haven-send-message": HavenSendMessage;
  }
}
