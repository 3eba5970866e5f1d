/** Tables that came with catalogues, apart from the English one, which few first pictures need. */
import type { Table } from "./tables.js";

const tables = new Map<string, Table>();

/** Makes a language's table known, once its catalogue is there. */
export function keepTable(lang: string, table: Table): void {
  tables.set(lang, table);
}

/** What was kept of a language. */
export function keptTable(lang: string): Table | undefined {
  return tables.get(lang);
}
