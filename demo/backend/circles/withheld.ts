/** What a place or link withholds: kept beside the circle, for somebody who signed up. */
import type { Circle } from "../../../src/contract/circle.js";
import { text } from "../../../src/contract/text.js";
import { safeUrl } from "../../../src/contract/url.js";
import { z } from "../../../src/contract/zod.js";
import type { Capacity } from "../rsvps/capacity.js";
import type { Publishable } from "./publishable.js";

export interface Withheld {
  readonly joinUrl?: string;
  readonly dialIn?: string;
  readonly passcode?: string;
  readonly address?: string;
  readonly meetingPoint?: string;
  /** How many places it has: never told to anybody outside. */
  readonly capacity?: Capacity;
  /** What to do next, in the organisation's own words. */
  readonly nextSteps?: string;
}

/** Of one entry; the address only where it is promised after signing up. */
export function withheldOf({ joining, draft, location, defaults }: Publishable): Withheld {
  const { joinUrl, dialIn, passcode } = joining;
  return {
    ...(joinUrl && { joinUrl }),
    ...(dialIn && { dialIn }),
    ...(passcode && { passcode }),
    ...(draft.address === "afterRsvp" && location !== "" && { address: location }),
    ...(draft.capacity && Object.keys(draft.capacity).length > 0 && { capacity: draft.capacity }),
    ...(defaults.nextSteps !== undefined && { nextSteps: defaults.nextSteps }),
  };
}

const places = () => z.optional(z.int().check(z.gte(0), z.lte(9999)));

/** What a JSON record may keep to itself, under `private`. */
const Private = z.strictObject({
  capacity: z.optional(z.strictObject({ inPerson: places(), online: places() })),
  // The widget shows no other link: it would be a door that nobody can see.
  joinUrl: z.optional(z.string().check(z.refine((link) => safeUrl(link) !== undefined))),
  dialIn: z.optional(text(200)),
  passcode: z.optional(text(60)),
  address: z.optional(text(300)),
  meetingPoint: z.optional(text(300)),
  nextSteps: z.optional(text(1000)),
});

/** What a record keeps to itself, or the place in it of what cannot be read. */
export type Kept =
  | { readonly kept: Withheld; readonly wrongAt?: undefined }
  | { readonly kept?: undefined; readonly wrongAt: string };

/**
 * Of a record that says more than may travel (`withhold.ts` takes it away), and of its `private`
 * part.
 */
export function withheldIn({ place, online }: Circle, record: unknown): Kept {
  const read = z.safeParse(z.object({ private: z.optional(Private) }), record);
  if (!read.success) return { wrongAt: placeOf(read.error.issues[0]) };
  const { capacity, ...own } = read.data.private ?? {};
  const { joinUrl } = online ?? {};
  const promised = place?.visibility === "afterRsvp";
  const address = promised && [place.name, place.address].filter(Boolean).join(", ");
  const kept = given<Withheld>({
    ...(joinUrl !== undefined && { joinUrl }),
    ...(address && { address }),
    ...(promised && place.meetingPoint && { meetingPoint: place.meetingPoint }),
    ...given(own),
    ...(capacity && { capacity: given(capacity) }),
  });
  return { kept };
}

/** Names the field also where it is one that nobody knows. */
function placeOf(issue?: z.core.$ZodIssue): string {
  const unknown = issue?.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
  return [...(issue?.path ?? ["private"]), ...unknown].map(String).join("/");
}

/** Without what is `undefined`. */
function given<Values extends object>(values: {
  readonly [Name in keyof Values]: Values[Name] | undefined;
}): Values {
  // What is left is what the type says.
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as Values;
}
