/** Files of tables as a sheet opens them. */

/** A CSV text as a sheet reads it: fields by their column. */
export function readCsv(text: string): ReadonlyMap<string, string>[] {
  const [columns = [], ...rows] = [
    ...text.replace(/^\uFEFF/, "").matchAll(/((?:"(?:[^"]|"")*",?)+)\r\n/g),
  ].map(([, line = ""]) =>
    [...line.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = ""]) => cell.replaceAll('""', '"')),
  );
  return rows.map((row) => new Map(columns.map((column, at) => [column, row[at] ?? ""])));
}
