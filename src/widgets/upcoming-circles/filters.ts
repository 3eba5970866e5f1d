/** Which dates a choice keeps, how a list divides, and who did not say. Pure: within a filter any
 * of what was chosen is enough, between filters all must hold. */
import { facets, termsOf, type Facet, type Terms } from "./filter-terms.js";
import type { Occurrence } from "./model.js";

/** Codes by facet. */
export type Picks = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** What a visitor chose. It stays in memory: "suicide loss" is nobody else's business. */
export interface Chosen {
  readonly picks: Picks;
  /** As it was typed. */
  readonly text: string;
}

/** A choice, and how the place where it is made stands. */
export interface Filter extends Chosen {
  readonly isOpen: boolean;
  /** What the page preset when the visitor asked for all circles; another preset holds again. */
  readonly lifted?: string | undefined;
  /** Grows when the field of the search has to be an empty one again. */
  readonly made: number;
}

/** One option: how many dates of the whole list have it, and how many would be listed. */
export interface Share {
  readonly value: string;
  readonly all: number;
  readonly count: number;
}

/** One facet that would divide the list. */
export interface Division {
  readonly facet: Facet;
  readonly shares: readonly Share[];
}

/** Dates which a facet alone leaves out, and which may fit nevertheless. */
export interface Doubt {
  readonly facet: Facet;
  readonly ask: number;
  readonly unstated: number;
}

/** What a choice makes of a list. */
export interface Narrowed {
  readonly kept: readonly Occurrence[];
  readonly divisions: readonly Division[];
  readonly doubts: readonly Doubt[];
}

/** Whether a date has the words that were typed. */
export type Finds = (occurrence: Occurrence) => boolean;

/** Nothing chosen. */
export const unfiltered: Filter = {
  picks: {},
  text: "",
  isOpen: false,
  made: 0,
};

const everything: Finds = () => true;

type Tally = Map<string, { all: number; count: number }>;

/** Whether a date is kept; "not stated" and "ask us" are never a yes. */
export function keeps(occurrence: Occurrence, picks: Picks, nowMs: number): boolean {
  const terms = termsOf(occurrence, nowMs);
  return facets.every((facet) => isKept(terms[facet], picks[facet]));
}

/** How a list divides when nothing is chosen. */
export function divisions(all: readonly Occurrence[], nowMs: number): readonly Division[] {
  return narrow(all, {}, nowMs).divisions;
}

/** All at once, in one walk along the list, since it is done with each key. */
export function narrow(
  all: readonly Occurrence[],
  picks: Picks,
  nowMs: number,
  finds: Finds = everything,
): Narrowed {
  const tallies = facets.map((): Tally => new Map());
  const doubts = new Map<Facet, { ask: number; unstated: number }>();
  const kept: Occurrence[] = [];
  const active = facets.filter((facet) => (picks[facet] ?? []).length > 0);
  for (const occurrence of all) {
    const terms = termsOf(occurrence, nowMs);
    let missed = 0;
    let only: Facet | undefined;
    for (const facet of active)
      if (!isKept(terms[facet], picks[facet])) {
        missed += 1;
        only = facet;
      }
    const found = missed < 2 && finds(occurrence);
    if (found && !only) kept.push(occurrence);
    if (found && only) doubt(doubts, only, terms[only], picks[only] ?? []);
    for (const [index, facet] of facets.entries()) {
      const counts = found && (!only || only === facet);
      for (const value of terms[facet].yes) tally(tallies[index], value, counts);
    }
  }
  return {
    kept,
    divisions: facets.flatMap((facet, index) =>
      divisionOf(facet, tallies[index], all.length, picks[facet]),
    ),
    doubts: [...doubts].flatMap(([facet, { ask, unstated }]) =>
      ask + unstated > 0 ? [{ facet, ask, unstated }] : [],
    ),
  };
}

/** Whether anything at all is chosen. */
export function isChosen({ picks, text }: Chosen): boolean {
  return text.trim() !== "" || picked(picks).length > 0;
}

/** Each code that was chosen, in the order of the facets. */
export function picked(picks: Picks): readonly { facet: Facet; value: string }[] {
  return facets.flatMap((facet) => (picks[facet] ?? []).map((value) => ({ facet, value })));
}

/** The choice with one code more or less. */
export function pick(filter: Filter, facet: Facet, value: string, on: boolean): Filter {
  const rest = (filter.picks[facet] ?? []).filter((each) => each !== value);
  const next = on ? [...rest, value] : rest;
  return { ...filter, picks: { ...filter.picks, [facet]: next } };
}

/** The choice with this code as the only one of its facet, or none. */
export function pickOnly(filter: Filter, facet: Facet, value: string): Filter {
  return { ...filter, picks: { ...filter.picks, [facet]: value ? [value] : [] } };
}

/** Nothing chosen; what is open stays open, and what the page shows stays as it was. */
export function clear(filter: Filter): Filter {
  return { ...filter, picks: {}, text: "", made: filter.made + 1 };
}

/** Nothing searched for. */
export function clearText(filter: Filter): Filter {
  return { ...filter, text: "", made: filter.made + 1 };
}

function isKept({ yes }: Terms, wanted: readonly string[] | undefined): boolean {
  return !wanted || wanted.length === 0 || wanted.some((value) => yes.includes(value));
}

function tally(sums: Tally | undefined, value: string, counts: boolean): void {
  const known = sums?.get(value);
  if (known) {
    known.all += 1;
    if (counts) known.count += 1;
  } else sums?.set(value, { all: 1, count: counts ? 1 : 0 });
}

/** A date left out by this facet alone: it says "ask us", or nothing; a no leaves no doubt. */
function doubt(
  doubts: Map<Facet, { ask: number; unstated: number }>,
  facet: Facet,
  { yes, ask, no }: Terms,
  wanted: readonly string[],
): void {
  const sum = doubts.get(facet) ?? { ask: 0, unstated: 0 };
  doubts.set(facet, sum);
  const isList = facet === "support" || facet === "access";
  const silent = isList
    ? wanted.some((value) => !no.includes(value))
    : yes.length + ask.length === 0;
  if (wanted.some((value) => ask.includes(value))) sum.ask += 1;
  else if (silent) sum.unstated += 1;
}

/** A facet is one only where some dates have an option and some have not, or it is chosen. */
function divisionOf(
  facet: Facet,
  found: Tally = new Map(),
  size: number,
  wanted: readonly string[] = [],
): Division[] {
  const shares = [...found].map(([value, sums]) => ({ value, ...sums }));
  const gone = wanted.filter((value) => !found.has(value));
  const lost = gone.map((value) => ({ value, all: 0, count: 0 }));
  const divides = shares.some(({ all }) => all < size);
  return divides || wanted.length > 0 ? [{ facet, shares: [...shares, ...lost] }] : [];
}
