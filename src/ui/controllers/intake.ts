/** Sends what a form wrote: everything needed is loaded first, and one person's sending stays one
 * thing. */
import { Failure, failureOf, type FailureCode } from "../../client/failure.js";
import { deliverIntake } from "../../client/intake.js";
import { loadRefusal } from "../../client/reply.js";
import { loadSeal, sealingOf } from "../../client/sealing.js";
import { Submissions } from "../../client/submission.js";
import { uuid } from "../../client/uuid.js";
import type { Intake, IntakeReceipt } from "../../contract/intake.js";
import type { FieldError } from "../../contract/problem.js";
import type { ConfigController } from "./config.js";

/** A sending that did not work. */
export interface Told {
  readonly code: FailureCode;
  /** The outcome is unknown. */
  readonly maybeArrived: boolean;
  /** The answers that the endpoint refused, where it can read any. */
  readonly errors: readonly FieldError[];
}

/** One per form. */
export class IntakeSender {
  readonly #config: ConfigController;
  readonly #submissions = new Submissions();
  #intent = uuid();

  constructor(config: ConfigController) {
    this.#config = config;
  }

  /** The same over all edits of one person's sending, so that staff see versions of one thing. */
  get intent(): string {
    return this.#intent;
  }

  /**
   * Loads everything that Send will need: a rolling deploy must not strand somebody who has
   * written.
   * @throws Failure `unsealed` when nobody could be sealed to, `network` when a chunk is lost.
   */
  async ready(): Promise<void> {
    const sealing = sealingOf(this.#config.config?.support);
    if (sealing.at === "closed") throw new Failure("unsealed");
    const seal = sealing.at === "sealed" && loadSeal(sealing.recipients);
    await Promise.all([seal, loadRefusal()]);
  }

  /**
   * Seals and stores; equal words are the same submission, however often they are sent.
   * @throws Failure as `deliverIntake` does.
   */
  async deliver(intake: Intake, lang: string, signal: AbortSignal): Promise<IntakeReceipt> {
    const { config, endpoint, partner } = this.#config;
    const sending = { intake, partner, lang, support: config?.support };
    const receipt = await deliverIntake(endpoint, sending, this.#submissions, { signal });
    this.forget();
    return receipt;
  }

  /**
   * What to tell of a failure; once something may have arrived, that stays said until it is
   * known.
   */
  toldOf(error: unknown): Told {
    const { code, maybeArrived: maybe, problem } = failureOf(error);
    const maybeArrived = maybe || this.#submissions.maybeArrived;
    return { code, maybeArrived, errors: code === "invalid" ? (problem?.errors ?? []) : [] };
  }

  /** What comes next is another sending. */
  forget(): void {
    this.#submissions.forget();
    this.#intent = uuid();
  }
}
