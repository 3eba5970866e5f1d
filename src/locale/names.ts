/** Languages as the reader calls them ("Spanish"): a table, since engines differ. */
import { languageOf } from "./languages.js";
import { tableOf } from "./tables.js";

/** The name of a language by its BCP 47 tag, without a region the table lacks; else the tag. */
export function languageName(tag: string, lang: string): string {
  const names = tableOf(lang).languages;
  const [bare = tag] = tag.split("-");
  return names[tag] ?? names[bare] ?? languageOf(bare)?.ownName ?? tag;
}
