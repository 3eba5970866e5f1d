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

/** What a form without script sends; an amount as it was typed. */
export interface FormFields {
  readonly amount?: string | readonly string[];
  readonly [name: string]: string | readonly string[] | undefined;
}

/** Sends a plain form to `/donate`, as a browser does whose scripts are off. */
export function sentForm(
  { app }: { app: App },
  fields: FormFields,
  headers: Record<string, string> = {},
  peer?: string,
): Promise<Response> {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields))
    for (const each of typeof value === "string" ? [value] : (value ?? [])) body.append(name, each);
  const url = "https://api.example.org/v1/donate";
  return app.fetch(new Request(url, { method: "POST", body, headers }), peer);
}

/** The fields of the forms on a page of ours, each form with its buttons as they would be sent. */
export function formsIn(page: string): readonly (readonly (readonly [string, string])[])[] {
  const unescaped = (text = "") =>
    text
      .replaceAll("&quot;", '"')
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&amp;", "&");
  return [...page.matchAll(/<form.*?<\/form>/gs)].map(([form]) =>
    [...form.matchAll(/<(?:input|button|option)\b([^>]*)>/g)].flatMap(([, attributes = ""]) => {
      const value = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
      const name = value("name");
      return name === undefined ? [] : [[name, unescaped(value("value"))] as const];
    }),
  );
}
