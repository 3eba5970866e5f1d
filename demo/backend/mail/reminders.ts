/** Tells the second person at half of the promised time, and then the third, when nobody has
 * opened an item: one that is not read was a false success. */
import { dateIn, daysToAnswer, weekdaysOnly } from "../answer-by.js";
import type { AnswerPromise } from "../answer-by.js";
import type { Organization } from "../organization.js";
import type { Db } from "../store/port.js";
import { enqueue } from "./alerts.js";

export interface Reminding {
  readonly db: Db;
  readonly now: () => Date;
  readonly organization: Organization;
}

interface Unopened {
  readonly ref: string;
  readonly received: string;
  readonly promised: string;
  readonly reminded: number;
}

/**
 * Puts what is due among the mails to be sent. However many items wait, each person hears of it
 * once per round; several processes may do this at once.
 */
export async function remind({ db, now, organization }: Reminding): Promise<void> {
  const { organization: place, support } = organization.config();
  const time = localTime(place.timeZone, now());
  const waiting = await db.query<Unopened>(
    `select ref, to_char(received_on, 'YYYY-MM-DD') as received,
       to_char(answer_by, 'YYYY-MM-DD') as promised, reminded
     from intake where lane in ('new', 'unchecked', 'quarantine') and opened_on is null
       and reminded < 2 order by ref`,
  );
  const due = waiting.filter(
    (item) => reached(item, support ?? weekdaysOnly, time) > item.reminded,
  );
  if (due.length === 0) return;
  await db.tx(async (tx) => {
    const told = new Set<2 | 3>();
    for (const item of due) {
      const steps = reached(item, support ?? weekdaysOnly, time);
      // Whoever changes the row sends the mail; another process finds it changed.
      const changed = await tx.query(
        "update intake set reminded = $2 where ref = $1 and reminded < $2 returning ref",
        [item.ref, steps],
      );
      if (changed.length === 0) continue;
      if (item.reminded < 1) told.add(2);
      if (steps > 1) told.add(3);
    }
    for (const step of told) await enqueue(tx, step);
  });
}

/**
 * How many people are to be told by then, 0 to 2: the second at noon of the day at half of the
 * time, the third at noon of the day at three quarters of it, or at three where that is the same
 * day. Rows carry no time, so days are what can be halved.
 */
export function reached(
  { received, promised }: Pick<Unopened, "received" | "promised">,
  promise: AnswerPromise,
  time: string,
): number {
  const days = daysToAnswer(received, promised, promise);
  const dayAt = (part: number) => days[Math.ceil(days.length * part) - 1] ?? promised;
  const [second, third] = [dayAt(1 / 2), dayAt(3 / 4)];
  if (time >= `${third}T${third === second ? "15" : "12"}`) return 2;
  return time >= `${second}T12` ? 1 : 0;
}

/** The date and hour in a zone, `2026-11-25T14`. */
function localTime(timeZone: string, instant: Date): string {
  const hour = new Intl.DateTimeFormat("en-u-nu-latn", {
    timeZone,
    hour: "2-digit",
    hourCycle: "h23",
  }).format(instant);
  return `${dateIn(timeZone, instant)}T${hour.padStart(2, "0")}`;
}
