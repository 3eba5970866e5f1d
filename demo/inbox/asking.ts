/** Asks the server that handed out this page, and tells it what staff did. */

/** What comes instead of a reply. */
export type Silence = "missing" | "failed";

/** A reply of our own server of the same build, or why there is none. */
export function ask<Reply>(path: string): Promise<Reply | Silence> {
  return exchange<Reply>(path, {});
}

/** The same, for a change; it is done only when the reply says so. */
export function tell<Reply = object>(path: string, body: unknown): Promise<Reply | Silence> {
  return exchange<Reply>(path, posting(body));
}

/** A change that may be refused for a reason: the reply of a 409 is `{ why }`. */
export function tellOrWhy<Reply = object>(
  path: string,
  body: unknown,
): Promise<Reply | { readonly why: string } | Silence> {
  return exchange(path, posting(body), [409]);
}

export function isSilence(reply: unknown): reply is Silence {
  return reply === "missing" || reply === "failed";
}

const posting = (body: unknown): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
});

async function exchange<Reply>(
  path: string,
  init: RequestInit,
  alsoRead: readonly number[] = [],
): Promise<Reply | Silence> {
  try {
    const signal = AbortSignal.timeout(10_000);
    const reply = await fetch(path, { ...init, cache: "no-store", signal });
    if (reply.status === 401) location.assign("/staff/sign-in");
    if (reply.status === 404) return "missing";
    // The type is that of what this build's server writes.
    return reply.ok || alsoRead.includes(reply.status) ? ((await reply.json()) as Reply) : "failed";
  } catch {
    // No network, or no answer in ten seconds (TypeError, DOMException).
    return "failed";
  }
}
