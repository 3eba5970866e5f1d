/** Zones that a calendar entry can name: their rules for RFC 5545, and the offsets that follow. */

interface Zone {
  /** Minutes east of UTC in winter. */
  readonly standard: number;
  /** Which rule moves the clock, if any: of the United States since 2007, or of Europe. */
  readonly rule?: "us" | "eu";
  /** Short names, of winter and of summer. */
  readonly names: readonly [string, string?];
}

const us = (standard: number, winter: string, summer: string): Zone => ({
  standard,
  rule: "us",
  names: [winter, summer],
});
const eu = (standard: number, winter: string, summer: string): Zone => ({
  standard,
  rule: "eu",
  names: [winter, summer],
});
const eastern = us(-300, "EST", "EDT");
const central = us(-360, "CST", "CDT");
const mountain = us(-420, "MST", "MDT");
const alaska = us(-540, "AKST", "AKDT");
const atlantic: Zone = { standard: -240, names: ["AST"] };
const middle = eu(60, "CET", "CEST");

// Only zones whose rule has been the same since 2007 and is not about to change.
const zones: Readonly<Record<string, Zone>> = {
  "America/New_York": eastern,
  "America/Detroit": eastern,
  "America/Indiana/Indianapolis": eastern,
  "America/Kentucky/Louisville": eastern,
  "America/Toronto": eastern,
  "America/Chicago": central,
  "America/Denver": mountain,
  "America/Boise": mountain,
  "America/Phoenix": { standard: -420, names: ["MST"] },
  "America/Los_Angeles": us(-480, "PST", "PDT"),
  "America/Anchorage": alaska,
  "America/Juneau": alaska,
  "Pacific/Honolulu": { standard: -600, names: ["HST"] },
  "America/Puerto_Rico": atlantic,
  "America/St_Thomas": atlantic,
  "America/Santo_Domingo": atlantic,
  "America/Halifax": us(-240, "AST", "ADT"),
  "Europe/London": eu(0, "GMT", "BST"),
  "Europe/Lisbon": eu(0, "WET", "WEST"),
  "Europe/Madrid": middle,
  "Europe/Paris": middle,
  "Europe/Berlin": middle,
};

/**
 * Minutes east of UTC on the zone's wall clock at an instant, or `undefined` when the zone is not
 * in the table or its wall clock shows that time twice: then only UTC says what is meant.
 */
export function plainOffset(epochMs: number, timeZone: string): number | undefined {
  const zone = Object.hasOwn(zones, timeZone) ? zones[timeZone] : undefined;
  if (!zone) return undefined;
  const offset = offsetOf(epochMs, zone);
  const other = 2 * zone.standard + 60 - offset;
  const twin = epochMs + (offset - other) * 60_000;
  return zone.rule && offsetOf(twin, zone) === other ? undefined : offset;
}

/** The VTIMEZONE lines of a zone in the table, by RRULE; Outlook does not read RDATE. */
export function zoneLines(timeZone: string): string[] {
  const zone = Object.hasOwn(zones, timeZone) ? zones[timeZone] : undefined;
  if (!zone) return [];
  const [winter, summer] = zone.names;
  const { standard, rule } = zone;
  const [fall, spring] = rule === "eu" ? europe(standard) : america;
  const part = (kind: string, name: string, from: number, to: number, since: readonly string[]) => [
    `BEGIN:${kind}`,
    ...since,
    `TZOFFSETFROM:${clock(from)}`,
    `TZOFFSETTO:${clock(to)}`,
    `TZNAME:${name}`,
    `END:${kind}`,
  ];
  const body =
    summer === undefined
      ? part("STANDARD", winter, standard, standard, ["DTSTART:19700101T000000"])
      : [
          ...part("STANDARD", winter, standard + 60, standard, fall),
          ...part("DAYLIGHT", summer, standard, standard + 60, spring),
        ];
  return ["BEGIN:VTIMEZONE", `TZID:${timeZone}`, ...body, "END:VTIMEZONE"];
}

type Changes = readonly [fall: readonly string[], spring: readonly string[]];

const america: Changes = [
  ["DTSTART:20071104T020000", "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU"],
  ["DTSTART:20070311T020000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU"],
];

// Europe changes everywhere at 01:00 UTC, so the hour on the wall depends on the zone.
function europe(standard: number): Changes {
  const hour = (hours: number) => `0${hours + standard / 60}0000`;
  return [
    [`DTSTART:20071028T${hour(2)}`, "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"],
    [`DTSTART:20070325T${hour(1)}`, "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"],
  ];
}

function offsetOf(epochMs: number, { standard, rule }: Zone): number {
  if (!rule) return standard;
  const year = new Date(epochMs + standard * 60_000).getUTCFullYear();
  const hour = 3_600_000;
  const [spring, fall] =
    rule === "us"
      ? [
          sunday(year, 2, 8) + 2 * hour - standard * 60_000,
          sunday(year, 10, 1) + hour - standard * 60_000,
        ]
      : [sunday(year, 2, 25) + hour, sunday(year, 9, 25) + hour];
  return epochMs >= spring && epochMs < fall ? standard + 60 : standard;
}

/** Midnight UTC of the first Sunday on or after a day. */
function sunday(year: number, month: number, day: number): number {
  const weekday = new Date(Date.UTC(year, month, day)).getUTCDay();
  return Date.UTC(year, month, day + ((7 - weekday) % 7));
}

function clock(minutes: number): string {
  const size = Math.abs(minutes);
  const digits = String(Math.floor(size / 60) * 100 + (size % 60)).padStart(4, "0");
  return (minutes < 0 ? "-" : "+") + digits;
}
