/** What a visitor can see of the list, and how dates become days. Pure: no DOM, no network; the
 * clock is handed in. */
import type { FailureCode } from "../../client/failure.js";
import type { Circle } from "../../contract/circle.js";
import { readInstant, type Instant } from "../../contract/zone.js";
import type { Resource } from "../../ui/controllers/resource.js";

/** The list as the endpoint gave it. */
export interface Listing {
  readonly circles: readonly Circle[];
  /** RFC 3339. */
  readonly generatedAt: string;
  /** Whether the endpoint has more than it sent. */
  readonly truncated: boolean;
}

/** What the visitor did with a list that is there. */
interface Shown {
  readonly listing: Listing;
  /** The ids whose details are open. */
  readonly opened: readonly string[];
  /** How many dates are shown beyond the limit. */
  readonly beyond: number;
}

/** The rooms. */
export type State =
  /** No endpoint: the page's own fallback is all there is. */
  | { readonly at: "unconfigured" }
  | { readonly at: "loading" }
  | ({ readonly at: "ready" } & Shown)
  /** An older list, since `asOf` (milliseconds since 1970); the newest try failed. */
  | ({ readonly at: "stale"; readonly asOf: number; readonly code: FailureCode } & Shown)
  | { readonly at: "failed"; readonly code: FailureCode };

/** What can happen. */
export type Step =
  | { readonly type: "told"; readonly resource: Resource<unknown, Listing> }
  | { readonly type: "toggled"; readonly id: string }
  | { readonly type: "askedForMore"; readonly by: number };

/** One date with the instants that it names. */
export interface Occurrence {
  readonly circle: Circle;
  readonly start: Instant;
  readonly end: Instant;
}

/** A calendar date of the venue, as written in `start`, and what happens on it. */
export interface Day {
  readonly date: string;
  readonly first: Instant;
  readonly occurrences: readonly Occurrence[];
}

/** Nothing to ask, until an endpoint is known. */
export const start: State = { at: "unconfigured" };

/** The state after `step`; a step that does not belong there changes nothing. */
export function next(state: State, step: Step): State {
  switch (step.type) {
    case "told":
      return told(state, step.resource);
    case "toggled":
      return hasList(state) ? { ...state, opened: toggle(state.opened, step.id) } : state;
    case "askedForMore":
      return hasList(state) ? { ...state, beyond: state.beyond + step.by } : state;
  }
}

/** Whether there is a list to look at, new or old. */
export function hasList(state: State): state is Extract<State, { at: "ready" | "stale" }> {
  return state.at === "ready" || state.at === "stale";
}

/** The time to go by: a device clock more than ten minutes behind the endpoint's is wrong. */
export function clockNow(deviceMs: number, listing: Listing, asOf: number): number {
  const generated = readInstant(listing.generatedAt)?.epochMs ?? deviceMs;
  const behind = generated - asOf;
  return behind > 600_000 ? deviceMs + behind : deviceMs;
}

/** The dates that are not over, in order of time; a cancelled one stays until its old end. */
export function occurrencesOf(listing: Listing, nowMs: number): readonly Occurrence[] {
  return listing.circles
    .flatMap((circle) => {
      const occurrence = occurrenceOf(circle);
      return occurrence && occurrence.end.epochMs > nowMs ? [occurrence] : [];
    })
    .toSorted((a, b) => a.start.epochMs - b.start.epochMs || (a.circle.id < b.circle.id ? -1 : 1));
}

/** Read once: a long list is looked at with every drawing. */
const known = new WeakMap<Circle, Occurrence>();

function occurrenceOf(circle: Circle): Occurrence | undefined {
  const read = known.get(circle);
  if (read) return read;
  const [from, to] = [readInstant(circle.start), readInstant(circle.end)];
  if (!from || !to) return undefined;
  const occurrence = { circle, start: from, end: to };
  known.set(circle, occurrence);
  return occurrence;
}

/** The dates by day; a day is the date written in `start`, whatever zone the reader is in. */
export function daysOf(all: readonly Occurrence[]): readonly Day[] {
  const days = new Map<string, Occurrence[]>();
  for (const occurrence of all) {
    const date = occurrence.circle.start.slice(0, 10);
    const day = days.get(date);
    if (day) day.push(occurrence);
    else days.set(date, [occurrence]);
  }
  return [...days].flatMap(([date, those]) => {
    const [head] = those;
    return head ? [{ date, first: head.start, occurrences: those }] : [];
  });
}

/** Whether it has begun and is not over. */
export function isUnderWay({ start: from, end }: Occurrence, nowMs: number): boolean {
  return from.epochMs <= nowMs && nowMs < end.epochMs;
}

/** Whether one can still take part or put the date in a calendar. */
export function takesPlace({ status }: Circle): boolean {
  return status !== "cancelled" && status !== "postponed";
}

/** When the list next looks different by itself: a beginning, an end, or midnight at a venue. */
export function nextChange(all: readonly Occurrence[], nowMs: number): number | undefined {
  const moments = all.flatMap(({ start: from, end }) => [
    from.epochMs,
    end.epochMs,
    midnightAfter(nowMs, from.offsetMinutes),
  ]);
  const ahead = moments.filter((moment) => moment > nowMs);
  return ahead.length > 0 ? ahead.reduce((a, b) => Math.min(a, b)) : undefined;
}

function told(state: State, resource: Resource<unknown, Listing>): State {
  switch (resource.at) {
    case "idle":
      return { at: "unconfigured" };
    case "loading":
      return { at: "loading" };
    case "failed":
      return { at: "failed", code: resource.code };
    case "ready":
    case "stale": {
      const kept = hasList(state) ? state : { opened: [], beyond: 0 };
      const shown = { listing: resource.value, opened: kept.opened, beyond: kept.beyond };
      return resource.at === "ready"
        ? { at: "ready", ...shown }
        : { at: "stale", asOf: resource.asOf, code: resource.code, ...shown };
    }
  }
}

function toggle(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id];
}

function midnightAfter(nowMs: number, offsetMinutes: number): number {
  const day = 86_400_000;
  const shift = offsetMinutes * 60_000;
  return (Math.floor((nowMs + shift) / day) + 1) * day - shift;
}
