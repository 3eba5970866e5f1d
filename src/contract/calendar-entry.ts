/** What a calendar entry says of a circle: one place decides what stays unsaid, for files and links
 * alike. */
import type { Circle } from "./circle.js";

/** What of a circle an entry's words are made of. */
export type EntryCircle = Pick<
  Circle,
  "status" | "statusNote" | "replacedBy" | "title" | "neutralTitle" | "summary" | "place" | "links"
>;

/** The few words of an entry, in the reader's language; nothing here knows a language. */
export interface EntryWords {
  /** Title where a circle has no neutral one: "Appointment". */
  readonly appointment: string;
  /** A title that says it does not take place: "Cancelled: {title}". */
  readonly cancelled: (title: string) => string;
}

/** The texts of an entry, not yet escaped; discreet, there is a title and nothing else. */
export interface Entry {
  readonly title: string;
  readonly location?: string;
  readonly description?: string;
  readonly url?: string;
}

/** The texts, with the real title, place and summary only when `full`. */
export function entryOf(circle: EntryCircle, words: EntryWords, full = false): Entry {
  // Never the title when discreet: "after suicide loss" would show on a shared screen.
  const title = full ? circle.title : circle.neutralTitle || words.appointment;
  const named = { title: isCalledOff(circle) ? words.cancelled(title) : title };
  if (!full) return named;
  const location = placeOf(circle);
  const description = [circle.statusNote, circle.summary].filter(Boolean).join("\n\n");
  return {
    ...named,
    ...(location && { location }),
    ...(description && { description }),
    ...(circle.links.details && { url: circle.links.details }),
  };
}

/** Whether nothing takes place then: cancelled, or an old slot whose circle has another date. */
export function isCalledOff({
  status,
  replacedBy,
}: Pick<Circle, "status" | "replacedBy">): boolean {
  return status === "cancelled" || (status === "rescheduled" && replacedBy !== undefined);
}

// Whatever a record carries, an address leaves only when it is public; a joining link never does.
function placeOf({ place }: EntryCircle): string {
  const located =
    place?.visibility === "public"
      ? [place.name, place.address || place.areaLabel]
      : [place?.areaLabel];
  return located.filter(Boolean).join(", ");
}
