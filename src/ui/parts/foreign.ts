/** A text that somebody else wrote, in the language that it is really in, so that it is read aloud
 * rightly. */
import { html, type TemplateResult } from "lit";

/**
 * `text` alone when it is in the reader's language, else with its own `lang` and `dir` (WCAG
 * 3.1.2).
 */
export function foreign(text: string, textLang: string, lang: string): TemplateResult | string {
  const same = textLang.split("-")[0] === lang.split("-")[0];
  return same ? text : html`<span lang=${textLang} dir="auto">${text}</span>`;
}

/** A text of the organisation, read in its own direction also where the page runs the other way. */
export function theirs(text: string): TemplateResult {
  return html`<bdi>${text}</bdi>`;
}
