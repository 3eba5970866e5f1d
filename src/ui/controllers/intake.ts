/** Sends what a form wrote: everything needed is loaded first, and one person's sending stays one
 * thing. */
import { loadProof, Proofs } from "../../client/challenge.js";
import { Failure, failureOf, type FailureCode } from "../../client/failure.js";
import { deliverIntake } from "../../client/intake.js";
import { loadRefusal } from "../../client/reply.js";
import type { Wait } from "../../client/request.js";
import { loadSeal, sealingOf } from "../../client/sealing.js";
import { Submissions } from "../../client/submission.js";
import { uuid } from "../../client/uuid.js";
import type { Intake, IntakeEnvelope, IntakeReceipt } from "../../contract/intake.js";
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

/**
 * Nobody reads two questions, answers them and checks the answers in a second, not even with
 * autofill. A longer limit would catch people who paste before it caught more machines.
 */
const fastestMs = 1000;

/** One per form. */
export class IntakeSender {
  readonly #config: ConfigController;
  readonly #now: () => number;
  readonly #submissions = new Submissions();
  readonly #proofs = new Proofs();
  #intent = uuid();
  #begunMs: number | undefined;
  /** Judged at the first Send: a retry must not be another sending. */
  #flags: IntakeEnvelope["flags"] | undefined;

  /** @param now Milliseconds of a clock that is never set back. */
  constructor(config: ConfigController, now = () => performance.now()) {
    this.#config = config;
    this.#now = now;
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
    // Without a proof words are sent all the same.
    await Promise.all([seal, loadRefusal(), loadProof().catch(() => undefined)]);
  }

  /** The first question is there. */
  begin(): void {
    this.#begunMs ??= this.#now();
  }

  /** The answers are being checked, so that a proof is ready, and fresh, when they are sent. */
  prove(): void {
    this.#proofs.begin(this.#config.endpoint);
  }

  /** Nothing will be sent now. */
  rest(): void {
    this.#proofs.rest();
  }

  /**
   * Seals and stores; equal words are the same submission, however often they are sent.
   * @throws Failure as `deliverIntake` does.
   */
  async deliver(
    intake: Intake,
    lang: string,
    signal: AbortSignal,
    onWait?: (wait: Wait) => void,
  ): Promise<IntakeReceipt> {
    const { config, endpoint, partner } = this.#config;
    const tookMs = this.#now() - (this.#begunMs ?? -Infinity);
    const flags = (this.#flags ??= tookMs < fastestMs ? ["fast"] : []);
    const sending = {
      intake,
      partner,
      lang,
      support: config?.support,
      ...(flags.length > 0 && { flags }),
    };
    const asking = { signal, onWait, proofs: this.#proofs };
    const receipt = await deliverIntake(endpoint, sending, this.#submissions, asking);
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
    this.#proofs.drop();
    this.#intent = uuid();
    this.#begunMs = undefined;
    this.#flags = undefined;
  }
}
