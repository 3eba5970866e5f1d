/** Fills the small patterns of the language tables: `{0} to {1}` and CLDR's `EEEE, MMMM d`. */

/** `{0}`, `{1}`… replaced by `parts`. */
export function fill(pattern: string, ...parts: readonly string[]): string {
  return pattern.replace(/\{(\d)\}/g, (_, index: string) => parts[Number(index)] ?? "");
}

/** A CLDR date pattern (UTS 35, part 4): quoted text stays, each run of letters is asked for. */
export function fillFields(pattern: string, field: (letters: string) => string): string {
  return pattern.replace(
    /'([^']*)'|([A-Za-z])\2*/g,
    (letters: string, quoted: string | undefined) =>
      quoted === undefined ? field(letters) : quoted || "'",
  );
}

/** The first letter made a capital, as a line of its own begins; letters without one stay. */
export function capital(text: string): string {
  const [first = ""] = text;
  return first.toUpperCase() + text.slice(first.length);
}
