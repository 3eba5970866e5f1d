/** A browser that is signed in at the staff pages of an endpoint, asked as its scripts ask. */
import assert from "node:assert/strict";
import { makeStaffLink } from "../../demo/backend/staff/sign-in.js";
import type { Db } from "../../demo/backend/store/port.js";
import { createEndpoint } from "./endpoint.js";

const now = "2026-11-24T15:00:00Z";
const origin = "https://api.example.org";

export interface StaffBrowser {
  get(path: string): Promise<Response>;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  /** The same request of somebody who is not signed in. */
  stranger(path: string, body?: unknown): Promise<Response>;
}

export async function staffBrowser(db: Db, person = "Ana"): Promise<StaffBrowser> {
  const { app } = createEndpoint(db, { now });
  const ask = (path: string, init: RequestInit) => app.fetch(new Request(`${origin}${path}`, init));
  const posting = (body: unknown, headers: Record<string, string>): RequestInit => ({
    method: "POST",
    body: JSON.stringify(body),
    headers: { "content-type": "application/json", origin, ...headers },
  });
  const link = new URL(await makeStaffLink(db, new Date(now), { publicUrl: origin }, person));
  const signedIn = await ask("/staff/sign-in", {
    method: "POST",
    body: new URLSearchParams({ link: link.searchParams.get("link") ?? "" }),
    headers: { origin },
  });
  assert.equal(signedIn.status, 303);
  const cookie = (signedIn.headers.getSetCookie()[0] ?? "").split(";")[0] ?? "";
  return {
    get: (path) => ask(path, { headers: { cookie } }),
    post: (path, body, headers = {}) => ask(path, posting(body, { cookie, ...headers })),
    stranger: (path, body) => ask(path, body === undefined ? {} : posting(body, {})),
  };
}
