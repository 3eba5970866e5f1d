/** Cuts each language's date and money table out of CLDR, and adds the words written by hand. */
import { createRequire } from "node:module";
import type { Money, Table } from "../src/locale/tables.js";
import { words } from "./localize-words.js";

const require = createRequire(import.meta.url);

/** The currencies whose signs people know; any other is written with its code. */
const known = "USD CAD MXN EUR GBP JPY CNY KRW BRL INR VND".split(" ");
const days = "sun mon tue wed thu fri sat".split(" ");

/** The table of a language that `localize-words.ts` knows. */
export function makeTable(lang: string): Table {
  const own = words[lang];
  if (!own) throw new Error(`scripts/localize-words.ts has no words for ${lang}`);
  const dates = reader("dates", own.cldr, "ca-gregorian", "dates.calendars.gregorian");
  const relative = reader("dates", own.cldr, "dateFields", "dates.fields.day");
  const wide = { months: dates("months.format.wide"), weekdays: dates("days.format.wide") };
  const short = {
    months: dates("months.format.abbreviated"),
    weekdays: dates("days.format.abbreviated"),
  };
  const periods = dates("dayPeriods.format.abbreviated");
  const available = dates("dateTimeFormats.availableFormats");
  const shortDay = plain(available["MMMEd"]);
  return {
    months: Object.values(wide.months).map(plain),
    weekdays: days.map((day) => plain(wide.weekdays[day])),
    shortMonths: Object.values(short.months).map(plain),
    shortWeekdays: days.map((day) => plain(short.weekdays[day])),
    am: plain(periods["am"]),
    pm: plain(periods["pm"]),
    day: shortDay.replace("E", "EEEE").replace("MMM", "MMMM"),
    dayWithYear: plain(dates("dateFormats")["full"]),
    shortDay,
    time: plain(dates("timeFormats")["short"]),
    hour: plain(available["h"]),
    today: plain(relative("")["relative-type-0"]),
    tomorrow: plain(relative("")["relative-type-1"]),
    beside: "{0}, {1}",
    span: own.span,
    zones: own.zones,
    and: own.and,
    or: own.or,
    languages: own.languages,
    money: moneyOf(own.cldr),
  };
}

/** How money is written in a locale of CLDR. */
export function moneyOf(locale: string): Money {
  const numbers = reader("numbers", locale, "numbers", "numbers");
  const currencies = reader("numbers", locale, "currencies", "numbers.currencies");
  const marks = numbers("symbols-numberSystem-latn");
  const signs = known.map((code) => [code, plain(currencies(code)["symbol"])] as const);
  const { standard } = numbers("currencyFormats-numberSystem-latn");
  return {
    // Without direction marks, which views set by markup, and without what negative amounts get.
    pattern: plain(standard)
      .replace(/;.*|[\u200E\u200F]/g, "")
      .replace(/#,##0\.00/, "#"),
    decimal: plain(marks["decimal"]),
    group: plain(marks["group"]),
    signs: Object.fromEntries(signs.filter(([code, sign]) => code !== sign)),
  };
}

/** Reads the objects of one CLDR file by their path below `base`. */
function reader(kind: "dates" | "numbers", locale: string, file: string, base: string) {
  const all: unknown = require(`cldr-${kind}-full/main/${locale}/${file}.json`);
  return (path: string): Readonly<Record<string, unknown>> => {
    const steps = ["main", locale, ...`${base}.${path}`.split(".").filter(Boolean)];
    const found = steps.reduce((at, step) => (at as Record<string, unknown>)[step], all);
    return found as Record<string, unknown>; // an object of the file, or the next line throws
  };
}

// CLDR writes narrow and unbroken spaces that engines and fonts treat differently.
const plain = (text: unknown) => String(text).replace(/[\u00A0\u202F\u2009]/g, " ");

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
