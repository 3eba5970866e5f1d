/** Sends what a person wrote, whatever it is: everything needed is loaded first, and one person's
 * sending stays one thing. */
import { loadProof, Proofs } from "../../client/challenge.js";
import { Failure, failureOf, type FailureCode } from "../../client/failure.js";
import { loadRefusal } from "../../client/reply.js";
import type { Asking } from "../../client/request.js";
import { loadSeal, sealingOf } from "../../client/sealing.js";
import { Submissions } from "../../client/submission.js";
import { uuid } from "../../client/uuid.js";
import type { FieldError, Problem } from "../../contract/problem.js";
import type { ConfigController } from "./config.js";

/** A sending that did not work. */
export interface Told {
  readonly code: FailureCode;
  /** The outcome is unknown. */
  readonly maybeArrived: boolean;
  /** The answers that the endpoint refused, where it can read any. */
  readonly errors: readonly FieldError[];
  /** What the endpoint offers instead: ways that are still open, agreements that have changed. */
  readonly problem?: Problem;
}

/** What delivering takes beside the thing itself. */
export interface Delivering extends Asking {
  readonly config: ConfigController;
  readonly lang: string;
  readonly submissions: Submissions;
  readonly proofs: Proofs;
  /** Milliseconds since the first question; infinite when there was none. */
  readonly tookMs: number;
}

/** One per form. */
export class Sender<Thing, Receipt> {
  readonly #config: ConfigController;
  readonly #hand: (thing: Thing, delivering: Delivering) => Promise<Receipt>;
  readonly #now: () => number;
  readonly #submissions = new Submissions();
  readonly #proofs = new Proofs();
  #intent = uuid();
  #begunMs: number | undefined;
  /** Taken at the first Send: a retry must not be another sending. */
  #tookMs: number | undefined;

  /**
   * @param hand Seals and stores.
   * @param now Milliseconds of a clock that is never set back.
   */
  constructor(
    config: ConfigController,
    hand: (thing: Thing, delivering: Delivering) => Promise<Receipt>,
    now = () => performance.now(),
  ) {
    this.#config = config;
    this.#hand = hand;
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
   * @throws Failure as the client's function does.
   */
  async deliver(
    thing: Thing,
    lang: string,
    signal: AbortSignal,
    onWait?: Asking["onWait"],
  ): Promise<Receipt> {
    const tookMs = (this.#tookMs ??= this.#now() - (this.#begunMs ?? -Infinity));
    const receipt = await this.#hand(thing, {
      config: this.#config,
      lang,
      submissions: this.#submissions,
      proofs: this.#proofs,
      tookMs,
      signal,
      onWait,
    });
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
    const errors = code === "invalid" ? (problem?.errors ?? []) : [];
    const offers = problem && (code === "full" || code === "agreementChanged");
    return { code, maybeArrived, errors, ...(offers && { problem }) };
  }

  /** What comes next is another sending. */
  forget(): void {
    this.#submissions.forget();
    this.#proofs.drop();
    this.#intent = uuid();
    this.#begunMs = undefined;
    this.#tookMs = undefined;
  }
}
