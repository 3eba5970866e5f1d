/** Opens a gift once: a row with a lease, then the provider, then the answer that every retry
 * gets. */
import { randomBytes } from "node:crypto";
import type { Donation, DonationRequest } from "../../../src/contract/donation.js";
import { hashes } from "../guards/idempotency.js";
import type { KeyedRequest } from "../guards/idempotency.js";
import { Refusal } from "../guards/problem.js";
import type { Db } from "../store/port.js";
import { findGift } from "./gift.js";
import type { Gift } from "./gift.js";
import { NotOpened } from "./port.js";
import type { PaymentProvider } from "./port.js";

/** What a new row is made of, once the request was accepted. */
export interface Terms {
  readonly wish: DonationRequest;
  readonly totalMinor: number;
  readonly returnUrl: string | undefined;
}

/** The answer as it is kept: without the token, which is computed anew. */
export type KeptReply = Omit<Donation, "statusToken">;

interface Opening {
  readonly db: Db;
  readonly provider: PaymentProvider;
  readonly now: () => Date;
}

/** Milliseconds that one process may take to ask the provider, before another does. */
export const lease = 15_000;
/** Milliseconds that a checkout stays open. */
export const openFor = 3_600_000;
/** Milliseconds that are left at least when it is opened: some providers refuse half an hour. */
const leftAtLeast = 35 * 60_000;

/**
 * The answer to `POST /donations`; `accept` runs only when the key is new,
 * and in the transaction of its row: what is counted there costs nothing when it is refused.
 * @throws Refusal 409 `in_flight` while another request under this key is at the provider, 422
 * `key_reused`, 503 `unavailable` when the provider does not answer, and whatever `accept` refuses.
 */
export async function openGift(
  opening: Opening,
  request: KeyedRequest,
  accept: (tx: Db) => Terms | Promise<Terms>,
): Promise<KeptReply> {
  const { db, now, provider } = opening;
  const { keyHash, bodyHash } = hashes(request);
  const claim = await db.tx(async (tx) => {
    const fresh = await tx.query(
      `insert into idempotency (key_hash, body_hash, kept_on) values ($1, $2, $3)
       on conflict (key_hash) do nothing returning key_hash`,
      [keyHash, bodyHash, request.day],
    );
    if (fresh.length === 0) return claimedAgain(tx, keyHash, bodyHash, now());
    const until = leaseFrom(now());
    const id = await stored(tx, await accept(tx), provider, { now: now(), until });
    await tx.query("update idempotency set reply = $2 where key_hash = $1", [
      keyHash,
      JSON.stringify({ id }),
    ]);
    return { id, until };
  });
  if ("reply" in claim) return claim.reply;
  const gift = await findGift(db, claim.id);
  if (!gift) throw new Error("a gift vanished between two statements");
  const checkout = await askProvider(opening, gift, claim.until);
  return db.tx((tx) => answered(tx, gift.id, checkout, keyHash));
}

/** An answer that is there, or the gift that is this process's to open until its lease ends. */
type Claim = { readonly reply: KeptReply } | { readonly id: string; readonly until: Date };

const leaseFrom = (now: Date) => new Date(now.getTime() + lease);

/** A key that came before: its answer, or its gift when whoever asked the provider has given up. */
async function claimedAgain(tx: Db, keyHash: string, bodyHash: string, now: Date): Promise<Claim> {
  // The reply was written by this file: an id first, the whole answer with the status.
  const [kept] = await tx.query<{ body_hash: string; status: number | null; reply: KeptReply }>(
    "select body_hash, status, reply from idempotency where key_hash = $1",
    [keyHash],
  );
  if (!kept) throw inFlight();
  if (kept.body_hash !== bodyHash) throw new Refusal(422, "key_reused");
  if (kept.status !== null) return { reply: kept.reply };
  const until = leaseFrom(now);
  // A gift that nobody could open for long gets a new hour, and with it another request: nobody
  // has the address of what the earlier one may have opened.
  const taken = await tx.query(
    `update donation set lease_until = $2,
       tries = case when expires_at < $4 then tries + 1 else tries end,
       expires_at = case when expires_at < $4 then $5 else expires_at end
     where id = $1 and lease_until <= $3 returning id`,
    [
      kept.reply.id,
      until,
      now,
      new Date(now.getTime() + leftAtLeast),
      new Date(now.getTime() + openFor),
    ],
  );
  if (taken.length === 0) throw inFlight();
  return { id: kept.reply.id, until };
}

const inFlight = () => new Refusal(409, "in_flight", { headers: { "Retry-After": "1" } });

async function stored(
  tx: Db,
  { wish, totalMinor, returnUrl }: Terms,
  provider: PaymentProvider,
  { now, until }: { readonly now: Date; readonly until: Date },
): Promise<string> {
  const id = makeId();
  const row: Readonly<Record<string, unknown>> = {
    id,
    status: "creating",
    provider: provider.name,
    mode: provider.mode,
    amount_minor: wish.amountMinor,
    total_minor: totalMinor,
    currency: wish.currency,
    frequency: wish.frequency,
    cover_fees: wish.coverFees,
    partner: wish.partner ?? null,
    campaign: wish.campaign ?? null,
    designation: wish.designation ?? null,
    anonymous: wish.anonymous,
    message: wish.message ?? null,
    tribute: wish.tribute ? JSON.stringify(wish.tribute) : null,
    locale: wish.locale,
    source: wish.source ? JSON.stringify(wish.source) : null,
    return_url: returnUrl ?? null,
    created_at: now,
    expires_at: new Date(now.getTime() + openFor),
    lease_until: until,
  };
  const names = Object.keys(row);
  const places = names.map((_, index) => `$${index + 1}`);
  await tx.query(
    `insert into donation (${names.join(", ")}) values (${places.join(", ")})`,
    Object.values(row),
  );
  return id;
}

type Checkout = Awaited<ReturnType<PaymentProvider["open"]>>;

async function askProvider({ db, provider }: Opening, gift: Gift, until: Date): Promise<Checkout> {
  try {
    return await provider.open(gift);
  } catch (error) {
    // Whatever kept the provider from answering: the lease ends now, and the next try asks it
    // again. A lease that somebody else has taken meanwhile is theirs to end.
    const isSpent = error instanceof NotOpened && error.isSpent;
    await db.query(
      `update donation set lease_until = created_at, tries = tries + $3
       where id = $1 and lease_until = $2`,
      [gift.id, until, isSpent ? 1 : 0],
    );
    const why = error instanceof NotOpened ? error.message : nameOf(error);
    console.error(`haven: the payment provider ${provider.name} did not answer (${why}).`);
    throw new Refusal(503, "unavailable", { headers: { "Retry-After": "2" } });
  }
}

const nameOf = (error: unknown) => (error instanceof Error ? error.name : "error");

/**
 * Kept together: the address of the checkout, and the answer that names it. Of two processes that
 * both got one, the first is right for ever: its donor may be there already.
 */
async function answered(
  tx: Db,
  id: string,
  { checkoutUrl, ref }: Checkout,
  keyHash: string,
): Promise<KeptReply> {
  await tx.query(
    `update donation set checkout_url = coalesce(checkout_url, $2), lease_until = null,
       provider_ref = case when checkout_url is null then coalesce($3, provider_ref)
         else provider_ref end,
       status = case when status = 'creating' then 'open' else status end where id = $1`,
    [id, checkoutUrl, ref ?? null],
  );
  const gift = await findGift(tx, id);
  if (!gift || gift.checkoutUrl === null) throw new Error("a gift vanished between two statements");
  const reply: KeptReply = { ...giftReply(gift), status: "open", checkoutUrl: gift.checkoutUrl };
  await tx.query("update idempotency set status = 201, reply = $2 where key_hash = $1", [
    keyHash,
    JSON.stringify(reply),
  ]);
  return reply;
}

/** What a gift's row says on the wire, but for its status and its checkout. */
export function giftReply(gift: Gift): Omit<KeptReply, "status" | "checkoutUrl"> {
  const { id, amountMinor, totalMinor, currency, frequency, designation, tribute, mode } = gift;
  return {
    id,
    amountMinor,
    totalMinor,
    currency,
    frequency,
    ...(designation !== null && { designation }),
    ...(tribute && { tribute: tribute.kind }),
    expiresAt: gift.expiresAt.toISOString(),
    mode,
    returnTo: gift.returnUrl === null ? "endpoint" : "page",
  };
}

/** 60 random bits in Crockford's base 32: `don_7Q4K2MXD9HTB`. */
function makeId(): string {
  const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  return `don_${[...randomBytes(12)].map((byte) => alphabet[byte % 32]).join("")}`;
}
