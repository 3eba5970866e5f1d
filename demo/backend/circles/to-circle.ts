/** Dresses one date of an entry as the contract's Circle; nothing that is withheld gets into it. */
import type { Circle, CircleLanguage, Provision } from "../../../src/contract/circle.js";
import { hasRoom } from "../rsvps/capacity.js";
import { askedBy } from "./ask-by.js";
import type { Draft } from "./draft.js";
import type { CircleHost } from "./host.js";
import { calendarUid, circleId, seriesId } from "./identity.js";
import type { Joining } from "./joining.js";
import type { Dated } from "./occurrences.js";
import { scheduleNote } from "./schedule-note.js";
import type { Publishable } from "./publishable.js";
import { signUpOf } from "./sign-up.js";
import { textLanguage } from "./text-language.js";
import { instantIn } from "./wall-time.js";

/** What all dates of an entry share. */
type Shared = Omit<
  Circle,
  | "id"
  | "uid"
  | "status"
  | "statusNote"
  | "previousStart"
  | "replacedBy"
  | "start"
  | "end"
  | keyof ReturnType<typeof askable>
>;

// A series has many dates; what they share is worked out once.
const shared = new WeakMap<Publishable, Shared>();

/** One date. `series` is the entry that repeats, when this one only changes a date of it. */
export function toCircle(
  date: Dated<Publishable>,
  series: Publishable | undefined,
  host: CircleHost,
): Circle {
  const { entry } = date;
  let common = shared.get(entry);
  if (!common) shared.set(entry, (common = sharedOf(entry, series, date.key !== "", host)));
  const id = circleId(host.id, entry.times.uid, date.key);
  const start = instantIn(date.startMs, entry.times.zone);
  return {
    id,
    uid: calendarUid(host.id, id),
    ...common,
    ...askable(entry.draft, start.slice(0, 10)),
    ...statusOf(date, series, common.modes),
    start,
    end: instantIn(date.endMs, entry.times.zone),
  };
}

function sharedOf(
  entry: Publishable,
  series: Publishable | undefined,
  recurs: boolean,
  host: CircleHost,
): Shared {
  const { draft, defaults, times } = entry;
  const whole = series ?? entry;
  const textLang =
    defaults.textLang ?? textLanguage(`${entry.title} ${entry.prose}`, host.language);
  const modes = modesOf(entry);
  const { summary, more } = shortened(entry.prose);
  const rule = () => {
    const { rules, start } = whole.times;
    return scheduleNote(rules, new Date(start).getUTCDay(), textLang);
  };
  const signUp = signUpOf(entry, modes);
  return {
    kind: draft.kind ?? "other",
    programs: [...(draft.programs ?? [])],
    seriesId: recurs ? seriesId(host.id, times.uid) : null,
    scheduleNote: recurs ? (defaults.scheduleNote ?? rule()) : null,
    sequence: Math.max(times.sequence, whole.times.sequence),
    updated: times.updated > whole.times.updated ? times.updated : whole.times.updated,
    title: cut(entry.title, 160),
    ...(draft.neutralTitle && { neutralTitle: draft.neutralTitle }),
    summary,
    textLang,
    timeZone: times.zone,
    modes,
    audience: {
      codes: [...(draft.audienceCodes ?? [])],
      ...(draft.forWhom && { for: draft.forWhom }),
      ...(defaults.notFor && { notFor: defaults.notFor }),
      entry: signUp.entry,
      ...draft.ages,
      ...(defaults.guardian && { guardian: defaults.guardian }),
    },
    topics: [...(draft.topics ?? [])],
    expect: { ...defaults.expect, ...(more && { text: more }) },
    agreements: [...(defaults.agreements ?? [])],
    facilitators: [...(draft.facilitators ?? [])],
    place: modes.includes("inPerson") ? placeOf(entry) : null,
    online: modes.some((mode) => mode !== "inPerson") ? onlineOf(entry.joining, modes) : null,
    cost: draft.cost ?? { kind: "other" },
    rsvp: {
      mode: signUp.mode,
      accepts:
        signUp.mode === "none" ? [] : modes.flatMap((mode) => (mode === "other" ? [] : mode)),
      seats: seatsOf(draft, modes),
      waitlist: draft.waitlist ?? false,
      guestsMax: draft.guests ?? 0,
      ...(host.phone && { phone: host.phone }),
    },
    privacy: { listing: "public", index: false, discreet: true },
    host: { id: host.id, name: host.name, ...(host.url && { url: host.url }) },
    partners: [],
    aftercare: {},
    links: {},
  };
}

/** What has a day to ask by. */
function askable(
  { spoken = [], interpreted = [], supports = [], access = [] }: Draft,
  date: string,
): Pick<Circle, "languages" | "supports" | "access"> {
  return {
    languages: [...spoken, ...askedBy<CircleLanguage>(interpreted, date)],
    supports: askedBy<Provision>(supports, date),
    access: askedBy<Provision>(access, date),
  };
}

function statusOf(
  { cancelled, movedFromMs, entry }: Dated<Publishable>,
  series: Publishable | undefined,
  modes: Circle["modes"],
): Pick<Circle, "status" | "statusNote" | "previousStart"> {
  const note = entry.draft.note;
  const statusNote = note && { statusNote: note };
  const previousStart = movedFromMs !== undefined && instantIn(movedFromMs, entry.times.zone);
  // Google's, Outlook's and Apple's programs can delete a date, and cannot say why it is off.
  if (cancelled || (note && /^cancel(?:l?ed|ad[oa])\b/i.test(note)))
    return { status: "cancelled", ...statusNote };
  if (note && /^(?:postponed|aplazad|pospuest)/i.test(note))
    return { status: "postponed", ...statusNote };
  if (previousStart) return { status: "rescheduled", previousStart, ...statusNote };
  const met = series !== undefined && series !== entry && modesOf(series).includes("inPerson");
  if (met && !modes.includes("inPerson")) return { status: "movedOnline", ...statusNote };
  return { status: entry.times.tentative ? "unconfirmed" : "scheduled", ...statusNote };
}

/** Said by `How:`; else a place or an area means in person, and a meeting link online. */
function modesOf({ draft, location, joining }: Publishable): Circle["modes"] {
  if (draft.modes) return [...new Set(draft.modes)];
  const inPerson = location !== "" || draft.area !== undefined;
  const online = joining.joinUrl !== undefined;
  if (online && inPerson) return ["inPerson", "online"];
  return online ? ["online"] : ["inPerson"];
}

function placeOf({ draft, location }: Publishable): Circle["place"] {
  const visibility = draft.address ?? (draft.area ? "area" : "ask");
  const base = {
    visibility,
    areaLabel: draft.area ?? "",
    ...(draft.door && { entry: draft.door }),
  };
  if (visibility !== "public" || location === "") return base;
  const [first = "", ...rest] = location.split(/\s*,\s*/);
  const named = rest.length > 0 && !/^\d/.test(first);
  const address = (named ? rest.join(", ") : location).replace(
    /, (?:USA|United States|EE\. ?UU\.)$/,
    "",
  );
  return { ...base, ...(named && { name: cut(first, 120) }), address: cut(address, 300) };
}

function onlineOf({ platform, dialIn }: Joining, modes: Circle["modes"]): Circle["online"] {
  return {
    ...(platform && modes.includes("online") && { platform }),
    accountNeeded: false,
    dialInAvailable: dialIn !== undefined || modes.includes("phone"),
    reveal: "afterRsvp",
  };
}

function seatsOf({ seats = {} }: Draft, modes: Circle["modes"]): Circle["rsvp"]["seats"] {
  return {
    ...(seats.inPerson && hasRoom({ modes }, "inPerson") && { inPerson: seats.inPerson }),
    ...(seats.online && hasRoom({ modes }, "online") && { online: seats.online }),
  };
}

/** The first paragraph, or as many whole sentences as fit, and all of it when that is not all. */
function shortened(prose: string): { readonly summary: string; readonly more?: string } {
  const flat = prose.replace(/\n+/g, " ");
  if ([...flat].length <= 280) return { summary: flat };
  let summary = "";
  for (const sentence of (prose.split(/\n\n/)[0] ?? "")
    .replace(/\n/g, " ")
    .split(/(?<=[.!?…。])\s+/u)) {
    const longer = summary === "" ? sentence : `${summary} ${sentence}`;
    if ([...longer].length > 280) break;
    summary = longer;
  }
  return { summary: summary || `${cut(flat, 279)}…`, more: cut(prose, 2000) };
}

function cut(text: string, max: number): string {
  return [...text].slice(0, max).join("").trim();
}
