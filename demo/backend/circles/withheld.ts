/** What a place or link withholds: kept beside the circle, for somebody who signed up. */
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
