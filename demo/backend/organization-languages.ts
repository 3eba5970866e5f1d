/** The organisation's file in one of its languages, and what a reader would make of it. */

/** What is written, with one text wherever it stands in several languages; else the first one's. */
export function spoken(
  value: unknown,
  languages: readonly string[],
  language: string,
  first: string,
): unknown {
  if (Array.isArray(value)) return value.map((each) => spoken(each, languages, language, first));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value);
  if (entries.length > 0 && entries.every(([key]) => languages.includes(key))) {
    const texts = new Map<string, unknown>(entries);
    return texts.get(language) ?? texts.get(first);
  }
  return Object.fromEntries(
    entries.map(([key, each]) => [key, spoken(each, languages, language, first)]),
  );
}

/** The first place where a reader would see something else than what is written. */
export function difference(written: unknown, read: unknown, path: string): string | undefined {
  if (typeof written === "string" && typeof read === "string") {
    const same = written === read || (URL.canParse(written) && new URL(written).href === read);
    return same ? undefined : path;
  }
  if (typeof written !== "object" || written === null) return written === read ? undefined : path;
  if (typeof read !== "object" || read === null) return path;
  if (Array.isArray(written) && Array.isArray(read) && written.length !== read.length) return path;
  const values = new Map<string, unknown>(Object.entries(read));
  for (const [key, each] of Object.entries(written)) {
    const found = difference(each, values.get(key), `${path}/${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The language of a list that comes nearest to `lang` (RFC 4647, section 3.4). */
export function nearest(lang: string, languages: readonly string[]): string | undefined {
  const parts = lang.toLowerCase().split("-");
  for (let length = parts.length; length > 0; length -= 1) {
    const range = parts.slice(0, length).join("-");
    const found = languages.find((each) => each.toLowerCase() === range);
    if (found !== undefined) return found;
  }
  return languages.find((each) => each.toLowerCase().startsWith(`${parts[0]}-`));
}
