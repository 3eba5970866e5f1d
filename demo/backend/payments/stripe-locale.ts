/** Which language Stripe's hosted page has for a donor's: it knows some fifty, and `auto` asks the
 * browser. */

const spoken = (
  "bg cs da de el en en-GB es es-419 et fi fil fr fr-CA hi-IN hr hu id it ja ko lt lv ms mt nb nl " +
  "pl pt pt-BR ro ru sk sl sv th tr vi zh zh-HK zh-TW"
).split(" ");

const others: ReadonlyMap<string, string> = new Map(
  Object.entries({
    hi: "hi-IN",
    no: "nb",
    nn: "nb",
    tl: "fil",
    "es-es": "es",
    "zh-hant": "zh-TW",
    "zh-mo": "zh-HK",
  }),
);

/**
 * The page's language for a BCP 47 tag. Spanish is America's, as everywhere in Haven, but in Spain;
 * Arabic and Haitian Creole have no page of theirs.
 */
export function stripeLocale(tag: string): string {
  const parts = tag.toLowerCase().split("-");
  for (let length = parts.length; length > 0; length -= 1) {
    const range = parts.slice(0, length).join("-");
    if (range === "es") return "es-419";
    const found = others.get(range) ?? spoken.find((each) => each.toLowerCase() === range);
    if (found !== undefined) return found;
  }
  return "auto";
}
