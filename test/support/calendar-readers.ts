/** Two calendar programs' parsers, run as processes of their own in a given system time zone. */
import { spawnSync } from "node:child_process";

/** What a parser found in one entry; `start` and `end` are UTC instants in ISO 8601. */
export interface ReadEntry {
  readonly summary: string;
  readonly description: string | null;
  readonly location: string | null;
  readonly start: string;
  readonly end: string | null;
}

const javascript = `
import ICAL from "ical.js";
let text = "";
for await (const piece of process.stdin.setEncoding("utf8")) text += piece;
const calendar = new ICAL.Component(ICAL.parse(text));
for (const zone of calendar.getAllSubcomponents("vtimezone"))
  ICAL.TimezoneService.register(new ICAL.Timezone(zone), zone.getFirstPropertyValue("tzid"));
const when = (time) => new Date(time.toUnixTime() * 1000).toISOString();
const entries = calendar.getAllSubcomponents("vevent").map((event) => {
  const value = (name) => event.getFirstPropertyValue(name);
  return { summary: value("summary"), description: value("description"),
    location: value("location"), start: when(value("dtstart")),
    end: value("dtend") && when(value("dtend")) };
});
process.stdout.write(JSON.stringify(entries));
`;

const python = `
import sys, json
from datetime import timezone
from icalendar import Calendar
calendar = Calendar.from_ical(sys.stdin.buffer.read())
def text(event, name):
    return None if event.get(name) is None else str(event.get(name))
def when(event, name):
    if event.get(name) is None: return None
    return event[name].dt.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000Z")
print(json.dumps([{ "summary": text(e, "summary"), "description": text(e, "description"),
    "location": text(e, "location"), "start": when(e, "dtstart"), "end": when(e, "dtend") }
    for e in calendar.walk("VEVENT")]))
`;

const snake = ["python3", "/usr/bin/python3"].find(
  (command) => spawnSync(command, ["-c", "import icalendar"]).status === 0,
);

/** The parsers on this machine, by name; Debian's `python3-icalendar` is the second. */
export const readers: ReadonlyMap<string, (ics: string, timeZone: string) => ReadEntry[]> = new Map(
  [
    [
      "ical.js",
      (ics: string, zone: string) =>
        run(process.execPath, ["--input-type=module", "-e", javascript], ics, zone),
    ],
    ...(snake
      ? [
          [
            "python icalendar",
            (ics: string, zone: string) => run(snake, ["-c", python], ics, zone),
          ] as const,
        ]
      : []),
  ],
);

if (!snake) {
  if (process.env["CI"] === "true")
    throw new Error("python3-icalendar is missing: apt-get install it");
  console.log("calendar: python3-icalendar is not installed, so only ical.js reads our entries");
}

function run(command: string, args: readonly string[], input: string, zone: string): ReadEntry[] {
  const { status, stdout, stderr } = spawnSync(command, args, {
    input,
    encoding: "utf8",
    env: { ...process.env, TZ: zone },
  });
  if (status !== 0) throw new Error(`${command} could not read the entry: ${stderr}`);
  // The two scripts above print exactly this.
  return JSON.parse(stdout) as ReadEntry[];
}
