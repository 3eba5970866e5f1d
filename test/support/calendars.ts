/** Small calendars for tests, written as an organiser's program would write them, and read at
 * once. */
import { hostOf, type CircleHost } from "../../demo/backend/circles/host.js";
import { readCalendar, type CalendarReading } from "../../demo/backend/circles/ics.js";
import { noSeries, readSeries } from "../../demo/backend/circles/series.js";
import { readOrganization } from "../../demo/backend/organization.js";

/** The demonstration's organisation. */
export const testHost: CircleHost = hostOf(
  readOrganization(new URL("../../demo/data/config.json", import.meta.url)),
);

/** Monday noon in Philadelphia. */
export const testNow = new Date("2026-11-23T17:00:00Z");

/** An entry that is published: Tuesday, 6:30 PM. Lines given replace those of the same name. */
export function entry(lines: readonly string[] = [], kind = "VEVENT"): string {
  const usual = [
    "UID:one@example.org",
    "DTSTAMP:20261101T120000Z",
    "DTSTART;TZID=America/New_York:20261124T183000",
    "DTEND;TZID=America/New_York:20261124T200000",
    "SUMMARY:Evening circle",
    "DESCRIPTION:Come as you are.\\n\\nCircle: yes\\nArea: West Philadelphia",
  ];
  const nameOf = (line: string) => line.split(/[;:]/)[0];
  const own = new Set(lines.map(nameOf));
  const rest = usual.filter((line) => !own.has(nameOf(line)));
  // A line that is only a name takes the usual line away.
  const kept = [...rest, ...lines.filter((line) => /[;:]/.test(line))];
  return [`BEGIN:${kind}`, ...kept, `END:${kind}`].join("\r\n");
}

/** A whole file. */
export function calendar(entries: readonly string[], head: readonly string[] = []): Uint8Array {
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", ...head, ...entries, "END:VCALENDAR", ""];
  return Buffer.from(lines.join("\r\n"), "utf8");
}

export interface Asked {
  readonly now?: Date;
  readonly dedicated?: boolean;
  readonly from?: string;
  readonly to?: string;
  readonly series?: string;
  readonly host?: CircleHost;
}

/** What a file says between two instants; without them in the 120 days from now. */
export function readAll(bytes: Uint8Array, asked: Asked = {}): CalendarReading {
  const { now = testNow, dedicated = false, series, host = testHost } = asked;
  const fromMs = asked.from ? Date.parse(asked.from) : now.getTime();
  const toMs = asked.to ? Date.parse(asked.to) : fromMs + 120 * 86_400_000;
  const defaults = series === undefined ? noSeries : readSeries(series, host);
  const window = { fromMs, toMs };
  return readCalendar(bytes, { host, dedicated, series: defaults, now, window });
}

/** The circles of a file with these entries. */
export function circlesOf(entries: readonly string[], asked: Asked = {}) {
  return readAll(calendar(entries), asked).circles;
}
