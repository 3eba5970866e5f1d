/** Divides a language's messages among the widgets, by what each one's files say, and among the
 * first page of a form and its rooms. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { Catalogue, Table } from "../src/locale/tables.js";

/** The folder of each catalogue; a form's rooms come later than its first page. */
export const widgets: Readonly<Record<Catalogue, string>> = {
  circles: "upcoming-circles",
  support: "get-support",
  "support-rooms": "get-support",
  message: "send-message",
  "message-rooms": "send-message",
  donate: "donate-button",
};

const clock = ["am", "pm", "time"] as const;
const day = ["months", "weekdays", "shortMonths", "shortWeekdays", "day", "shortDay"] as const;

/** What each function of `src/locale/` reads of a table. */
export const reads: Readonly<Record<string, readonly (keyof Table)[]>> = {
  formatDay: day,
  formatDate: day,
  formatTime: clock,
  formatHour: [...clock, "hour"],
  formatClock: [...clock, "hour"],
  formatRange: [...clock, ...day, "beside", "span"],
  dayLabel: [...day, "dayWithYear", "today", "tomorrow", "beside"],
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
  const first = firstOf(catalogue);
  for (const known of first ? Object.keys(tableFor(first, table, root)) : []) keys.delete(known);
  return Object.fromEntries(Object.entries(table).filter(([key]) => keys.has(key)));
}

/** The ids that a widget's files name; one not there yet gets its prefix and the shared. */
export function idsOf(catalogue: Catalogue, ids: readonly string[], root = "."): string[] {
  const texts = textsOf(catalogue, root);
  if (texts === undefined)
    return ids.filter((id) => [catalogue, "shared", "question"].includes(id.split(".")[0] ?? ""));
  const found = [...texts.matchAll(/\bid:\s*["'`]([\w.-]+)["'`]/g)].map(([, id = ""]) => id);
  const first = firstOf(catalogue);
  const known = new Set(first ? idsOf(first, ids, root) : []);
  return ids.filter((id) => found.includes(id) && !known.has(id));
}

/** The catalogue that is there before a form's rooms are. */
function firstOf(catalogue: Catalogue): Catalogue | undefined {
  const [first, rooms] = catalogue.split("-");
  return rooms ? (first as Catalogue) : undefined; // named after it
}

/** All that a catalogue's files say; nothing known of a widget that is not there yet. */
function textsOf(catalogue: Catalogue, root: string, apart?: string): string | undefined {
  const folder = join(root, "src/widgets", widgets[catalogue]);
  const rooms = join(folder, "rooms.ts");
  const isRooms = firstOf(catalogue) !== undefined;
  const start = isRooms ? rooms : join(folder, "element.ts");
  if (!existsSync(start)) return isRooms ? "" : undefined;
  return reached(start, { folder, root, apart, stop: isRooms ? undefined : rooms }).join("\n");
}

/** Where a walk along imports may go; `apart`: files whose texts do not count. */
interface Walk {
  readonly folder: string;
  readonly root: string;
  readonly apart: string | undefined;
  readonly stop: string | undefined;
}

/** The texts of files that `start` imports, early or late; no types, and no other widget's. */
function reached(start: string, { folder, root, apart, stop }: Walk): string[] {
  const seen = new Map<string, string>();
  const waiting = [start];
  for (let path = waiting.pop(); path; path = waiting.pop()) {
    if (seen.has(path) || path === stop || !existsSync(path) || isForeign(path, folder, root))
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
