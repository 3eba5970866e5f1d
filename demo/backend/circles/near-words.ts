/** Which known word somebody meant who mistyped it. */

/** The nearest of the words: one slip in short ones, two in long ones; none when it is far off. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = word.length > 5 ? 3 : 2;
  for (const known of words) {
    if (Math.abs(known.length - word.length) >= least || known.length < 4) continue;
    const slips = slipsBetween(word, known);
    if (slips < least) [best, least] = [known, slips];
  }
  return best;
}

/** Letters left out, put in, changed or swapped with their neighbour (Damerau and Levenshtein). */
function slipsBetween(one: string, other: string): number {
  const rows: number[][] = [[...Array(other.length + 1).keys()]];
  const at = (row: number, column: number) => rows[row]?.[column] ?? Infinity;
  for (let i = 1; i <= one.length; i += 1) {
    rows.push([i]);
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const ways = [at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (same ? 0 : 1)];
      rows[i]?.push(Math.min(...ways, swapped ? at(i - 2, j - 2) + 1 : Infinity));
    }
  }
  return at(one.length, other.length);
}
