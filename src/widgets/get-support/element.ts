/** The referral form as the page sees it: attributes in, events out, and the one place that acts on the world. */
import { html, LitElement, type PropertyDeclarations, type TemplateResult } from "lit";
import { Failure, failureOf } from "../../client/failure.js";
import { deliverIntake } from "../../client/intake.js";
import { loadSeal, sealingOf } from "../../client/sealing.js";
import { Submissions } from "../../client/submission.js";
import { uuid } from "../../client/uuid.js";
import { LocaleController } from "../../locale/controller.js";
import { ThemeController } from "../../theme/controller.js";
import { Announcer } from "../../ui/controllers/announcer.js";
import { ConfigController } from "../../ui/controllers/config.js";
import { FormController } from "../../ui/controllers/form.js";
import { IdleController } from "../../ui/controllers/idle.js";
import { later } from "../../ui/controllers/later.js";
import { Machine } from "../../ui/controllers/machine.js";
import { QuickExit } from "../../ui/controllers/quick-exit.js";
import { HavenErrorEvent } from "../../ui/error-event.js";
import { formFrame } from "../../ui/parts/form-frame.js";
import { languageControl } from "../../ui/parts/language-control.js";
import { shell } from "../../ui/parts/shell.js";
import { base } from "../../ui/styles/base.js";
import { form } from "../../ui/styles/form.js";
import { surface } from "../../ui/styles/surface.js";
import { givenConsents } from "../../ui/questions/consent.js";
import type { Answers } from "./answers.js";
import { copiedCode, copiedWords, copyNews } from "./copy.js";
import { referralOf } from "./draft.js";
import { HavenSupportSentEvent } from "./events.js";
import { isFilled, next, start, type State, type Step } from "./model.js";
import { support } from "./styles.js";
import { page, questionLook } from "./view.js";

/**
 * Asks for support for oneself, one's family or somebody else, sealed to the people who answer.
 * @tagname haven-get-support
 * @fires {HavenSupportSentEvent} haven-support-sent - A referral was stored; nothing of it is said.
 * @fires {HavenErrorEvent} haven-error - Something went wrong; a code.
 * @slot - The page's own words, with a phone number: shown before the script arrives, and when the form is closed.
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
  static override styles = [base, surface, form, support];
  static override properties: PropertyDeclarations = {
    endpoint: {},
    partner: {},
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
  readonly #config = new ConfigController(this, { lang: () => this.#locale.lang });
  readonly #form = new FormController(this);
  readonly #announcer = new Announcer(this);
  readonly #submissions = new Submissions();
  readonly #machine = new Machine<State, Step>(this, {
    start,
    next,
    entered: (state, signal, step) => this.#entered(state, signal, step),
  });
  readonly #idle = new IdleController(this, {
    wipe: () => this.#wipe(),
    filled: () => isFilled(this.#machine.state),
  });
  readonly #exit = new QuickExit(this, {
    wipe: () => this.#wipe(),
    exitTo: () => this.exitTo,
    exitKey: () => this.exitKey,
  });
  /** The same over all edits of one person's sending, so that staff see versions of one thing. */
  #intent = uuid();

  constructor() {
    super();
    this.headingLevel = 2;
    new ThemeController(this);
  }

  /** Words that came along from another form of ours; taken while nothing else was asked. */
  set words(message: string) {
    this.#machine.step({ type: "brought", message });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener("pagehide", this.#hidden);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener("pagehide", this.#hidden);
  }

  protected override render(): TemplateResult {
    const { state } = this.#machine;
    const { lang, dir } = this.#locale;
    const { config } = this.#config;
    const look = {
      lang,
      now: Date.now(),
      headingLevel: this.headingLevel,
      sealing: sealingOf(config?.support).at,
      copy: () => this.#copy(state),
      copyCode: (ref: string) => this.#copyCode(ref),
      leave: this.#exit.leave,
      lead: (field: string) => void this.#form.focus(field),
    };
    const content = page(
      state,
      this.#config.state,
      look,
      (step) => this.#step(step),
      () => this.#config.retry(),
    );
    const around = { lang, crisis: config?.crisis, brief: state.at !== "welcome" };
    const frame = formFrame(
      { ...around, byKey: this.#exit.byKey, idle: this.#idle.state },
      { leave: this.#exit.leave, goOn: this.#idle.goOn },
      html`${languageControl(this.#locale)}`,
      content,
    );
    return shell({ lang, dir, mode: config?.mode, status: this.#announcer.region() }, frame);
  }

  #step(step: Step): void {
    const before = this.#machine.state;
    this.#machine.step(step);
    const after = this.#machine.state;
    if (after === before || step.type === "answered" || step.type === "saidDevice") return;
    if ("obstacles" in after && after.obstacles.length > 0) void this.#form.focusProblems();
    else if (after.at === "review" && after.changed)
      void this.#form.focus(`change-${after.changed}`);
    else if (after.at !== "sending" && after.at !== "readying") void this.#form.focusHeading();
  }

  async #entered(state: State, signal: AbortSignal, step: (step: Step) => void): Promise<void> {
    const fail = (error: unknown) => {
      const { code, maybeArrived } = failureOf(error);
      step({ type: "failed", code, maybeArrived: maybeArrived || this.#submissions.maybeArrived });
    };
    switch (state.at) {
      case "readying":
        return this.#ready().then(() => {
          step({ type: "readied" });
          void this.#form.focusHeading();
        }, fail);
      case "sending":
        later(3_000, signal, () => step({ type: "tarried" }));
        return this.#send(state.answers, signal, step).catch(fail);
      case "failed":
      case "unready":
        this.dispatchEvent(new HavenErrorEvent(state.code));
        return this.#form.focus("failure");
      case "done":
        this.#submissions.forget();
        this.#intent = uuid();
        if (!state.ownDevice) later(60_000, signal, () => step({ type: "hidCode" }));
        this.dispatchEvent(new HavenSupportSentEvent());
        return this.#form.focusHeading();
      default:
        return undefined;
    }
  }

  /** Everything that Send will need: a rolling deploy must not strand somebody who has written. */
  async #ready(): Promise<void> {
    const sealing = sealingOf(this.#config.config?.support);
    if (sealing.at === "closed") throw new Failure("unsealed");
    if (sealing.at === "sealed") await loadSeal(sealing.recipients);
  }

  async #send(answers: Answers, signal: AbortSignal, step: (step: Step) => void): Promise<void> {
    const { config, endpoint, partner } = this.#config;
    if (!config) throw new Failure("noEndpoint");
    const { lang, dir } = this.#locale;
    const asked = this.#locale.say(() =>
      givenConsents(answers, questionLook(answers.ownDevice, { lang, config }, [])),
    );
    const intake = referralOf(answers, {
      intent: this.#intent,
      locale: lang,
      dir,
      consent: await asked,
      askContext: config.support?.askContext === true,
    });
    const sending = { intake, partner, lang, support: config.support };
    const receipt = await deliverIntake(endpoint, sending, this.#submissions, { signal });
    step({ type: "stored", receipt });
  }

  #wipe(): void {
    this.#machine.step({ type: "wiped" });
    this.#submissions.forget();
    this.#intent = uuid();
  }

  /** Back must not show to the next person what this one wrote. */
  readonly #hidden = () => {
    const { state } = this.#machine;
    const own = "answers" in state ? state.answers.ownDevice : false;
    if (!own && isFilled(state)) this.#wipe();
  };

  #copy(state: State): void {
    const { config } = this.#config;
    if (!("answers" in state) || !config) return;
    const { lang } = this.#locale;
    const look = questionLook(state.answers.ownDevice, { lang, config }, []);
    this.#clip(this.#locale.say(() => copiedWords(state.answers, look)));
  }

  #copyCode(ref: string): void {
    this.#clip(copiedCode(ref, this.#config.config?.organization.phones[0]?.number));
  }

  #clip(text: string): void {
    const told = (worked: boolean) => this.#announcer.say(this.#locale.say(() => copyNews(worked)));
    navigator.clipboard.writeText(text).then(
      () => told(true),
      () => told(false), // the page or the browser forbids it
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "haven-get-support": HavenGetSupport;
  }
}
