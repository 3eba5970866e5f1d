/** Tables that came with catalogues, apart from the English one, which few first pictures need. */
import type { Table } from "./tables.js";

const tables = new Map<string, Partial<Table>>();

/** Makes known what a catalogue brought of a language's table, beside what others brought. */
export function keepTable(lang: string, table: Partial<Table>): void {
  tables.set(lang, { ...tables.get(lang), ...table });
}

/** What was kept of a language; the same object until more comes. */
export function keptTable(lang: string): Partial<Table> | undefined {
  return tables.get(lang);
}
