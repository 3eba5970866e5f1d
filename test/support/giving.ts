/** A gift at a running server, without a page before it: asked for, and pressed at the checkout. */
import assert from "node:assert/strict";
import { Donation, exampleDonationRequest } from "../../src/contract/donation.js";
import type { DonationRequest } from "../../src/contract/donation.js";
import { z } from "../../src/contract/zod.js";
import type { ServerProcess } from "./server-process.js";

/** Gives as a widget does; the press is that of a donor at the demo's checkout. */
export async function gives(
  { endpoint }: Pick<ServerProcess, "endpoint">,
  change: Partial<DonationRequest> = {},
  press = "pay",
): Promise<Donation> {
  const reply = await fetch(`${endpoint}/donations`, {
    method: "POST",
    headers: { "content-type": "application/json", "idempotency-key": crypto.randomUUID() },
    body: JSON.stringify({ ...exampleDonationRequest, ...change }),
  });
  assert.equal(reply.status, 201, await reply.clone().text());
  const gift = z.parse(Donation, await reply.json());
  const body = new URLSearchParams({ press });
  const pressed = await fetch(gift.checkoutUrl ?? "", { method: "POST", body, redirect: "manual" });
  assert.ok(pressed.status < 400, String(pressed.status));
  return gift;
}
