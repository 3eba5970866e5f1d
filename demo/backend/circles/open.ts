/** The source that a setting names: read again when it changes, kept when it fails. */
import { readFile } from "node:fs/promises";
import { readInstant } from "../../../src/contract/zone.js";
import type { Settings } from "../env.js";
import type { Organization } from "../organization.js";
import type { Db } from "../store/port.js";
import { Unreadable } from "./entries.js";
import { hostOf, type CircleHost } from "./host.js";
import { readCalendar, type CalendarReading } from "./ics.js";
import { isJson, readJson } from "./json.js";
import { beside, loader, type Loaded } from "./load.js";
import type { Window } from "./occurrences.js";
import type { CircleReading, CircleSource } from "./port.js";
import { settlePublished } from "./published.js";
import { noSeries, readSeries, type SeriesFile } from "./series.js";
import { dayMs, minuteMs } from "./wall-time.js";

/** Dates are worked out this far ahead; cancelled ones are kept this long after. */
const aheadMs = 180 * dayMs;
const keptMs = 7 * dayMs;
/** Dates worked out serve this long while the source stays the same. */
const restMs = 15 * minuteMs;

/** The source at the place that `HAVEN_CIRCLES` names; `db` remembers what was published. */
export function openCircles(
  { location, dedicated }: Settings["circles"],
  organization: Organization,
  db?: Db,
): CircleSource {
  const host = hostOf(organization);
  const load = loader(location);
  let good: Loaded | undefined;
  let worked:
    { readonly at: number; readonly key: string; readonly reading: CircleReading } | undefined;

  async function reading(now: Date): Promise<CircleReading> {
    const { text, version } = await seriesText(location);
    const { loaded, problem } = await latest(now);
    const key = `${loaded.version} ${version}`;
    if (!worked || worked.key !== key || Math.abs(now.getTime() - worked.at) > restMs) {
      const window = { fromMs: now.getTime() - keptMs, toMs: now.getTime() + aheadMs };
      const fresh = readSource(loaded.bytes, { host, dedicated, seriesText: text, now, window });
      worked = { at: now.getTime(), key, reading: fresh };
    }
    const { circles, problems } = worked.reading;
    return { ...worked.reading, circles, problems: problem ? [problem, ...problems] : problems };
  }

  async function latest(now: Date) {
    try {
      const loaded = await load(now);
      // Half a file would look as if circles had been taken out of the calendar.
      if (good && good !== loaded && endsEarly(loaded.bytes))
        throw new Unreadable("it ends in the middle");
      good = loaded;
      return { loaded };
    } catch (error) {
      if (!good || !(error instanceof Unreadable)) throw error;
      return { loaded: good, problem: { why: `${error.message}: the last good copy is used` } };
    }
  }

  return {
    async read(now) {
      const found = await reading(now);
      const settled =
        db && isCalendar(found) ? await settlePublished(db, found, now) : found.circles;
      const circles = settled.filter(
        ({ status, end }) => ms(end) > now.getTime() - (status === "cancelled" ? keptMs : 0),
      );
      return { circles, problems: found.problems };
    },
  };
}

/** What a source says, whichever of the two kinds it is. */
export function readSource(
  bytes: Uint8Array,
  options: {
    readonly host: CircleHost;
    readonly dedicated: boolean;
    readonly seriesText: string | undefined;
    readonly now: Date;
    readonly window: Window;
  },
): CircleReading | CalendarReading {
  if (isJson(bytes)) return readJson(bytes, options.window);
  const { seriesText, ...rest } = options;
  const series: SeriesFile =
    seriesText === undefined ? noSeries : readSeries(seriesText, options.host);
  return readCalendar(bytes, { ...rest, series });
}

/** The defaults per series: `series.json` beside the calendar. */
export async function seriesText(
  location: string,
): Promise<{ readonly text: string | undefined; readonly version: string }> {
  const path = beside(location, "series.json");
  if (path === undefined) return { text: undefined, version: "" };
  try {
    const text = await readFile(path, "utf8");
    return { text, version: text };
  } catch (error) {
    if (error instanceof Error && "code" in error) return { text: undefined, version: "" };
    throw error;
  }
}

function isCalendar(reading: CircleReading): reading is CalendarReading {
  return "fateOf" in reading;
}

function endsEarly(bytes: Uint8Array): boolean {
  if (isJson(bytes)) return false;
  return !/END:VCALENDAR\s*$/i.test(Buffer.from(bytes.subarray(-200)).toString("latin1"));
}

function ms(text: string): number {
  return readInstant(text)?.epochMs ?? 0;
}
