/** Every route of the contract as a table, which the OpenAPI document is written from. */

/** One answer of a route: a named schema, another content type, or nothing but a status. */
export interface RouteAnswer {
  readonly says: string;
  readonly schema?: string;
  readonly type?: string;
}

/** One method at one path. */
export interface Route {
  readonly method: "get" | "post" | "delete";
  readonly path: string;
  readonly does: string;
  /** Names of parameters in `routeParameters`. */
  readonly parameters?: readonly string[];
  /** A named schema, or a content type for what is no JSON. */
  readonly body?: { readonly schema: string } | { readonly type: string };
  readonly bearer?: string;
  readonly answers: Readonly<Record<number, RouteAnswer>>;
}

const text = { type: "string" };

/** Parameters that more than one route takes. */
export const routeParameters: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  partner: { in: "query", name: "partner", schema: text, description: "The partner's id." },
  lang: { in: "query", name: "lang", schema: text, description: "BCP 47, of the page." },
  full: {
    in: "query",
    name: "full",
    schema: { const: "1" },
    description: "With title, place and text; without it an entry is discreet.",
  },
  id: { in: "path", name: "id", required: true, schema: text },
  provider: { in: "path", name: "provider", required: true, schema: text },
  widget: { in: "path", name: "widget", required: true, schema: text },
  key: {
    in: "header",
    name: "Idempotency-Key",
    required: true,
    schema: { type: "string", format: "uuid" },
    description: "A version 4 UUID, the same for every retry of the same bytes. Kept 7 days.",
  },
  proof: {
    in: "header",
    name: "Haven-Proof",
    schema: text,
    description: "The solution of a challenge, base64 JSON (ALTCHA). Without it: unchecked.",
  },
};

const problem = (says: string): RouteAnswer => ({ says, schema: "Problem" });
const page = (says: string): RouteAnswer => ({ says, type: "text/html" });
const calendar = (says: string): RouteAnswer => ({ says, type: "text/calendar" });
const busy = problem("`rate_limited`, with `Retry-After`.");
const limited = {
  413: problem("`too_large`: over 32 KiB."),
  415: problem("`unsupported_media_type`."),
  422: problem("`invalid`, `unknown_field`, `text_invalid`, `key_missing` or `key_reused`."),
  429: busy,
};
const unknown = problem("`not_found`; the same for a wrong id and a wrong token.");

/** The table, in the order of the contract. */
export const routes: readonly Route[] = [
  {
    method: "get",
    path: "/config",
    does: "Organisation, crisis lines, programmes, donation settings, consent texts, public keys.",
    parameters: ["partner", "lang"],
    answers: { 200: { says: "The config.", schema: "Config" } },
  },
  {
    method: "get",
    path: "/circles",
    does: "The next dates: at most 300 in 120 days, in order of time.",
    parameters: ["lang", "partner"],
    answers: { 200: { says: "The dates.", schema: "CirclesReply" } },
  },
  {
    method: "get",
    path: "/circles/{id}",
    does: "One date; a cancelled one is here with its status.",
    parameters: ["id", "lang"],
    answers: {
      200: { says: "The date.", schema: "Circle" },
      404: problem("`not_found`."),
      410: problem("`removed` for good."),
    },
  },
  {
    method: "get",
    path: "/circles/{id}.ics",
    does: "One calendar entry, `event.ics`.",
    parameters: ["id", "lang", "full"],
    answers: { 200: calendar("The entry."), 404: problem("`not_found`.") },
  },
  {
    method: "get",
    path: "/circles.ics",
    does: "The feed to subscribe to.",
    parameters: ["partner", "lang", "full"],
    answers: { 200: calendar("The feed.") },
  },
  {
    method: "post",
    path: "/circles/{id}/rsvps",
    does: "Take part.",
    parameters: ["id", "key", "proof"],
    body: { schema: "RsvpRequest" },
    answers: {
      201: { says: "You are in, or on the waitlist, or somebody will answer.", schema: "Rsvp" },
      404: problem("`not_found`."),
      409: problem(
        "`full` (with `RsvpFull`), `closed`, `agreement_changed` (with `RsvpAgreements`), " +
          "`keys_changed`, `in_flight`.",
      ),
      410: problem("`cancelled`, or `removed` for good."),
      ...limited,
      422: problem("As elsewhere, or `proof_expired`."),
    },
  },
  {
    method: "get",
    path: "/rsvp",
    does: "Look up an RSVP by its recovery code.",
    bearer: "The recovery code; never in a path.",
    answers: { 200: { says: "The RSVP.", schema: "Rsvp" }, 404: unknown, 429: busy },
  },
  {
    method: "delete",
    path: "/rsvp",
    does: "Cancel an RSVP; no reason is asked.",
    bearer: "The recovery code; never in a path.",
    answers: { 204: { says: "Cancelled, now or before." }, 404: unknown, 429: busy },
  },
  {
    method: "get",
    path: "/challenge",
    does: "A proof-of-work challenge, for one use; may be missing.",
    answers: { 200: { says: "The challenge.", schema: "Challenge" } },
  },
  {
    method: "post",
    path: "/intake",
    does: "A referral or a message, sealed; one path, so that a URL never tells which.",
    parameters: ["key", "proof"],
    body: { schema: "IntakeEnvelope" },
    answers: {
      201: { says: "It is stored.", schema: "IntakeReceipt" },
      409: problem("`keys_changed`: read the config again and seal again. Or `in_flight`."),
      ...limited,
      422: problem(
        "As elsewhere, or `proof_expired`: solve another challenge, same key and bytes.",
      ),
    },
  },
  {
    method: "post",
    path: "/donations",
    does: "Opens a hosted checkout.",
    parameters: ["key", "proof"],
    body: { schema: "DonationRequest" },
    answers: {
      201: {
        says:
          "Go to `checkoutUrl`, which leads back to `returnUrl` with the fragment " +
          "`haven-donation={id}.{statusToken}`.",
        schema: "Donation",
      },
      409: problem("`in_flight`."),
      ...limited,
      503: problem("`paused`."),
    },
  },
  {
    method: "get",
    path: "/donations/{id}",
    does: "What really happened to a gift.",
    parameters: ["id"],
    bearer: "The gift's `statusToken`.",
    answers: { 200: { says: "The gift.", schema: "Donation" }, 404: unknown },
  },
  {
    method: "delete",
    path: "/donations/{id}",
    does: "Expire a checkout that is still open.",
    parameters: ["id"],
    bearer: "The gift's `statusToken`.",
    answers: { 204: { says: "Expired." }, 404: unknown },
  },
  {
    method: "post",
    path: "/donate",
    does:
      "A gift without script: `amount` (as typed in `lang`), `currency`, `frequency` (`once` " +
      "unless said), `partner`, `campaign`, `designation`, `lang`. Needs no key.",
    body: { type: "application/x-www-form-urlencoded" },
    answers: {
      303: { says: "To the checkout, at a host that is known." },
      422: page("Asks which amount is meant, or for what is missing."),
      429: page("Says when to try again, and whom to call."),
      503: page("Gifts are paused, or the checkout does not answer; nothing was taken."),
    },
  },
  {
    method: "get",
    path: "/donate/thanks",
    does: "Where a gift without script ends; it names no gift and never says paid.",
    parameters: ["partner", "lang"],
    answers: { 200: page("The page.") },
  },
  {
    method: "post",
    path: "/webhooks/{provider}",
    does: "Signed events of the payment provider.",
    parameters: ["provider"],
    body: { type: "application/json" },
    answers: { 200: { says: "Taken." }, 400: problem("`signature_invalid`, `malformed`.") },
  },
  {
    method: "get",
    path: "/frame/{widget}",
    does: "The hosted form or list, in a frame or as a page of its own; `privacy`: who sees what.",
    parameters: ["widget", "partner", "lang"],
    answers: { 200: page("The page."), 404: problem("`not_found`.") },
  },
  {
    method: "get",
    path: "/openapi.json",
    does: "This document.",
    answers: { 200: { says: "OpenAPI 3.1.", type: "application/json" } },
  },
  {
    method: "get",
    path: "/healthz",
    does: "Whether the process runs.",
    answers: { 200: { says: "It does." } },
  },
  {
    method: "get",
    path: "/readyz",
    does: "Whether it can store what it is sent.",
    answers: { 200: { says: "It can." }, 503: { says: "It cannot now." } },
  },
];
