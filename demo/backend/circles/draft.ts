/** What an organiser's fields say about a circle, before a date of it is written. */
import type {
  Circle,
  CircleLanguage,
  Cost,
  Facilitator,
  Place,
  Provision,
} from "../../../src/contract/circle.js";

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
  readonly facilitators?: readonly Facilitator[];
  readonly spoken?: readonly CircleLanguage[];
  readonly interpreted?: readonly CircleLanguage[];
  readonly supports?: readonly Provision[];
  readonly access?: readonly Provision[];
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

function byCode(provisions: readonly Provision[]): readonly Provision[] {
  return [...new Map(provisions.map((each) => [each.code, each])).values()];
}
