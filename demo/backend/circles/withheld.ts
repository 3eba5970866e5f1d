/** What a place or link withholds: kept beside the circle, for somebody who signed up. */
import type { Circle } from "../../../src/contract/circle.js";
import type { Publishable } from "./publishable.js";

export interface Withheld {
  readonly joinUrl?: string;
  readonly dialIn?: string;
  readonly passcode?: string;
  readonly address?: string;
}

/** Of one entry; the address only where it is promised after signing up. */
export function withheldOf({ joining, draft, location }: Publishable): Withheld {
  const { joinUrl, dialIn, passcode } = joining;
  return {
    ...(joinUrl && { joinUrl }),
    ...(dialIn && { dialIn }),
    ...(passcode && { passcode }),
    ...(draft.address === "afterRsvp" && location !== "" && { address: location }),
  };
}

/** Of a record that says more than may travel (`withhold.ts` takes it away). */
export function withheldIn({ place, online }: Circle): Withheld {
  const { joinUrl } = online ?? {};
  const promised = place?.visibility === "afterRsvp";
  const address = promised && [place.name, place.address].filter(Boolean).join(", ");
  return {
    ...(joinUrl !== undefined && { joinUrl }),
    ...(address && { address }),
  };
}
