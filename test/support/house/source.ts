/** The project's own files as the house rules read them: path, text, code without comments,
 * imports. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, posix } from "node:path";

/** One file, by its path from the top of the repository. */
export type Source = { readonly path: string; readonly text: string };

/**
 * One import or re-export: what it names, whether only types cross, whether it waits for a call.
 */
export type Import = { readonly from: string; readonly onlyTypes: boolean; readonly lazy: boolean };

const folders = ["src", "demo", "test", "scripts"];
const written = /\.(?:ts|mts|mjs|js)$/;
const notOurs = /(?:^|\/)(?:generated|node_modules|dist)\//;

/** Every hand-written file of code. */
export function sources(): readonly Source[] {
  return paths()
    .filter((path) => written.test(path) && !notOurs.test(path))
    .map((path) => ({ path, text: readFileSync(path, "utf8") }));
}

/** Every folder with nothing in it. */
export function emptyFolders(): readonly string[] {
  const entries = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true }),
  );
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => posix.join(entry.parentPath.replaceAll("\\", "/"), entry.name))
    .filter((path) => readdirSync(path).length === 0);
}

const paths = () =>
  folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => posix.join(entry.parentPath.replaceAll("\\", "/"), entry.name)),
  );

/** What `source` imports, in any of the ways in which a module can. */
export function importsOf({ text }: Source): readonly Import[] {
  const code = withoutComments(text);
  const found: Import[] = [];
  for (const [, type, names = "", from = ""] of code.matchAll(
    /^(?:import|export)\s+(type\s)?([^;"']*?)\s*from\s*["']([^"']+)["']/gm,
  ))
    found.push({ from, onlyTypes: type !== undefined || bringsOnlyTypes(names), lazy: false });
  for (const [, from = ""] of code.matchAll(/^import\s*["']([^"']+)["']/gm))
    found.push({ from, onlyTypes: false, lazy: false });
  for (const [, from = ""] of code.matchAll(/\bimport\(\s*["'`]([^"'`]+)["'`]/g))
    found.push({ from, onlyTypes: false, lazy: true });
  return found;
}

function bringsOnlyTypes(names: string): boolean {
  const inside = /^\{([\s\S]*)\}$/.exec(names.trim())?.[1];
  const each = (inside ?? "").split(",").filter((name) => name.trim() !== "");
  return each.length > 0 && each.every((name) => name.trim().startsWith("type "));
}

/** The path that a relative import means, as written in the sources; packages stay as they are. */
export function target(source: Source, from: string): string {
  if (!from.startsWith(".")) return from;
  return posix.join(dirname(source.path), from).replace(/\.js$/, ".ts");
}

/** `text` with every comment blanked out; line numbers stay what they were. */
export function withoutComments(text: string): string {
  return text.replaceAll(pieces, (piece) =>
    piece.startsWith("//") || piece.startsWith("/*") ? piece.replaceAll(/[^\n]/g, " ") : piece,
  );
}

/**
 * Strings, templates without a string inside them, regular expressions and comments: whichever
 * begins first.
 */
const pieces = new RegExp(
  [
    String.raw`"(?:[^"\\\n]|\\.)*"`,
    String.raw`'(?:[^'\\\n]|\\.)*'`,
    String.raw`(?<=[(,=:[!&|?{};]\s*|return\s)/(?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+/`,
    String.raw`//[^\n]*`,
    String.raw`/\*[\s\S]*?\*/`,
  ].join("|"),
  "g",
);

/** The number of the line on which `index` lies. */
export const lineOf = (text: string, index: number): number =>
  text.slice(0, index).split("\n").length;
