/** Gifts in tests: asked for as a widget does, paid at the demo's checkout as a person does. */
import assert from "node:assert/strict";
import type { App } from "../../demo/backend/app.js";
import { Donation, exampleDonationRequest } from "../../src/contract/donation.js";
import type { DonationRequest } from "../../src/contract/donation.js";
import { z } from "../../src/contract/zod.js";
import type { Endpoint } from "./endpoint.js";

/** A page of a partner in the demo's file. */
export const page = "http://localhost:8788/library/give";

/** The body of a request, with a return to that page. */
export function giftBody(change: Partial<DonationRequest> = {}): string {
  return JSON.stringify({ ...exampleDonationRequest, returnUrl: page, ...change });
}

/** A gift that was opened. */
export async function opened(
  { post }: Pick<Endpoint, "post">,
  change: Partial<DonationRequest> = {},
): Promise<Donation & { readonly checkoutUrl: string; readonly statusToken: string }> {
  const reply = await post("/v1/donations", giftBody(change));
  assert.equal(reply.status, 201, await reply.clone().text());
  const { checkoutUrl, statusToken, ...rest } = z.parse(Donation, await reply.json());
  assert.ok(checkoutUrl !== undefined && statusToken !== undefined);
  return { ...rest, checkoutUrl, statusToken };
}

/** Presses a button of the checkout. */
export function pressed(
  { app }: { app: App },
  checkoutUrl: string,
  press: string,
): Promise<Response> {
  const body = new URLSearchParams({ press });
  return app.fetch(new Request(checkoutUrl, { method: "POST", body }));
}

/** What the server says of a gift to whoever has its token. */
export async function told(
  { get }: Pick<Endpoint, "get">,
  { id, statusToken = "" }: Pick<Donation, "id" | "statusToken">,
): Promise<Donation> {
  const reply = await get(`/v1/donations/${id}`, { authorization: `Bearer ${statusToken}` });
  assert.equal(reply.status, 200, await reply.clone().text());
  return z.parse(Donation, await reply.json());
}
