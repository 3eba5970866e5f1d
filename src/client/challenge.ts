/** Keeps ready what proves that a sending cost some work; without it words are sent even so. */
import { Challenge } from "../contract/challenge.js";
import { deviceClock, type Clock } from "./clock.js";
import { routeUrl } from "./endpoint.js";
import { late } from "./late.js";
import { request, type Asking } from "./request.js";

/** Longer than this nobody who pressed Send waits for a proof. */
const patienceMs = 5000;

/**
 * A challenge to solve once (`GET /challenge`).
 * @throws Failure when there is none.
 */
export function readChallenge(
  endpoint: string | undefined,
  asking: Asking = {},
): Promise<Challenge> {
  const url = routeUrl(endpoint, "challenge");
  return request({ url, success: 200, schema: Challenge, fresh: true, ...asking });
}

/**
 * Loads the solver. A form calls it before its first question.
 * @throws Failure `network` when the chunk is lost.
 */
export function loadProof() {
  return late(() => import("./proof.js"));
}

/** The work for one sending: begun when the answers are checked, taken when they are sent. */
export class Proofs {
  #work: Work | undefined;

  /** Begins, unless a proof is under way or ready; what was lost or has expired is renewed. */
  begin(endpoint: string | undefined, { clock = deviceClock }: Asking = {}): void {
    if (this.#work && this.#work.at !== "lost" && !this.#work.isStale) return;
    this.drop();
    this.#work = new Work(endpoint, clock);
  }

  /**
   * The proof for one sending, used up by it; `undefined` when there is none in time.
   * Rejects only with the reason of an aborted signal.
   */
  async take(endpoint: string | undefined, asking: Asking = {}): Promise<string | undefined> {
    const { signal, clock = deviceClock } = asking;
    signal?.throwIfAborted();
    this.begin(endpoint, asking);
    const ending = new AbortController();
    const leave = () => ending.abort(signal?.reason);
    signal?.addEventListener("abort", leave, { once: true });
    try {
      const late = clock.wait(patienceMs, ending.signal).then(() => undefined);
      return await Promise.race([this.#work?.proof, late]);
    } finally {
      signal?.removeEventListener("abort", leave);
      ending.abort();
      this.drop();
    }
  }

  /** Ends what is under way; a proof that is ready stays. */
  rest(): void {
    if (this.#work?.at !== "ready") this.drop();
  }

  /** Ends what is under way, and forgets what is ready. */
  drop(): void {
    this.#work?.end();
    this.#work = undefined;
  }
}

/** One challenge on its way to a proof. */
class Work {
  /** Never rejects. */
  readonly proof: Promise<string | undefined>;
  readonly #clock: Clock;
  readonly #ending = new AbortController();
  #at: "working" | "ready" | "unsolved" | "lost" = "working";
  #staleMs = Infinity;

  constructor(endpoint: string | undefined, clock: Clock) {
    this.#clock = clock;
    this.proof = this.#solve(endpoint).then(
      (proof) => {
        this.#at = proof ? "ready" : "unsolved";
        return proof;
      },
      () => {
        this.#at = "lost";
        return undefined;
      },
    );
  }

  get at() {
    return this.#at;
  }

  get isStale(): boolean {
    return this.#clock.now() > this.#staleMs;
  }

  end(): void {
    this.#ending.abort();
  }

  async #solve(endpoint: string | undefined): Promise<string | undefined> {
    const clock = this.#clock;
    const { signal } = this.#ending;
    // Asked for once: back-off would hold up the words, and on Send it is asked for again.
    const asking = { clock, signal, onWait: () => this.end() };
    const [challenge, { solve }] = await Promise.all([
      readChallenge(endpoint, asking),
      loadProof(),
    ]);
    const expires = expiryOf(challenge);
    // One that has expired as it arrives was judged by a device whose clock is wrong.
    if (expires > clock.now()) this.#staleMs = expires;
    return solve(challenge, { clock, signal });
  }
}

/** ALTCHA writes the time into the salt, in seconds: `…?expires=1795500000`. */
function expiryOf({ salt }: Challenge): number {
  const [, query = ""] = salt.split("?");
  return Number(new URLSearchParams(query).get("expires") ?? Infinity) * 1000;
}
