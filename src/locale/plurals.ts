/** Which plural form a number takes (CLDR), by small own rules; `Intl` for languages not listed. */

/** The forms of CLDR. */
export type Plural = "zero" | "one" | "two" | "few" | "many" | "other";

const rules: Readonly<Record<string, (n: number) => Plural>> = {
  en: (n) => (n === 1 ? "one" : "other"),
  es: (n) => {
    if (n === 1) return "one";
    return n !== 0 && Number.isInteger(n) && n % 1_000_000 === 0 ? "many" : "other";
  },
  qaa: (n) => (n === 1 ? "one" : "other"),
  qab: (n) => (n === 1 ? "one" : "other"),
};

const others = new Map<string, Intl.PluralRules>();

/** The form for `n` things; a message that lacks this form uses its `other`. */
export function plural(lang: string, n: number): Plural {
  const rule = rules[lang];
  if (rule) return rule(n);
  let known = others.get(lang);
  if (!known) {
    known = new Intl.PluralRules(lang);
    others.set(lang, known);
  }
  return known.select(n);
}
