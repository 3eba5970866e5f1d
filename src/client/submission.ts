/** What a person sends, frozen: the same bytes under the same key, however often it is tried. */
import type { Failure } from "./failure.js";
import { mayHaveArrived } from "./outcome.js";
import { uuid } from "./uuid.js";

/**
 * One body with the idempotency key that was made with it. Sealing again would give other bytes, so
 * a retry sends these; the endpoint answers a key and body that it knows as it did before.
 */
export class Submission {
  /** Travels as `Idempotency-Key`. */
  readonly key = uuid();
  /** The JSON text in UTF-8. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Travels as `Haven-Proof`, not in the bytes: a retry with another proof is the same sending. */
  proof: string | undefined;
  #maybeArrived = false;

  /** @param body What is sent, as JSON. */
  constructor(body: unknown) {
    this.bytes = new TextEncoder().encode(JSON.stringify(body));
  }

  /** What travels beside the bytes. */
  get headers(): Record<string, string> {
    return {
      "content-type": "application/json",
      "idempotency-key": this.key,
      ...(this.proof !== undefined && { "haven-proof": this.proof }),
    };
  }

  /** Whether it may have been stored although no answer said so. */
  get maybeArrived(): boolean {
    return this.#maybeArrived;
  }

  /** Told by `request` after each try: with a failure, the outcome may be unknown. */
  learned(failure?: Failure): void {
    this.#maybeArrived = failure !== undefined && mayHaveArrived(failure, this.#maybeArrived);
  }
}

/**
 * Keeps one person's submissions apart: the same content is the same submission (try again, double
 * click, moved in the page), a changed answer is a new one.
 */
export class Submissions {
  #content: string | undefined;
  #current: Promise<Submission> | undefined;
  readonly #made = new Set<Submission>();

  /**
   * The submission for `content`; made once, by `makeBody` where the body is not the content itself
   * (sealed text). Rejects as `makeBody` does, and then tries anew the next time.
   */
  prepare<Content>(
    content: Content,
    makeBody: (content: Content) => unknown = (same) => same,
  ): Promise<Submission> {
    const text = JSON.stringify(content);
    if (this.#current && this.#content === text) return this.#current;
    const current = Promise.resolve(content)
      .then(makeBody)
      .then((body) => {
        const submission = new Submission(body);
        if (this.#current === current) this.#made.add(submission);
        return submission;
      });
    current.catch(() => {
      if (this.#current === current) this.#current = undefined;
    });
    this.#content = text;
    this.#current = current;
    return current;
  }

  /** Whether anything since `forget()` may have arrived, also before an answer was changed. */
  get maybeArrived(): boolean {
    return [...this.#made].some((submission) => submission.maybeArrived);
  }

  /** After an answer, or when everything is wiped: equal content is a new wish from here on. */
  forget(): void {
    this.#content = undefined;
    this.#current = undefined;
    this.#made.clear();
  }
}
