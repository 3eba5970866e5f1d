/** What a tap on one of several boxes makes of the list of those that are ticked. */

/** The list with or without one value. */
export function toggled<Value>(
  values: readonly Value[],
  value: Value,
  on: boolean,
): readonly Value[] {
  const rest = values.filter((each) => each !== value);
  return on ? [...rest, value] : rest;
}
