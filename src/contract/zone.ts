/** An instant with its venue's zone: reads RFC 3339 without `Intl`, which costs a page 24 ms. */
import { z } from "./zod.js";

/** What stands written in an RFC 3339 text (section 5.6), and the instant it names. */
export interface Instant {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  /** Minutes east of UTC, as written; 0 for `Z`. */
  readonly offsetMinutes: number;
  /** Whether the text says `Z`, and so claims nothing about the venue's wall clock. */
  readonly zulu: boolean;
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly epochMs: number;
}

const pattern =
  /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(?:(Z)|([+-])(\d\d):(\d\d))$/;

/** The parts and the instant of an RFC 3339 text, or `undefined`: no offset, no time. */
export function readInstant(value: string): Instant | undefined {
  const match = pattern.exec(value);
  if (!match) return undefined;
  const at = (index: number) => Number(match[index] ?? 0);
  const [year, month, day, hour, minute, second] = [at(1), at(2), at(3), at(4), at(5), at(6)];
  const sign = match[9] === "-" ? -1 : 1;
  const offsetMinutes = sign * (at(10) * 60 + at(11));
  if (at(10) > 23 || at(11) > 59 || hour > 23 || minute > 59 || second > 60) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  date.setUTCFullYear(year);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const millisecond = Math.trunc(Number(`0.${match[7] ?? 0}`) * 1000);
  const epochMs = date.getTime() + ((hour * 60 + minute - offsetMinutes) * 60 + second) * 1000;
  const zulu = match[8] === "Z";
  return {
    year,
    month,
    day,
    hour,
    minute,
    offsetMinutes: offsetMinutes === 0 ? 0 : offsetMinutes,
    zulu,
    epochMs: epochMs + millisecond,
  };
}

/** RFC 3339 with an offset or `Z`; kept as text, for its date and time are what people read. */
export const instantText = /*@__PURE__*/ z
  .string()
  .check(/*@__PURE__*/ z.refine((value: string) => readInstant(value) !== undefined));

/** A calendar date, `2026-11-25` (ISO 8601). */
export const dateText = /*@__PURE__*/ z
  .string()
  .check(
    /*@__PURE__*/ z.refine(
      (value: string) => /^\d{4}-\d\d-\d\d$/.test(value) && !!readInstant(`${value}T00:00Z`),
    ),
  );
