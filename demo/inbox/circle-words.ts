/** The words that staff read for what becomes of dates and of those who come. */
import type { DateFate, RsvpState, ToTell } from "../backend/rsvps/records.js";
import type { Room } from "../backend/rsvps/capacity.js";
import { languageName } from "./answers.js";

export const fateNames: Readonly<Record<DateFate, string>> = {
  on: "Takes place",
  online: "Moved online",
  postponed: "Postponed",
  cancelled: "Cancelled",
  unsure: "No longer in the calendar",
};

export const stateNames: Readonly<Record<RsvpState, string>> = {
  confirmed: "Comes",
  waitlisted: "On the waitlist",
  pending: "Wants to talk first",
  cancelled: "Does not come",
};

export const roomNames: Readonly<Record<Room, string>> = {
  inPerson: "In person",
  online: "Online or by phone",
};

export const modeNames = { inPerson: "In person", online: "Online", phone: "By phone" };

/** What somebody has to be told. */
export const toTellNames: Readonly<Record<ToTell, string>> = {
  promoted: "They have a place now, from the waitlist",
  approved: "They have a place now",
  waitlisted: "It is full: they are on the waitlist now",
  declined: "They have no place",
  cancelled: "The date is cancelled",
  on: "The date takes place after all",
  online: "The date is online now",
  postponed: "The date is postponed",
  unsure: "The date is no longer in the calendar",
  moved: "The date has another day or hour",
};

/** What a need is called: the organization's own word, or a language. */
export function needNamed(code: string, names: Readonly<Record<string, string>>): string {
  const own = names[code];
  if (own !== undefined) return own;
  return /^[a-z]{2,3}(-|$)/.test(code) ? `Interpreter: ${languageName(code)}` : code;
}

const dayAndTime = new Intl.DateTimeFormat("en-US", {
  weekday: "short",
  month: "short",
  day: "numeric",
  hour: "numeric",
  minute: "2-digit",
  timeZone: "UTC",
});

/** A start as its calendar has it, `Tue, Nov 24, 6:30 PM`, wherever this browser is. */
export function startText(start: string): string {
  return dayAndTime.format(new Date(`${start.slice(0, 16)}Z`)).replaceAll("\u202f", " ");
}

/** `1 person`, `3 people`. */
export const peopleText = (count: number) => (count === 1 ? "1 person" : `${count} people`);
