/** One call to an endpoint: time-out, back-off, and nothing believed but what the contract says. */
import type { z } from "../contract/zod.js";
import { deviceClock } from "./clock.js";
import type { Clock } from "./clock.js";
import { Failure, mayTryAgain } from "./failure.js";
import type { FailureCode } from "./failure.js";
import { readReply } from "./reply.js";
import type { Expected } from "./reply.js";
import type { Submission } from "./submission.js";

/** A pause before the next try, for a screen that says why it takes so long. */
export interface Wait {
  readonly code: FailureCode;
  /** Milliseconds until the next try. */
  readonly waitMs: number;
  /** The number of the next try: 2, 3 or 4. */
  readonly attempt: number;
}

/** How somebody asks; the same for every function of the client. */
export interface Asking {
  /** Ends the call, also while it waits; the call then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Told before each pause. */
  readonly onWait?: ((wait: Wait) => void) | undefined;
  readonly clock?: Clock | undefined;
}

/** One call. */
export interface Call<Schema extends z.core.$ZodType> extends Expected<Schema>, Asking {
  /** Made by `routeUrl`. */
  readonly url: string;
  /** `POST` exactly when there is a `submission`. */
  readonly method?: "GET" | "DELETE";
  readonly submission?: Submission;
  /** A code or token of the caller's own, sent as `Authorization: Bearer`. */
  readonly bearer?: string;
  /** Asks the endpoint even when the page's cache has an answer of the last minute. */
  readonly fresh?: boolean | undefined;
  /** Mends what made a try fail; after `true` the next one comes at once. */
  readonly mend?: (failure: Failure) => Promise<boolean>;
}

const timeoutMs = 10_000;
const pausesMs = [500, 2000, 6000];
const longestPauseMs = 60_000;

/**
 * The checked answer, after up to four tries.
 * @throws Failure when there is none; the signal's reason when `signal` is aborted.
 */
export async function request<Schema extends z.core.$ZodType>(
  call: Call<Schema>,
): Promise<z.output<Schema>> {
  const { signal, submission, onWait, clock = deviceClock } = call;
  for (let attempt = 1; ; attempt += 1) {
    signal?.throwIfAborted();
    try {
      const value = await tryOnce(call, clock);
      submission?.learned();
      return value;
    } catch (failure) {
      if (!(failure instanceof Failure)) throw failure;
      submission?.learned(failure);
      failure.maybeArrived = submission?.maybeArrived ?? false;
      const pauseMs = pausesMs[attempt - 1];
      if (pauseMs !== undefined && (await call.mend?.(failure))) continue;
      if (pauseMs === undefined || !mayTryAgain(failure)) throw failure;
      const ownMs = pauseMs * (0.5 + clock.random());
      const waitMs = Math.max(ownMs, Math.min(failure.retryAfterMs ?? 0, longestPauseMs));
      onWait?.({ code: failure.code, waitMs, attempt: attempt + 1 });
      await clock.wait(waitMs, signal);
    }
  }
}

async function tryOnce<Schema extends z.core.$ZodType>(
  call: Call<Schema>,
  clock: Clock,
): Promise<z.output<Schema>> {
  const { url, signal } = call;
  const ending = new AbortController();
  const leave = () => ending.abort(signal?.reason);
  signal?.addEventListener("abort", leave, { once: true });
  let late = false;
  const expire = () => {
    late = true;
    ending.abort();
  };
  // Rejects when the call ends before its time is over, which is how it should be.
  clock.wait(timeoutMs, ending.signal).then(expire, () => undefined);
  const offlineBefore = isOffline();
  try {
    const response = await fetch(url, { ...options(call), signal: ending.signal });
    return await readReply(response, call, clock.now());
  } catch (error) {
    if (error instanceof Failure) throw error;
    signal?.throwIfAborted();
    const code = late ? "timeout" : isOffline() ? "offline" : "network";
    throw new Failure(code, { cause: error, maybeArrived: !offlineBefore });
  } finally {
    signal?.removeEventListener("abort", leave);
    ending.abort();
  }
}

/** A GET without bearer carries no header of its own, so that no preflight goes before it. */
function options<Schema extends z.core.$ZodType>(call: Call<Schema>): RequestInit {
  const { method = "GET", submission, bearer, fresh } = call;
  const common = { credentials: "omit", referrerPolicy: "no-referrer", redirect: "error" } as const;
  if (submission)
    return {
      ...common,
      method: "POST",
      cache: "no-store",
      headers: submission.headers,
      body: submission.bytes,
    };
  if (bearer !== undefined)
    return { ...common, method, cache: "no-store", headers: { authorization: `Bearer ${bearer}` } };
  return { ...common, method, cache: fresh ? "no-cache" : "default" };
}

function isOffline(): boolean {
  return typeof navigator === "object" && navigator.onLine === false;
}
