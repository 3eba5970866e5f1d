/** Sorts a calendar's entries into series, and decides for each entry whether it is published. */
import { descriptionLines, maxDescription } from "./description.js";
import type { Entry } from "./entries.js";
import { readTimes, type EntryTimes } from "./entry-times.js";
import { readDescription, type ReadDescription } from "./fields.js";
import type { CalendarOptions } from "./ics.js";
import type { CircleProblem } from "./port.js";
import { dressed, type Publishable } from "./publishable.js";
import { forbidden, notOffered, reportedUid } from "./publishing.js";
import { inSeason } from "./season.js";
import { TimesRefused } from "./times-refused.js";

/** An entry whose times are known; without `dress` its date is not published. */
export interface Candidate {
  readonly times: EntryTimes;
  readonly dress?: Publishable;
  readonly forbidden: boolean;
}

/** The entries of one UID. */
export interface Group {
  readonly master?: Candidate;
  readonly changes: readonly Candidate[];
  /** Whether the series itself must stay private, and so every date of it. */
  readonly forbidden: boolean;
}

interface Judged {
  readonly entry: Entry;
  readonly description: ReadDescription;
  readonly isChange: boolean;
  readonly forbidden?: string;
  readonly held?: string;
}

type Report = (entry: Entry, why: string, line?: number) => void;

/** Groups by UID; every entry that is not published is among the problems. */
export function groups(
  entries: readonly Entry[],
  options: CalendarOptions,
  problems: CircleProblem[],
): Map<string, Group> {
  const report: Report = (entry, why, line = entry.line) => {
    const uid = reportedUid(entry);
    problems.push({ line, ...(uid !== undefined && { uid }), why });
  };
  const byUid = new Map<string, Judged[]>();
  for (const entry of entries) {
    const judged = judge(entry, options.dedicated);
    const uid = reportedUid(entry);
    if (uid === undefined || entry.kind !== "VEVENT") {
      report(entry, judged.forbidden ?? judged.held ?? "it has no UID");
      continue;
    }
    const same = byUid.get(uid);
    if (same) same.push(judged);
    else byUid.set(uid, [judged]);
  }
  return new Map([...byUid].map(([uid, judged]) => [uid, grouped(judged, options, report)]));
}

function judge(entry: Entry, dedicated: boolean): Judged {
  const has = (name: string) => entry.lines.some((line) => line.name === name);
  const why = forbidden(entry);
  const description: ReadDescription = why
    ? { fields: [], prose: [], remarks: [] }
    : readDescription(descriptionLines(entry.lines.find(({ name }) => name === "DESCRIPTION")));
  const long = entry.lines.some(
    ({ name, text }) => name === "DESCRIPTION" && text.length > maxDescription,
  );
  const held = why ?? (long ? "its description is too long" : notOffered(description, dedicated));
  return {
    entry,
    description,
    isChange: has("RECURRENCE-ID"),
    ...(why && { forbidden: why }),
    ...(held && { held }),
  };
}

function grouped(judged: readonly Judged[], options: CalendarOptions, report: Report): Group {
  const masters = judged.filter(({ isChange }) => !isChange);
  const changes = judged.filter(({ isChange }) => isChange);
  const closed = masters.find((each) => each.forbidden);
  if (closed) {
    for (const { entry, ...each } of judged)
      report(entry, each.forbidden ?? "its series is not published: " + closed.forbidden);
    return { changes: [], forbidden: true };
  }
  if (judged.every(({ held }) => held)) {
    for (const { entry, held } of judged) report(entry, held ?? "");
    return { changes: [], forbidden: masters.length > 0 };
  }
  const read = (each: Judged) => candidate(each, options, report);
  const [first, ...copies] = masters.map(read).filter((each) => each !== undefined);
  const master = copies.reduce(
    (best, copy) => (copy.times.sequence > (best?.times.sequence ?? -1) ? copy : best),
    first,
  );
  if (copies.length > 0 && masters[1])
    report(masters[1].entry, "its UID stands twice; the newer one counts");
  return {
    ...(master && { master }),
    changes: latest(changes.map(read).filter((each) => each !== undefined)),
    forbidden: false,
  };
}

/** Of two changes to one date the one with the higher SEQUENCE counts. */
function latest(changes: readonly Candidate[]): readonly Candidate[] {
  const kept = new Map<string, Candidate>();
  for (const change of changes) {
    const { instead, sequence } = change.times;
    const key = `${instead?.epochMs} ${instead?.following}`;
    const other = kept.get(key);
    if (!other || sequence >= other.times.sequence) kept.set(key, change);
  }
  return [...kept.values()];
}

function candidate(
  judged: Judged,
  options: CalendarOptions,
  report: Report,
): Candidate | undefined {
  const { description, held } = judged;
  const entry = inSeason(judged.entry, options.now);
  const isForbidden = judged.forbidden !== undefined;
  try {
    const times = readTimes(entry, options.host.timeZone);
    if (held) {
      if (!times.cancelled || isForbidden) report(entry, held);
      return { times, forbidden: isForbidden };
    }
    const remark = ({ line, why }: { readonly line: number; readonly why: string }) =>
      report(entry, why, line);
    const dress = dressed(entry, times, description, options.host, options.series, remark);
    description.remarks.forEach(remark);
    for (const why of times.remarks) report(entry, why);
    return { times, dress, forbidden: false };
  } catch (error) {
    if (!(error instanceof TimesRefused)) throw error;
    report(entry, held ?? error.message);
    return undefined;
  }
}
