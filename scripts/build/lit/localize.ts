/** Messages in the language that is spoken now: what the kit uses of @lit/localize. */
import type { TemplateResult } from "./template.js";

/** A text with values; in another language the values are places in the source's own list. */
type Filled = {
  readonly strTag: true;
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
};
type Words = string | Filled | TemplateResult;

type Settings = {
  readonly sourceLocale: string;
  readonly getLocale: () => string;
  readonly loadLocaleSync: (lang: string) => {
    readonly templates: Readonly<Record<string, Words>>;
  };
};

let settings: Settings | undefined;

/** Says where the words of a language are; done once, as the first file with words loads. */
export function configureReentrantLocalization(given: Settings): void {
  settings = given;
}

/** A text with values in it. */
export const str = (strings: TemplateStringsArray, ...values: readonly unknown[]): Filled => ({
  strTag: true,
  strings,
  values,
});

/** The words of `id` in the language spoken now, or else those of the source. */
export function msg(source: Words, { id }: { readonly id: string }): string | TemplateResult {
  const lang = settings?.getLocale();
  const other =
    lang !== undefined && lang !== settings?.sourceLocale
      ? settings?.loadLocaleSync(lang).templates[id]
      : undefined;
  // What was translated has as many values as its source, maybe in another order.
  const given = typeof source === "string" ? [] : source.values;
  const words = other ?? source;
  if (typeof words === "string") return words;
  const values = other ? words.values.map((place) => given[Number(place)]) : given;
  if (!("strTag" in words)) return { ...words, values };
  return words.strings
    .map((text, index) => text + (index in values ? String(values[index]) : ""))
    .join("");
}
