/** The published circles, ready to be served: read once a minute, kept when the source fails. */
import type { Circle } from "../../../src/contract/circle.js";
import { readInstant } from "../../../src/contract/zone.js";
import { prepared } from "../guards/prepared.js";
import type { Prepared } from "../guards/prepared.js";
import { Refusal } from "../guards/problem.js";
import type { Ports } from "../ports.js";
import type { Taken } from "../rsvps/capacity.js";
import type { PublishedDate } from "../rsvps/published-date.js";
import { createSeats, withBands } from "../rsvps/seats.js";
import { settleDates } from "../rsvps/settling.js";
import { readDecisions, withDecisions } from "./decisions.js";
import type { Decision } from "./decisions.js";
import { Unreadable } from "./entries.js";
import type { CircleReading } from "./port.js";
import { withhold } from "./withhold.js";

const minute = 60_000;
const day = 24 * 60 * minute;
/** A reply holds at most 300 dates in 120 days. */
const maxDates = 300;
const maxDays = 120;

export interface Board {
  /** The reply of `GET /circles` for a partner's page. */
  list(partner: string | undefined): Promise<Prepared>;
  /** One date; `removed` for one that was published once. */
  find(id: string): Promise<Circle | "removed" | undefined>;
  /** Every date that a partner's page may know, for the feed. */
  all(partner: string | undefined): Promise<readonly Circle[]>;
  /**
   * One date for whoever signs up or did: with what is withheld, and no older than a minute as long
   * as the calendar can be read.
   */
  date(id: string): Promise<PublishedDate | "removed" | undefined>;
  /** Told when places were taken or given back in this process. */
  changed(): void;
  /** Reads the calendar if that is a minute ago, for those who are to be told of changes. */
  follow(): Promise<void>;
}

interface Edition {
  readonly readAt: number;
  /** When the source was last read; older than `readAt` while it cannot be. */
  readonly asOf: Date;
  readonly circles: readonly Circle[];
  /** What stands beside them in the source. */
  readonly reading: CircleReading;
  readonly replies: Map<string, Prepared>;
}

/** An edition with what was decided, and who took part, since it was read. */
interface Decided {
  readonly from: Edition;
  readonly decisions: readonly Decision[];
  readonly taken: ReadonlyMap<string, Taken>;
  readonly edition: Edition;
}

/** A board over the source that `ports` carry. */
export function createBoard(ports: Pick<Ports, "circles" | "db" | "now">): Board {
  let edition: Edition | undefined;
  let underWay: Promise<Edition> | undefined;
  let decided: Decided | undefined;
  const seats = createSeats(ports);

  async function read(): Promise<Edition> {
    const now = ports.now();
    const reading = await ports.circles.read(now);
    const { circles, asOf = now } = reading;
    const known = new Set(edition?.circles.map(({ id }) => id));
    await remember(circles.filter(({ id }) => !known.has(id)));
    const ordered = circles.map(withhold).toSorted((a, b) => at(a.start) - at(b.start));
    const made = { readAt: now.getTime(), asOf, circles: ordered, reading, replies: new Map() };
    // A copy of some time ago says nothing new, and a demonstration's dates move by themselves.
    if (!reading.seasonal && reading.asOf === undefined) {
      const dates = ordered.map((circle) => [circle.id, dateOf({ reading }, circle)] as const);
      await settleDates(ports.db, new Map(dates), now);
    }
    edition = made;
    return made;
  }

  async function remember(circles: readonly Circle[]): Promise<void> {
    if (circles.length === 0) return;
    await ports.db.query(
      `insert into published_circle (id, published_on)
       select id, $2 from jsonb_array_elements_text($1) as id
       on conflict (id) do update set published_on = excluded.published_on
         where published_circle.published_on < excluded.published_on - 30`,
      [JSON.stringify(circles.map(({ id }) => id)), ports.now().toISOString().slice(0, 10)],
    );
  }

  /** One reading at a time; a calendar that cannot be read leaves the last one standing. */
  async function current(patient = false): Promise<Edition> {
    const age = edition ? Math.abs(ports.now().getTime() - edition.readAt) : Infinity;
    if (edition && age < minute) return edition;
    underWay ??= read().finally(() => {
      underWay = undefined;
    });
    const last = edition;
    const fresh = underWay.catch((error: unknown) => {
      const why = error instanceof Unreadable ? error.message : name(error);
      console.error(`haven: the circles cannot be read (${why}).`);
      if (last) return last;
      throw new Refusal(503, "unavailable", { headers: { "Retry-After": "30" } });
    });
    // A slow calendar costs a visitor nothing while there is a list of a few minutes ago.
    return last && age < 5 * minute && !patient ? last : fresh;
  }

  /** What staff decide holds at once in every process, so these few rows are read each time. */
  async function standing(patient = false): Promise<Edition> {
    const from = await current(patient);
    const last = decided;
    const decisions = await readDecisions(ports.db).catch((error: unknown) => {
      console.error(`haven: what was decided about circles cannot be read (${name(error)}).`);
      return last?.decisions ?? [];
    });
    const taken = await seats.taken();
    const isSame = last?.from === from && last.taken === taken && sameAs(last.decisions)(decisions);
    if (isSame) return last.edition;
    const circles = withDecisions(from.circles, decisions).map((circle) =>
      withBands(circle, from.reading.withheld?.get(circle.id)?.capacity, taken.get(circle.id)),
    );
    decided = { from, decisions, taken, edition: { ...from, circles, replies: new Map() } };
    return decided.edition;
  }

  const mayShow = (partner: string | undefined) => (circle: Circle) =>
    circle.privacy.listing === "public" ||
    (partner !== undefined && circle.partners.includes(partner));

  async function removed(id: string): Promise<"removed" | undefined> {
    const rows = await ports.db.query("select id from published_circle where id = $1", [id]);
    return rows.length > 0 ? "removed" : undefined;
  }

  return {
    async list(partner) {
      const { circles, readAt, asOf, replies } = await standing();
      const own = circles.some(({ partners }) => partner && partners.includes(partner));
      const key = own && partner ? partner : "";
      const found = replies.get(key);
      if (found) return found;
      const next = circles
        .filter(mayShow(key || undefined))
        .filter(({ end, start }) => at(end) > readAt && at(start) < readAt + maxDays * day);
      const made = await prepared({
        generatedAt: asOf.toISOString(),
        circles: next.slice(0, maxDates),
        truncated: next.length > maxDates,
      });
      replies.set(key, made);
      return made;
    },
    async find(id) {
      const { circles } = await standing();
      return circles.find((circle) => circle.id === id) ?? removed(id);
    },
    async all(partner) {
      return (await standing()).circles.filter(mayShow(partner));
    },
    async date(id) {
      const now = await standing(true);
      const circle = now.circles.find((each) => each.id === id);
      return circle ? dateOf(now, circle) : removed(id);
    },
    changed: seats.changed,
    async follow() {
      await current(true);
    },
  };
}

function dateOf({ reading }: Pick<Edition, "reading">, circle: Circle): PublishedDate {
  const { withheld, vanished } = reading;
  const isVanished = vanished?.has(circle.id) ?? false;
  return { circle, withheld: withheld?.get(circle.id) ?? {}, vanished: isVanished };
}

/** A start that cannot be read has no place in the order, and goes last. */
function at(instant: string): number {
  return readInstant(instant)?.epochMs ?? Number.MAX_SAFE_INTEGER;
}

const sameAs = (one: unknown) => (other: unknown) => JSON.stringify(one) === JSON.stringify(other);

function name(error: unknown): string {
  return error instanceof Error ? error.name : "unknown";
}
