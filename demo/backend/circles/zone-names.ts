/** Which zone a calendar's TZID means: IANA names, paths around them, Windows' names. */
import ICAL from "ical.js";
import { zoneOffset } from "./wall-time.js";
import type { CalendarHead } from "./entries.js";

/** The IANA name, or `undefined` when the TZID cannot be trusted to mean one. */
export function zoneFor(tzid: string, head: CalendarHead, fallback: string): string | undefined {
  const id = tzid.trim().replace(/^"|"$/g, "");
  const windows = id.toLowerCase().replace(/^\(utc[^)]{0,7}\)\s*/, "");
  const named = ianaName(id) ?? ianaName(windowsZones[windows] ?? "");
  if (named) return named;
  const path = /[A-Z][A-Za-z_]{1,20}\/[A-Za-z_+-]{1,30}(?:\/[A-Za-z_]{1,30})?$/.exec(id)?.[0];
  const inPath = path && ianaName(path);
  if (inPath) return inPath;
  const lines = head.zones.get(tzid) ?? head.zones.get(id);
  if (!lines) return undefined;
  const location = lines.find((line) => /^X-LIC-LOCATION:/i.test(line))?.slice(15);
  return (
    ianaName(location?.trim() ?? "") ??
    [fallback, ...likely].find((zone) => sameRules(id, lines, zone))
  );
}

/** Outlook's “Customized Time Zone” says nothing but its rules: these are tried. */
const likely = [
  "America/New_York",
  "America/Chicago",
  "America/Denver",
  "America/Phoenix",
  "America/Los_Angeles",
  "America/Anchorage",
  "Pacific/Honolulu",
  "America/Halifax",
  "America/Puerto_Rico",
  "America/Bogota",
  "America/Mexico_City",
];

/** The zone as the engine knows it; a bare offset is no place. */
export function ianaName(name: string): string | undefined {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]{1,50}$/.test(name)) return undefined;
  try {
    zoneOffset(0, name);
    return name;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Whether a calendar's own definition keeps the same time as a zone, in winter and in summer. */
function sameRules(tzid: string, lines: readonly string[], zone: string): boolean {
  try {
    const text = ["BEGIN:VTIMEZONE", ...lines, "END:VTIMEZONE"].join("\r\n");
    const own = new ICAL.Timezone({ component: new ICAL.Component(ICAL.parse(text)), tzid });
    return [1, 4, 7, 10].every((month) => {
      const time = new ICAL.Time(
        { year: 2026, month, day: 15, hour: 12, minute: 0, second: 0 },
        own,
      );
      return zoneOffset(Date.UTC(2026, month - 1, 15, 17), zone) * 60 === time.utcOffset();
    });
  } catch {
    // ical.js throws plain errors on a definition it cannot read: then nothing is known about it.
    return false;
  }
}

// From CLDR's windowsZones: Outlook and Exchange write these. In small letters.
const windowsZones: Readonly<Record<string, string>> = {
  "eastern standard time": "America/New_York",
  "eastern time (us & canada)": "America/New_York",
  "central time (us & canada)": "America/Chicago",
  "mountain time (us & canada)": "America/Denver",
  "pacific time (us & canada)": "America/Los_Angeles",
  "us eastern standard time": "America/Indiana/Indianapolis",
  "central standard time": "America/Chicago",
  "mountain standard time": "America/Denver",
  "us mountain standard time": "America/Phoenix",
  "pacific standard time": "America/Los_Angeles",
  "alaskan standard time": "America/Anchorage",
  "hawaiian standard time": "Pacific/Honolulu",
  "atlantic standard time": "America/Halifax",
  "sa western standard time": "America/La_Paz",
  "sa pacific standard time": "America/Bogota",
  "haiti standard time": "America/Port-au-Prince",
  "cuba standard time": "America/Havana",
  "central standard time (mexico)": "America/Mexico_City",
  "central america standard time": "America/Guatemala",
  "eastern standard time (mexico)": "America/Cancun",
  "e. south america standard time": "America/Sao_Paulo",
  "gmt standard time": "Europe/London",
  "greenwich standard time": "Atlantic/Reykjavik",
  "w. europe standard time": "Europe/Berlin",
  "romance standard time": "Europe/Paris",
  "central europe standard time": "Europe/Budapest",
  "central european standard time": "Europe/Warsaw",
  "e. europe standard time": "Europe/Chisinau",
  "fle standard time": "Europe/Kiev",
  "russian standard time": "Europe/Moscow",
  "e. africa standard time": "Africa/Nairobi",
  "w. central africa standard time": "Africa/Lagos",
  "india standard time": "Asia/Kolkata",
  "china standard time": "Asia/Shanghai",
  "se asia standard time": "Asia/Bangkok",
  "tokyo standard time": "Asia/Tokyo",
  "aus eastern standard time": "Australia/Sydney",
};
