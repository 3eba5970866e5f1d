/** What a visitor can see of the list, and how dates become days. Pure: no DOM, no network; the
 * clock is handed in. */
import type { FailureCode } from "../../client/failure.js";
import type { Circle } from "../../contract/circle.js";
import { readInstant, type Instant } from "../../contract/zone.js";
import type { Resource } from "../../ui/controllers/resource.js";
import type { Filter } from "./filters.js";

/** The list as the endpoint gave it. */
export interface Listing {
  readonly circles: readonly Circle[];
  /** RFC 3339. */
  readonly generatedAt: string;
  /** Whether the endpoint has more than it sent. */
  readonly truncated: boolean;
}

/** A list with the moment it came. */
export type Newer = Pick<Shown, "listing" | "asOf">;

/** What the visitor did with a list that is there. */
interface Shown {
  readonly listing: Listing;
  /** When it came, in milliseconds since 1970 by the device's clock. */
  readonly asOf: number;
  /** A list that came since, unasked, and shows something else: offered, never put in place. */
  readonly newer?: Newer | undefined;
  /** The ids whose details are open. */
  readonly opened: readonly string[];
  /** How many dates are shown beyond the limit. */
  readonly beyond: number;
  /** Ids of dates that stay in view, whatever the limit and the filters: somebody was led there. */
  readonly brought: readonly string[];
  /** What the visitor chose to see; only they change it. */
  readonly filter?: Filter | undefined;
}

/** The rooms. */
export type State =
  /** No endpoint: the page's own fallback is all there is. */
  | { readonly at: "unconfigured" }
  | { readonly at: "loading" }
  | ({ readonly at: "ready" } & Shown)
  /** An older list, as of `asOf`; the newest try failed. */
  | ({ readonly at: "stale"; readonly code: FailureCode } & Shown)
  | { readonly at: "failed"; readonly code: FailureCode };

/** What can happen. */
export type Step =
  | {
      readonly type: "told";
      readonly resource: Resource<unknown, Listing>;
      /** Nobody asked for it, and it is in the language that is read. */
      readonly unasked: boolean;
    }
  | { readonly type: "askedForNewer" }
  | { readonly type: "toggled"; readonly id: string }
  | { readonly type: "askedForMore"; readonly by: number }
  | { readonly type: "filtered"; readonly filter: Filter }
  /** Somebody was led to a date; `open` its details too. */
  | { readonly type: "ledTo"; readonly id: string; readonly open: boolean };

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
      return told(state, step.resource, step.unasked);
    case "askedForNewer":
      return hasList(state) ? { ...state, ...state.newer, newer: undefined } : state;
    case "toggled":
      return hasList(state) ? { ...state, opened: toggle(state.opened, step.id) } : state;
    case "askedForMore":
      return hasList(state) ? { ...state, beyond: state.beyond + step.by } : state;
    case "filtered":
      return hasList(state) ? { ...state, filter: step.filter } : state;
    case "ledTo":
      return hasList(state) ? ledTo(state, step) : state;
  }
}

/** Whether there is a list to look at, new or old. */
export function hasList(state: State): state is Extract<State, { at: "ready" | "stale" }> {
  return state.at === "ready" || state.at === "stale";
}

/** The time to go by: a device clock more than ten minutes behind the endpoint's is wrong. */
export function clockNow(deviceMs: number, { listing, asOf }: Newer): number {
  const generated = readInstant(listing.generatedAt)?.epochMs ?? deviceMs;
  const behind = generated - asOf;
  return behind > 600_000 ? deviceMs + behind : deviceMs;
}

/** The dates that are not over, in order of time; a cancelled one stays until its old end. */
export function occurrencesOf({ circles }: Listing, nowMs: number): readonly Occurrence[] {
  const all = known.get(circles) ?? occurrencesIn(circles);
  known.set(circles, all);
  return all.filter(({ end }) => end.epochMs > nowMs);
}

/** Read once, for every drawing of every list on a page. */
const known = new WeakMap<Listing["circles"], readonly Occurrence[]>();

function occurrencesIn(circles: Listing["circles"]): readonly Occurrence[] {
  return circles
    .flatMap((circle) => {
      const [start, end] = [readInstant(circle.start), readInstant(circle.end)];
      return start && end ? [{ circle, start, end }] : [];
    })
    .toSorted((a, b) => a.start.epochMs - b.start.epochMs || (a.circle.id < b.circle.id ? -1 : 1));
}

/** The date that it is listed under and found by: as written in `start`, never the reader's. */
export function dateOf({ start: from }: Circle): string {
  return from.slice(0, 10);
}

/** The date now where it takes place, `2026-11-24`. */
export function todayAt(from: Instant, nowMs: number): string {
  return new Date(nowMs + from.offsetMinutes * 60_000).toISOString().slice(0, 10);
}

/** The dates by day; a day is the date written in `start`, whatever zone the reader is in. */
export function daysOf(all: readonly Occurrence[]): readonly Day[] {
  const days = new Map<string, Occurrence[]>();
  for (const occurrence of all) {
    const date = dateOf(occurrence.circle);
    const day = days.get(date);
    if (day) day.push(occurrence);
    else days.set(date, [occurrence]);
  }
  return [...days].flatMap(([date, those]) => {
    const [head] = those;
    return head ? [{ date, first: head.start, occurrences: those }] : [];
  });
}

/** How one takes part, as things stand: nobody is in the room of a date that moved online. */
export function modesNow({ modes, status }: Circle): Circle["modes"] {
  if (status !== "movedOnline") return modes;
  const others = modes.filter((mode) => mode !== "inPerson");
  return others.length > 0 ? others : ["online"];
}

/** Whether one can still come, by the clock. */
export function mayJoin({ circle, start: from }: Occurrence, nowMs: number): boolean {
  return takesPlace(circle) && nowMs < graceEnd(circle, from);
}

/** Until when one can still come in. */
export function graceEnd({ expect }: Circle, from: Instant): number {
  return from.epochMs + (expect.graceMinutes ?? 0) * 60_000;
}

/** Whether it is on, then and there: not called off, put off, or at another time. */
export function takesPlace({ status, replacedBy }: Circle): boolean {
  return status !== "cancelled" && status !== "postponed" && !replacedBy;
}

function told(state: State, resource: Resource<unknown, Listing>, unasked: boolean): State {
  switch (resource.at) {
    case "idle":
      return { at: "unconfigured" };
    case "loading":
      return { at: "loading" };
    case "failed":
      return { at: "failed", code: resource.code };
    case "ready": {
      const { value: listing, asOf } = resource;
      if (!hasList(state))
        return { at: "ready", listing, asOf, opened: [], beyond: 0, brought: [] };
      const { opened, beyond, brought, filter } = state;
      const now = clockNow(asOf, { listing, asOf });
      // What is read stays where it is; the same list in other objects would be drawn again.
      return unasked && shownBy(state.listing, now) !== shownBy(listing, now)
        ? { ...state, at: "ready", newer: { listing, asOf } }
        : { at: "ready", listing, asOf, opened, beyond, brought, filter };
    }
    case "stale":
      return hasList(state) ? { ...state, at: "stale", code: resource.code } : state;
  }
}

/** All that a reader could see of a list; `few` seats read like open ones. */
function shownBy(listing: Listing, nowMs: number): string {
  const dates = occurrencesOf(listing, nowMs).map(({ circle }) => circle);
  return JSON.stringify([dates, listing.truncated]).replaceAll('"few"', '"open"');
}

function ledTo<Room extends Shown>(state: Room, { id, open }: { id: string; open: boolean }): Room {
  const add = (ids: readonly string[]) => (ids.includes(id) ? ids : [...ids, id]);
  const opened = open ? add(state.opened) : state.opened;
  return { ...state, opened, brought: add(state.brought) };
}

function toggle(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id];
}
