/** What staff may copy and send to this person: in a language that they read, and no more than they
 * allowed. */
import type { Intake } from "../../src/contract/intake.js";
import { neutralWords } from "./neutral-words.js";

export interface NeutralTexts {
  /** BCP 47; the language of the texts. */
  readonly lang: string;
  /** Whether a person who speaks it has read them. */
  readonly reviewed: boolean;
  /** The language that they would read first, where we have no texts in it. */
  readonly missing: string | undefined;
  readonly texts: readonly string[];
}

/** Whom a text may name, and by which number they call back. */
export interface Sender {
  readonly organization: string;
  readonly phone: string | null;
}

/**
 * The texts for one person. Only who said yes to our name, and that nobody else looks, gets a text
 * with it; everyone else gets the one that we promised: "Please call us back", and nothing more.
 */
export function neutralTexts(
  { contact, language, locale }: Pick<Intake, "contact" | "language" | "locale">,
  { organization, phone }: Sender,
): NeutralTexts {
  const wanted = [...(language?.written ?? []), ...(language?.spoken ?? []), locale];
  const lang = [...wanted, "en"].map(known).find((each) => each !== undefined) ?? "en";
  const words = neutralWords[lang];
  const [first = lang] = wanted;
  const mayName = contact.sayOrganization === "yes" && contact.shared === "no";
  const named = words
    ? [...(phone === null ? [] : [words.namedCallBack]), words.namedGoodTime, words.namedTried]
    : [];
  return {
    lang,
    reviewed: words?.reviewed ?? false,
    missing: known(first) === lang ? undefined : first,
    texts: [...(words ? [words.callBack] : []), ...(mayName ? named : [])].map((text) =>
      text.replace("{org}", organization).replace("{phone}", numberIn(lang, phone ?? "")),
    ),
  };
}

/** A number reads from left to right, also where the text around it does not. */
function numberIn(lang: string, phone: string): string {
  return lang === "ar" ? `\u2066${phone}\u2069` : phone;
}

/** The language of the table that a tag is in. */
function known(tag: string): string | undefined {
  const [base = ""] = tag.toLowerCase().split("-");
  return Object.hasOwn(neutralWords, base) ? base : undefined;
}
