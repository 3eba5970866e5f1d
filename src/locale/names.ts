/** Languages as the reader's language calls them ("Spanish", "ASL"), from a table, since engines know different ones. */
import { languageOf } from "./languages.js";
import { tableOf } from "./tables.js";

/** The name of a language by its BCP 47 tag; a region that the table lacks falls away; else its own name, else the tag. */
export function languageName(tag: string, lang: string): string {
  const names = tableOf(lang).languages;
  const [bare = tag] = tag.split("-");
  return names[tag] ?? names[bare] ?? languageOf(bare)?.ownName ?? tag;
}
