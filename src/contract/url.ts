/** Allowed URLs: the only schemes that may become a link on somebody's page. */

const contactSchemes = new Set(["tel:", "sms:", "mailto:"]);

/** Whether plain http is acceptable: only on this very machine. */
export function isLocalHost(hostname: string): boolean {
  return hostname === "localhost" || hostname === "127.0.0.1" || hostname === "[::1]";
}

/**
 * The URL when its scheme is allowed (`https:`, `http:` on localhost, `tel:`, `sms:`, `mailto:`),
 * else `undefined`. Lit would run a `javascript:` href, so every link passes here.
 */
export function safeUrl(value: unknown): string | undefined {
  // A control character or space inside is how `java\nscript:` gets past a reader.
  // oxlint-disable-next-line no-control-regex -- controls are what this refuses
  if (typeof value !== "string" || /[\0-\u0020\u007F-\u009F]/.test(value)) return undefined;
  if (!URL.canParse(value)) return undefined;
  const url = new URL(value);
  if (contactSchemes.has(url.protocol)) return url.href;
  if (url.username !== "" || url.password !== "") return undefined;
  const allowed =
    url.protocol === "https:" || (url.protocol === "http:" && isLocalHost(url.hostname));
  return allowed ? url.href : undefined;
}
