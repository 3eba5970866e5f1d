/** From any one colour to a whole set in which every pair can be read, in light and in dark. */
import { contrast, hex, luminance, readHex, type Rgb } from "./contrast.js";
import { type Lab, mix, toLab, toRgb } from "./oklab.js";
import { type Contrast, type Palette, type Role, roles, type Scheme } from "./roles.js";

const white: Rgb = [255, 255, 255];
const black: Rgb = [0, 0, 0];
const red: Rgb = [179, 38, 30];
const green: Rgb = [22, 108, 60];

/**
 * The palette of an accent, `#rrggbb`: text 7:1, smaller words 4.5:1 (7:1 in dark, where WCAG 2
 * flatters), borders 3:1, each on the worst of the three surfaces, after rounding to 8 bits.
 * Throws a `RangeError` when the accent is not `#rrggbb`.
 */
export function palette(accent: string, scheme: Scheme, wanted: Contrast = "normal"): Palette {
  const seed = readHex(accent);
  if (!seed) throw new RangeError(`An accent is six hex digits such as #7a1fa2, not ${accent}.`);
  const lab = toLab(seed);
  const light = scheme === "light";
  const far = light ? black : white;
  const tinted = (lightness: number, chroma = 0.012) => tint(lab, lightness, chroma);
  const [high, middle, low] = wanted === "more" ? [10, 7, 4.5] : [7, 4.5, 3];

  const surface = light ? white : toRgb(tinted(0.2));
  const surfaceRaised = toRgb(tinted(light ? 0.975 : 0.25, 0.006));
  const accentSoft = toRgb(tinted(light ? 0.945 : 0.3, 0.022));
  const surfaces = [surface, surfaceRaised, accentSoft];
  const on = (colour: Lab, target: number) => reach(colour, far, surfaces, target);
  const words = light ? middle : high;

  // White up to a luminance at which WCAG would already prefer black: it reads better.
  const onAccent = luminance(seed) < 0.36 ? white : black;
  const away = onAccent === white ? black : white;
  const fill = reach(lab, away, [onAccent], middle);
  const moved = (share: number) => toRgb(mix(toLab(fill), toLab(away), share));
  const focusInner = light ? white : surface;

  const colours: Record<Role, Rgb> = {
    surface,
    surfaceRaised,
    accentSoft,
    accent: fill,
    onAccent,
    accentHover: moved(0.12),
    accentActive: moved(0.22),
    text: on(tinted(light ? 0.25 : 0.93), high),
    textMuted: on(tinted(light ? 0.46 : 0.76), words),
    link: on(lab, words),
    danger: on(toLab(red), words),
    success: on(toLab(green), words),
    border: on(tinted(light ? 0.7 : 0.5), low),
    edge: on(toLab(fill), low),
    line: toRgb(tinted(light ? 0.9 : 0.38)), // decoration: nothing is known by it alone
    focusInner,
    focusOuter: reach(lab, far, [focusInner], 9), // of two rings 9:1 apart one shows on any colour
  };
  const entries = roles.map((role) => [role, hex(colours[role])]);
  return Object.fromEntries(entries) as Palette; // every role is listed
}

/** The least mix toward `far` that meets the target on every surface; pure `far` always does. */
function reach(colour: Lab, far: Rgb, surfaces: readonly Rgb[], target: number): Rgb {
  const passes = (tried: Rgb) => surfaces.every((surface) => contrast(tried, surface) >= target);
  const exact = toRgb(colour);
  if (passes(exact)) return exact;
  const end = toLab(far);
  let best = far;
  for (let from = 0, to = 1, step = 0; step < 10; step++) {
    const share = (from + to) / 2;
    const tried = toRgb(mix(colour, end, share));
    if (passes(tried)) [to, best] = [share, tried];
    else from = share;
  }
  return best;
}

/** The seed's hue at another lightness, with its chroma or less. */
function tint([, a, b]: Lab, lightness: number, most: number): Lab {
  const chroma = Math.hypot(a, b);
  const share = chroma > most ? most / chroma : 1;
  return [lightness, a * share, b * share];
}
