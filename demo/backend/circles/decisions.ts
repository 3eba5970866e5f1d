/** What staff decided about a date before its calendar says so: it holds at once, in every
 * process. */
import type { Circle } from "../../../src/contract/circle.js";
import { record } from "../staff/audit.js";
import type { Doer } from "../staff/items.js";
import type { Db } from "../store/port.js";

export interface Decision {
  readonly circleId: string;
  readonly did: "cancelled";
  /** Public: everybody reads it beside the date. */
  readonly note: string | null;
  readonly at: Date;
}

/** Everything that is decided and not taken back; few, because each goes with its date. */
export function readDecisions(db: Db): Promise<Decision[]> {
  return db.query<Decision>(
    `select circle_id as "circleId", did, note, decided_at as at from circle_decision
     order by circle_id`,
  );
}

/** The circles as they stand with what was decided. What a calendar says itself is left alone. */
export function withDecisions(
  circles: readonly Circle[],
  decisions: readonly Decision[],
): readonly Circle[] {
  if (decisions.length === 0) return circles;
  const decided = new Map(decisions.map((each) => [each.circleId, each]));
  return circles.map((circle) => {
    const decision = decided.get(circle.id);
    if (!decision || circle.status === "cancelled") return circle;
    const at = decision.at.toISOString().replace(/\.\d+/, "");
    return {
      ...circle,
      status: "cancelled",
      ...(decision.note !== null && { statusNote: decision.note }),
      // Calendars take a change only when both have grown (RFC 5545, sections 3.8.7.2 and 3.8.7.4).
      sequence: circle.sequence + 1,
      updated: Date.parse(circle.updated) > decision.at.getTime() ? circle.updated : at,
    };
  });
}

/**
 * Cancels a date; whoever signed up for it is to be told. A second time changes the note alone.
 */
export function cancelDate(
  db: Db,
  { circleId, note }: Pick<Decision, "circleId" | "note">,
  { at, today, who }: Doer & { readonly at: Date },
): Promise<void> {
  return db.tx(async (tx) => {
    // The lock under which seats are counted: nobody signs up past this.
    await tx.query(
      `update rsvp_date set cancelled_here = true, fate = 'cancelled' where circle_id = $1`,
      [circleId],
    );
    await tx.query(
      `insert into circle_decision (circle_id, did, note, decided_at)
       values ($1, 'cancelled', $2, $3)
       on conflict (circle_id) do update set note = excluded.note`,
      [circleId, note, at],
    );
    await record(tx, { who, did: "dateCancelled", ref: circleId, on: today });
  });
}

/**
 * Takes that back, while the calendar itself still has the date; `false` when nothing was decided.
 * Who was told that it is cancelled is to be told that it is not.
 */
export function restoreDate(
  db: Db,
  circleId: string,
  fate: "on" | "online" | "postponed" | "unsure",
  { today, who }: Doer,
): Promise<boolean> {
  return db.tx(async (tx) => {
    await tx.query(
      `update rsvp_date set cancelled_here = false, fate = $2
       where circle_id = $1 and cancelled_here`,
      [circleId, fate],
    );
    const gone = await tx.query(
      "delete from circle_decision where circle_id = $1 returning circle_id",
      [circleId],
    );
    if (gone.length > 0) await record(tx, { who, did: "dateRestored", ref: circleId, on: today });
    return gone.length > 0;
  });
}

/** Forgets what was decided about dates that were over this long ago, or never were. */
export async function forgetDecisions(db: Db, now: Date): Promise<void> {
  await db.query(
    "delete from circle_decision where decided_at < $1::timestamptz - interval '1 year'",
    [now],
  );
}
