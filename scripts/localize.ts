/** Extracts messages, updates XLIFF files, builds `locales/generated/`: `--check`, `--draft`. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { RuntimeLitLocalizer } from "@lit/localize-tools/lib/modes/runtime.js";
import type { Message, ProgramMessage } from "@lit/localize-tools/lib/messages.js";
import type { Locale } from "@lit/localize-tools/lib/types/locale.js";
import type { Config } from "@lit/localize-tools/lib/types/config.js";
import { shippedLanguages, sourceLanguage } from "../src/locale/languages.js";
import { disguise, disguiseMessage, pseudoLanguages } from "./localize-pseudo.js";
import { entriesIn } from "./localize-split.js";
import { makePseudoTable, makeTable } from "./localize-tables.js";
import {
  datesFile,
  differences,
  languageFiles,
  loadersFile,
  moneyFile,
  tableFile,
  writeFiles,
} from "./localize-write.js";
import type { Files } from "./localize-write.js";
import { awaiting, mark, shortcomings, unitsIn } from "./localize-xliff.js";

const check = process.argv.includes("--check");
const draft = process.argv.includes("--draft");
const generated = "locales/generated";
const targets = shippedLanguages
  .map(({ code }) => code as Locale) // a string with a brand
  .filter((code) => code !== sourceLanguage);

const work = mkdtempSync(join(tmpdir(), "haven-localize-"));
const xliffs = join(work, "xliff");
cpSync("locales", xliffs, { recursive: true, filter: (path) => !path.includes("generated") });

const file = JSON.parse(readFileSync("lit-localize.json", "utf8")) as Config; // a file of ours
const config = {
  ...file,
  baseDir: process.cwd(),
  resolve: (path: string) => resolve(path),
  targetLocales: targets,
  interchange: { ...file.interchange, xliffDir: xliffs },
  output: { mode: "runtime", language: "ts", outputDir: join(work, "built") } as const,
};

const localizer = new RuntimeLitLocalizer(config);
const problems: string[] = [];
try {
  await run();
} finally {
  rmSync(work, { recursive: true });
}
for (const problem of problems) console.error(`haven: ${problem}`);
if (problems.length > 0 && draft) console.log(`haven: draft, ${problems.length} open points`);
process.exitCode = problems.length > 0 && !draft ? 1 : 0;

async function run(): Promise<void> {
  const { messages, errors } = localizer.extractSourceMessages();
  for (const { file, start, messageText } of errors)
    problems.push(`${file?.fileName ?? "?"}:${lineAt(file?.text, start)}: ${String(messageText)}`);
  problems.push(...messages.flatMap(wrongMessage));
  await updateXliffs();
  const files = await build(messages);
  if (check) problems.push(...differences(generated, files));
  else writeFiles(generated, files);
  console.log(`haven: ${messages.length} messages, ${targets.length} translated languages`);
}

/** Rewrites each language's file with the messages as they are now, and says what it lacks. */
async function updateXliffs(): Promise<void> {
  const before = new Map(targets.map((lang) => [lang, unitsIn(readXliff("locales", lang))]));
  await localizer.writeInterchangeFiles();
  for (const lang of targets) {
    const marked = mark(readXliff(xliffs, lang), before.get(lang) ?? new Map());
    const units = unitsIn(marked);
    problems.push(...shortcomings(lang, units));
    const fresh = marked === readXliff("locales", lang);
    if (!fresh && check) problems.push(`locales/${lang}.xlf: is not what npm run localize makes`);
    if (!fresh && !check) writeFileSync(`locales/${lang}.xlf`, marked);
    for (const [reason, ids] of awaiting(units))
      console.log(`haven: ${lang}: ${ids.length} need review by a person (${reason})`);
  }
}

/** Everything below `locales/generated/`, by path. */
async function build(messages: readonly ProgramMessage[]): Promise<Files> {
  const { translations } = localizer.readTranslationsSync();
  dropBroken(translations);
  for (const lang of pseudoLanguages)
    translations.set(
      lang as Locale,
      messages.map((message) => disguiseMessage(message, lang)),
    );
  config.targetLocales = [...targets, ...(pseudoLanguages as readonly string[] as Locale[])];
  await quietly(() => localizer.build());
  const entriesOf = (lang: string) => {
    const translated = new Set(translations.get(lang as Locale)?.map(({ name }) => name));
    const all = entriesIn(readFileSync(join(work, "built", `${lang}.ts`), "utf8"));
    return new Map([...all].filter(([id]) => translated.has(id)));
  };
  const pseudo = pseudoLanguages.map((lang) =>
    languageFiles(
      lang,
      entriesOf(lang),
      makePseudoTable((text) => disguise(text, lang)),
    ),
  );
  const translated = targets.map((lang) => languageFiles(lang, entriesOf(lang), makeTable(lang)));
  return new Map([
    [`${sourceLanguage}/table.ts`, tableFile(makeTable(sourceLanguage))],
    [`${sourceLanguage}/dates.ts`, datesFile(makeTable(sourceLanguage))],
    [`${sourceLanguage}/money.ts`, moneyFile(makeTable(sourceLanguage))],
    ["loaders.ts", loadersFile(targets)],
    ["pseudo.ts", loadersFile(pseudoLanguages)],
    ...[...translated, ...pseudo].flatMap((files) => [...files]),
  ]);
}

/** A translation whose placeholders differ is reported and left out: English stands there. */
function dropBroken(translations: Map<Locale, Message[]>): void {
  const { errors } = localizer.validateTranslations();
  problems.push(...errors);
  for (const [lang, messages] of translations) {
    const sound = messages.filter(
      ({ name }) => !errors.some((error) => error.includes(`localization of ${name}:`)),
    );
    messages.splice(0, messages.length, ...sound);
    translations.set(lang, messages);
  }
}

function wrongMessage({ name, desc, file }: ProgramMessage): string[] {
  const where = `${file.fileName}: ${name}`;
  return [
    ...(/^(?:shared|question|circles|support|message|donate)(?:\.[\w-]+)+$/.test(name)
      ? []
      : [`${where} is no id like circles.list.empty`]),
    ...(desc ? [] : [`${where} has no description for translators`]),
  ];
}

/** The build warns of each missing translation; we have listed them already. */
async function quietly(work: () => Promise<void>): Promise<void> {
  const { warn } = console;
  console.warn = () => undefined;
  try {
    await work();
  } finally {
    console.warn = warn;
  }
}

function readXliff(folder: string, lang: string): string {
  try {
    return readFileSync(join(folder, `${lang}.xlf`), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return ""; // a new language
    throw error;
  }
}

const lineAt = (text: string | undefined, start: number | undefined) =>
  (text ?? "").slice(0, start).split("\n").length;
