/** What a place or link withholds: kept beside the circle, for somebody who signed up. */
import type { Circle } from "../../../src/contract/circle.js";
import { text } from "../../../src/contract/text.js";
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
  joinUrl: z.optional(z.url()),
  dialIn: z.optional(text(200)),
  passcode: z.optional(text(60)),
  address: z.optional(text(300)),
  meetingPoint: z.optional(text(300)),
  nextSteps: z.optional(text(1000)),
});

/**
 * Of a record that says more than may travel (`withhold.ts` takes it away), and of its `private`
 * part; `undefined` where that cannot be read.
 */
export function withheldIn({ place, online }: Circle, record: unknown): Withheld | undefined {
  const read = z.safeParse(z.object({ private: z.optional(Private) }), record);
  if (!read.success) return undefined;
  const { capacity, ...own } = read.data.private ?? {};
  const { joinUrl } = online ?? {};
  const promised = place?.visibility === "afterRsvp";
  const address = promised && [place.name, place.address].filter(Boolean).join(", ");
  return given<Withheld>({
    ...(joinUrl !== undefined && { joinUrl }),
    ...(address && { address }),
    ...(promised && place.meetingPoint && { meetingPoint: place.meetingPoint }),
    ...given(own),
    ...(capacity && { capacity: given(capacity) }),
  });
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
