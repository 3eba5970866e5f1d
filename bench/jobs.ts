/** What is measured, and against whom: the jobs of `npm run bench`, with their budgets. */
import {
  type Candidate,
  equal,
  five,
  floor,
  form,
  fullCalendar,
  haven,
  nothing,
  plainForm,
  searchedEqual,
  searchedFloor,
  tsml,
  twentyFloor,
  twentyHaven,
} from "./candidates.js";
import type { Act, Place } from "./measure.js";

/** One table of the report. */
export interface Job {
  /** Names what it asks: `list`, `filter`, `twenty`, `form`, `key`; a word of the command line. */
  readonly kind: string;
  readonly name: string;
  readonly place: Omit<Place, "origin">;
  readonly candidates: readonly Candidate[];
  /** Those whose ratios are printed: ours, and what they are divided by. */
  readonly ratios: readonly (readonly [ours: Candidate, against: Candidate, budget?: number])[];
  readonly act?: Act;
  /** Each of these has to show so many dates before anything is measured. */
  readonly shows?: readonly Candidate[];
}

const searched = 'input[type="search"]';
const word = "Kensington";

/** The whole word at once, as a paste does it: one input, one new list. */
const filters: Act = {
  prepare: async (page, { opens }) => {
    if (opens) await page.evaluate(`bench.press(${JSON.stringify(opens)})`);
    await page.evaluate(`bench.enter(${JSON.stringify(searched)})`);
  },
  act: (page) => page.keyboard.sendCharacter(word),
  per: 1,
};

/** The same word key by key. */
const types: Act = {
  ...filters,
  act: (page) => page.keyboard.type(word, { delay: 50 }),
  per: word.length,
};

/** The way to the words of the form for support; the form by hand has them on its only page. */
const writes: Act = {
  prepare: async (page, candidate) => {
    if (candidate === form)
      for (const words of ["Start", "Me", "Continue", "Someone I love died", "Continue"])
        await page.evaluate(`bench.press(${JSON.stringify(words)})`);
    await page.evaluate('bench.enter("textarea")');
  },
  act: (page) => page.keyboard.type("My brother and I", { delay: 50 }),
  per: 16,
};

const lists = [
  { count: 50, budget: 0.75 },
  { count: 50, used: true },
  { count: 1_000, budget: 0.4 },
  { count: 5_000 },
].map(({ count, used = false, budget }): Job => ({
  kind: "list",
  name: `list of ${count}${used ? ", page has used Intl" : ""}`,
  place: { count, used },
  candidates: [haven, five, floor, equal, fullCalendar, ...tsml, nothing],
  ratios: [
    [haven, floor, budget],
    ...[equal, fullCalendar, ...tsml].map((against) => [haven, against] as const),
    ...[floor, equal, fullCalendar, ...tsml].map((against) => [five, against] as const),
  ],
  shows: [haven, floor, equal, fullCalendar],
}));

const filterJobs = [50, 1_000, 5_000].map((count): Job => ({
  kind: "filter",
  name: `filter ${count}`,
  place: { count },
  candidates: [haven, five, searchedFloor, searchedEqual, fullCalendar],
  ratios: [haven, five].flatMap((ours) =>
    [searchedFloor, searchedEqual, fullCalendar].map((against) => [ours, against] as const),
  ),
  act: filters,
}));

export const jobs: readonly Job[] = [
  ...lists,
  ...filterJobs,
  {
    kind: "twenty",
    name: "20 widgets of 10 on one page",
    place: { count: 10 },
    candidates: [twentyHaven, twentyFloor],
    ratios: [[twentyHaven, twentyFloor, 1.25]],
  },
  {
    kind: "form",
    name: "form usable",
    place: { count: 5 },
    candidates: [form, plainForm, nothing],
    ratios: [[form, plainForm, 2.5]],
  },
  {
    kind: "key",
    name: "key press in the form for support",
    place: { count: 5 },
    candidates: [form, plainForm],
    ratios: [[form, plainForm, 1.2]],
    act: writes,
  },
  {
    kind: "key",
    name: "key press in the search of 50 circles",
    place: { count: 50 },
    candidates: [haven, five, searchedFloor],
    ratios: [
      [haven, searchedFloor, 1.2],
      [five, searchedFloor, 1.2],
    ],
    act: types,
  },
];
