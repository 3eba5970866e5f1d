/** Words that CLDR lacks, or says otherwise than people do: by hand, for the tables. */

/** One language's hand-written part of its table. */
export interface Words {
  /** Whose dates and marks to take from CLDR: the readers live in the United States. */
  readonly cldr: string;
  readonly span: string;
  readonly and: string;
  readonly or: string;
  readonly zones: Readonly<Record<string, string>>;
  readonly languages: Readonly<Record<string, string>>;
}

/** The languages that have a table; the pseudo-languages are made from English. */
export const words: Readonly<Record<string, Words>> = {
  en: {
    cldr: "en",
    span: "{0} to {1}",
    and: "and",
    or: "or",
    zones: {
      eastern: "Eastern time",
      central: "Central time",
      mountain: "Mountain time",
      arizona: "Arizona time",
      pacific: "Pacific time",
      alaska: "Alaska time",
      hawaii: "Hawaii time",
      puertoRico: "Puerto Rico time",
    },
    languages: {
      en: "English",
      es: "Spanish",
      ase: "American Sign Language (ASL)",
      zh: "Chinese",
      cmn: "Mandarin",
      yue: "Cantonese",
      vi: "Vietnamese",
      ru: "Russian",
      uk: "Ukrainian",
      pt: "Portuguese",
      fr: "French",
      ht: "Haitian Creole",
      ar: "Arabic",
      sw: "Swahili",
      km: "Khmer",
      ne: "Nepali",
      ps: "Pashto",
      prs: "Dari",
      ko: "Korean",
      it: "Italian",
      pl: "Polish",
      mam: "Mam",
      quc: "K’iche’",
      qu: "Quechua",
    },
  },
  es: {
    cldr: "es-US",
    span: "{0} a {1}",
    and: "y",
    or: "o",
    zones: {
      eastern: "hora del este",
      central: "hora del centro",
      mountain: "hora de la montaña",
      arizona: "hora de Arizona",
      pacific: "hora del Pacífico",
      alaska: "hora de Alaska",
      hawaii: "hora de Hawái",
      puertoRico: "hora de Puerto Rico",
    },
    languages: {
      en: "inglés",
      es: "español",
      ase: "lengua de señas americana (ASL)",
      zh: "chino",
      cmn: "mandarín",
      yue: "cantonés",
      vi: "vietnamita",
      ru: "ruso",
      uk: "ucraniano",
      pt: "portugués",
      fr: "francés",
      ht: "criollo haitiano",
      ar: "árabe",
      sw: "suajili",
      km: "jemer",
      ne: "nepalí",
      ps: "pastún",
      prs: "darí",
      ko: "coreano",
      it: "italiano",
      pl: "polaco",
      mam: "mam",
      quc: "k’iche’",
      qu: "quechua",
    },
  },
};
