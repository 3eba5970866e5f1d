/** Addresses that hand a date to somebody else's calendar. Pure: what they give away is what is
 * handed in, and each says it before it is pressed. */
import { safeUrl } from "../../contract/url.js";

/** What a third party will receive. */
export interface Handed {
  readonly title: string;
  /** Public place or area, only when the real title is wanted too. */
  readonly location?: string | undefined;
  /** Milliseconds since 1970. */
  readonly startMs: number;
  readonly endMs: number;
  /** IANA. */
  readonly timeZone: string;
}

/** Google Calendar's form for one date: UTC, with the zone to show it in beside. */
export function googleUrl({ title, location, startMs, endMs, timeZone }: Handed): string {
  const short = (ms: number) => iso(ms).replace(/[-:]/g, "");
  return address("https://calendar.google.com/calendar/render", {
    action: "TEMPLATE",
    text: title,
    dates: `${short(startMs)}/${short(endMs)}`,
    ctz: timeZone,
    location,
  });
}

/** Outlook's form for one date; `live` is Outlook.com, `office` is Microsoft 365. */
export function outlookUrl(
  { title, location, startMs, endMs }: Handed,
  site: "live" | "office",
): string {
  return address(`https://outlook.${site}.com/calendar/0/deeplink/compose`, {
    path: "/calendar/action/compose",
    rru: "addevent",
    subject: title,
    // Without Z it would be a time on the clock of whoever opens it.
    startdt: iso(startMs),
    enddt: iso(endMs),
    location,
  });
}

/** The feed for a calendar program on this device; never for one date: it would subscribe. */
export function webcalUrl(feedUrl: string | undefined): string | undefined {
  return safeUrl(feedUrl)?.replace(/^https?:/, "webcal:");
}

/** Google Calendar's question whether to follow a feed. */
export function googleFeedUrl(feedUrl: string | undefined): string | undefined {
  const cid = webcalUrl(feedUrl);
  return cid && address("https://calendar.google.com/calendar/render", { cid });
}

function iso(epochMs: number): string {
  return new Date(epochMs).toISOString().replace(/\.\d+/, "");
}

/** A space is `%20`: Outlook shows a `+` as it stands. */
function address(base: string, query: Readonly<Record<string, string | undefined>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value) search.set(name, value);
  return `${base}?${String(search).replaceAll("+", "%20")}`;
}
