/** Where calendar entries and the feed of a list are found: neutral, unless the page wants more. */
import { routeUrl } from "../../client/endpoint.js";
import { safeUrl } from "../../contract/url.js";
import type { Circle } from "../../contract/circle.js";

/** What the page and the reader said. */
export interface Audience {
  readonly endpoint: string | undefined;
  readonly partner: string | undefined;
  readonly lang: string;
  /** Entries with their real titles and places. */
  readonly isFull: boolean;
}

/** The addresses of one list, checked by `safeUrl`; nothing without an endpoint. */
export interface Addresses {
  readonly calendarUrl: (circle: Circle) => string | undefined;
  /** Says partner, language and fullness, as the addresses of the entries do. */
  readonly feedUrl: string | undefined;
}

export function addresses({ endpoint, partner, lang, isFull }: Audience): Addresses {
  const full = isFull && "1";
  const url = (path: string, about = {}) =>
    endpoint && safeUrl(routeUrl(endpoint, path, { lang, full, ...about }));
  // Made and checked once: a long list asks for each of its dates, and an id is letters and digits.
  const entry = url("circles/-.ics");
  return {
    calendarUrl: ({ id }) => entry?.replace("/-.ics", `/${id}.ics`),
    feedUrl: url("circles.ics", { partner }),
  };
}
