/** What a language needs beside sentences: names of days, order of dates, marks of numbers. */
import type { LocaleModule } from "@lit/localize";
import { table as english } from "../../locales/generated/en/table.js";
import { keptTable } from "./kept.js";

export { keepTable } from "./kept.js";

/** One language's words and patterns, made from CLDR and `scripts/localize-words.ts`. */
export interface Table {
  readonly months: readonly string[];
  /** Sunday first. */
  readonly weekdays: readonly string[];
  readonly shortMonths: readonly string[];
  readonly shortWeekdays: readonly string[];
  readonly am: string;
  readonly pm: string;
  /** CLDR patterns (UTS 35, part 4): `EEEE, MMMM d`. */
  readonly day: string;
  readonly dayWithYear: string;
  readonly shortDay: string;
  readonly time: string;
  /** A whole hour, `h a`. */
  readonly hour: string;
  readonly today: string;
  readonly tomorrow: string;
  /** A day and what stands beside it: `{0}, {1}`. */
  readonly beside: string;
  /** From one time to another: `{0} to {1}`. */
  readonly span: string;
  /** Zones as people call them, by the keys of `zones.ts`. */
  readonly zones: Readonly<Record<string, string>>;
  readonly and: string;
  readonly or: string;
  /** Languages as this language calls them. */
  readonly languages: Readonly<Record<string, string>>;
  /** In the English table it comes with what writes money. */
  readonly money?: Money;
}

/** The part that even a form's first page needs. */
export type ClockTable = Pick<
  Table,
  "weekdays" | "am" | "pm" | "time" | "hour" | "languages" | "money"
>;

/** What tells of dates, zones and lists, and comes with them. */
export type DateTable = Omit<Table, keyof ClockTable>;

/** How a language writes money. */
export interface Money {
  /** Where the sign `¤` and the number `#` stand. */
  readonly pattern: string;
  readonly decimal: string;
  readonly group: string;
  /** Signs that differ from the code. */
  readonly signs: Readonly<Record<string, string>>;
}

/** The parts of the words: one per widget, loaded alone, and those of what comes later in it. */
export type Catalogue =
  | "circles"
  | "circles-along"
  | "circles-filters"
  | "circles-rest"
  | "circles-rooms"
  | "support"
  | "support-rooms"
  | "message"
  | "message-rooms"
  | "donate";

/** What one generated file holds. */
export interface CatalogueModule extends LocaleModule {
  /** What the widget's files say of the language's table. */
  readonly table: Partial<Table>;
  /** How the words of what comes later in the same widget are fetched. */
  readonly later?: Loaders | undefined;
}

/** How catalogues of one language are fetched. */
export type Loaders = Readonly<Partial<Record<Catalogue, () => Promise<CatalogueModule>>>>;

const whole = new WeakMap<Partial<Table>, ClockTable>();

/** What a language says of the clock; English words stand in for what is not there yet. */
export function tableOf(lang: string): ClockTable {
  const kept = keptTable(lang);
  if (!kept) return english;
  const known = whole.get(kept) ?? { ...english, ...kept };
  whole.set(kept, known);
  return known;
}
