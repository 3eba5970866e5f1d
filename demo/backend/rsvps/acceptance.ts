/** Whether a request to take part fits the date as it is published. */
import type { Circle } from "../../../src/contract/circle.js";
import type { FieldError } from "../../../src/contract/problem.js";
import type { RsvpRequest } from "../../../src/contract/rsvp.js";
import { readInstant } from "../../../src/contract/zone.js";
import { Refusal, refusedFields } from "../guards/problem.js";
import { minuteMs } from "../circles/wall-time.js";
import type { PublishedDate } from "./published-date.js";

/**
 * @throws Refusal 410 `cancelled`; 409 `closed` where nobody signs up (any more) here; 422 for a
 * field that the date does not offer or asks for; 409 `agreement_changed` with the new list.
 */
export function accepted(wish: RsvpRequest, date: PublishedDate, now: Date): void {
  const { circle } = date;
  if (circle.status === "cancelled") throw new Refusal(410, "cancelled");
  if (isClosed(date, now)) throw new Refusal(409, "closed");
  const errors = fieldErrors(wish, circle);
  if (errors.length > 0) throw refusedFields(errors);
  const current = new Set(circle.agreements.map(({ id, version }) => `${id}@${version}`));
  const given = new Set(wish.agreements);
  if (current.size !== given.size || [...current].some((each) => !given.has(each)))
    throw new Refusal(409, "agreement_changed", { members: { agreements: circle.agreements } });
}

function isClosed({ circle, vanished }: PublishedDate, now: Date): boolean {
  const { expect, rsvp, start, status } = circle;
  const at = (instant: string | undefined, otherwise: number) =>
    instant === undefined ? otherwise : (readInstant(instant)?.epochMs ?? otherwise);
  const ms = now.getTime();
  return (
    vanished ||
    status === "postponed" ||
    rsvp.mode === "none" ||
    rsvp.url !== undefined ||
    rsvp.accepts.length === 0 ||
    ms < at(rsvp.opens, -Infinity) ||
    ms >= at(rsvp.closes, Infinity) ||
    // As pages show it: once nobody is let in any more, one calls.
    ms >= at(start, -Infinity) + (expect.graceMinutes ?? 0) * minuteMs
  );
}

function fieldErrors(wish: RsvpRequest, circle: Circle): readonly FieldError[] {
  const { audience, rsvp } = circle;
  const errors: FieldError[] = [];
  if (!rsvp.accepts.includes(wish.mode)) errors.push({ path: "/mode", code: "unknown_code" });
  if (wish.guests > rsvp.guestsMax)
    errors.push({ path: "/guests", code: "too_large", params: { max: rsvp.guestsMax } });
  const offered = new Set(
    [...circle.supports, ...circle.access].flatMap(({ code, value }) =>
      value === "no" ? [] : [code],
    ),
  );
  for (const [index, need] of wish.needs.entries())
    if (!offered.has(need)) errors.push({ path: `/needs/${index}`, code: "unknown_code" });
  const spoken = circle.languages.map(({ code }) => code);
  if (wish.language !== undefined && !spoken.includes(wish.language))
    errors.push({ path: "/language", code: "unknown_code" });
  const asksAge = audience.ageMin !== undefined || audience.ageMax !== undefined;
  if (asksAge && wish.ageOk !== true) errors.push({ path: "/ageOk", code: "missing" });
  if (!/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(wish.lang))
    errors.push({ path: "/lang", code: "syntax" });
  return errors;
}
