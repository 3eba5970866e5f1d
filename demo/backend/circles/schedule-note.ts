/** How often a series meets, in words: “First Thursday of the month”. */
import type { Rule } from "./recurrence.js";

type Words = {
  readonly days: readonly string[];
  readonly nth: Readonly<Record<number, string>>;
  readonly weekly: (days: string) => string;
  readonly otherWeek: (days: string) => string;
  readonly monthly: (nth: string, day: string) => string;
  readonly and: string;
};

const english: Words = {
  days: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  nth: { 1: "First", 2: "Second", 3: "Third", 4: "Fourth", [-1]: "Last" },
  weekly: (days) => `Every ${days}`,
  otherWeek: (days) => `Every other ${days}`,
  monthly: (nth, day) => `${nth} ${day} of the month`,
  and: " and ",
};
const spanish: Words = {
  days: ["domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"],
  nth: { 1: "Primer", 2: "Segundo", 3: "Tercer", 4: "Cuarto", [-1]: "Último" },
  weekly: (days) => `Cada ${days}`,
  otherWeek: (days) => `Cada dos semanas, ${days}`,
  monthly: (nth, day) => `${nth} ${day} del mes`,
  and: " y ",
};

/** The note in the text's language, `null` when the rule is not one that people say so. */
export function scheduleNote(
  rules: readonly Rule[],
  startDay: number,
  language: string,
): string | null {
  const words = { en: english, es: spanish }[language.split("-")[0] ?? ""];
  const [rule] = rules;
  if (!words || !rule || rules.length > 1 || rule.byMonth.length > 0) return null;
  if (rule.byMonthDay.length > 0) return null;
  const byDay = inPosition(rule);
  if (!byDay) return null;
  const days = byDay.length > 0 ? byDay : [{ day: startDay, nth: 0 }];
  const names = days.map(({ day }) => words.days[day] ?? "").join(words.and);
  if (rule.freq === "WEEKLY" && rule.interval === 1) return words.weekly(names);
  if (rule.freq === "WEEKLY" && rule.interval === 2) return words.otherWeek(names);
  const [only] = byDay;
  const nth = only && byDay.length === 1 ? words.nth[only.nth] : undefined;
  if (rule.freq === "MONTHLY" && rule.interval === 1 && nth) return words.monthly(nth, names);
  return null;
}

/** Outlook writes the second Monday as Mondays, of which the second. */
function inPosition({ byDay, bySetPos }: Rule): Rule["byDay"] | undefined {
  const [position, ...positions] = bySetPos;
  if (position === undefined) return byDay;
  const [only, ...others] = byDay;
  if (!only || only.nth !== 0 || others.length + positions.length > 0) return undefined;
  return [{ day: only.day, nth: position }];
}
