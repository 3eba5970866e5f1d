/** `/donations`: opens a hosted checkout, and tells a donor what really happened. */
import { Hono } from "hono";
import type { Context } from "hono";
import { Donation, DonationRequest } from "../../../src/contract/donation.js";
import { z } from "../../../src/contract/zod.js";
import { hashes } from "../guards/idempotency.js";
import { readBody, readJson, readQuery } from "../guards/limits.js";
import { Refusal, parsed } from "../guards/problem.js";
import { serverSecret } from "../secret.js";
import { findGift, shownStatus } from "../payments/gift.js";
import type { Gift } from "../payments/gift.js";
import { giftReply } from "../payments/opening.js";
import type { PaymentProvider } from "../payments/port.js";
import { holdsToken, statusToken } from "../payments/status-token.js";
import type { Connected, WishPorts, Wishes } from "../payments/wishes.js";

/**
 * Milliseconds after which a settled gift is told to nobody any more: by then its link may be
 * anywhere.
 */
const tellFor = 86_400_000;

export function donationRoutes(
  { db, now, organization, settings }: WishPorts,
  provider: PaymentProvider | undefined,
  wishes: Wishes,
): Hono<Connected> {
  const secret = () => serverSecret(settings);

  /** The gift whose token the request carries; the same 404 for a wrong id as for a wrong token. */
  async function own(c: Context): Promise<Gift> {
    readQuery(c.req.raw, []);
    const id = c.req.param("id") ?? "";
    const holds = holdsToken(secret(), id, c.req.header("Authorization"));
    const gift = await findGift(db, id);
    const over = gift?.settledAt && now().getTime() - gift.settledAt.getTime() > tellFor;
    if (!holds || !gift || over) throw new Refusal(404, "not_found");
    return gift;
  }

  /** Marked before it is asked for, so that its event is read as the donor's own wish. */
  async function closed(gift: Gift): Promise<void> {
    const mark = (asked: boolean) =>
      db.query("update donation set cancel_asked = $2 where id = $1 and status = 'open'", [
        gift.id,
        asked,
      ]);
    await mark(true);
    try {
      if ((await provider?.expire(gift)) === "complete") await mark(false);
    } catch (error) {
      await mark(false); // whatever kept the provider from closing it: it is open
      throw error;
    }
  }

  return new Hono<Connected>()
    .post("/donations", async (c) => {
      readQuery(c.req.raw, []);
      const key = c.req.header("Idempotency-Key");
      const body = await readBody(c.req.raw);
      const day = now().toISOString().slice(0, 10);
      const request = { route: "POST /donations", key, body, day };
      hashes(request);
      const read = readJson(c.req.raw, body);
      const from = await wishes.senderOf(c.req.raw, c.env?.peer);
      const wished = () => parsed(DonationRequest, read);
      const reply = await wishes.opened(request, from, wished);
      const token = statusToken(secret(), reply.id);
      return inOrder({ ...reply, statusToken: token }, 201);
    })
    .get("/donations/:id", async (c) => {
      const gift = await own(c);
      const manageUrl =
        organization.config(gift.locale).donations?.manageUrl ?? provider?.manageUrl?.();
      return inOrder(told(gift, now(), manageUrl), 200);
    })
    .delete("/donations/:id", async (c) => {
      const gift = await own(c);
      if (gift.status === "open") await closed(gift);
      return new Response(null, { status: 204 });
    });
}

/** In the order of the schema: an answer that was kept is the same text as when it was made. */
const inOrder = (donation: Donation, status: number) =>
  Response.json(z.parse(Donation, donation), { status });

function told(gift: Gift, now: Date, manageUrl: string | undefined): Donation {
  const status = shownStatus(gift);
  const isPlan = gift.frequency !== "once" && gift.status === "paid" && gift.planState !== "ended";
  const open = status === "open" && gift.checkoutUrl !== null && gift.expiresAt > now;
  return {
    ...giftReply(gift),
    status,
    checkoutUrl: open ? (gift.checkoutUrl ?? undefined) : undefined,
    ...(gift.status === "paid" && gift.refundedMinor && { refundedMinor: gift.refundedMinor }),
    ...(isPlan && { manageUrl }),
  };
}
