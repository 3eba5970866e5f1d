/** `/staff/data/gifts` and what staff do with gifts: look, take a file away, and write down that a
 * letter was sent or that somebody has looked. */
import { Hono } from "hono";
import type { Context } from "hono";
import { z } from "../../../src/contract/zod.js";
import { Refusal, parsed } from "../guards/problem.js";
import { staffGuard, staffReply } from "../guards/staff.js";
import type { Ports } from "../ports.js";
import { record } from "../staff/audit.js";
import { markLetter } from "../staff/gift-letters.js";
import { markSeen } from "../staff/gift-reviews.js";
import { giftGroups } from "../staff/gift-state.js";
import {
  designationsOf,
  readGift,
  readGifts,
  readPayments,
  readPayoutsOf,
} from "../staff/gifts.js";
import type { Designation } from "../staff/gifts.js";
import type { PaymentLine } from "../staff/gift-lines.js";
import type { PayoutRow } from "../staff/payout-rows.js";

/** The rows of a file, and the names that their codes have today. */
export interface PaymentsData {
  readonly lines: readonly PaymentLine[];
  readonly designations: readonly Designation[];
}

/** The payouts of a file, with what each is made of. */
export interface PayoutsData {
  readonly payouts: readonly PayoutRow[];
}

const id = z.string().check(z.regex(/^[A-Za-z0-9_-]{8,64}$/));
const choice = {
  month: z.optional(z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/))),
  campaign: z.optional(z.nullable(z.string().check(z.maxLength(60)))),
  group: z._default(z.enum(giftGroups), "all"),
};
const Choice = z.strictObject(choice);
const Export = z.strictObject({ ...choice, mode: z.enum(["live", "test"]) });
const Payouts = z.strictObject({ month: choice.month, mode: z.enum(["live", "test"]) });
const Letter = z.strictObject({
  id,
  ref: z.string().check(z.minLength(1), z.maxLength(255)),
  sent: z.boolean(),
});
const Seen = z.strictObject({ id, review: z.string().check(z.regex(/^[A-Za-z]{1,40}$/)) });

export function staffGiftRoutes(
  ports: Pick<Ports, "db" | "now" | "organization" | "settings">,
): Hono {
  const { db, now, organization } = ports;
  const { onlyStaff, posted, today } = staffGuard(ports);
  const done = (isDone: boolean) => {
    if (!isDone) throw new Refusal(404, "not_found");
    return staffReply({});
  };

  return new Hono()
    .get("/staff/data/gifts", async (c) => {
      await onlyStaff(c);
      return staffReply(await readGifts(db, organization, asked(c), now()));
    })
    .get("/staff/data/gifts/:id", async (c) => {
      await onlyStaff(c);
      const gift = await readGift(db, organization, c.req.param("id"));
      if (!gift) throw new Refusal(404, "not_found");
      return staffReply(gift);
    })
    .post("/staff/data/gift-exports", async (c) => {
      const { body, session } = await posted(c, Export);
      const data: PaymentsData = await db.tx(async (tx) => {
        await record(tx, { who: session.person, did: "giftsExported", on: today() });
        const lines = await readPayments(tx, organization, body);
        return { lines, designations: designationsOf(organization) };
      });
      return staffReply(data);
    })
    .post("/staff/data/payout-exports", async (c) => {
      const { body, session } = await posted(c, Payouts);
      const data: PayoutsData = await db.tx(async (tx) => {
        await record(tx, { who: session.person, did: "payoutsExported", on: today() });
        return { payouts: await readPayoutsOf(tx, body) };
      });
      return staffReply(data);
    })
    .post("/staff/data/gift-letters", async (c) => {
      const { body, session } = await posted(c, Letter);
      return done(await markLetter(db, body, { who: session.person, today: today() }));
    })
    .post("/staff/data/gift-reviews", async (c) => {
      const { body, session } = await posted(c, Seen);
      return done(await markSeen(db, body, { who: session.person, today: today() }));
    });
}

/** An empty campaign asks for gifts that name none. */
function asked(c: Context) {
  const { campaign, ...rest } = c.req.query();
  const named = campaign === undefined ? {} : { campaign: campaign === "" ? null : campaign };
  return parsed(Choice, { ...rest, ...named });
}
