/** The palette of a tag without `accent`, written out: most pages then search no colour at all. */
import { type Contrast, type Palette, roles, type Scheme } from "./roles.js";

/** The colours that the stored palettes come from; a test computes them again. */
export const defaultAccents: Readonly<Record<Scheme, string>> = {
  light: "#0f6b66",
  dark: "#6fd0c5",
};

const stored: Readonly<Record<Scheme, Readonly<Record<Contrast, string>>>> = {
  light: {
    normal:
      "ffffff f2f8f7 ddf2f0 0f6b66 ffffff 0b5955 074b47 1b2423 515a59 0f6b66 b3261e 166c3c 828b8a 0f6b66 d6e1df ffffff 09524e",
    more: "ffffff f2f8f7 ddf2f0 0d635f ffffff 09524f 064542 1b2423 495150 0b5955 991f18 115b32 666d6d 0d635f d6e1df ffffff 09524e",
  },
  dark: {
    normal:
      "101817 1f2322 21322f 6fd0c5 000000 83d6cc 93dbd2 e0ebe9 b4bdbb 6fd0c5 e8ada3 a5c3ad 707977 6fd0c5 3c4543 101817 6fd0c5",
    more: "101817 1f2322 21322f 6fd0c5 000000 83d6cc 93dbd2 e0ebe9 dbdfde bae8e1 f6d8d3 d3e2d7 909795 6fd0c5 3c4543 101817 6fd0c5",
  },
};

/** The stored palette for a scheme and a contrast. */
export function defaultPalette(scheme: Scheme, wanted: Contrast): Palette {
  const colours = stored[scheme][wanted].split(" ");
  const entries = roles.map((role, index) => [role, `#${colours[index]}`]);
  return Object.fromEntries(entries) as Palette; // one colour per role, as the test says
}
