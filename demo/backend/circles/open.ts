/** The source that a setting names: read again when it changes, kept when it fails. */
import { readFile } from "node:fs/promises";
import { isCalledOff } from "../../../src/contract/calendar-entry.js";
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
import { keptMs, lastRead, rememberRead } from "./published-rows.js";
import { rememberedCircles, settlePublished } from "./published.js";
import { noSeries, readSeries, type SeriesFile } from "./series.js";
import { dayMs, minuteMs } from "./wall-time.js";

/** Dates are worked out this far ahead. */
const aheadMs = 180 * dayMs;
/** Dates worked out serve this long while the source stays the same. */
const restMs = 15 * minuteMs;
/** How often the database is told that the source was read. */
const tellMs = 10 * minuteMs;

/** Where the circles come from; `config` is the organisation's own file, where there is one. */
export type CirclePlace = Settings["circles"] & Pick<Settings, "config">;

interface Worked {
  readonly at: number;
  readonly loaded: Loaded;
  readonly key: string;
  readonly reading: CalendarReading;
}

/**
 * The source at the place that `HAVEN_CIRCLES` names. `db` remembers what was published: after a
 * start while the source cannot be read, the list of the last reading is shown, of any process.
 */
export function openCircles(
  place: CirclePlace,
  organization: Organization,
  db?: Db,
  say: (sentence: string) => void = console.error,
): CircleSource {
  const host = hostOf(organization);
  const load = loader(place.location);
  let good: Worked | undefined;
  let goodAt: Date | undefined;
  let toldAt = -Infinity;
  let said = "";

  function worked(loaded: Loaded, series: SeriesText, now: Date): Worked {
    const key = `${loaded.version} ${series.version}`;
    if (good?.key === key && Math.abs(now.getTime() - good.at) <= restMs) return good;
    const window = { fromMs: now.getTime() - keptMs, toMs: now.getTime() + aheadMs };
    const options = { host, dedicated: place.dedicated, seriesText: series.text, now, window };
    return { at: now.getTime(), loaded, key, reading: readSource(loaded.bytes, options) };
  }

  /** The fresh source, or the last good copy of it and why. */
  async function latest(now: Date): Promise<string | undefined> {
    const series = await seriesText(place);
    try {
      const loaded = await load(now);
      // Half a file would look as if circles had been taken out of the calendar.
      if (good && good.loaded !== loaded && endsEarly(loaded.bytes))
        throw new Unreadable("it ends in the middle");
      good = worked(loaded, series, now);
      goodAt = now;
      return undefined;
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      if (good) good = worked(good.loaded, series, now);
      return error.message;
    }
  }

  /** Says once that the source fails, and once that it is read again. */
  function tell(trouble: string | undefined): void {
    const sentence = trouble
      ? `haven: the calendar of circles cannot be read (${trouble}): the last good copy is used.`
      : "haven: the calendar of circles is read again.";
    if (sentence !== said && (trouble || said !== "")) say(sentence);
    said = sentence;
  }

  async function read(now: Date): Promise<CircleReading> {
    const trouble = await latest(now);
    const problems = trouble ? [{ why: `${trouble}: the last good copy is used` }] : [];
    if (!good) {
      const asOf = db && (await lastRead(db));
      if (!db || !asOf) throw new Unreadable(trouble ?? "it cannot be read");
      tell(trouble);
      return { ...(await rememberedCircles(db, now)), problems, asOf };
    }
    tell(trouble);
    const { reading } = good;
    const late = { ...(trouble && goodAt && { asOf: goodAt }) };
    const { seasonal } = reading;
    const all = { problems: [...problems, ...reading.problems], seasonal, ...late };
    if (!db) return { ...all, circles: reading.circles, withheld: reading.withheld };
    const settled = await settlePublished(db, reading, now);
    if (!trouble && reading.complete && now.getTime() - toldAt > tellMs) {
      await rememberRead(db, now);
      toldAt = now.getTime();
    }
    return { ...all, ...settled };
  }

  return {
    async read(now) {
      const reading = await read(now);
      const circles = reading.circles.filter(
        (circle) => ms(circle.end) > now.getTime() - (isCalledOff(circle) ? keptMs : dayMs),
      );
      return { ...reading, circles };
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
): CalendarReading {
  if (isJson(bytes)) return readJson(bytes, options.window);
  const { seriesText, ...rest } = options;
  const series: SeriesFile =
    seriesText === undefined ? noSeries : readSeries(seriesText, options.host);
  return readCalendar(bytes, { ...rest, series });
}

interface SeriesText {
  readonly text: string | undefined;
  readonly version: string;
}

/**
 * The defaults per series: `series.json` beside the calendar, else beside the organisation's own
 * file: a calendar on the web has no folder.
 */
export async function seriesText({
  location,
  config,
}: Pick<CirclePlace, "location" | "config">): Promise<SeriesText> {
  const places = [beside(location, "series.json"), config && beside(config, "series.json")];
  for (const path of places) {
    if (!path) continue;
    try {
      const text = await readFile(path, "utf8");
      return { text, version: text };
    } catch (error) {
      if (!(error instanceof Error && "code" in error)) throw error;
    }
  }
  return { text: undefined, version: "" };
}

function endsEarly(bytes: Uint8Array): boolean {
  if (isJson(bytes)) return false;
  return !/END:VCALENDAR\s*$/i.test(Buffer.from(bytes.subarray(-200)).toString("latin1"));
}

function ms(text: string): number {
  return readInstant(text)?.epochMs ?? 0;
}
