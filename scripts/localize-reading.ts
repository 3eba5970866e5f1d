/** How hard a text is to read: the Flesch–Kincaid school grade. */
import { syllable } from "syllable";

/** What is read out where a placeholder stands: one short word. */
const standIn = "Ann";

/** The words of a unit's text without its markup, placeholders read as a short name. */
export function plainText(xml: string): string {
  return xml
    .replace(/<x\b[^>]*equiv-text="([^"]*)"[^>]*\/>/g, (_, code: string) =>
      code.includes("${") && !code.includes("&lt;") ? standIn : "",
    )
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ")
    .trim();
}

/**
 * 0.39 · words per sentence + 11.8 · syllables per word − 15.59 (Kincaid and others, 1975).
 * Each text is at least one sentence.
 */
export function grade(texts: readonly string[]): number {
  const sentences = texts.flatMap((text) =>
    text.split(/[.?!:](?=\s|$)/).filter((sentence) => wordsIn(sentence).length > 0),
  );
  const words = sentences.flatMap(wordsIn);
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

/** The words of a text; a number is a word of one syllable, as people read it at a glance. */
export function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\d][\p{L}\d'’]*/gu) ?? [];
}

/** The syllables that a person would speak; at least one. */
export function syllablesIn(word: string): number {
  return Math.max(1, syllable(word));
}
