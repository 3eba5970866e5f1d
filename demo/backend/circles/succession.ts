/** Finds a published date again when its calendar gave it another name: people hold its code. */
import type { Circle } from "../../../src/contract/circle.js";
import type { Origin } from "./ics.js";
import { plainWord } from "./plain-words.js";

/** A published date as the memory has it. */
export interface Known {
  readonly id: string;
  readonly origin: Origin;
  readonly circle: Circle;
  /** Whether its own entry is gone, and nothing forbids to find it elsewhere. */
  readonly missing: boolean;
}

/**
 * The kept id by the id that the calendar gives now. Apple's, Nextcloud's and Outlook's calendars
 * make a new entry of "this and all following"; an entry deleted and typed anew is one too. Such a
 * date is known by its title and its day, when only one on each side has them.
 */
export function successions(
  circles: readonly Circle[],
  origins: ReadonlyMap<string, Origin>,
  known: readonly Known[],
): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  const ids = new Set(known.map(({ id }) => id));
  const byOrigin = new Map(known.map(({ id, origin }) => [nameOf(origin), id]));
  const fresh: Circle[] = [];
  for (const circle of circles) {
    const origin = origins.get(circle.id);
    const kept = origin && byOrigin.get(nameOf(origin));
    if (kept !== undefined && kept !== circle.id) renamed.set(circle.id, kept);
    else if (!ids.has(circle.id)) fresh.push(circle);
  }
  const found = new Set(renamed.values());
  const lost = single(
    known.filter(({ id, missing }) => missing && !found.has(id)),
    ({ circle }) => likeness(circle),
  );
  for (const [key, circle] of single(fresh, likeness)) {
    const kept = lost.get(key);
    if (kept) renamed.set(circle.id, kept.id);
  }
  return renamed;
}

/** A map by the ids that a reading gave, under those that are kept. */
export function rekeyed<Value>(
  map: ReadonlyMap<string, Value>,
  renamed: ReadonlyMap<string, string>,
): ReadonlyMap<string, Value> {
  if (renamed.size === 0) return map;
  return new Map([...map].map(([id, value]) => [renamed.get(id) ?? id, value]));
}

function nameOf({ uid, key }: Origin): string {
  return `${uid}\n${key}`;
}

function likeness({ title, start }: Circle): string {
  return `${start.slice(0, 10)} ${plainWord(title)}`;
}

/** Those which no other one of the list resembles. */
function single<Value>(
  list: readonly Value[],
  key: (value: Value) => string,
): ReadonlyMap<string, Value> {
  const counted = new Map<string, Value[]>();
  for (const value of list) {
    const same = counted.get(key(value));
    if (same) same.push(value);
    else counted.set(key(value), [value]);
  }
  return new Map(
    [...counted].flatMap(([name, [only, ...others]]) =>
      only !== undefined && others.length === 0 ? [[name, only] as const] : [],
    ),
  );
}
