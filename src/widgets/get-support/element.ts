/** The referral form as the page sees it: attributes in, events out; it alone acts on the world. */
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
import { PageReturn } from "../../ui/controllers/page-return.js";
import { QuickExit } from "../../ui/controllers/quick-exit.js";
import type { Writing } from "../../ui/controllers/writing.js";
import { HavenErrorEvent } from "../../ui/error-event.js";
import { formFrame } from "../../ui/parts/form-frame.js";
import { focusAnswer, formPage } from "../../ui/parts/form-page.js";
import { languageControl } from "../../ui/parts/language-control.js";
import { shell } from "../../ui/parts/shell.js";
import { asked } from "../../ui/styles/asked.js";
import { base } from "../../ui/styles/base.js";
import { frame } from "../../ui/styles/frame.js";
import { notes } from "../../ui/styles/notes.js";
import { truths } from "../../ui/styles/truths.js";
import { wear } from "../../ui/styles/wear.js";
import type { Answers } from "./answers.js";
import { HavenSupportSentEvent } from "./events.js";
import { focusAfter } from "./focus.js";
import { firstNext, isFilled, isFirst, isOwnDevice, start } from "./first.js";
import type { State, Step } from "./model.js";
import type * as Rooms from "./rooms.js";
import { firstPage, titleWords, type PageLook } from "./welcome-view.js";

/**
 * Asks for support for oneself, one's family or somebody else, sealed to the people who answer.
 * @tagname haven-get-support
 * @fires {HavenSupportSentEvent} haven-support-sent - A referral was stored; nothing of it is said.
 * @fires {HavenErrorEvent} haven-error - Something went wrong; a code.
 * @slot - The page's own words, with a phone number: shown before the script arrives, and when the
 * form is closed.
 * @csspart base - The whole form.
 * @csspart heading - Each heading.
 * @csspart field - Each question.
 * @csspart button - Each button, and each link that looks like one.
 * @csspart crisis - The crisis lines.
 */
export class HavenGetSupport extends LitElement {
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    mode: "closed",
  };
  static override styles = [base, notes, frame, asked, truths];
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

  readonly #locale = new LocaleController(this, { catalogue: "support" });
  readonly #config = new ConfigController(this, {
    read: readConfig,
    lang: () => this.#locale.lang,
    changed: (state) => this.#configured(state),
  });
  readonly #form = new FormController(this);
  readonly #announcer = new Announcer(this);
  readonly #machine = new Machine<State, Step>(this, {
    start,
    next: (state, step) => (this.#rooms?.next ?? firstNext)(state, step),
    entered: (state, signal) => this.#entered(state, signal),
  });
  readonly #exit = new QuickExit(this, {
    wipe: () => this.#wipe(),
    exitTo: () => this.exitTo,
    exitKey: () => this.exitKey,
  });
  readonly #isolation = new Isolation(this, {
    widget: "get-support",
    locale: this.#locale,
    config: this.#config,
    exit: this.#exit,
    inline: () => void this.#ready().catch(failureCode),
  });
  #rooms: typeof Rooms | undefined;
  #writing: Writing<Answers, Intake, IntakeReceipt> | undefined;

  constructor() {
    super();
    this.headingLevel = 2;
    new ThemeController(this);
    // Back must not show to the next person what this one wrote.
    new PageLeave(this, () => {
      const { state } = this.#machine;
      if (isFilled(state) && !isOwnDevice(state)) this.#wipe();
    });
    new PageReturn(this, () => this.#writing?.returned());
  }

  /** Tells the form of ours around this one, which has some of the words too. */
  forgot: (() => void) | undefined;

  /** Words that came along from another form of ours; taken while nothing else was asked. */
  set words(message: string) {
    this.#machine.step({ type: "brought", message });
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
    const frame = formFrame(
      {
        ...look,
        config,
        byKey: this.#exit.byKey,
        guard: this.#writing?.guard,
        how: this.#writing?.leaveHelp,
        isFirst: isFirst(state),
        hidesOnPaper: isFilled(state) && state.at !== "done",
      },
      this.#exit.leave,
      languageControl(this.#locale),
      content,
    );
    return shell({ lang, dir, status: this.#announcer.region() }, frame);
  }

  #page(state: State, look: PageLook): TemplateResult {
    const step = (happened: Step) => this.#step(happened);
    const promised = this.#rooms?.promisedWords(look.config, look);
    if (isFirst(state)) return firstPage(state, { ...look, promised }, step);
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
    const after = this.#machine.state;
    if (after === before) return;
    if (step.type === "failed") this.dispatchEvent(new HavenErrorEvent(step.code));
    if (step.type === "stored") {
      // On the short path no words were sent, so they stay where they were written.
      if ("answers" in before && before.answers.path === "full") this.forgot?.();
      this.dispatchEvent(new HavenSupportSentEvent());
    }
    const goal = focusAfter(after, step);
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
        if (!state.ownDevice) later(60_000, signal, () => step({ type: "hidCode" }));
        return undefined;
      default:
        return undefined;
    }
  }

  #configured(state: ConfigState): void {
    if (state.at === "failed") this.dispatchEvent(new HavenErrorEvent(state.code));
    // What is lost now is asked for again on Start, and then it is said.
    if (this.#isolation.isInline(state)) this.#ready().catch(failureCode);
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
        filled: () => isFilled(this.#machine.state),
        sent: () => this.#machine.state.at === "done",
        leavesByKey: () => this.#exit.byKey,
        wipe: () => this.#wipe(),
        wentOn: (isErased) => void (isErased && this.#form.focusHeading()),
      },
      rooms,
    );
    await this.#writing.ready();
    this.#rooms = rooms;
    this.requestUpdate(); // the day of an answer can be told now
  }

  #wipe(): void {
    this.#machine.step({ type: "wiped" });
    this.#writing?.forget();
    this.#isolation.wipe();
    this.forgot?.();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "haven-get-support": HavenGetSupport;
  }
}
