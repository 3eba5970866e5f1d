/** Every language that Haven speaks: a new one is a line here, a file, `npm run localize`. */

/** Which way a text runs. */
export type Direction = "ltr" | "rtl";

/** A language as its own speakers see it. */
export interface Language {
  /** BCP 47. */
  readonly code: string;
  readonly ownName: string;
  readonly dir: Direction;
  /** Whether visitors are offered it; the two pseudo-languages are for tests and the demo. */
  readonly shipped: boolean;
  /** Said to a visitor whose browser prefers this language. */
  readonly offer: string;
  /** Said when its words could not be fetched. */
  readonly sorry: string;
}

/** The language that the sources are written in, and what is shown until another is there. */
export const sourceLanguage = "en";

/** The languages, in the order in which they are offered. */
export const languages: readonly Language[] = [
  {
    code: "en",
    ownName: "English",
    dir: "ltr",
    shipped: true,
    offer: "Read in English",
    sorry: "English did not load. Please try again.",
  },
  {
    code: "es",
    ownName: "Español",
    dir: "ltr",
    shipped: true,
    offer: "Leer en español",
    sorry: "El español no se cargó. Por favor, intente otra vez.",
  },
  {
    code: "qaa",
    ownName: "[Åççéñţš]",
    dir: "ltr",
    shipped: false,
    offer: "[Åççéñţš]",
    sorry: "[Åççéñţš]",
  },
  {
    code: "qab",
    ownName: "[Ɱîŕŕöŕ]",
    dir: "rtl",
    shipped: false,
    offer: "[Ɱîŕŕöŕ]",
    sorry: "[Ɱîŕŕöŕ]",
  },
];

/** The languages that a visitor may choose from. */
export const shippedLanguages: readonly Language[] = /*@__PURE__*/ languages.filter(
  ({ shipped }) => shipped,
);

/** One language of the table. */
export function languageOf(code: string): Language | undefined {
  return languages.find((language) => language.code === code);
}

const rightToLeft = /^(?:ar|arc|ckb|dv|fa|he|iw|ji|ks|nqo|prs|ps|qab|sd|syr|ug|ur|yi)(?:-|$)/;
const rightToLeftScript = /-(?:adlm|arab|aran|hebr|mand|nkoo|rohg|samr|syrc|thaa)(?:-|$)/;
const otherScript = /-(?:latn|cyrl|deva)(?:-|$)/;

/** Which way texts of any language run, by its BCP 47 tag; a script in the tag wins. */
export function dirOf(tag: string): Direction {
  const lower = tag.toLowerCase().replaceAll("_", "-");
  if (rightToLeftScript.test(lower)) return "rtl";
  return rightToLeft.test(lower) && !otherScript.test(lower) ? "rtl" : "ltr";
}
