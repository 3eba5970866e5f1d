/** Divides a language's messages among the widgets, by what each one's files say. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { Catalogue, Table } from "../src/locale/tables.js";

/** The folder and the prefix of each catalogue. */
export const widgets: Readonly<Record<Catalogue, string>> = {
  circles: "upcoming-circles",
  support: "get-support",
  message: "send-message",
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
  const folder = join(root, "src/widgets", widgets[catalogue]);
  const start = join(folder, "element.ts");
  if (!existsSync(start)) return table;
  const texts = reached(start, folder, root, "src/locale").join("\n");
  const calls = Object.keys(reads).filter((name) => new RegExp(`\\b${name}\\(`).test(texts));
  const keys = new Set<string>(calls.flatMap((name) => reads[name] ?? []));
  return Object.fromEntries(Object.entries(table).filter(([key]) => keys.has(key)));
}

/** The ids that a widget's files name; one not there yet gets its prefix and the shared. */
export function idsOf(catalogue: Catalogue, ids: readonly string[], root = "."): string[] {
  const folder = join(root, "src/widgets", widgets[catalogue]);
  const start = join(folder, "element.ts");
  if (!existsSync(start))
    return ids.filter((id) => [catalogue, "shared", "question"].includes(id.split(".")[0] ?? ""));
  const named = new Set<string>();
  for (const text of reached(start, folder, root))
    for (const [, id = ""] of text.matchAll(/\bid:\s*["'`]([\w.-]+)["'`]/g)) named.add(id);
  return ids.filter((id) => named.has(id));
}

/** The texts of files that `start` imports, early or late; not another widget's, nor `apart`. */
function reached(start: string, folder: string, root: string, apart?: string): string[] {
  const seen = new Map<string, string>();
  const waiting = [start];
  for (let path = waiting.pop(); path; path = waiting.pop()) {
    if (seen.has(path) || !existsSync(path) || isForeign(path, folder, root)) continue;
    const text = readFileSync(path, "utf8");
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
