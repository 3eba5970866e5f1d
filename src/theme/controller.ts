/** Keeps an element's colours true to `accent` and `theme`, by a sheet that no CSP forbids. */
import { css, type LitElement, type ReactiveController } from "lit";
import type * as accentedModule from "./accented.js";
import { type Theme, themeSheet } from "./sheet.js";

/** An element with the two attributes. */
export type ThemedHost = LitElement & {
  readonly accent: string | null | undefined;
  readonly theme: string | null | undefined;
};

type Accented = typeof accentedModule;
let accented: Accented | undefined;

/** Laid over a first picture whose colours are on their way: nobody sees it in others. */
const veil = css`
  .base {
    visibility: hidden;
  }
`;

/** Puts the sheet behind the element's own styles, and another one when an attribute changes. */
export class ThemeController implements ReactiveController {
  readonly #host: ThemedHost;
  /** Both attributes as they were last read. */
  #asked: string | undefined;
  #worn: readonly CSSStyleSheet[] = [];

  constructor(host: ThemedHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const { accent, theme } = this.#host;
    const asked = `${accent} ${theme}`;
    if (asked === this.#asked) return;
    this.#asked = asked;
    const wanted = isTheme(theme) ? theme : "page";
    if (!accent) return this.#wear(themeSheet(wanted));
    if (accented) return this.#wear(accented.accentSheet(wanted, accent));
    const { styleSheet } = veil;
    if (this.#worn.length === 0)
      this.#wear(themeSheet(wanted), ...(styleSheet ? [styleSheet] : []));
    void load().then((made) => {
      if (asked !== this.#asked) return;
      this.#wear(made ? made.accentSheet(wanted, accent) : themeSheet(wanted));
      if (!made) this.#asked = undefined; // asked for again by the next drawing
    });
  }

  #wear(...sheets: readonly CSSStyleSheet[]): void {
    const { renderRoot } = this.#host;
    if (!(renderRoot instanceof ShadowRoot)) return;
    const others = renderRoot.adoptedStyleSheets.filter((sheet) => !this.#worn.includes(sheet));
    renderRoot.adoptedStyleSheets = [...others, ...sheets];
    this.#worn = sheets;
  }
}

/** The maker of palettes; nothing when it does not come, and then the default colours stand in. */
function load(): Promise<Accented | undefined> {
  return import("./accented.js").then(
    (made) => (accented = made),
    () => undefined,
  );
}

function isTheme(theme: string | null | undefined): theme is Theme {
  return theme === "light" || theme === "dark" || theme === "auto";
}
