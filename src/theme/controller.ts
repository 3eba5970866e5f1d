/** Keeps an element's colours true to `accent` and `theme`, by a sheet that no CSP forbids. */
import type { LitElement, ReactiveController } from "lit";
import { readAccent } from "./accent.js";
import { type Theme, themeSheet } from "./sheet.js";

/** An element with the two attributes. */
export type ThemedHost = LitElement & {
  readonly accent: string | null | undefined;
  readonly theme: string | null | undefined;
};

const told = new Set<string>();

/** Puts the sheet behind the element's own styles, and another one when an attribute changes. */
export class ThemeController implements ReactiveController {
  readonly #host: ThemedHost;
  #accent: string | null | undefined;
  #theme: string | null | undefined;
  #sheet: CSSStyleSheet | undefined;

  constructor(host: ThemedHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const { accent, theme, renderRoot } = this.#host;
    if (this.#sheet && accent === this.#accent && theme === this.#theme) return;
    if (!(renderRoot instanceof ShadowRoot)) return;
    [this.#accent, this.#theme] = [accent, theme];
    const sheet = themeSheet(known(accent), isTheme(theme) ? theme : "page");
    if (sheet === this.#sheet) return;
    const others = renderRoot.adoptedStyleSheets.filter((adopted) => adopted !== this.#sheet);
    renderRoot.adoptedStyleSheets = [...others, sheet];
    this.#sheet = sheet;
  }
}

function isTheme(theme: string | null | undefined): theme is Theme {
  return theme === "light" || theme === "dark" || theme === "auto";
}

function known(accent: string | null | undefined): string | undefined {
  if (!accent) return undefined;
  const read = readAccent(accent);
  if (!read && !told.has(accent)) {
    told.add(accent);
    console.warn(
      `haven: accent="${accent}" is not a colour we can use; the default stands in. ` +
        'Write one such as accent="#7a1fa2".',
    );
  }
  return read;
}
