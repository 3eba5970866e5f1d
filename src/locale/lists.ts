/** Lists in a sentence: "A, B and C", with the words and the sound rules of each language. */
import { dateTableOf } from "./date-tables.js";

/** `A`, `A and B`, `A, B and C`; with `"or"` the other word. */
export function formatList(
  items: readonly string[],
  lang: string,
  word: "and" | "or" = "and",
): string {
  const last = items.at(-1) ?? "";
  if (items.length < 2) return last;
  const joint = before(last, dateTableOf(lang)[word], lang);
  return `${items.slice(0, -1).join(", ")} ${joint} ${last}`;
}

// Spanish: y becomes e before the sound i (but not hie), o becomes u before the sound o.
function before(next: string, word: string, lang: string): string {
  if (lang !== "es") return word;
  if (word === "y" && /^h?[ií](?![aeouáéó])/i.test(next)) return "e";
  return word === "o" && /^h?[oó]/i.test(next) ? "u" : word;
}
