/** What staff are told by mail: that there is something, and where. Of the person, of what they
 * wrote and of where it came from: nothing. */
import { randomBytes } from "node:crypto";
import type { Place } from "../lane.js";
import type { Db } from "../store/port.js";
import type { Mail } from "./port.js";
import { recipientOf } from "./settings.js";
import type { MailSettings } from "./settings.js";

/** 1 tells the first person of a new item; 2 and 3 tell the next ones that nobody opened one. */
export type Step = 1 | 2 | 3;

/**
 * Puts a mail about a new item beside it, in the same transaction: whatever ends this process, it
 * is sent. In a flood one mail an hour stands for all that came in it.
 */
export async function announce(
  tx: Db,
  { isFlood }: Pick<Place, "isFlood">,
  now: Date,
): Promise<void> {
  if (!isFlood) return enqueue(tx, 1);
  const hours = Math.floor(now.getTime() / hourMs) + 1;
  const next = new Date(hours * hourMs);
  // Held until the commit, so that the mail that stands for this item leaves after it is there.
  const waiting = await tx.query(
    "select id from alert where step = 1 and due_at = $1 and lease_until is null for share",
    [next],
  );
  if (waiting.length === 0) await enqueue(tx, 1, { id: `hour-${hours}`, dueAt: next });
}

const hourMs = 3_600_000;

/** Puts a mail among those to be sent: at once, or not before `dueAt` and once under its `id`. */
export async function enqueue(
  tx: Db,
  step: Step,
  later: { readonly id?: string; readonly dueAt?: Date } = {},
): Promise<void> {
  const { id = randomBytes(12).toString("hex"), dueAt = null } = later;
  await tx.query(
    "insert into alert (id, step, due_at) values ($1, $2, $3) on conflict (id) do nothing",
    [id, step, dueAt],
  );
}

/** The mail; `id` is the same each time it is tried, so that a mailbox shows it once. */
export function written(
  { id, step }: { readonly id: string; readonly step: Step },
  settings: MailSettings,
  publicUrl: string,
): Mail {
  const page = `${publicUrl}/staff`;
  const { subject, says } = step === 1 ? isNew : isWaiting;
  return {
    id: `${id}@${settings.from.replace(/^.*@|>$/g, "")}`,
    from: settings.from,
    to: recipientOf(settings, step),
    subject,
    text: `${says}\n\nThe staff pages: ${page}\n`,
  };
}

const isNew = { subject: "1 new item", says: "There is 1 new item." };
const isWaiting = {
  subject: "1 item is waiting",
  says: "There is 1 item that nobody has opened yet. Please open it, or ask who can.",
};
