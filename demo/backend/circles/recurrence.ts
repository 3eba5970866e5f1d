/** Which days a rule names (RFC 5545 §3.3.10), in bounded work. */
// Not by ical.js: its iterator never ends on a rule that no day fits
// (FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30), and a calendar is not ours.
import { dayMs, type WallMs } from "./wall-time.js";

export interface Rule {
  readonly freq: "DAILY" | "WEEKLY" | "MONTHLY" | "YEARLY";
  readonly interval: number;
  readonly count?: number | undefined;
  /** Last wall time, included. */
  readonly until?: WallMs | undefined;
  /** First day of the week, 0 for Sunday. */
  readonly weekStart: number;
  readonly byMonth: readonly number[];
  readonly byMonthDay: readonly number[];
  readonly byYearDay: readonly number[];
  readonly byWeekNo: readonly number[];
  /** Weekday (0 for Sunday) and which one of its month or year, 0 for every. */
  readonly byDay: readonly { readonly day: number; readonly nth: number }[];
  readonly bySetPos: readonly number[];
  /** Milliseconds within the day, in order; one unless the rule names hours. */
  readonly times: readonly number[];
}

/** Counts periods looked at, over a whole file, so that a hostile calendar costs bounded work. */
export interface Budget {
  left: number;
}

/** What a rule names between two wall times, in order, both included. */
export function* datesOf(
  rule: Rule,
  start: WallMs,
  from: WallMs,
  to: WallMs,
  budget: Budget,
): Generator<WallMs> {
  const last = Math.min(to, rule.until ?? Infinity);
  let counted = 0;
  for (let step = firstStep(rule, start, from); ; step += 1) {
    const period = periodAt(rule, start, step);
    if (period.first > last || budget.left <= 0) return;
    budget.left -= 1 + period.length / 31;
    for (const wall of chosen(rule, start, period)) {
      if (wall < start) continue;
      if (wall > last) return;
      counted += 1;
      if (rule.count !== undefined && counted > rule.count) return;
      if (wall < from) continue;
      budget.left -= 1;
      yield wall;
    }
  }
}

interface Period {
  /** Wall time of its first midnight. */
  readonly first: WallMs;
  readonly length: number;
}

/** With a count every date matters from the first; without one the past may be skipped. */
function firstStep(rule: Rule, start: WallMs, from: WallMs): number {
  if (rule.count !== undefined || from <= start) return 0;
  const days = { DAILY: 1, WEEKLY: 7, MONTHLY: 31, YEARLY: 366 }[rule.freq] * rule.interval;
  return Math.max(0, Math.floor((from - start) / dayMs / days) - 1);
}

function periodAt(rule: Rule, start: WallMs, step: number): Period {
  const midnight = Math.floor(start / dayMs) * dayMs;
  const date = new Date(midnight);
  const by = step * rule.interval;
  switch (rule.freq) {
    case "DAILY":
      return { first: midnight + by * dayMs, length: 1 };
    case "WEEKLY": {
      const back = (date.getUTCDay() - rule.weekStart + 7) % 7;
      return { first: midnight + (by * 7 - back) * dayMs, length: 7 };
    }
    case "MONTHLY": {
      const month = date.getUTCFullYear() * 12 + date.getUTCMonth() + by;
      const first = Date.UTC(Math.floor(month / 12), month % 12, 1);
      return { first, length: daysIn(first) };
    }
    case "YEARLY": {
      const first = Date.UTC(date.getUTCFullYear() + by, 0, 1);
      return { first, length: yearLength(first) };
    }
  }
}

function chosen(rule: Rule, start: WallMs, period: Period): WallMs[] {
  const walls: WallMs[] = [];
  for (let index = 0; index < period.length; index += 1) {
    const day = period.first + index * dayMs;
    if (fits(rule, start, day)) for (const time of rule.times) walls.push(day + time);
  }
  if (rule.bySetPos.length === 0) return walls;
  const kept = new Set(rule.bySetPos.map((at) => (at > 0 ? at - 1 : walls.length + at)));
  return walls.filter((_, index) => kept.has(index));
}

function fits(rule: Rule, start: WallMs, day: WallMs): boolean {
  const date = new Date(day);
  const month = date.getUTCMonth() + 1;
  const monthDay = date.getUTCDate();
  const named = [rule.byMonthDay, rule.byYearDay, rule.byWeekNo, rule.byDay].some(
    (list) => list.length > 0,
  );
  const first = new Date(start);
  if (rule.byMonth.length > 0 && !rule.byMonth.includes(month)) return false;
  if (!named) {
    // What a rule does not say, its first date says.
    if (rule.freq === "WEEKLY" && date.getUTCDay() !== first.getUTCDay()) return false;
    if (rule.freq === "MONTHLY" || rule.freq === "YEARLY") {
      if (monthDay !== first.getUTCDate()) return false;
    }
    return rule.freq !== "YEARLY" || rule.byMonth.length > 0 || month === first.getUTCMonth() + 1;
  }
  if (!holds(rule.byMonthDay, monthDay, daysIn(day))) return false;
  const yearDay = dayOfYear(day);
  if (!holds(rule.byYearDay, yearDay, yearLength(day))) return false;
  if (rule.byWeekNo.length > 0 && !inWeek(rule, start, day)) return false;
  return rule.byDay.length === 0 || rule.byDay.some((by) => isDay(rule, by, date, yearDay));
}

function holds(list: readonly number[], value: number, length: number): boolean {
  return list.length === 0 || list.includes(value) || list.includes(value - length - 1);
}

function isDay(rule: Rule, by: Rule["byDay"][number], date: Date, yearDay: number): boolean {
  if (date.getUTCDay() !== by.day) return false;
  const inYear = rule.freq === "YEARLY" && rule.byMonth.length === 0;
  if (by.nth === 0 || (rule.freq !== "MONTHLY" && rule.freq !== "YEARLY")) return true;
  const at = inYear ? yearDay : date.getUTCDate();
  const length = inYear ? yearLength(date.getTime()) : daysIn(date.getTime());
  return by.nth > 0 ? Math.ceil(at / 7) === by.nth : -Math.ceil((length - at + 1) / 7) === by.nth;
}

function inWeek(rule: Rule, start: WallMs, day: WallMs): boolean {
  if (rule.byDay.length === 0 && new Date(day).getUTCDay() !== new Date(start).getUTCDay()) {
    return false;
  }
  const year = new Date(day).getUTCFullYear();
  const weekOne = (of: number) => {
    const fourth = Date.UTC(of, 0, 4);
    return fourth - ((new Date(fourth).getUTCDay() - rule.weekStart + 7) % 7) * dayMs;
  };
  const of = day >= weekOne(year + 1) ? year + 1 : day < weekOne(year) ? year - 1 : year;
  const week = Math.floor((day - weekOne(of)) / dayMs / 7) + 1;
  return holds(rule.byWeekNo, week, Math.round((weekOne(of + 1) - weekOne(of)) / dayMs / 7));
}

function daysIn(day: WallMs): number {
  const date = new Date(day);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
}

function yearLength(day: WallMs): number {
  const year = new Date(day).getUTCFullYear();
  return (Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1)) / dayMs;
}

function dayOfYear(day: WallMs): number {
  return Math.floor((day - Date.UTC(new Date(day).getUTCFullYear(), 0, 1)) / dayMs) + 1;
}
