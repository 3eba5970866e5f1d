/** What acts for a person who writes: covers, copies, sends and forgets their words. */
import type { LitElement, TemplateResult } from "lit";
import { Failure } from "../../client/failure.js";
import type { IntakeReceipt } from "../../contract/intake.js";
import type { LocaleController } from "../../locale/controller.js";
import type { Announcer } from "../../ui/controllers/announcer.js";
import type { ConfigController } from "../../ui/controllers/config.js";
import { IdleController } from "../../ui/controllers/idle.js";
import { IntakeSender, type Told } from "../../ui/controllers/intake.js";
import { copyText } from "../../ui/parts/clipboard.js";
import { idleCover } from "../../ui/parts/idle-cover.js";
import { copiedCode } from "../../ui/parts/receipt.js";
import { messageFor } from "./draft.js";
import { copiedAnswers } from "./groups.js";
import { isFilled, type Answers, type State } from "./model.js";

/** What the element lends. */
export interface WritingHost {
  readonly config: ConfigController;
  readonly locale: LocaleController;
  readonly announcer: Announcer;
  readonly state: () => State;
  /** Forgets every typed word. */
  readonly wipe: () => void;
}

/** One per element. */
export class Writing {
  readonly #lent: WritingHost;
  readonly #sender: IntakeSender;
  readonly #idle: IdleController;

  constructor(host: LitElement, lent: WritingHost) {
    this.#lent = lent;
    this.#sender = new IntakeSender(lent.config);
    this.#idle = new IdleController(host, {
      wipe: lent.wipe,
      filled: () => isFilled(lent.state()),
    });
  }

  /** @throws Failure when something that Send will need cannot be had. */
  ready(): Promise<void> {
    return this.#sender.ready();
  }

  /** The page, covered when nobody types. */
  readonly guard = (page: TemplateResult): TemplateResult =>
    idleCover(this.#idle.state, this.#idle.goOn, page);

  /** @throws Failure as `IntakeSender.deliver` does. */
  async send(answers: Answers, signal: AbortSignal): Promise<IntakeReceipt> {
    const { config, locale } = this.#lent;
    if (!config.config) throw new Failure("noEndpoint");
    const { lang, dir } = locale;
    const facts = { intent: this.#sender.intent, locale: lang, dir, config: config.config };
    const message = await locale.say(() => messageFor(answers, facts));
    return this.#sender.deliver(message, lang, signal);
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
        locale.say(() => copiedAnswers(answers, look)),
        locale,
        announcer,
      );
  }

  copyCode(ref: string): void {
    const { config, locale, announcer } = this.#lent;
    const number = config.config?.organization.phones[0]?.number;
    copyText(copiedCode(ref, number), locale, announcer);
  }
}
