/** What of a date is written down elsewhere, in a calendar, a message or on paper: neutral words,
 * the title only with names on. */
import { msg, str } from "@lit/localize";
import type { CalendarWords } from "../../contract/calendar.js";
import type { Circle } from "../../contract/circle.js";
import { formatDay } from "../../locale/dates.js";
import { formatRange } from "../../locale/moments.js";
import { zoneLabel } from "../../locale/zones.js";
import type { Occurrence } from "./model.js";
import { doubtOf } from "./zone-doubt.js";

/** The words of an entry that is made on this device; the endpoint has the same. */
export function calendarWords(): CalendarWords {
  return {
    appointment: appointment(),
    feedName: msg("Appointments", {
      id: "circles.along.feed-name",
      desc: "Neutral name of a calendar of dates",
    }),
    cancelled: (title) =>
      msg(str`Cancelled: ${title}`, {
        id: "circles.along.cancelled",
        desc: "Title of a calendar entry that does not take place",
      }),
  };
}

/** What it is called where others may see it. */
export function titleOf(circle: Circle, hasNames: boolean): string {
  return hasNames ? circle.title : circle.neutralTitle || appointment();
}

/** Day, time and zone of the venue, in words. */
export function whenOf(occurrence: Occurrence, lang: string) {
  const { circle, start, end } = occurrence;
  const isUnknown = doubtOf(occurrence) === "unknown";
  return {
    day: formatDay(start, lang, "year"),
    time: formatRange(start, end, lang),
    zone: zoneLabel(isUnknown ? "" : circle.timeZone, start.offsetMinutes, lang),
  };
}

/** A message to send on: what, when, and the page where it is. */
export function sharedText(
  occurrence: Occurrence,
  { lang, hasNames, url }: { lang: string; hasNames: boolean; url: string | undefined },
): string {
  const title = titleOf(occurrence.circle, hasNames);
  const { day, time, zone } = whenOf(occurrence, lang);
  const words = msg(str`${title}: ${day}, ${time}, ${zone}.`, {
    id: "circles.along.shared",
    desc: "A message about a date: Appointment: Tuesday, November 24, 2026, 6:30 PM, Eastern time.",
  });
  return url ? `${words}\n${url}` : words;
}

/** What a page says of where it is. */
export interface PageAddress {
  /** Of the page now. */
  readonly href: string;
  /** Its `<link rel="canonical">`. */
  readonly canonical?: string | undefined;
}

/**
 * The page with a fragment that opens the date. Its query stays out, for it may say who reads it or
 * where they came from; some sites need one to find the page, and name it as its canonical address.
 */
export function circleLink(id: string, { href, canonical }: PageAddress): string | undefined {
  const page = urlOf(href);
  if (!page || !/^https?:$/.test(page.protocol)) return undefined;
  const known = canonical ? urlOf(canonical, href) : undefined;
  const same = known?.origin === page.origin && known.pathname === page.pathname;
  return `${page.origin}${page.pathname}${same ? known.search : ""}#haven-circle=${id}`;
}

function urlOf(text: string, base?: string): URL | undefined {
  return URL.canParse(text, base) ? new URL(text, base) : undefined;
}

function appointment(): string {
  return msg("Appointment", {
    id: "circles.along.appointment",
    desc: "Neutral title of a date, for calendars, messages and paper",
  });
}
