/** What a language needs to tell of dates, zones and lists, beside what it says of the clock. */
import { dates as english } from "../../locales/generated/en/dates.js";
import { tableOf, type ClockTable, type Table } from "./tables.js";

const whole = new WeakMap<ClockTable, Table>();

/** The whole table of a language; English words stand in for what is not there yet. */
export function dateTableOf(lang: string): Table {
  const table = tableOf(lang); // holds all that was kept of the language
  const known = whole.get(table) ?? { ...english, ...table };
  whole.set(table, known);
  return known;
}
