/** The referral form as the page sees it: attributes in, events out, and the one place that acts on the world. */
import { html, LitElement, type PropertyDeclarations, type TemplateResult } from "lit";
import { Failure } from "../../client/failure.js";
import { sealingOf } from "../../client/sealing.js";
import { LocaleController } from "../../locale/controller.js";
import { ThemeController } from "../../theme/controller.js";
import { Announcer } from "../../ui/controllers/announcer.js";
import { ConfigController } from "../../ui/controllers/config.js";
import { FormController } from "../../ui/controllers/form.js";
import { IdleController } from "../../ui/controllers/idle.js";
import { IntakeSender } from "../../ui/controllers/intake.js";
import { later } from "../../ui/controllers/later.js";
import { Machine } from "../../ui/controllers/machine.js";
import { QuickExit } from "../../ui/controllers/quick-exit.js";
import { HavenErrorEvent } from "../../ui/error-event.js";
import { copyText } from "../../ui/parts/clipboard.js";
import { formFrame } from "../../ui/parts/form-frame.js";
import { closedForm, formPage } from "../../ui/parts/form-page.js";
import { languageControl } from "../../ui/parts/language-control.js";
import { copiedCode } from "../../ui/parts/receipt.js";
import { copiedGroups } from "../../ui/parts/review.js";
import { shell } from "../../ui/parts/shell.js";
import { base } from "../../ui/styles/base.js";
import { form } from "../../ui/styles/form.js";
import { pages } from "../../ui/styles/pages.js";
import { surface } from "../../ui/styles/surface.js";
import { givenConsents } from "../../ui/questions/consent.js";
import type { Answers } from "./answers.js";
import { referralOf } from "./draft.js";
import { HavenSupportSentEvent } from "./events.js";
import { groupsOf } from "./groups.js";
import { isFilled, next, start, type State, type Step } from "./model.js";
import { support } from "./styles.js";
import { questionLook, view } from "./view.js";
import { titleWords } from "./welcome-view.js";

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
  static override styles = [base, surface, form, pages, support];
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
  readonly #config = new ConfigController(this, { lang: () => this.#locale.wanted });
  readonly #form = new FormController(this);
  readonly #announcer = new Announcer(this);
  readonly #sender = new IntakeSender(this.#config);
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
      copy: () => this.#copy(state),
      copyCode: (ref: string) => this.#copyCode(ref),
      leave: this.#exit.leave,
      lead: (field: string) => void this.#form.focus(field),
    };
    const pageLook = { ...look, title: titleWords() };
    const content = formPage(
      this.#config.state,
      pageLook,
      () => this.#config.retry(),
      (read) => {
        const { at } = sealingOf(read.support);
        return at === "closed" && state.at === "welcome"
          ? closedForm({ ...pageLook, config: read })
          : view(state, { ...look, config: read, sealed: at === "sealed" }, (step) =>
              this.#step(step),
            );
      },
    );
    const frame = formFrame(
      {
        lang,
        crisis: config?.crisis,
        brief: state.at !== "welcome",
        byKey: this.#exit.byKey,
        idle: this.#idle.state,
      },
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
    const fail = (error: unknown) => step({ type: "failed", ...this.#sender.toldOf(error) });
    switch (state.at) {
      case "readying":
        return this.#sender.ready().then(() => {
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
        if (!state.ownDevice) later(60_000, signal, () => step({ type: "hidCode" }));
        this.dispatchEvent(new HavenSupportSentEvent());
        return this.#form.focusHeading();
      default:
        return undefined;
    }
  }

  async #send(answers: Answers, signal: AbortSignal, step: (step: Step) => void): Promise<void> {
    const { config } = this.#config;
    if (!config) throw new Failure("noEndpoint");
    const { lang, dir } = this.#locale;
    const look = questionLook(answers.ownDevice, { lang, config }, []);
    const asked = this.#locale.say(() => givenConsents(answers, look));
    const intake = referralOf(answers, {
      intent: this.#sender.intent,
      locale: lang,
      dir,
      consent: await asked,
      askContext: config.support?.askContext === true,
    });
    step({ type: "stored", receipt: await this.#sender.deliver(intake, lang, signal) });
  }

  #wipe(): void {
    this.#machine.step({ type: "wiped" });
    this.#sender.forget();
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
    const words = this.#locale.say(() => copiedGroups(groupsOf(state.answers, look)));
    copyText(words, this.#locale, this.#announcer);
  }

  #copyCode(ref: string): void {
    const number = this.#config.config?.organization.phones[0]?.number;
    copyText(copiedCode(ref, number), this.#locale, this.#announcer);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "haven-get-support": HavenGetSupport;
  }
}
