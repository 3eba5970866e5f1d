/** `/donate`: a gift without script. A form of any page leads to the checkout, or to a page of ours
 * that asks; a person never meets a code. */
import { createHash, randomBytes, randomUUID } from "node:crypto";
import { setTimeout as later } from "node:timers/promises";
import { Hono } from "hono";
import type { DonationRequest } from "../../../src/contract/donation.js";
import { failed } from "../guards/failed.js";
import { readBody, readQuery } from "../guards/limits.js";
import { Refusal } from "../guards/problem.js";
import type { GiftSender } from "../guards/gift-rate.js";
import type { Organization } from "../organization.js";
import { findGift, shownStatus } from "../payments/gift.js";
import { givePage } from "../payments/give-page.js";
import type { GivePage } from "../payments/give-page.js";
import { checkoutHosts, isKnownCheckout } from "../payments/known-checkout.js";
import type { KeptReply } from "../payments/opening.js";
import { thanksPage } from "../payments/thanks-page.js";
import { readFields, readGift } from "../payments/typed-gift.js";
import type { TypedGift, TypedProblems } from "../payments/typed-gift.js";
import type { Connected, WishPorts, Wishes } from "../payments/wishes.js";
import { organizationNow } from "../roster.js";

/** Gifts that one page may begin one after the other, each when the one before came to nothing. */
const mostRounds = 10;
/** How often a second press waits for the first one's answer, and for how many milliseconds. */
const looks = 8;
const lookAgainMs = 500;

export function donateFormRoutes(ports: WishPorts, wishes: Wishes): Hono<Connected> {
  const { db, now, settings } = ports;

  async function asked(typed: TypedGift, from: GiftSender): Promise<Response> {
    const organization = await organizationNow(ports);
    const lang = typed.lang ?? organization.language();
    const page = pageOf(organization, typed, wishes);
    const { config } = page;
    if (!config.donations || config.donations.paused) return givePage({ ...page, status: 503 });
    const read = readGift(typed, lang, config.donations);
    if ("problems" in read) {
      const { currency, problems } = read;
      return givePage({ ...page, currency, status: 422, ...wrong(typed, problems) });
    }
    try {
      const reply = await opened(read.wish, typed, from);
      return await toCheckout(reply, page);
    } catch (error) {
      if (error instanceof Refusal) return refusedPage(error, page);
      throw error;
    }
  }

  /**
   * The checkout for what one page sends, the same however often; a new one once that came to
   * nothing. A page of somebody else's has no mark of its own: there each press begins a gift, of
   * which only the one that is finished is charged.
   */
  async function opened(wish: DonationRequest, typed: TypedGift, from: GiftSender) {
    const body = Buffer.from(JSON.stringify(wish));
    const day = now().toISOString().slice(0, 10);
    for (let round = 1; ; round += 1) {
      const key = typed.page === undefined ? randomUUID() : keyOf(typed.page, body, round);
      const request = { route: "POST /donate", key, body, day };
      const reply = await patiently(() => wishes.opened(request, from, () => wish));
      const gift = await findGift(db, reply.id);
      const status = gift ? shownStatus(gift) : "open";
      const isOver = reply.expiresAt <= now().toISOString() && status === "open";
      const isVain = isOver || ["failed", "canceled", "expired"].includes(status);
      if (!isVain || round === mostRounds) return reply;
    }
  }

  async function toCheckout(
    { checkoutUrl = "", mode }: KeptReply,
    page: GivePage,
  ): Promise<Response> {
    const { publicUrl } = settings;
    if (isKnownCheckout(checkoutUrl, mode, publicUrl, page.checkoutHosts))
      return seeOther(checkoutUrl);
    console.error("haven: the payment provider named a checkout at a host that is not known.");
    return refusedPage(new Refusal(503, "unavailable"), page);
  }

  return new Hono<Connected>()
    .get("/donate", async (c) => {
      const { lang, partner } = readQuery(c.req.raw, ["lang", "partner"]);
      const typed = { ...nothingTyped, lang, partner };
      const page = pageOf(await organizationNow(ports), typed, wishes);
      return givePage(page);
    })
    .post("/donate", async (c) => {
      const typed = await readForm(c.req.raw);
      try {
        return await asked(typed, await wishes.senderOf(c.req.raw, c.env?.peer));
      } catch (error) {
        // Whatever broke: a person reads a page, and what they typed is in it.
        if (!(error instanceof Error)) throw error;
        return refusedPage(failed(error, "POST"), pageOf(ports.organization, typed, wishes));
      }
    })
    .get("/donate/thanks", async (c) => {
      const { lang, partner } = readQuery(c.req.raw, ["lang", "partner"]);
      return thanksPage(await organizationNow(ports), { lang, partner }, wishes.said);
    });
}

const nothingTyped: TypedGift = {
  amounts: [],
  currency: undefined,
  frequency: undefined,
  partner: undefined,
  campaign: undefined,
  designation: undefined,
  lang: undefined,
  page: undefined,
  isOdd: false,
};

/** What cannot be read as a form is an empty one: the page then asks for everything. */
async function readForm(request: Request): Promise<TypedGift> {
  const type = request.headers.get("content-type") ?? "";
  try {
    const body = await readBody(request);
    const isForm = /^application\/x-www-form-urlencoded\s*(;|$)/i.test(type);
    const hasQuery = new URL(request.url).search !== "";
    const typed = readFields(isForm ? body : new Uint8Array());
    return hasQuery || !isForm ? { ...typed, isOdd: true } : typed;
  } catch (error) {
    if (error instanceof Refusal) return { ...nothingTyped, isOdd: true };
    throw error;
  }
}

function pageOf(organization: Organization, typed: TypedGift, { said }: Wishes): GivePage {
  const lang = typed.lang ?? organization.language();
  const config = said(organization.config(lang, typed.partner));
  const currency = config.donations?.currencies[0]?.currency ?? "USD";
  const nonce = randomBytes(16).toString("base64url");
  const hosts = checkoutHosts(organization.payments);
  return { config, lang, typed, currency, nonce, checkoutHosts: hosts };
}

/** What a page's code got wrong is no fault of the donor's, and is not asked about. */
function wrong(typed: TypedGift, problems: TypedProblems): Pick<GivePage, "problems" | "notice"> {
  const isFine = Object.keys(problems).length === 0;
  return isFine && typed.isOdd ? { notice: ({ check }) => check } : { problems };
}

function refusedPage({ code, details, status }: Refusal, page: GivePage): Promise<Response> {
  const { headers = {} } = details;
  const minutes = Math.ceil(Number(headers["Retry-After"] ?? 60) / 60);
  switch (code) {
    case "rate_limited":
      return givePage({ ...page, status, headers, notice: ({ busy }) => busy(minutes) });
    case "paused":
      return givePage({ ...page, status, config: pausedConfig(page.config) });
    // The settings changed between two looks at them: the form shows how they are now.
    case "invalid":
      return givePage({ ...page, status, notice: ({ check }) => check });
    default:
      return givePage({
        ...page,
        status: 503,
        headers: { "Retry-After": "5" },
        notice: ({ unavailable }) => unavailable,
      });
  }
}

const pausedConfig = (config: GivePage["config"]): GivePage["config"] =>
  config.donations ? { ...config, donations: { ...config.donations, paused: true } } : config;

/** A second press while the first is at the provider gets the first one's answer. */
async function patiently(work: () => Promise<KeptReply>): Promise<KeptReply> {
  for (let look = 1; ; look += 1)
    try {
      return await work();
    } catch (error) {
      const isUnderWay = error instanceof Refusal && error.code === "in_flight";
      if (!isUnderWay || look === looks) throw error;
      await later(lookAgainMs);
    }
}

/** A UUID v4 in shape, which is what a key is: made of the page's mark and what it sends. */
function keyOf(page: string, body: Uint8Array, round: number): string {
  const hash = createHash("sha256").update(`${page}\n${round}\n`).update(body).digest("hex");
  const [a, b, c, d, e] = [
    [0, 8],
    [8, 12],
    [13, 16],
    [17, 20],
    [20, 32],
  ].map(([from, to]) => hash.slice(from, to));
  return `${a}-${b}-4${c}-8${d}-${e}`;
}

const seeOther = (url: string) =>
  new Response(null, { status: 303, headers: { Location: url, "Cache-Control": "no-store" } });
