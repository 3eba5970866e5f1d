/** Keeps the demonstration's calendar from growing old: its dates move along by whole weeks. */
import type { Entry } from "./entries.js";
import type { ContentLine } from "./content-lines.js";
import { dayMs } from "./wall-time.js";

const dated = /^(?:DTSTART|DTEND|RECURRENCE-ID|EXDATE|RDATE|DTSTAMP|CREATED|LAST-MODIFIED)$/;

/**
 * The entry as many weeks later as today is from the Monday that `X-HAVEN-SEASON` names. Wall times
 * stay. Series that repeat by month or year have no end and are true on any day: they stay.
 */
export function inSeason(entry: Entry, now: Date): Entry {
  const anchor = mondayOf(entry.calendar.season);
  if (
    anchor === undefined ||
    entry.lines.some(({ text }) => /^RRULE.*FREQ=(?:MONTHLY|YEARLY)/.test(text))
  ) {
    return entry;
  }
  const days = Math.floor((now.getTime() - anchor) / (7 * dayMs)) * 7;
  return { ...entry, lines: entry.lines.map((line) => moved(line, days)) };
}

/** Whether an entry belongs to a season that moves; what has moved on is not missed. */
export function isSeasonal(entry: Entry): boolean {
  return mondayOf(entry.calendar.season) !== undefined;
}

function mondayOf(season: string | undefined): number | undefined {
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)$/.exec(season ?? "") ?? [];
  return year === undefined ? undefined : Date.UTC(Number(year), Number(month) - 1, Number(day));
}

function moved(line: ContentLine, days: number): ContentLine {
  const part = dated.test(line.name)
    ? /\d{8}(?=T|\s*$|,)/g
    : line.name === "RRULE"
      ? /(?<=UNTIL=)\d{8}/g
      : undefined;
  if (!part) return line;
  const later = (date: string) => {
    const [year, month, day] = [date.slice(0, 4), date.slice(4, 6), date.slice(6)].map(Number);
    const at = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, (day ?? 1) + days));
    return at.toISOString().slice(0, 10).replaceAll("-", "");
  };
  return { ...line, text: line.text.replace(part, later) };
}
