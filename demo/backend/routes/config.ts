/** `GET /config`: what the organisation says about itself, in the visitor's language. */
import { Hono } from "hono";
import { readQuery } from "../guards/limits.js";
import { prepared, preparedReply, shared } from "../guards/prepared.js";
import type { Prepared } from "../guards/prepared.js";
import type { Organization } from "../organization.js";
import { withGiftsSaid } from "../payments/gifts-said.js";
import type { PaymentProvider } from "../payments/port.js";
import type { Ports } from "../ports.js";
import { organizationLastKnown } from "../roster.js";

export function configRoutes(
  ports: Pick<Ports, "db" | "organization">,
  payments: PaymentProvider | undefined,
): Hono {
  // As many replies as there are languages times partners; all anew when a key or partner changes,
  // and one more of each once the provider has told its page.
  const replies = new WeakMap<Organization, Map<string, Promise<Prepared>>>();
  return new Hono().get("/config", async (c) => {
    const { lang, partner } = readQuery(c.req.raw, ["lang", "partner"]);
    const organization = await organizationLastKnown(ports);
    const ready = replies.get(organization) ?? new Map<string, Promise<Prepared>>();
    replies.set(organization, ready);
    const config = withGiftsSaid(organization.config(lang, partner), payments);
    const { donations, partner: known } = config;
    const key = `${organization.language(lang)} ${known?.id ?? ""} ${donations?.manageUrl ?? ""}`;
    const reply = ready.get(key) ?? prepared(config);
    ready.set(key, reply);
    return preparedReply(c.req.raw, await reply, shared);
  });
}
