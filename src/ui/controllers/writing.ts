/** What acts for a person who writes: covers, copies, sends and forgets their words. */
import type { LitElement, TemplateResult } from "lit";
import { Failure, lostChunk } from "../../client/failure.js";
import type { Wait } from "../../client/request.js";
import type { Config } from "../../contract/config.js";
import type { LocaleController } from "../../locale/controller.js";
import type { Catalogue } from "../../locale/tables.js";
import type { Announcer } from "./announcer.js";
import type { ConfigController } from "./config.js";
import { IdleController } from "./idle.js";
import { InSight } from "./in-sight.js";
import type { Sender, Told } from "./sender.js";
import { tellSending, type SendingStep } from "./sending.js";
import { isFramed } from "../hosted.js";
import { copyText } from "../parts/clipboard.js";
import { copiedCode } from "../parts/copied-code.js";
import { idleCover } from "../parts/idle-cover.js";
import { leaveHelp, leaveHelpApart, tellOfKeys } from "../parts/leave-help.js";

/** What the element lends. */
export interface WritingHost {
  readonly config: ConfigController;
  readonly locale: LocaleController;
  readonly announcer: Announcer;
  /** Whether there is anything to cover. */
  readonly filled: () => boolean;
  /** Whether it was stored, so that nobody reads that it was lost. */
  readonly sent: () => boolean;
  /** Whether Shift three times leaves the page. */
  readonly leavesByKey: () => boolean;
  /** Forgets every typed word. */
  readonly wipe: () => void;
  /** The person goes on; `isErased` when nothing is left of what was written. */
  readonly wentOn: (isErased: boolean) => void;
}

/** What is sent needs these beside the answers. */
export interface SentFacts {
  readonly intent: string;
  readonly locale: string;
  readonly dir: "ltr" | "rtl";
  readonly config: Config;
}

/** What a form makes of its answers; called where `msg` speaks the person's language. */
export interface Making<Answers, Sent, Receipt> {
  /** The words of its rooms. */
  readonly catalogue: Catalogue;
  readonly sentFor: (answers: Answers, facts: SentFacts) => Sent | Promise<Sent>;
  /** Who seals and stores it. */
  readonly sender: (config: ConfigController) => Sender<Sent, Receipt>;
  readonly copiedAnswers: (answers: Answers, look: { lang: string; config: Config }) => string;
}

/** One per element. */
export class Writing<Answers, Sent, Receipt> {
  readonly #lent: WritingHost;
  readonly #making: Making<Answers, Sent, Receipt>;
  readonly #sender: Sender<Sent, Receipt>;
  readonly #idle: IdleController;
  readonly #host: LitElement;
  /** Whether what was wiped had been stored. */
  #wasSent = false;
  /** Whether the words of its rooms are there. */
  #isWorded = false;

  constructor(host: LitElement, lent: WritingHost, making: Making<Answers, Sent, Receipt>) {
    this.#host = host;
    this.#lent = lent;
    this.#making = making;
    this.#sender = making.sender(lent.config);
    host.addController({ hostDisconnected: () => this.#sender.rest() });
    this.#idle = new IdleController(host, {
      filled: lent.filled,
      wipe: () => {
        this.#wasSent = lent.sent();
        lent.wipe();
      },
    });
    new InSight(host);
    tellOfKeys(host, lent, lent.leavesByKey);
    // WebKit forgets the room for the bar where a field to type in takes the focus.
    host.renderRoot.addEventListener("focusin", ({ target }) => {
      if (target instanceof Element && target.matches(":focus-visible"))
        target.scrollIntoView({ block: "nearest" });
    });
  }

  /** What to know about leaving, on the first page, as soon as it has its words. */
  get leaveHelp(): (() => TemplateResult) | undefined {
    if (!this.#isWorded) return undefined;
    return isFramed() ? leaveHelpApart : leaveHelp;
  }

  /** @throws Failure when something that Send will need cannot be had. */
  async ready(): Promise<void> {
    const worded = () => {
      this.#isWorded = true;
      this.#host.requestUpdate();
    };
    const words = this.#lent.locale.add(this.#making.catalogue).then(worded, lostChunk);
    await Promise.all([this.#sender.ready(), words]);
  }

  /** The page, covered when nobody types. */
  readonly guard = (page: TemplateResult): TemplateResult => {
    const { state } = this.#idle;
    const sent = state === "wiped" ? this.#wasSent : this.#lent.sent();
    return idleCover({ state, sent, goOn: this.#goOn, erase: this.#erase }, page);
  };

  /** Covers what is there now, for a page that comes back as it was left. */
  returned(): void {
    this.#idle.returned();
  }

  /** Follows the model from room to room. */
  follow({ at, changed }: { readonly at: string; readonly changed?: unknown }): void {
    if (at === "asking" || at === "writing") this.#sender.begin();
    if (at === "review" || changed !== undefined) this.#sender.prove();
    else if (at !== "sending") this.#sender.rest();
  }

  /** Sends, and tells how it goes until the room is left. */
  send(
    answers: Answers,
    signal: AbortSignal,
    step: (happened: SendingStep<Receipt>) => void,
  ): Promise<void> {
    const deliver = (onWait: (wait: Wait) => void) => this.#deliver(answers, signal, onWait);
    const toldOf = (error: unknown) => this.toldOf(error);
    return tellSending({ deliver, toldOf }, signal, step);
  }

  async #deliver(
    answers: Answers,
    signal: AbortSignal,
    onWait: (wait: Wait) => void,
  ): Promise<Receipt> {
    const { config, locale } = this.#lent;
    if (!config.config) throw new Failure("noEndpoint");
    const { lang, dir } = locale;
    const facts = { intent: this.#sender.intent, locale: lang, dir, config: config.config };
    const sent = await locale.say(() => this.#making.sentFor(answers, facts));
    return this.#sender.deliver(sent, lang, signal, onWait);
  }

  toldOf(error: unknown): Told {
    return this.#sender.toldOf(error);
  }

  forget(): void {
    this.#sender.forget();
  }

  copy(answers: Answers): void {
    const { config, locale, announcer } = this.#lent;
    const look = config.config && { lang: locale.lang, config: config.config };
    if (look)
      copyText(
        locale.say(() => this.#making.copiedAnswers(answers, look)),
        locale,
        announcer,
      );
  }

  copyCode(ref: string): void {
    const { config, locale, announcer } = this.#lent;
    const number = config.config?.organization.phones[0]?.number;
    copyText(copiedCode(ref, number), locale, announcer);
  }

  readonly #goOn = (): void => {
    const isErased = this.#idle.state === "wiped";
    this.#idle.goOn();
    this.#lent.wentOn(isErased);
  };

  readonly #erase = (): void => {
    this.#lent.wipe();
    this.#idle.goOn();
    this.#lent.wentOn(true);
  };
}
