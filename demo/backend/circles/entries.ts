/** Cuts a calendar into entries, so that a broken one is left out and the rest stands. */
import { contentLines, valueIndex, type ContentLine } from "./content-lines.js";

/** One entry as it stands in the file. */
export interface Entry {
  /** Line of the file where it begins. */
  readonly line: number;
  /** `VEVENT`, `VTODO` …, in capitals. */
  readonly kind: string;
  /** Its own lines, without those of alarms inside it. */
  readonly lines: readonly ContentLine[];
  /** Why it cannot be read at all. */
  readonly broken?: string;
  readonly calendar: CalendarHead;
}

/** What the calendar around an entry says. */
export interface CalendarHead {
  /** `X-WR-TIMEZONE`. */
  zone?: string;
  /** A day, `20260105`, that marks a demonstration season (see `season.ts`). */
  season?: string;
  /** Lines of each VTIMEZONE by its TZID. */
  readonly zones: Map<string, string[]>;
}

/** A whole file. */
export interface CalendarText {
  readonly entries: readonly Entry[];
  /** False when the file ends before its calendar does. */
  readonly complete: boolean;
}

/** A source that cannot be read at all. */
export class Unreadable extends Error {
  override readonly name = "Unreadable";
}

/** More entries than any organiser has. */
export const maxEntries = 20_000;

/** @throws Unreadable when it is no calendar. */
export function readEntries(bytes: Uint8Array): CalendarText {
  const entries: Entry[] = [];
  let head: CalendarHead | undefined;
  let seen = false;
  let open: OpenEntry | undefined;
  const finish = (broken?: string) => {
    if (!open || !head) return;
    const why = broken ?? (open.inside.length > 0 ? "a part inside it never ends" : open.broken);
    const { line, kind, lines } = open;
    if (kind === "VTIMEZONE") keepZone(head, lines);
    else entries.push({ line, kind, lines, calendar: head, ...(why && { broken: why }) });
    open = undefined;
    if (entries.length > maxEntries) throw new Unreadable(`more than ${maxEntries} entries`);
  };

  for (const line of contentLines(bytes)) {
    const value = line.text.slice(valueIndex(line.text)).trim().toUpperCase();
    if (line.name === "BEGIN" && value === "VCALENDAR") {
      finish("it never ends");
      head = { zones: new Map() };
      seen = true;
    } else if (!head) {
      continue;
    } else if (line.name === "END" && value === "VCALENDAR") {
      finish("it never ends");
      head = undefined;
    } else if (
      line.name === "BEGIN" &&
      (!open || /^(?:VEVENT|VTODO|VJOURNAL|VFREEBUSY)$/.test(value))
    ) {
      finish("it never ends");
      open = { line: line.line, kind: value, lines: [], inside: [] };
    } else if (!open) {
      readHead(head, line);
    } else if (line.name === "BEGIN") {
      open.inside.push(value);
      if (open.kind === "VTIMEZONE") open.lines.push(line);
    } else if (line.name === "END" && value === open.kind) {
      finish();
    } else if (line.name === "END") {
      if (open.inside.pop() !== value) open.broken = "its parts are not closed in order";
      if (open.kind === "VTIMEZONE") open.lines.push(line);
    } else if (open.inside.length === 0 || open.kind === "VTIMEZONE") {
      open.lines.push(line);
    }
  }
  if (!seen) throw new Unreadable("it is not a calendar: no BEGIN:VCALENDAR");
  const complete = !head;
  finish("the file ends before it does");
  return { entries, complete };
}

interface OpenEntry {
  readonly line: number;
  readonly kind: string;
  readonly lines: ContentLine[];
  readonly inside: string[];
  broken?: string;
}

function readHead(head: CalendarHead, line: ContentLine): void {
  const value = line.text.slice(valueIndex(line.text)).trim();
  if (line.name === "X-WR-TIMEZONE") head.zone = value;
  if (line.name === "X-HAVEN-SEASON") head.season = value;
}

function keepZone(head: CalendarHead, lines: readonly ContentLine[]): void {
  const id = lines.find(({ name }) => name === "TZID");
  if (id)
    head.zones.set(
      id.text.slice(valueIndex(id.text)).trim(),
      lines.map(({ text }) => text),
    );
}
