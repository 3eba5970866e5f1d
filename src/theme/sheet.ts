/** Tokens become private `--_*` properties on the host, once per accent and theme of a page. */
import { defaultPalette } from "./defaults.js";
import { type Contrast, type Palettes, type Role, roles, type Scheme } from "./roles.js";
import { kebab, sizes } from "./scale.js";

/** `page`: dark where the page's `color-scheme` is; `auto`: dark where the device is. */
export type Theme = "page" | "auto" | Scheme;

const sheets = new Map<string, CSSStyleSheet>();

/**
 * The sheet of a theme, with the palettes made of `accent` where there are some; the same object
 * for equal questions.
 */
export function themeSheet(theme: Theme, accent = "", palettes?: Palettes): CSSStyleSheet {
  const key = accent + theme;
  const known = sheets.get(key);
  if (known) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(themeText(theme, palettes));
  sheets.set(key, sheet);
  return sheet;
}

/** The same as text, for pages that are made without a browser. */
export function themeText(theme: Theme, palettes: Palettes = defaultPalette): string {
  const only = (scheme: Scheme, wanted: Contrast) => {
    const palette = palettes(scheme, wanted);
    return declared((role) => palette[role]);
  };
  /** Both schemes at once: which one holds is asked where a colour is used. */
  const pairs = (wanted: Contrast) => {
    const [light, dark] = [palettes("light", wanted), palettes("dark", wanted)];
    return declared((role) =>
      light[role] === dark[role] ? light[role] : `light-dark(${light[role]},${dark[role]})`,
    );
  };
  const first = theme === "dark" ? "dark" : "light";
  const parts = [
    host(`${steady}--_scheme:${first};${only(first, "normal")}`),
    media(moreContrast, only(first, "more")),
  ];
  if (theme === "auto") {
    parts.push(media(night, `--_scheme:dark;${only("dark", "normal")}`));
    parts.push(media(`${night} and ${moreContrast}`, only("dark", "more")));
  }
  if (theme === "page") {
    // Before 2024 no CSS could ask for the page's scheme; those browsers stay light.
    const both = host(`--_scheme:initial;${pairs("normal")}`);
    const more = media(moreContrast, pairs("more"));
    parts.push(`@supports (color:light-dark(#000,#fff)){${both}${more}}`);
  }
  if (theme !== "light") parts.push(media("print", `--_scheme:light;${only("light", "normal")}`));
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
const systemColours = [
  ["Canvas", "surface surface-raised accent-soft focus-inner"],
  ["CanvasText", "text text-muted danger success line"],
  ["ButtonFace", "accent accent-hover accent-active"],
  ["ButtonText", "on-accent border"],
  ["Highlight", "edge focus-outer"],
  ["LinkText", "link"],
]
  .flatMap(([colour, names = ""]) => names.split(" ").map((name) => `--_${name}:${colour}`))
  .join(";");

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
