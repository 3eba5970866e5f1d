/** Counts by month for a report: made in the browser, because only there the answers are open, and
 * with every cell hidden that could point at a person. */

/** One request, as it is counted: once for all its versions, in the month of the first. */
export interface Counted {
  /** `2026-11`. */
  readonly month: string;
  /** For each question, the values that it counts under. */
  readonly values: Readonly<Record<string, readonly string[]>>;
}

/** A question, and whether each request has one value of it: only then rows add up. */
export interface Question {
  readonly name: string;
  readonly single: boolean;
}

/** A table of one question: months down, values across, totals at the end of both. */
export interface CountTable {
  readonly name: string;
  readonly months: readonly string[];
  readonly values: readonly string[];
  /** `undefined` is hidden; the last row and, where rows add up, the last column are totals. */
  readonly cells: readonly (readonly (number | undefined)[])[];
  readonly single: boolean;
}

/** Counts below this point at people. */
export const smallest = 5;

/** The tables, with small cells hidden and as many more as would give one of them away. */
export function monthlyTables(
  requests: readonly Counted[],
  questions: readonly Question[],
): readonly CountTable[] {
  const months = [...new Set(requests.map(({ month }) => month))].toSorted();
  const grids = questions.map((question) => grid(question, months, requests));
  hide(grids);
  return grids.map(({ counts, hidden, name, single, values }) => ({
    name,
    months,
    values,
    single,
    cells: counts.map((row, y) =>
      row.map((count, x) => (hidden[y]?.[x] === true ? undefined : count)),
    ),
  }));
}

interface Grid extends Question {
  readonly values: readonly string[];
  readonly counts: number[][];
  readonly hidden: boolean[][];
}

function grid(
  { name, single }: Question,
  months: readonly string[],
  requests: readonly Counted[],
): Grid {
  const values = [...new Set(requests.flatMap(({ values }) => values[name] ?? []))].toSorted();
  const rows = [...months, undefined].map((month) => {
    const those = requests.filter((each) => month === undefined || each.month === month);
    const row = values.map((value) => those.filter((r) => r.values[name]?.includes(value)).length);
    return single ? [...row, those.length] : row;
  });
  const hidden = rows.map((row) => row.map((count) => count > 0 && count < smallest));
  return { name, single, values, counts: rows, hidden };
}

/**
 * A hidden cell could be reckoned from the others of its row or column when it is the only hidden
 * one there; so a second one goes with it, until no line has just one. Totals of months stand in
 * several tables: hidden in one, they are hidden in all.
 */
function hide(grids: readonly Grid[]): void {
  for (let changed = true; changed;) {
    changed = false;
    for (const each of grids) for (const line of lines(each)) changed = pair(line) || changed;
    changed = shareTotals(grids) || changed;
  }
}

interface Spot {
  readonly count: number;
  readonly isTotal: boolean;
  isHidden(): boolean;
  hide(): void;
}

function lines({ counts, hidden, single }: Grid): Spot[][] {
  const width = counts[0]?.length ?? 0;
  const spot = (y: number, x: number): Spot => ({
    count: counts[y]?.[x] ?? 0,
    isTotal: y === counts.length - 1 || (single && x === width - 1),
    isHidden: () => hidden[y]?.[x] === true,
    hide: () => void hidden[y]?.splice(x, 1, true),
  });
  const down = Array.from({ length: width }, (_, x) => counts.map((_row, y) => spot(y, x)));
  const across = counts.map((row, y) => row.map((_count, x) => spot(y, x)));
  // Where a request counts under several values, a row adds up to nothing that is known.
  return single ? [...across, ...down] : down;
}

/** Hides the smallest other cell of a line with one hidden cell; whether it did. */
function pair(line: readonly Spot[]): boolean {
  if (line.filter((spot) => spot.isHidden()).length !== 1) return false;
  const [next] = line
    .filter((spot) => !spot.isHidden() && spot.count > 0)
    .toSorted((a, b) => Number(a.isTotal) - Number(b.isTotal) || a.count - b.count);
  next?.hide();
  return next !== undefined;
}

function shareTotals(grids: readonly Grid[]): boolean {
  const singles = grids.filter(({ single }) => single);
  let changed = false;
  for (const y of singles[0]?.counts.keys() ?? []) {
    const isHidden = singles.some(({ hidden }) => hidden[y]?.at(-1) === true);
    for (const { hidden } of singles) {
      const row = hidden[y];
      if (!isHidden || !row || row.at(-1) === true) continue;
      row[row.length - 1] = true;
      changed = true;
    }
  }
  return changed;
}
