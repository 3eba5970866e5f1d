/** The one writer of calendar text (RFC 5545): server and widget give the same bytes. */
import { plainOffset, zoneLines } from "./calendar-zone.js";
import { asText, fold } from "./calendar-line.js";
import type { Circle } from "./circle.js";
import { type Instant, readInstant } from "./zone.js";

/** What of a circle an entry is made of. */
export type CalendarCircle = Pick<
  Circle,
  | "uid"
  | "sequence"
  | "updated"
  | "status"
  | "statusNote"
  | "title"
  | "neutralTitle"
  | "summary"
  | "start"
> &
  Pick<Circle, "end" | "timeZone" | "place" | "links">;

/** The few words of an entry, in the reader's language; this file knows codes only. */
export interface CalendarWords {
  /** Title where a circle has no neutral one: "Appointment". */
  readonly appointment: string;
  /** Name of a feed, neutral like the entries: "Appointments". */
  readonly feedName: string;
  /** A title that says it does not take place: "Cancelled: {title}". */
  readonly cancelled: (title: string) => string;
}

/** How to write it. */
export interface CalendarOptions {
  readonly words: CalendarWords;
  /** With the real title, place and text; else an entry says neutral words and a time only. */
  readonly full?: boolean;
  /** A subscription: it has a name and says how often to look again. */
  readonly feed?: boolean;
}

const day = 86_400_000;

/** Calendar text for `text/calendar; charset=utf-8`, as a file `event.ics`; CRLF to its end. */
export function writeCalendar(
  circles: readonly CalendarCircle[],
  options: CalendarOptions,
): string {
  const entries = circles.map((circle) => ({ circle, times: timesOf(circle) }));
  const zones = new Set(
    entries.flatMap(({ circle, times }) => (times.local ? [circle.timeZone] : [])),
  );
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//calendar//1//EN",
    "CALSCALE:GREGORIAN",
    ...(options.feed ? feedLines(options.words) : []),
    ...[...zones].flatMap(zoneLines),
    ...entries.flatMap(({ circle, times }) => eventLines(circle, times.lines, options)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

/**
 * Whether a feed still carries a circle: from a day ago to 180 days ahead; a cancelled one for 7
 * days after its end, so that every subscriber's program learns it.
 */
export function belongsInFeed(
  circle: Pick<Circle, "start" | "end" | "status">,
  nowMs: number,
): boolean {
  const kept = circle.status === "cancelled" ? 7 * day : day;
  return at(circle.end).epochMs >= nowMs - kept && at(circle.start).epochMs <= nowMs + 180 * day;
}

function feedLines({ feedName }: CalendarWords): string[] {
  return [
    `NAME:${asText(feedName)}`,
    `X-WR-CALNAME:${asText(feedName)}`,
    "REFRESH-INTERVAL;VALUE=DURATION:PT12H",
    "X-PUBLISHED-TTL:PT12H",
  ];
}

function eventLines(
  circle: CalendarCircle,
  times: readonly string[],
  { full = false, words }: CalendarOptions,
): string[] {
  // Never the title when discreet: "after suicide loss" would show on a shared screen.
  const title = full ? circle.title : circle.neutralTitle || words.appointment;
  const updated = utc(at(circle.updated).epochMs);
  return [
    "BEGIN:VEVENT",
    `UID:${asText(circle.uid)}`,
    `DTSTAMP:${updated}`,
    `LAST-MODIFIED:${updated}`,
    `SEQUENCE:${circle.sequence}`,
    ...times,
    `STATUS:${statuses[circle.status]}`,
    `SUMMARY:${asText(circle.status === "cancelled" ? words.cancelled(title) : title)}`,
    ...(full ? fullLines(circle) : ["CLASS:PRIVATE"]),
    "END:VEVENT",
  ];
}

const statuses: Readonly<Record<Circle["status"], string>> = {
  scheduled: "CONFIRMED",
  rescheduled: "CONFIRMED",
  movedOnline: "CONFIRMED",
  unconfirmed: "TENTATIVE",
  postponed: "TENTATIVE",
  cancelled: "CANCELLED",
};

function fullLines({ place, summary, statusNote, links }: CalendarCircle): string[] {
  // Whatever a record carries, an address leaves only when it is public; a joining link never does.
  const located =
    place?.visibility === "public"
      ? [place.name, place.address || place.areaLabel]
      : [place?.areaLabel];
  const location = located.filter(Boolean).join(", ");
  const description = [statusNote, summary].filter(Boolean).join("\n\n");
  return [
    ...(description ? [`DESCRIPTION:${asText(description)}`] : []),
    ...(location ? [`LOCATION:${asText(location)}`] : []),
    ...(links.details ? [`URL:${links.details}`] : []),
  ];
}

/** DTSTART and DTEND: on the venue's clock where zone and time are plain, else in UTC. */
function timesOf({ start, end, timeZone }: CalendarCircle): { lines: string[]; local: boolean } {
  const ends = [at(start), at(end)];
  const walls = ends.map((instant) => wallOf(instant, timeZone));
  const local = !walls.includes(undefined);
  const [from, to] = local
    ? walls.map((wall) => `;TZID=${timeZone}:${wall}`)
    : ends.map(({ epochMs }) => `:${utc(epochMs)}`);
  const lasts = (ends[1]?.epochMs ?? 0) > (ends[0]?.epochMs ?? 0);
  return { lines: [`DTSTART${from}`, ...(lasts ? [`DTEND${to}`] : [])], local };
}

function wallOf({ epochMs, offsetMinutes, zulu }: Instant, timeZone: string): string | undefined {
  const offset = plainOffset(epochMs, timeZone);
  // Where offset and zone disagree, as in the hour that a clock skips, the instant wins.
  if (offset === undefined || (!zulu && offset !== offsetMinutes)) return undefined;
  return utc(epochMs + offset * 60_000).slice(0, -1);
}

function at(text: string): Instant {
  const instant = readInstant(text);
  if (!instant) throw new RangeError("writeCalendar: a time that is not RFC 3339");
  return instant;
}

const utc = (epochMs: number) => new Date(epochMs).toISOString().replace(/[-:]|\.\d+/g, "");
