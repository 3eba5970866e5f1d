/** Finds words in a list without regard to accents or case; on the device, and nothing is kept of
 * what was typed. Pure. */

// What NFD does not take apart: Vietnamese and Haitian readers type d for đ, and so on.
const letters: Readonly<Record<string, string>> = {
  đ: "d",
  ð: "d",
  ł: "l",
  ø: "o",
  ı: "i",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
};

/** A text as it is compared: small letters, no accents, one space between words and no marks. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[đðłøıßæœþ]/g, (letter) => letters[letter] ?? letter)
    .replace(/['’ʼ`´]+/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The words that were typed; a mark alone is none. */
export function wordsIn(typed: string): readonly string[] {
  return fold(typed).split(" ").filter(Boolean);
}

/** Whether all the words are in a folded text, in any order, also as parts of words. */
export function hasWords(folded: string, words: readonly string[]): boolean {
  return words.every((word) => folded.includes(word));
}
