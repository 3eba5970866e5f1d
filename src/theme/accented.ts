/** Makes palettes out of a page's accent: a chunk of its own, since most tags have none. */
import { readAccent } from "./accent.js";
import { palette } from "./palette.js";
import type { Palettes } from "./roles.js";
import { type Theme, themeSheet } from "./sheet.js";

const told = new Set<string>();

/** The palettes of an accent, `#rrggbb`. */
export const palettesOf =
  (accent: string): Palettes =>
  (scheme, wanted) =>
    palette(accent, scheme, wanted);

/** The sheet for the attribute `accent`; for what is no colour the default, and it is said once. */
export function accentSheet(theme: Theme, accent: string): CSSStyleSheet {
  const read = readAccent(accent);
  if (read) return themeSheet(theme, read, palettesOf(read));
  if (!told.has(accent)) {
    told.add(accent);
    console.warn(
      `haven: accent="${accent}" is not a colour we can use; the default stands in. ` +
        'Write one such as accent="#7a1fa2".',
    );
  }
  return themeSheet(theme);
}
