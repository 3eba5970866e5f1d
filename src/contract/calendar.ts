/** The one writer of calendar text (RFC 5545): server and widget give the same bytes. */
import { plainOffset, zoneLines } from "./calendar-zone.js";
import { entryOf, isCalledOff } from "./calendar-entry.js";
import type { Entry, EntryCircle, EntryWords } from "./calendar-entry.js";
import { asText, fold } from "./calendar-line.js";
import type { Circle } from "./circle.js";
import { type Instant, readInstant } from "./zone.js";

/** What of a circle an entry is made of. */
export type CalendarCircle = EntryCircle &
  Pick<Circle, "uid" | "sequence" | "updated" | "start" | "end" | "timeZone">;

/** The few words of an entry and a feed, in the reader's language; this file knows codes only. */
export interface CalendarWords extends EntryWords {
  /** Name of a feed, neutral like the entries: "Appointments". */
  readonly feedName: string;
}

/** How to write it. */
export interface CalendarOptions {
  readonly words: CalendarWords;
  /** With the real title, place and text; else an entry says neutral words and a time only. */
  readonly full?: boolean;
  /** A subscription: it has a name and says how often to look again. */
  readonly feed?: boolean;
  /**
   * What a person learnt when they signed up and asked to have in their own entry, discreet or
   * full. No server writes it: it is for a file made on the person's own device.
   */
  readonly revealed?: Pick<Entry, "location" | "description">;
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
  circle: Pick<Circle, "start" | "end" | "status" | "replacedBy">,
  nowMs: number,
): boolean {
  const kept = isCalledOff(circle) ? 7 * day : day;
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
  { full = false, words, revealed }: CalendarOptions,
): string[] {
  const { title, location, description, url } = { ...entryOf(circle, words, full), ...revealed };
  const updated = utc(at(circle.updated).epochMs);
  return [
    "BEGIN:VEVENT",
    `UID:${asText(circle.uid)}`,
    `DTSTAMP:${updated}`,
    `LAST-MODIFIED:${updated}`,
    `SEQUENCE:${circle.sequence}`,
    ...times,
    `STATUS:${isCalledOff(circle) ? "CANCELLED" : statuses[circle.status]}`,
    `SUMMARY:${asText(title)}`,
    ...(description ? [`DESCRIPTION:${asText(description)}`] : []),
    ...(location ? [`LOCATION:${asText(location)}`] : []),
    ...(url ? [`URL:${url}`] : []),
    ...(full ? [] : ["CLASS:PRIVATE"]),
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
