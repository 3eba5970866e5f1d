/** Medians, and how far to trust them. */

/** The middle value. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2;
}

/** A 95 % interval of the median, by drawing the rounds again 5,000 times. */
export function interval(values: readonly number[], random: () => number): [number, number] {
  const draws = Array.from({ length: 5_000 }, () =>
    median(values.map(() => values[Math.floor(random() * values.length)] ?? Number.NaN)),
  ).toSorted((a, b) => a - b);
  return [draws[124] ?? Number.NaN, draws[4_874] ?? Number.NaN];
}

/** Inside the budget, over it, or undecided because the interval holds both. */
export function verdict([low, high]: readonly [number, number], budget: number): string {
  if (high <= budget) return "inside";
  return low > budget ? "over" : "undecided";
}
