/** Reads a rule of repetition (RRULE) and refuses what no organiser means. */
import ICAL from "ical.js";
import { TimesRefused } from "./times-refused.js";
import type { Rule } from "./recurrence.js";
import { wallAt, type WallMs } from "./wall-time.js";

const weekdays = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];
const frequencies = ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"] as const;
const maxTimes = 12;

/** @throws TimesRefused when it cannot be read, or repeats more often than daily. */
export function readRule(line: string, start: WallMs, zone: string): Rule {
  const recur = recurOf(line);
  const freq = frequencies.find((known) => known === recur.freq);
  if (!freq) throw new TimesRefused("it repeats more often than daily, or not by a known rule");
  const parts: Partial<Record<string, readonly (string | number)[]>> = recur.parts;
  const numbers = (name: string) => (parts[name] ?? []).map(Number).filter(Number.isInteger);
  const date = new Date(start);
  const or = (list: readonly number[], value: number) => (list.length > 0 ? list : [value]);
  const times = or(numbers("BYHOUR"), date.getUTCHours()).flatMap((hour) =>
    or(numbers("BYMINUTE"), date.getUTCMinutes()).flatMap((minute) =>
      or(numbers("BYSECOND"), date.getUTCSeconds()).map(
        (second) => ((hour * 60 + minute) * 60 + second) * 1000,
      ),
    ),
  );
  if (times.length > maxTimes)
    throw new TimesRefused(`it repeats more than ${maxTimes} times a day`);
  return {
    freq,
    interval: Math.max(1, recur.interval || 1),
    count: recur.count ?? undefined,
    until: recur.until ? untilOf(recur.until, zone) : undefined,
    weekStart: (recur.wkst ?? 2) - 1,
    byMonth: numbers("BYMONTH"),
    byMonthDay: numbers("BYMONTHDAY"),
    byYearDay: numbers("BYYEARDAY"),
    byWeekNo: numbers("BYWEEKNO"),
    byDay: (parts["BYDAY"] ?? []).map((text) => weekdayOf(String(text))),
    bySetPos: numbers("BYSETPOS"),
    times: [...new Set(times)].toSorted((one, other) => one - other),
  };
}

function recurOf(line: string): ICAL.Recur {
  try {
    const value: unknown = ICAL.Property.fromString(line).getFirstValue();
    if (value instanceof ICAL.Recur) return value;
  } catch {
    // ical.js throws plain errors: said below in our words.
  }
  throw new TimesRefused("its rule of repetition cannot be read");
}

/** Most programs write the end in UTC; a bare date includes that whole day. */
function untilOf(until: ICAL.Time, zone: string): WallMs {
  const { year, month, day, hour, minute, second } = until;
  if (until.isDate) return Date.UTC(year, month - 1, day, 23, 59, 59);
  const written = Date.UTC(year, month - 1, day, hour, minute, second);
  return until.zone === ICAL.Timezone.utcTimezone ? wallAt(written, zone) : written;
}

function weekdayOf(text: string): Rule["byDay"][number] {
  const [, nth, name = ""] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(text.toUpperCase()) ?? [];
  const day = weekdays.indexOf(name);
  if (day < 0) throw new TimesRefused("its rule of repetition cannot be read");
  return { day, nth: Number(nth ?? 0) };
}
