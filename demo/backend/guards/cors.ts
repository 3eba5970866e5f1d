/** Public routes answer every origin, on errors too: an origin list is no protection, and a
 * hidden error looks like no network. */

const open = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "Retry-After, ETag",
};

const preflight = {
  ...open,
  "Access-Control-Allow-Methods": "GET, POST, DELETE",
  "Access-Control-Allow-Headers": "authorization, content-type, idempotency-key, haven-proof",
  "Access-Control-Max-Age": "7200",
};

/** Whether any page may read the replies of this path. */
export function isPublic(path: string): boolean {
  return path === "/v1" || path.startsWith("/v1/") || path === "/healthz" || path === "/readyz";
}

/** Lets any page read a reply. */
export function allowEveryOrigin(headers: Headers): void {
  for (const [name, value] of Object.entries(open)) headers.set(name, value);
}

/** The reply to a browser that asks before it sends (fetch.spec.whatwg.org, CORS-preflight). */
export function preflightReply(): Response {
  return new Response(null, { status: 204, headers: preflight });
}
