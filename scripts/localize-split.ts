/** Divides a language's messages among the widgets, by what each one's files say, and among what a
 * widget says at first and later. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { Catalogue, Table } from "../src/locale/tables.js";

/** The file that each catalogue's walk begins at; one named `first-…` comes later than `first`. */
export const starts: Readonly<Record<Catalogue, string>> = {
  circles: "upcoming-circles/element.ts",
  "circles-along": "upcoming-circles/along.ts",
  "circles-filters": "upcoming-circles/filtering.ts",
  "circles-rest": "upcoming-circles/rest.ts",
  "circles-rooms": "upcoming-circles/taking-part.ts",
  support: "get-support/element.ts",
  "support-rooms": "get-support/rooms.ts",
  message: "send-message/element.ts",
  "message-rooms": "send-message/rooms.ts",
  donate: "donate-button/element.ts",
};

/** What else is there before a later catalogue is, because only its widget's files lead there. */
const before: Readonly<Partial<Record<Catalogue, readonly Catalogue[]>>> = {
  "circles-rooms": ["circles-rest"], // the button and the door to the rooms
};

const clock = ["am", "pm", "time"] as const;
const day = [
  "months",
  "weekdays",
  "shortMonths",
  "shortWeekdays",
  "day",
  "dayWithYear",
  "shortDay",
] as const;

/** What each function of `src/locale/` reads of a table. */
export const reads: Readonly<Record<string, readonly (keyof Table)[]>> = {
  formatDay: day,
  formatDate: day,
  formatTime: clock,
  formatHour: [...clock, "hour"],
  formatClock: [...clock, "hour"],
  formatRange: [...clock, ...day, "beside", "span"],
  dayLabel: [...day, "today", "tomorrow", "beside"],
  formatVisitorTime: [...clock, "weekdays", "beside"],
  weekdayName: ["weekdays"],
  zoneLabel: ["zones"],
  formatList: ["and", "or"],
  languageName: ["languages"],
  formatMoney: ["money"],
};

/** The part of a language's table that a widget's files show; all of it for one not there yet. */
export function tableFor(catalogue: Catalogue, table: Table, root = "."): Partial<Table> {
  const texts = textsOf(catalogue, root, "src/locale");
  if (!texts) return table;
  const calls = Object.keys(reads).filter((name) => new RegExp(`\\b${name}\\(`).test(texts));
  const keys = new Set<string>(calls.flatMap((name) => reads[name] ?? []));
  for (const earlier of earlierThan(catalogue))
    for (const known of Object.keys(tableFor(earlier, table, root))) keys.delete(known);
  return Object.fromEntries(Object.entries(table).filter(([key]) => keys.has(key)));
}

/** The ids that a widget's files name; one not there yet gets its prefix and the shared. */
export function idsOf(catalogue: Catalogue, ids: readonly string[], root = "."): string[] {
  const texts = textsOf(catalogue, root);
  if (texts === undefined)
    return ids.filter((id) => [catalogue, "shared", "question"].includes(id.split(".")[0] ?? ""));
  const found = [...texts.matchAll(/\bid:\s*["'`]([\w.-]+)["'`]/g)].map(([, id = ""]) => id);
  const known = new Set(earlierThan(catalogue).flatMap((earlier) => idsOf(earlier, ids, root)));
  return ids.filter((id) => found.includes(id) && !known.has(id));
}

/** The catalogues that are there before a later one is. */
function earlierThan(catalogue: Catalogue): readonly Catalogue[] {
  const first = firstOf(catalogue);
  return [...(first ? [first] : []), ...(before[catalogue] ?? [])];
}

/** The first of its widget's. */
function firstOf(catalogue: Catalogue): Catalogue | undefined {
  const [first, later] = catalogue.split("-");
  return later ? (first as Catalogue) : undefined; // named after it
}

/** All that a catalogue's files say; nothing known of a widget that is not there yet. */
function textsOf(catalogue: Catalogue, root: string, apart?: string): string | undefined {
  const at = (path: string) => join(root, "src/widgets", path);
  const start = at(starts[catalogue]);
  if (!existsSync(start)) return firstOf(catalogue) ? "" : undefined;
  const stops = Object.values(starts).flatMap((path) => (at(path) === start ? [] : [at(path)]));
  return reached(start, { folder: dirname(start), root, apart, stops }).join("\n");
}

/** Where a walk along imports may go; `apart`: files whose texts do not count. */
interface Walk {
  readonly folder: string;
  readonly root: string;
  readonly apart: string | undefined;
  /** Where another catalogue's walk begins. */
  readonly stops: readonly string[];
}

/** The texts of files that `start` imports, early or late; no types, and no other widget's. */
function reached(start: string, { folder, root, apart, stops }: Walk): string[] {
  const seen = new Map<string, string>();
  const waiting = [start];
  for (let path = waiting.pop(); path; path = waiting.pop()) {
    if (
      seen.has(path) ||
      stops.includes(path) ||
      !existsSync(path) ||
      isForeign(path, folder, root)
    )
      continue;
    const text = readFileSync(path, "utf8").replaceAll(/^\s*import type [^;]*;/gm, "");
    seen.set(path, apart && path.startsWith(join(root, apart)) ? "" : text);
    for (const [, from = ""] of text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["'](\.[^"']+)["']/g))
      waiting.push(join(dirname(path), from).replace(/\.js$/, ".ts"));
  }
  return [...seen.values()];
}

function isForeign(path: string, folder: string, root: string): boolean {
  const inWidgets = !relative(join(root, "src/widgets"), path).startsWith("..");
  return inWidgets && relative(folder, path).startsWith("..");
}

/** The entries of a module built by lit-localize, by id, as they stand in its text. */
export function entriesIn(module: string): Map<string, string> {
  const [, body = ""] = module.split(/export const templates = \{/);
  const entries = body
    .slice(0, body.lastIndexOf("};"))
    .split(/\n\s*(?='[a-z][\w.-]*': (?:html|str)?`)/);
  return new Map(
    entries.flatMap((entry) => {
      const [, id, text] = /^'([^']+)': ([\s\S]*),\s*$/.exec(entry) ?? [];
      return id && text ? [[id, text] as const] : [];
    }),
  );
}
