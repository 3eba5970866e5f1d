/** Tokens become private `--_*` properties on the host, once per accent and theme of a page. */
import { defaultPalette } from "./defaults.js";
import { type Contrast, type Palette, palette, type Role, roles, type Scheme } from "./palette.js";
import { kebab, sizes } from "./scale.js";

/** `page`: dark where the page's `color-scheme` is; `auto`: dark where the device is. */
export type Theme = "page" | "auto" | Scheme;

const sheets = new Map<string, CSSStyleSheet>();

/** The sheet for an accent (`#rrggbb` or none) and a theme; the same object for equal questions. */
export function themeSheet(accent: string | undefined, theme: Theme): CSSStyleSheet {
  const key = `${accent} ${theme}`;
  const known = sheets.get(key);
  if (known) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(themeText(accent, theme));
  sheets.set(key, sheet);
  return sheet;
}

/** The same as text, for pages that are made without a browser. */
export function themeText(accent: string | undefined, theme: Theme): string {
  const dark = theme === "dark";
  const first = (wanted: Contrast) => colours(accent, dark ? "dark" : "light", wanted);
  const parts = [
    host(`${steady}--_scheme:${dark ? "dark" : "light"};${first("normal")}`),
    media(moreContrast, first("more")),
  ];
  if (theme === "auto") {
    const scheme = "--_scheme:dark;";
    parts.push(media(night, scheme + colours(accent, "dark", "normal")));
    parts.push(media(`${night} and ${moreContrast}`, colours(accent, "dark", "more")));
  }
  if (theme === "page") {
    // Before 2024 no CSS could ask for the page's scheme; those browsers stay light.
    const both = host(`--_scheme:initial;${pairs(accent, "normal")}`);
    const more = media(moreContrast, pairs(accent, "more"));
    parts.push(`@supports (color:light-dark(#000,#fff)){${both}${more}}`);
  }
  if (theme !== "light")
    parts.push(media("print", `--_scheme:light;${colours(accent, "light", "normal")}`));
  parts.push(
    media("(prefers-reduced-motion:reduce)", "--_motion:0s"),
    media(forced, systemColours),
  );
  return parts.join("");
}

const night = "(prefers-color-scheme:dark)";
const moreContrast = "(prefers-contrast:more)";
const forced = "(forced-colors:active)";

/** Shares of the one distance and of the body size, so that no style names a size of its own. */
const scale = {
  hair: "calc(var(--_space)*.25)",
  tight: "calc(var(--_space)*.5)",
  near: "calc(var(--_space)*.75)",
  roomy: "calc(var(--_space)*1.5)",
  wide: "calc(var(--_space)*2)",
  target: "2.75em", // 44 px at the usual body size
  thin: "1px",
  thick: "2px",
  small: ".875em",
  large: "1.1875em",
  title: "1.625em",
  shade: "#000",
} as const;

const steady = [
  ...Object.entries(sizes).map(([name, value]) => `--_${name}:var(--haven-${name},${value});`),
  ...Object.entries(scale).map(([name, value]) => `--_${name}:${value};`),
].join("");

/** A reader's own colours: nothing of ours, nothing of the page's. */
const systemColours = Object.entries({
  surface: "Canvas",
  "surface-raised": "Canvas",
  "accent-soft": "Canvas",
  accent: "ButtonFace",
  "on-accent": "ButtonText",
  "accent-hover": "ButtonFace",
  "accent-active": "ButtonFace",
  text: "CanvasText",
  "text-muted": "CanvasText",
  link: "LinkText",
  danger: "CanvasText",
  success: "CanvasText",
  border: "ButtonText",
  edge: "Highlight",
  line: "CanvasText",
  "focus-inner": "Canvas",
  "focus-outer": "Highlight",
})
  .map(([name, value]) => `--_${name}:${value}`)
  .join(";");

function colours(accent: string | undefined, scheme: Scheme, wanted: Contrast): string {
  const found = paletteOf(accent, scheme, wanted);
  return declared((role) => found[role]);
}

/** Both schemes at once: which one holds is asked where a colour is used. */
function pairs(accent: string | undefined, wanted: Contrast): string {
  const [light, dark] = [paletteOf(accent, "light", wanted), paletteOf(accent, "dark", wanted)];
  return declared((role) =>
    light[role] === dark[role] ? light[role] : `light-dark(${light[role]},${dark[role]})`,
  );
}

function paletteOf(accent: string | undefined, scheme: Scheme, wanted: Contrast): Palette {
  return accent ? palette(accent, scheme, wanted) : defaultPalette(scheme, wanted);
}

/** A page's own property wins, but for `line`, which is decoration. */
function declared(value: (role: Role) => string): string {
  const set = roles.map((role) => {
    const name = kebab(role);
    return `--_${name}:${role === "line" ? value(role) : `var(--haven-${name},${value(role)})`}`;
  });
  return set.join(";");
}

function host(declarations: string): string {
  return `:host{${declarations}}`;
}

function media(query: string, declarations: string): string {
  return `@media ${query}{${host(declarations)}}`;
}
