/** Asks the server that handed out this page, and tells it what staff did. */

/** What comes instead of a reply. */
export type Silence = "missing" | "failed";

/** A reply of our own server of the same build, or why there is none. */
export function ask<Reply>(path: string): Promise<Reply | Silence> {
  return exchange<Reply>(path, {});
}

/** The same, for a change; it is done only when the reply says so. */
export function tell<Reply = object>(path: string, body: unknown): Promise<Reply | Silence> {
  return exchange<Reply>(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
}

export function isSilence(reply: unknown): reply is Silence {
  return reply === "missing" || reply === "failed";
}

async function exchange<Reply>(path: string, init: RequestInit): Promise<Reply | Silence> {
  try {
    const signal = AbortSignal.timeout(10_000);
    const reply = await fetch(path, { ...init, cache: "no-store", signal });
    if (reply.status === 401) location.assign("/staff/sign-in");
    if (reply.status === 404) return "missing";
    // The type is that of what this build's server writes.
    return reply.ok ? ((await reply.json()) as Reply) : "failed";
  } catch {
    // No network, or no answer in ten seconds (TypeError, DOMException).
    return "failed";
  }
}
