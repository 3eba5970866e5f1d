/** Writes `locales/generated/`: tables, one file per language and widget, the list of loaders. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Catalogue, Table } from "../src/locale/tables.js";
import { idsOf, starts, tableFor } from "./localize-split.js";

const head = "/** Made by `npm run localize`; edit `locales/*.xlf` or the sources instead. */";
const catalogues = Object.keys(starts) as Catalogue[]; // the keys of a closed record

/** Files by their path below the folder they go to. */
export type Files = Map<string, string>;

/** What of the source language's table even a form's first page needs; it needs no words. */
export function tableFile(table: Table): string {
  const { weekdays, am, pm, time, hour, languages } = table;
  return valueFile("table", "ClockTable", { weekdays, am, pm, time, hour, languages });
}

/** What it says of dates, zones and lists. */
export function datesFile(table: Table): string {
  const { months, shortMonths, shortWeekdays, day, dayWithYear, shortDay } = table;
  const { today, tomorrow, beside, span, zones, and, or } = table;
  const days = { months, shortMonths, shortWeekdays, day, dayWithYear, shortDay };
  return valueFile("dates", "DateTable", {
    ...days,
    today,
    tomorrow,
    beside,
    span,
    zones,
    and,
    or,
  });
}

/** How it writes money, which few first pictures need. */
export function moneyFile({ money }: Table): string {
  return valueFile("money", "Money", money);
}

function valueFile(name: string, type: string, value: unknown): string {
  return [
    head,
    `import type { ${type} } from "../../../src/locale/tables.js";`,
    "",
    `export const ${name}: ${type} = ${JSON.stringify(value)};`,
    "",
  ].join("\n");
}

/** One language's files, one per catalogue. */
export function languageFiles(
  lang: string,
  entries: ReadonlyMap<string, string>,
  table: Table,
): Files {
  const ids = [...entries.keys()].toSorted();
  return new Map(
    catalogues.map((catalogue) => {
      const lines = idsOf(catalogue, ids).map((id) => `  "${id}": ${entries.get(id)},`);
      const later = catalogues.filter((each) => each.startsWith(`${catalogue}-`));
      const text = moduleText(lines, tableFor(catalogue, table), later);
      return [`${lang}/${catalogue}.ts`, text] as const;
    }),
  );
}

function moduleText(
  lines: readonly string[],
  table: Partial<Table>,
  later: readonly Catalogue[],
): string {
  const uses = (tag: string) => lines.some((line) => line.includes(`: ${tag}\``));
  return [
    head,
    ...(uses("html") ? ['import { html } from "lit";'] : []),
    ...(uses("str") ? ['import { str } from "@lit/localize";'] : []),
    'import type { CatalogueModule } from "../../../src/locale/tables.js";',
    "",
    'export const templates: CatalogueModule["templates"] = {',
    ...lines,
    "};",
    "",
    `export const table: CatalogueModule["table"] = ${JSON.stringify(table)};`,
    "",
    ...(later.length > 0
      ? ['export const later: CatalogueModule["later"] = {', ...loadersIn(".", later), "};", ""]
      : []),
  ].join("\n");
}

/** How the first file of each widget is imported; what comes later stands in there. */
export function loadersFile(languages: readonly string[]): string {
  const first = catalogues.filter((name) => !name.includes("-"));
  const lines = languages.flatMap((lang) => [
    `  ${lang}: {`,
    ...loadersIn(`./${lang}`, first).map((line) => `  ${line}`),
    "  },",
  ]);
  return [
    head,
    'import type { Loaders } from "../../src/locale/tables.js";',
    "",
    "export const loaders: Readonly<Record<string, Loaders>> = {",
    ...lines,
    "};",
    "",
  ].join("\n");
}

/** Literal paths, so that each file becomes one chunk. */
function loadersIn(folder: string, names: readonly Catalogue[]): string[] {
  return names.map(
    (name) => `  ${name.includes("-") ? `"${name}"` : name}: () => import("${folder}/${name}.js"),`,
  );
}

/** Writes `files` into `folder`, and removes what is no longer made. */
export function writeFiles(folder: string, files: Files): void {
  for (const stale of made(folder)) if (!files.has(stale)) rmSync(join(folder, stale));
  for (const [path, text] of files) {
    if (readIfThere(join(folder, path)) === text) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** One sentence for each file in `folder` that is not what would be made now. */
export function differences(folder: string, files: Files): string[] {
  const changed = [...files].filter(([path, text]) => readIfThere(join(folder, path)) !== text);
  const stale = made(folder).filter((path) => !files.has(path));
  return [
    ...changed.map(([path]) => `${join(folder, path)}: is not what npm run localize makes`),
    ...stale.map((path) => `${join(folder, path)}: is no longer made`),
  ];
}

function made(folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder).length + 1));
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined; // not made yet
    throw error;
  }
}
