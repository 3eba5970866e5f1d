/** Words as people type them, made comparable: no capitals, accents, hyphens or last full stop. */

/** `En línea.` and `en linea` are the same word. */
export function plainWord(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[\s_-]+/g, " ")
    .replace(/[.!]+$/, "")
    .trim();
}

/** The parts of an answer: `in person, online and phone`. */
export function partsOf(text: string): string[] {
  return text
    .split(/\s*[,;/&+]\s*|\s+(?:and|or|y|o|e)\s+/iu)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
