/** Fetches a language's words, a widget's part at a time, for `msg()` of whoever renders. */
import { configureReentrantLocalization } from "@lit/localize/init/reentrant.js";
import type { LocaleModule } from "@lit/localize";
import { loaders as shipped } from "../../locales/generated/loaders.js";
import { languages, sourceLanguage } from "./languages.js";
import { keepTable } from "./kept.js";
import type { Catalogue, CatalogueModule, Loaders } from "./tables.js";

export type { Catalogue };

type Templates = LocaleModule["templates"];

const sources = new Map<string, Loaders>(Object.entries(shipped));
const words = new Map<string, Templates>();
const pending = new Map<string, Promise<void>>();
const ready = new Set<string>();
const addresses = new Map<string, string>();
let attempts = 0;
let current = sourceLanguage;

configureReentrantLocalization({
  sourceLocale: sourceLanguage,
  targetLocales: languages.map(({ code }) => code),
  getLocale: () => current,
  loadLocaleSync: (lang) => ({ templates: words.get(lang) ?? {} }),
});

/** Languages whose words can be fetched here, the source language first. */
export function availableLanguages(): readonly string[] {
  return [sourceLanguage, ...sources.keys()];
}

/** Adds a language that is not in every build, as the pseudo-languages are. */
export function addLanguage(lang: string, loaders: Loaders): void {
  sources.set(lang, { ...sources.get(lang), ...loaders });
}

/** Whether everything that `catalogue` says can be said in `lang` now. */
export function isLoaded(lang: string, catalogue: Catalogue): boolean {
  return lang === sourceLanguage || ready.has(`${lang} ${catalogue}`);
}

/** The words of `catalogue` in `lang`; asked for once at a time, and again after a failure. */
export function loadCatalogue(lang: string, catalogue: Catalogue): Promise<void> {
  const key = `${lang} ${catalogue}`;
  if (isLoaded(lang, catalogue)) return Promise.resolve();
  const running = pending.get(key);
  if (running) return running;
  const started = fetchCatalogue(lang, catalogue).then((module) => {
    keep(lang, module);
    sources.set(lang, { ...sources.get(lang), ...module.later });
    ready.add(key);
  });
  const settled = started.finally(() => pending.delete(key));
  pending.set(key, settled);
  return settled;
}

/** Runs `say` with `msg()` in `lang`, and puts back what was. */
export function inLanguage<T>(lang: string, say: () => T): T {
  const before = current;
  current = lang;
  try {
    return say();
  } finally {
    current = before;
  }
}

/** Sets the language of `msg()` from here on; a render ends by giving the old one back. */
export function speak(lang: string): void {
  current = lang;
}

async function fetchCatalogue(lang: string, catalogue: Catalogue): Promise<CatalogueModule> {
  // A widget's first words say where its later ones are.
  const [first] = catalogue.split("-") as [Catalogue]; // named after it
  if (first !== catalogue) await loadCatalogue(lang, first);
  const load = sources.get(lang)?.[catalogue];
  if (!load) throw new Error(`no ${catalogue} in ${lang}`);
  const key = `${lang} ${catalogue}`;
  const address = addresses.get(key);
  try {
    if (!address) return await load();
    attempts += 1;
    const again = `${address}?again=${attempts}`;
    return await (import(/* @vite-ignore */ again) as ReturnType<typeof load>); // the same file
  } catch (error) {
    const failed = addressIn(error);
    if (failed && !address) addresses.set(key, failed);
    throw error;
  }
}

// Firefox keeps a failed import for ever unless its query differs. It names the file.
function addressIn(error: unknown): string | undefined {
  const [found] = /https?:\/\/[^\s?#]+/.exec(String(error)) ?? [];
  return found && new URL(found).origin === new URL(import.meta.url).origin ? found : undefined;
}

// What is there stays: another object for the same words would make Lit draw finished pages anew.
function keep(lang: string, { templates, table }: CatalogueModule): void {
  words.set(lang, { ...templates, ...words.get(lang) });
  keepTable(lang, table);
}
