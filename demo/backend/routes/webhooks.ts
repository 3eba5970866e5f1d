/** `POST /webhooks/{provider}`: signed events, read from the raw body, the only thing that moves
 * a gift. */
import { Hono } from "hono";
import { readBody } from "../guards/limits.js";
import { Refusal } from "../guards/problem.js";
import type { PaymentProvider } from "../payments/port.js";
import { settle } from "../payments/settling.js";
import type { Ports } from "../ports.js";

/** 256 KiB: a provider's event carries the whole of what it is about. */
const eventLimit = 256 * 1024;

/**
 * Answers 200 to every event whose signature is right, also one that changes nothing: else it comes
 * for days.
 */
export function webhookRoutes(
  { db, now }: Pick<Ports, "db" | "now">,
  provider: PaymentProvider | undefined,
): Hono {
  return new Hono().post("/webhooks/:provider", async (c) => {
    if (!provider || c.req.param("provider") !== provider.name) throw new Refusal(404, "not_found");
    const body = await readBody(c.req.raw, eventLimit);
    const event = await provider.readEvent(c.req.raw.headers, body);
    await settle(db, provider.name, event, now());
    return Response.json({ received: true });
  });
}
