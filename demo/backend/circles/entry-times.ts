/** When an entry is: times, rules, exceptions, version, refused where they do not hold. */
import ICAL from "ical.js";
import { readInstant } from "../../../src/contract/zone.js";
import type { ContentLine } from "./content-lines.js";
import type { Entry } from "./entries.js";
import type { Rule } from "./recurrence.js";
import { readRule } from "./rule.js";
import { TimesRefused } from "./times-refused.js";
import { minuteMs, resolveWall, wallAt, wallDate, type WallMs } from "./wall-time.js";
import { zoneFor } from "./zone-names.js";

/** An instant that a calendar names, in the zone it names it in. */
export interface Moment {
  readonly epochMs: number;
  /** The date on the wall of the entry's zone. */
  readonly date: string;
  /** Whether only the date was given. */
  readonly dateOnly: boolean;
}

export interface EntryTimes {
  readonly uid: string;
  /** Venue's zone. */
  readonly zone: string;
  /** Zone that the repetition is reckoned in: the venue's, or UTC where the entry says so. */
  readonly ruleZone: string;
  readonly start: WallMs;
  readonly startMs: number;
  /** From start to end as the wall clock shows it; absent when hours were given (DURATION:PT2H). */
  readonly wallLength?: number;
  /** From start to end in truth, on the first date. */
  readonly trueLength: number;
  readonly rules: readonly Rule[];
  readonly exRules: readonly Rule[];
  readonly added: readonly Moment[];
  readonly removed: readonly Moment[];
  /** For one changed date of a series: the date it stands for. */
  readonly instead?: Moment & { readonly following: boolean };
  readonly sequence: number;
  /** RFC 3339, UTC. */
  readonly updated: string;
  readonly cancelled: boolean;
  readonly tentative: boolean;
  /** What the organiser should look at, though the entry stands. */
  readonly remarks: readonly string[];
}

const once = ["UID", "DTSTART", "DTEND", "DURATION", "RECURRENCE-ID", "DESCRIPTION", "SUMMARY"];
const longestMs = 14 * 24 * 60 * minuteMs;

/** @throws TimesRefused with a reason for the organiser. */
export function readTimes(entry: Entry, homeZone: string): EntryTimes {
  const all = (name: string) => entry.lines.filter((line) => line.name === name);
  for (const name of once) {
    if (all(name).length > 1) throw new TimesRefused(`it has ${name} twice`);
  }
  const one = (name: string) => all(name)[0];
  const uid = textOf(one("UID")).trim();
  if (uid === "") throw new TimesRefused("it has no UID");
  const remarks: string[] = [];
  const calendarZone = entry.calendar.zone;
  const wide = calendarZone && zoneFor(calendarZone, entry.calendar, homeZone);
  const usual = wide && !/^(etc\/)?(utc|gmt)$/i.test(wide) ? wide : homeZone;

  const startLine = one("DTSTART");
  if (!startLine) throw new TimesRefused("it has no DTSTART");
  const [startTime] = timesOf(startLine);
  if (!startTime) throw new TimesRefused("its DTSTART cannot be read");
  const tzid = startTime.tzid;
  const named = tzid === undefined ? undefined : zoneFor(tzid, entry.calendar, homeZone);
  const guessed = tzid !== undefined && named === undefined;
  if (!startTime.utc && named === undefined) {
    // A definition that is no known zone's cannot be guessed; a name without one is the calendar's.
    if (guessed && (!wide || entry.calendar.zones.has(tzid)))
      throw new TimesRefused("its time zone is not known");
    const what = guessed ? "its time zone is not known" : "its time has no zone";
    const whose = wide ? "the calendar's own" : "that of the organisation";
    remarks.push(`${what}; read as ${usual}, ${whose}`);
  }
  const zone = named ?? usual;
  const ruleZone = startTime.utc ? "UTC" : zone;

  const moments = (line: ContentLine) => timesOf(line).map((time) => momentOf(time));
  const momentOf = (time: FileTime): Moment => {
    const other =
      time.tzid === undefined ? undefined : zoneFor(time.tzid, entry.calendar, homeZone);
    const at = time.utc ? time.wall : resolveWall(time.wall, other ?? ruleZone).epochMs;
    const date = wallDate(time.dateOnly ? time.wall : wallAt(at, zone));
    return { epochMs: at, date, dateOnly: time.dateOnly };
  };
  const start = startTime.wall;
  const startMs = resolveWall(start, ruleZone).epochMs;
  const lengths = lengthsOf(entry, start, startMs, ruleZone, momentOf);

  const untilZone = ruleZone;
  const rules = (name: string) => all(name).map((line) => readRule(line.text, start, untilZone));
  const insteadLine = one("RECURRENCE-ID");
  const [instead] = insteadLine ? moments(insteadLine) : [];
  if (insteadLine && !instead) throw new TimesRefused("its RECURRENCE-ID cannot be read");
  const following = /^[^:]*;RANGE="?THISANDFUTURE/i.test(insteadLine?.text ?? "");
  const series = rules("RRULE");
  if (series.length > 0 && startTime.utc && usual !== "UTC") {
    remarks.push("it repeats in UTC, so its hour moves when clocks change");
  }
  const status = textOf(one("STATUS")).trim().toUpperCase();
  return {
    uid,
    zone,
    ruleZone,
    start,
    startMs,
    ...lengths,
    rules: series,
    exRules: rules("EXRULE"),
    added: all("RDATE").flatMap(moments),
    removed: all("EXDATE").flatMap(moments),
    ...(instead && { instead: { ...instead, following } }),
    sequence: Math.min(2 ** 31 - 1, Math.max(0, Number.parseInt(textOf(one("SEQUENCE")), 10) || 0)),
    updated: updatedOf(all),
    cancelled: status === "CANCELLED",
    tentative: status === "TENTATIVE",
    remarks,
  };
}

interface FileTime {
  readonly wall: WallMs;
  readonly utc: boolean;
  readonly dateOnly: boolean;
  readonly tzid?: string | undefined;
}

/** The times of a line, as written; a period is its start. */
function timesOf(line: ContentLine): FileTime[] {
  const property = propertyOf(line);
  const tzid = property.getParameter("tzid");
  const raw: unknown[] = property.jCal.slice(3);
  return raw.map((value) => {
    const text = String(Array.isArray(value) ? value[0] : value);
    const dateOnly = /^\d{4}-\d\d-\d\d$/.test(text);
    const utc = text.endsWith("Z");
    const instant = readInstant(dateOnly ? `${text}T00:00:00Z` : utc ? text : `${text}Z`);
    if (!instant) throw new TimesRefused(`its ${line.name} cannot be read`);
    const zone = typeof tzid === "string" && !utc ? tzid : undefined;
    return { wall: instant.epochMs, utc, dateOnly, tzid: zone };
  });
}

function lengthsOf(
  entry: Entry,
  start: WallMs,
  startMs: number,
  zone: string,
  momentOf: (time: FileTime) => Moment,
): { readonly wallLength?: number; readonly trueLength: number } {
  const find = (name: string) => entry.lines.find((line) => line.name === name);
  const endLine = find("DTEND");
  const durationLine = find("DURATION");
  const [end] = endLine ? timesOf(endLine) : [];
  if (end) {
    const endMs = momentOf(end).epochMs;
    const wallLength = wallAt(endMs, zone) - start;
    // A start that the clock skips moves past its own end: then the end moves along.
    const same = !end.utc && end.wall > start && endMs <= startMs;
    return checked({ wallLength, trueLength: same ? end.wall - start : endMs - startMs });
  }
  if (!durationLine) throw new TimesRefused("it has no end");
  const duration: unknown = propertyOf(durationLine).getFirstValue();
  if (!(duration instanceof ICAL.Duration)) throw new TimesRefused("its DURATION cannot be read");
  const trueLength = duration.toSeconds() * 1000;
  const byDays = duration.weeks > 0 || duration.days > 0;
  return checked({ trueLength, ...(byDays && { wallLength: trueLength }) });
}

function checked<Lengths extends { readonly trueLength: number }>(lengths: Lengths): Lengths {
  if (!(lengths.trueLength > 0)) throw new TimesRefused("its end is not after its start");
  if (lengths.trueLength > longestMs) throw new TimesRefused("it lasts more than 14 days");
  return lengths;
}

/** The line as a property; ical.js throws plain errors. */
function propertyOf(line: ContentLine): ICAL.Property {
  try {
    return ICAL.Property.fromString(line.text);
  } catch {
    throw new TimesRefused(`its ${line.name} cannot be read`);
  }
}

/** The text of a line, `""` when there is none. */
export function textOf(line: ContentLine | undefined): string {
  if (!line) return "";
  const value: unknown = propertyOf(line).getFirstValue();
  return typeof value === "string" ? value : String(value ?? "");
}

/** When it was last changed. DTSTAMP comes last: exports renew it each time. */
function updatedOf(all: (name: string) => readonly ContentLine[]): string {
  for (const name of ["LAST-MODIFIED", "CREATED", "DTSTAMP"]) {
    const line = all(name)[0];
    if (!line) continue;
    const text = /:(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z?\s*$/.exec(line.text);
    const [, year, month, day, hour, minute, second] = text ?? [];
    const instant = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
    if (text && readInstant(instant)) return instant;
  }
  return "1970-01-01T00:00:00Z";
}
