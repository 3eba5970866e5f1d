/** What an organiser's fields say about a circle, before a date of it is written. */
import type {
  Circle,
  CircleLanguage,
  Cost,
  Facilitator,
  Place,
  Provision,
} from "../../../src/contract/circle.js";
import type { Asked } from "./ask-by.js";
import type { Capacity } from "../rsvps/capacity.js";

export interface Draft {
  readonly kind?: Circle["kind"];
  readonly programs?: readonly string[];
  readonly audienceCodes?: readonly string[];
  readonly forWhom?: string;
  readonly ages?: { readonly ageMin?: number; readonly ageMax?: number };
  readonly topics?: readonly string[];
  readonly modes?: Circle["modes"];
  readonly area?: string;
  readonly address?: Place["visibility"];
  readonly cost?: Cost;
  readonly signUp?: Pick<Circle["rsvp"], "mode"> & Pick<Circle["audience"], "entry">;
  readonly seats?: Circle["rsvp"]["seats"];
  /** Always beside `seats`, so that a word of an entry leaves no number of its series standing. */
  readonly capacity?: Capacity;
  readonly facilitators?: readonly Facilitator[];
  readonly spoken?: readonly CircleLanguage[];
  readonly interpreted?: readonly (CircleLanguage & Asked)[];
  readonly supports?: readonly (Provision & Asked)[];
  readonly access?: readonly (Provision & Asked)[];
  readonly waitlist?: boolean;
  readonly guests?: number;
  readonly door?: NonNullable<Place["entry"]>;
  readonly neutralTitle?: string;
  readonly note?: string;
}

/** The later one speaks where both do; supports and access facts one by one. */
export function merged(one: Draft, other: Draft): Draft {
  return {
    ...one,
    ...other,
    supports: byCode([...(one.supports ?? []), ...(other.supports ?? [])]),
    access: byCode([...(one.access ?? []), ...(other.access ?? [])]),
  };
}

function byCode<Each extends Provision>(provisions: readonly Each[]): readonly Each[] {
  return [...new Map(provisions.map((each) => [each.code, each])).values()];
}
