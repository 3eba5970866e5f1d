/** Divides a language's messages among the widgets, by what each one's files say. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { Catalogue } from "../src/locale/tables.js";

/** The folder and the prefix of each catalogue. */
export const widgets: Readonly<Record<Catalogue, string>> = {
  circles: "upcoming-circles",
  support: "get-support",
  message: "send-message",
  donate: "donate-button",
};

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

/** The texts of all files that `start` imports, early or late, except another widget's. */
function reached(start: string, folder: string, root: string): string[] {
  const seen = new Map<string, string>();
  const waiting = [start];
  for (let path = waiting.pop(); path; path = waiting.pop()) {
    if (seen.has(path) || !existsSync(path) || isForeign(path, folder, root)) continue;
    const text = readFileSync(path, "utf8");
    seen.set(path, text);
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
