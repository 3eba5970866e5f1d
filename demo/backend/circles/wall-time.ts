/** Wall clocks and instants: what 6:30 PM at the venue means, also where clocks change. */
import { offsetAt } from "../../../src/contract/zone-offset.js";

export const minuteMs = 60_000;
export const dayMs = 86_400_000;

/** A wall clock's reading as milliseconds, counted as if it were UTC. */
export type WallMs = number;

/** What a wall time names. */
export interface Resolved {
  readonly epochMs: number;
  /** Whether the wall clock skips that time; it is then moved forward by the gap. */
  readonly skipped: boolean;
}

// An organiser's calendar names few zones and few days, many times over.
const known = new Map<string, Map<number, number>>();
const quarterHour = 15 * minuteMs;
const maxKnown = 20_000;

/** Minutes east of UTC; zones change at quarter hours, so one answer serves fifteen minutes. */
export function zoneOffset(epochMs: number, zone: string): number {
  let offsets = known.get(zone);
  if (!offsets || offsets.size > maxKnown) known.set(zone, (offsets = new Map()));
  const slot = Math.floor(epochMs / quarterHour);
  let offset = offsets.get(slot);
  if (offset === undefined) offsets.set(slot, (offset = offsetAt(slot * quarterHour, zone)));
  return offset;
}

/**
 * The instant of a wall time (RFC 5545 §3.3.5): a time that occurs twice is the first, one that
 * never occurs is read with the offset before the gap, and so moves forward.
 */
export function resolveWall(wall: WallMs, zone: string): Resolved {
  const day = Math.floor(wall / dayMs) * dayMs;
  const before = zoneOffset(day - dayMs, zone);
  const after = zoneOffset(day + 2 * dayMs, zone);
  const first = wall - before * minuteMs;
  if (before === after) return { epochMs: first, skipped: false };
  const second = wall - after * minuteMs;
  const fits = [
    ...(zoneOffset(first, zone) === before ? [first] : []),
    ...(zoneOffset(second, zone) === after ? [second] : []),
  ];
  if (fits.length === 0) return { epochMs: first, skipped: true };
  return { epochMs: Math.min(...fits), skipped: false };
}

/** What the venue's wall clock shows at an instant. */
export function wallAt(epochMs: number, zone: string): WallMs {
  return epochMs + zoneOffset(epochMs, zone) * minuteMs;
}

/** `2026-11-24` */
export function wallDate(wall: WallMs): string {
  return new Date(wall).toISOString().slice(0, 10);
}

/** RFC 3339 with the venue's offset: `2026-11-24T18:30:00-05:00`. */
export function instantIn(epochMs: number, zone: string): string {
  const offset = zoneOffset(epochMs, zone);
  const wall = new Date(epochMs + offset * minuteMs).toISOString().slice(0, 19);
  const size = Math.abs(offset);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${wall}${offset < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
