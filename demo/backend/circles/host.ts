/** Who publishes a calendar's circles, and the words that its fields may use. */
import type { Organization } from "../organization.js";
import { plainWord } from "./plain-words.js";

/** Codes by the words that people type for them, in every language of the organisation. */
export type Vocabulary = ReadonlyMap<string, string>;

export interface CircleHost {
  readonly id: string;
  readonly name: string;
  readonly url?: string;
  /** IANA; for entries that name no zone. */
  readonly timeZone: string;
  /** BCP 47; for texts that do not tell their language. */
  readonly language: string;
  /** Shown with a date: whom to call about it. */
  readonly phone?: string;
  readonly programs: Vocabulary;
  readonly audience: Vocabulary;
  readonly topics: Vocabulary;
}

/** The host that an organisation's own file describes. */
export function hostOf(organization: Organization): CircleHost {
  const { organization: own } = organization.config();
  const configs = organization.languages.map((language) => organization.config(language));
  const phone = own.phones.find(({ kind }) => kind === "call")?.number;
  return {
    id: own.id,
    name: own.name,
    ...(own.url && { url: own.url }),
    timeZone: own.timeZone,
    language: organization.languages[0] ?? "en",
    ...(phone && { phone }),
    programs: words(
      configs.flatMap(({ programs }) => programs.map(({ code, label }) => [code, label] as const)),
    ),
    audience: words(
      configs.flatMap(({ vocabulary }) => Object.entries(vocabulary?.audience ?? {})),
    ),
    topics: words(configs.flatMap(({ vocabulary }) => Object.entries(vocabulary?.topic ?? {}))),
  };
}

/** Each code is named by its label and by itself: `gunViolence` and `gun violence`. */
export function words(pairs: readonly (readonly [code: string, label: string])[]): Vocabulary {
  return new Map(
    pairs.flatMap(([code, label]) => {
      const spaced = code.replace(/[A-Z]/g, " $&");
      return [code, spaced, label].map((word) => [plainWord(word), code] as const);
    }),
  );
}
