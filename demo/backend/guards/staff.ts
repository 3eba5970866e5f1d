/** Lets through to staff data only a browser that is signed in, and changes only from a page of
 * ours. */
import type { Context } from "hono";
import type { z } from "../../../src/contract/zod.js";
import { dateIn } from "../answer-by.js";
import type { Ports } from "../ports.js";
import { sessionToken } from "../staff/cookie.js";
import { staffHeaders } from "../staff/files.js";
import { readSession } from "../staff/sign-in.js";
import type { Duty, Session } from "../staff/sign-in.js";
import { bodyLimit, readBody, readJson } from "./limits.js";
import { Refusal, parsed } from "./problem.js";

export interface StaffGuard {
  /** Who is signed in. @throws Refusal 401 for a stranger, 403 for who may not see this. */
  onlyStaff(c: Context): Promise<Session>;
  /**
   * Whether a form was sent by a page of ours (Fetch, `Origin`): the cookie alone proves a browser.
   */
  isOurs(c: Context): boolean;
  /**
   * Who sent a change, and the JSON of it. @throws Refusal 401 for a stranger, 403 from elsewhere
   * and for who may not do this,
   * 413, 415, 400 and 422 for a body that is not this.
   */
  posted<Schema extends z.core.$ZodType>(
    c: Context,
    schema: Schema,
    limit?: number,
  ): Promise<{ readonly session: Session; readonly body: z.output<Schema> }>;
  /** Today where the organisation is, `2026-11-25`. */
  today(): string;
}

/** `may`: whose pages these are. Unless a route says so, a facilitator has no part in it. */
export function staffGuard(
  ports: Pick<Ports, "db" | "now" | "organization" | "settings">,
  may: readonly Duty[] = ["staff"],
): StaffGuard {
  const { db, now, organization, settings } = ports;
  const { publicUrl } = settings;

  async function onlyStaff(c: Context): Promise<Session> {
    const token = sessionToken(c.req.header("Cookie"), publicUrl);
    const session = await readSession(db, token, now());
    if (!session) throw new Refusal(401, "not_found");
    if (!may.includes(session.duty)) throw new Refusal(403, "not_found");
    return session;
  }

  function isOurs(c: Context): boolean {
    const origin = c.req.header("Origin");
    return origin === publicUrl || origin === new URL(c.req.url).origin;
  }

  return {
    onlyStaff,
    isOurs,
    async posted(c, schema, limit = bodyLimit) {
      const session = await onlyStaff(c);
      if (!isOurs(c)) throw new Refusal(403, "not_found");
      const body = readJson(c.req.raw, await readBody(c.req.raw, limit));
      return { session, body: parsed(schema, body) };
    },
    today: () => dateIn(organization.config().organization.timeZone, now()),
  };
}

/** A reply that only staff see, and that is kept nowhere. */
export function staffReply(value: unknown, status = 200): Response {
  return Response.json(value, { status, headers: staffHeaders });
}
