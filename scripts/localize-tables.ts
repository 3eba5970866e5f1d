/** Cuts each language's date and money table out of CLDR, and adds the words written by hand. */
import { createRequire } from "node:module";
import type { Table } from "../src/locale/tables.js";
import { words } from "./localize-words.js";

const require = createRequire(import.meta.url);

type Tree = { readonly [key: string]: Tree & string };

/** The currencies whose signs people know; any other is written with its code. */
const known = "USD CAD MXN EUR GBP JPY CNY KRW BRL INR VND".split(" ");
const days = "sun mon tue wed thu fri sat".split(" ");

/** The table of a language that `localize-words.ts` knows. */
export function makeTable(lang: string): Table {
  const own = words[lang];
  if (!own) throw new Error(`scripts/localize-words.ts has no words for ${lang}`);
  const gregorian = cldr("dates", own.cldr, "ca-gregorian").dates.calendars.gregorian;
  const { format: months } = gregorian.months;
  const { format: weekdays } = gregorian.days;
  const { am, pm } = gregorian.dayPeriods.format.abbreviated;
  const available = gregorian.dateTimeFormats.availableFormats;
  const today = cldr("dates", own.cldr, "dateFields").dates.fields.day;
  return {
    months: Object.values(months.wide),
    weekdays: days.map((day) => weekdays.wide[day]),
    shortMonths: Object.values(months.abbreviated),
    shortWeekdays: days.map((day) => weekdays.abbreviated[day]),
    am: plain(am),
    pm: plain(pm),
    day: plain(available.MMMEd).replace("E", "EEEE").replace("MMM", "MMMM"),
    dayWithYear: plain(gregorian.dateFormats.full),
    shortDay: plain(available.MMMEd),
    time: plain(gregorian.timeFormats.short),
    hour: plain(available.h),
    today: today["relative-type-0"],
    tomorrow: today["relative-type-1"],
    beside: "{0}, {1}",
    span: own.span,
    zones: own.zones,
    and: own.and,
    or: own.or,
    languages: own.languages,
    money: moneyOf(own.cldr),
  };
}

function moneyOf(locale: string): Table["money"] {
  const { numbers } = cldr("numbers", locale, "numbers");
  const { currencies } = cldr("numbers", locale, "currencies").numbers;
  const { decimal, group } = numbers["symbols-numberSystem-latn"];
  const { standard } = numbers["currencyFormats-numberSystem-latn"];
  const signs = known.map((code) => [code, String(currencies[code].symbol)] as const);
  return {
    pattern: String(standard).replace(/#,##0\.00/, "#"),
    decimal: String(decimal),
    group: String(group),
    signs: Object.fromEntries(signs.filter(([code, sign]) => code !== sign)),
  };
}

function cldr(kind: "dates" | "numbers", locale: string, file: string): Tree {
  const all = require(`cldr-${kind}-full/main/${locale}/${file}.json`) as { main: Tree };
  return all.main[locale] as Tree;
}

// CLDR writes narrow and unbroken spaces that engines and fonts treat differently.
const plain = (text: string) => text.replace(/[\u00A0\u202F\u2009]/g, " ");

/** The English table in the letters of a pseudo-language. */
export function makePseudoTable(disguise: (text: string) => string): Table {
  const table = makeTable("en");
  const each = (list: readonly string[]) => list.map(disguise);
  const values = (record: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(record).map(([key, text]) => [key, disguise(text)]));
  return {
    ...table,
    months: each(table.months),
    weekdays: each(table.weekdays),
    shortMonths: each(table.shortMonths),
    shortWeekdays: each(table.shortWeekdays),
    am: disguise(table.am),
    pm: disguise(table.pm),
    today: disguise(table.today),
    tomorrow: disguise(table.tomorrow),
    span: `{0} ${disguise("to")} {1}`,
    and: disguise(table.and),
    or: disguise(table.or),
    zones: values(table.zones),
    languages: values(table.languages),
  };
}
