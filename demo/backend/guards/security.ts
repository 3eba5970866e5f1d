/** Headers that hold for every reply, written once; a page that needs other ones says so itself. */

const always: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "nosniff",
};

const unlessSaid: Readonly<Record<string, string>> = {
  "Cache-Control": "no-store",
  "Referrer-Policy": "no-referrer",
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
  "Cross-Origin-Resource-Policy": "cross-origin",
};

/** Adds what a reply lacks; `secure` is whether visitors come over https. */
export function secureHeaders(headers: Headers, secure: boolean): void {
  for (const [name, value] of Object.entries(always)) headers.set(name, value);
  for (const [name, value] of Object.entries(unlessSaid))
    if (!headers.has(name)) headers.set(name, value);
  if (secure) headers.set("Strict-Transport-Security", "max-age=31536000");
}
