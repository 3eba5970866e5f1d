/** The message form as the page sees it: attributes in, events out, and the one place that acts on
 * the world. */
import { html, LitElement, type PropertyDeclarations, type TemplateResult } from "lit";
import { readConfig } from "../../client/config.js";
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
import { PageLeave } from "../../ui/controllers/page-leave.js";
import { QuickExit } from "../../ui/controllers/quick-exit.js";
import { HavenErrorEvent } from "../../ui/error-event.js";
import { copyText } from "../../ui/parts/clipboard.js";
import { formFrame } from "../../ui/parts/form-frame.js";
import { closedForm, formPage } from "../../ui/parts/form-page.js";
import { languageControl } from "../../ui/parts/language-control.js";
import { phones } from "../../ui/parts/phone.js";
import { copiedCode } from "../../ui/parts/receipt.js";
import { copiedGroups } from "../../ui/parts/review.js";
import { shell } from "../../ui/parts/shell.js";
import { givenConsents } from "../../ui/questions/consent.js";
import { base } from "../../ui/styles/base.js";
import { form } from "../../ui/styles/form.js";
import { pages } from "../../ui/styles/pages.js";
import { surface } from "../../ui/styles/surface.js";
import { messageOf } from "./draft.js";
import { HavenMessageSentEvent } from "./events.js";
import { groupsOf } from "./groups.js";
import { isFilled, next, start, type Answers, type State, type Step } from "./model.js";
import { message } from "./styles.js";
import { questionLook, view } from "./view.js";
import { titleWords } from "./words.js";

/**
 * Writes to the organization, with an answer or without one, on the same safe way as a referral.
 * @tagname haven-send-message
 * @fires {HavenMessageSentEvent} haven-message-sent - A message was stored; nothing of it is said.
 * @fires {HavenSupportSentEvent} haven-support-sent - A referral was stored, after "Get support
 * instead".
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
  static override styles = [base, surface, form, pages, message];
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

  readonly #locale = new LocaleController(this, { catalogue: "message" });
  readonly #machine = new Machine<State, Step>(this, {
    start,
    next,
    entered: (state, signal, step) => this.#entered(state, signal, step),
  });
  readonly #config = new ConfigController(this, {
    read: readConfig,
    lang: () => this.#locale.lang,
    changed: ({ at }) => {
      if (at === "ready") this.#machine.step({ type: "configured" });
    },
  });
  readonly #form = new FormController(this);
  readonly #announcer = new Announcer(this);
  readonly #sender = new IntakeSender(this.#config);
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
    // Back must not show to the next person what this one wrote.
    new PageLeave(this, () => isFilled(this.#machine.state) && this.#wipe());
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
      supportForm: (words: string) => this.#supportForm(words),
    };
    const pageLook = { ...look, title: titleWords() };
    const content = formPage(
      this.#config.state,
      pageLook,
      () => this.#config.retry(),
      (read) => {
        const { at } = sealingOf(read.support);
        const isFresh = state.at === "writing" && !isFilled(state);
        if (at === "closed" && (isFresh || state.at === "readying" || state.at === "unready"))
          return closedForm({ ...pageLook, config: read });
        const formLook = { ...look, config: read, sealed: at === "sealed" };
        return view(state, formLook, (step) => this.#step(step));
      },
    );
    const frame =
      state.at === "support"
        ? content // the other form has its own crisis lines and way out
        : formFrame(
            {
              lang,
              crisis: config?.crisis,
              byKey: this.#exit.byKey,
              idle: this.#idle.state,
              isFirst: state.at === "writing",
              hidesOnPaper: isFilled(state) && state.at !== "done",
              onPaper: phones(config?.organization, look),
            },
            { leave: this.#exit.leave, goOn: this.#idle.goOn },
            languageControl(this.#locale),
            content,
          );
    const mode = state.at === "support" ? undefined : config?.mode; // that form says it itself
    return shell({ lang, dir, mode, status: this.#announcer.region() }, frame);
  }

  #supportForm(words: string): TemplateResult {
    const { endpoint, partner } = this.#config;
    return html`<haven-get-support
      lang=${this.#locale.lang}
      .endpoint=${endpoint}
      .partner=${partner}
      .accent=${this.accent}
      .theme=${this.theme}
      .exitTo=${this.exitTo}
      .exitKey=${this.exitKey}
      .headingLevel=${this.headingLevel}
      .words=${words}
    ></haven-get-support>`;
  }

  #step(step: Step): void {
    const before = this.#machine.state;
    this.#machine.step(step);
    const state = this.#machine.state;
    if (state === before || step.type === "answered") return;
    if ("obstacles" in state && state.obstacles.length > 0) void this.#form.focusProblems();
    else if (state.at !== "sending" && state.at !== "support") void this.#form.focusHeading();
  }

  async #entered(state: State, signal: AbortSignal, step: (step: Step) => void): Promise<void> {
    const fail = (error: unknown) => step({ type: "failed", ...this.#sender.toldOf(error) });
    switch (state.at) {
      case "waiting":
        if (this.#config.config) step({ type: "configured" });
        return undefined;
      case "readying":
        return this.#sender.ready().then(() => step({ type: "readied" }), fail);
      case "sending":
        later(3_000, signal, () => step({ type: "tarried" }));
        return this.#send(state.answers, signal, step).catch(fail);
      case "failed":
      case "unready":
        this.dispatchEvent(new HavenErrorEvent(state.code));
        return this.#form.focus("failure");
      case "done":
        later(60_000, signal, () => step({ type: "hidCode" }));
        this.dispatchEvent(new HavenMessageSentEvent());
        return this.#form.focusHeading();
      case "support":
        // The one door between two widgets: loaded by those who need it.
        return import("../get-support/define.js").then(
          () => undefined,
          () => step({ type: "lostDoor" }),
        );
      default:
        return undefined;
    }
  }

  async #send(answers: Answers, signal: AbortSignal, step: (step: Step) => void): Promise<void> {
    const { config } = this.#config;
    if (!config) throw new Failure("noEndpoint");
    const { lang, dir } = this.#locale;
    const look = questionLook({ lang, config }, []);
    const asked = this.#locale.say(() => givenConsents(answers, look));
    const { intent } = this.#sender;
    const intake = messageOf(answers, { intent, locale: lang, dir, consent: await asked });
    step({ type: "stored", receipt: await this.#sender.deliver(intake, lang, signal) });
  }

  #wipe(): void {
    this.#machine.step({ type: "wiped" });
    this.#sender.forget();
  }

  #copy(state: State): void {
    const { config } = this.#config;
    if (!("answers" in state) || !config) return;
    const look = questionLook({ lang: this.#locale.lang, config }, []);
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
    "haven-send-message": HavenSendMessage;
  }
}
