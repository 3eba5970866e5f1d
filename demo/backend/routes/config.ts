/** `GET /config`: what the organisation says about itself, in the visitor's language. */
import { Hono } from "hono";
import { readQuery } from "../guards/limits.js";
import { prepared, preparedReply, shared } from "../guards/prepared.js";
import type { Prepared } from "../guards/prepared.js";
import type { Ports } from "../ports.js";

export function configRoutes({ organization }: Pick<Ports, "organization">): Hono {
  // As many replies as there are languages times partners, both from the organisation's own file.
  const replies = new Map<string, Promise<Prepared>>();
  return new Hono().get("/config", async (c) => {
    const { lang, partner } = readQuery(c.req.raw, ["lang", "partner"]);
    const config = organization.config(lang, partner);
    const key = `${organization.language(lang)} ${config.partner?.id ?? ""}`;
    const reply = replies.get(key) ?? prepared(config);
    replies.set(key, reply);
    return preparedReply(c.req.raw, await reply, shared);
  });
}
