/** Sign-ups as a report counts them: in which month, how they came and how they stood, and of whom
 * nothing. */
import type { RsvpState, StaffRsvp } from "../rsvps/records.js";
import type { Db } from "../store/port.js";

export interface CountedSignUp {
  /** The month of the date, `2026-11`. */
  readonly month: string;
  readonly mode: StaffRsvp["mode"];
  readonly state: RsvpState;
}

/** All that are kept: those of dates that were over 14 days ago are gone. */
export function readSignUps(db: Db): Promise<CountedSignUp[]> {
  return db.query<CountedSignUp>(
    `select left(starts, 7) as month, mode, state from rsvp join rsvp_date using (circle_id)
     order by month, mode, state`,
  );
}
