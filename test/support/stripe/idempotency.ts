/** Stripe's idempotency: one key, one request, one answer, kept also when it was a 500. */
import { Refused } from "./shape.js";

export interface Kept {
  readonly status: number;
  readonly body: string;
}

/** Answers kept by key. */
export class Keys {
  readonly #kept = new Map<string, { readonly asked: string; answer?: Kept }>();

  /**
   * The answer of a request, made by `answer` at the first time.
   * @throws Refused 400 when the key came with other parameters, 409 while it is being answered.
   */
  async once(
    key: string | undefined,
    asked: string,
    answer: () => Promise<Kept>,
  ): Promise<Kept & { readonly isReplay: boolean }> {
    if (key === undefined) return { ...(await answer()), isReplay: false };
    const known = this.#kept.get(key);
    if (known && known.asked !== asked)
      throw new Refused(
        400,
        "Keys for idempotent requests can only be used with the same parameters they were first used with.",
        { type: "idempotency_error" },
      );
    if (known && !known.answer)
      throw new Refused(
        409,
        "There is currently another in-progress request using this Idempotent Key.",
        { type: "idempotency_error", code: "idempotency_key_in_use" },
      );
    if (known?.answer) return { ...known.answer, isReplay: true };
    const entry: { readonly asked: string; answer?: Kept } = { asked };
    this.#kept.set(key, entry);
    try {
      entry.answer = await answer();
    } catch (error) {
      // What was refused before it began is not kept.
      this.#kept.delete(key);
      throw error;
    }
    return { ...entry.answer, isReplay: false };
  }
}
