/** The colours of a palette by name: the ground that the stored and the computed ones share. */

export type Scheme = "light" | "dark";
/** `more` answers `prefers-contrast: more` with 10, 7 and 4.5 where else 7, 4.5 and 3 hold. */
export type Contrast = "normal" | "more";

/** Every colour of a palette in the order in which stored palettes list them. */
export const roles = [
  "surface",
  "surfaceRaised",
  "accentSoft",
  "accent",
  "onAccent",
  "accentHover",
  "accentActive",
  "text",
  "textMuted",
  "link",
  "danger",
  "success",
  "border",
  "edge",
  "line",
  "focusInner",
  "focusOuter",
] as const;

export type Role = (typeof roles)[number];
/** One `#rrggbb` per role. */
export type Palette = Readonly<Record<Role, string>>;
/** The palette for each scheme and contrast that a reader may have. */
export type Palettes = (scheme: Scheme, wanted: Contrast) => Palette;
