/** Which dates belong together. Pure. */
import type { Occurrence } from "./model.js";

/** The dates by series, each in order of time, in the order of their first dates. */
export function seriesOf(all: readonly Occurrence[]): readonly (readonly Occurrence[])[] {
  const series = new Map<string, Occurrence[]>();
  for (const each of all) {
    const { seriesId, id } = each.circle;
    const key = seriesId === null ? `alone ${id}` : `series ${seriesId}`;
    const those = series.get(key);
    if (those) those.push(each);
    else series.set(key, [each]);
  }
  return [...series.values()];
}
