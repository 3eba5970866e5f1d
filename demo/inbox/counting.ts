/** What is counted by month: each request once, under the answers of its latest version. */
import type { StaffData } from "../backend/staff/everything.js";
import type { CountedSignUp } from "../backend/staff/sign-ups.js";
import type { Tombstone } from "../backend/staff/tombstones.js";
import { languageName, needName } from "./answers.js";
import { modeNames, stateNames } from "./circle-words.js";
import type { ExportedItem } from "./export.js";
import type { Counted, Question } from "./monthly.js";
import { kinds, outcomeNames } from "./words.js";

/** In the order in which a report needs them. */
export const questions: readonly Question[] = [
  { name: "Kind", single: true },
  { name: "How it ended", single: true },
  { name: "Came by", single: true },
  { name: "Page language", single: true },
  { name: "Age", single: true },
  { name: "What would help", single: false },
];

const deleted = "Deleted, not known";
const unsaid = "Not said";
const ages = { under14: "Under 14", from14to17: "14 to 17", adult: "18 or older" };

/** In the order in which a report needs them, for those who signed up for circles. */
export const signUpQuestions: readonly Question[] = [
  { name: "Circles: how it stood", single: true },
  { name: "Circles: how they came", single: true },
];

/** Each sign-up once, in the month of its date. */
export function countedSignUps(signUps: readonly CountedSignUp[]): readonly Counted[] {
  return signUps.map(({ mode, month, state }) => ({
    month,
    values: {
      "Circles: how it stood": [stateNames[state]],
      "Circles: how they came": [modeNames[mode]],
    },
  }));
}

/** Open items, and those of which only the tombstone is left. */
export function countedRequests(
  items: readonly ExportedItem[],
  tombstones: readonly Tombstone[],
  { partners, programs }: Pick<StaffData, "partners" | "programs">,
): readonly Counted[] {
  const groups = new Map<string, ExportedItem[]>();
  for (const each of items) {
    const { intent } = each.intake;
    groups.set(intent, [...(groups.get(intent) ?? []), each]);
  }
  const open = [...groups.values()].flatMap((versions): Counted[] => {
    const inOrder = versions.toSorted((one, other) => one.item.arrival - other.item.arrival);
    const [first, last] = [inOrder[0], inOrder.at(-1)];
    if (!first || !last) return [];
    const { intake, item } = last;
    const { ageBand } = intake.person ?? {};
    const needs = intake.type === "referral" ? intake.needs : [];
    return [
      {
        month: first.item.receivedOn.slice(0, 7),
        values: {
          Kind: [kinds[item.form]],
          "How it ended": [item.outcome ? outcomeNames[item.outcome] : "Not yet"],
          "Came by": [item.partner === null ? unsaid : (partners[item.partner] ?? "Another page")],
          "Page language": [languageName(intake.locale)],
          Age: [ageBand ? ages[ageBand] : unsaid],
          "What would help": needs.map((code) => needName(code, programs)),
        },
      },
    ];
  });
  const gone = tombstones.map(({ form, month, outcome }): Counted => ({
    month,
    values: {
      Kind: [kinds[form]],
      "How it ended": [outcome ? outcomeNames[outcome] : "Not yet"],
      "Came by": [deleted],
      "Page language": [deleted],
      Age: [deleted],
      "What would help": [],
    },
  }));
  return [...open, ...gone];
}
