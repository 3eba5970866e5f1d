/** An element that draws itself when something changed: what the kit uses of LitElement. */
import type { ReactiveController } from "lit";
import { Child } from "./content.js";
import type { TemplateResult } from "./template.js";

type Declarations = Readonly<Record<string, { type?: unknown; attribute?: string }>>;
type Style = { readonly styleSheet: CSSStyleSheet };

/** Styles, with others inside; the sheet is made when it is first worn, and then shared. */
export function css(strings: TemplateStringsArray, ...inside: readonly { cssText: string }[]) {
  const cssText = String.raw({ raw: strings }, ...inside.map((each) => each.cssText));
  let made: CSSStyleSheet | undefined;
  return {
    cssText,
    get styleSheet(): CSSStyleSheet {
      if (made) return made;
      made = new CSSStyleSheet();
      made.replaceSync(cssText);
      return made;
    },
  };
}

const attributeOf = (name: string, { attribute = name.toLowerCase() }: Declarations[string]) =>
  attribute;

export class LitElement extends HTMLElement {
  static shadowRootOptions: ShadowRootInit = { mode: "open" };
  static properties: Declarations = {};
  static styles: readonly Style[] = [];

  /** Read once, when the tag is defined: then the properties get their setters. */
  static get observedAttributes(): readonly string[] {
    const declared = Object.entries(this.properties);
    for (const [name] of declared)
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        enumerable: true,
        get(this: LitElement) {
          return this.#values[name];
        },
        set(this: LitElement, value: unknown) {
          if (Object.is(this.#values[name], value)) return;
          this.#values[name] = value;
          this.requestUpdate();
        },
      });
    return declared.map(([name, declaration]) => attributeOf(name, declaration));
  }

  declare renderRoot: ShadowRoot;
  #content: Child | undefined;
  #isPending = false;
  #isDrawn = false;
  #update: Promise<void>;
  #start: (() => void) | undefined;
  readonly #controllers: ReactiveController[] = [];
  readonly #values: Record<string, unknown> = {};
  /** What the page had set before the tag was defined. */
  readonly #early: Record<string, unknown> = {};

  constructor() {
    super();
    for (const name of Object.keys((this.constructor as typeof LitElement).properties))
      if (Object.hasOwn(this, name)) {
        this.#early[name] = Reflect.get(this, name);
        Reflect.deleteProperty(this, name);
      }
    this.#update = new Promise((start) => (this.#start = start));
    this.requestUpdate();
  }

  get updateComplete(): Promise<boolean> {
    return this.#update.then(() => !this.#isPending);
  }

  addController(controller: ReactiveController): void {
    this.#controllers.push(controller);
    if (this.#content && this.isConnected) controller.hostConnected?.();
  }

  connectedCallback(): void {
    if (!this.#content) {
      const { shadowRootOptions, styles } = this.constructor as typeof LitElement;
      this.renderRoot = this.attachShadow(shadowRootOptions);
      this.renderRoot.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
      const start = document.createComment("");
      this.renderRoot.append(start);
      this.#content = new Child(start, null);
      this.#start?.();
    }
    for (const each of this.#controllers) each.hostConnected?.();
  }

  disconnectedCallback(): void {
    for (const each of this.#controllers) each.hostDisconnected?.();
  }

  attributeChangedCallback(attribute: string, _before: string | null, value: string | null): void {
    const { properties } = this.constructor as typeof LitElement;
    for (const [name, declaration] of Object.entries(properties))
      if (attributeOf(name, declaration) === attribute) {
        const isNumber = declaration.type === Number && value !== null;
        Object.assign(this, { [name]: isNumber ? Number(value) : value });
      }
  }

  /** Draws once for all that has changed, in a moment. */
  requestUpdate(): void {
    if (this.#isPending) return;
    this.#isPending = true;
    const before = this.#update;
    this.#update = this.#drawAfter(before);
  }

  async #drawAfter(before: Promise<void>): Promise<void> {
    try {
      await before;
    } catch {
      // Whatever a drawing threw was told by its own promise; this one is another try.
    }
    Object.assign(this, this.#early);
    for (const name of Object.keys(this.#early)) Reflect.deleteProperty(this.#early, name);
    try {
      for (const each of this.#controllers) each.hostUpdate?.();
      this.#content?.show(this.render());
    } finally {
      this.#isPending = false;
    }
    for (const each of this.#controllers) each.hostUpdated?.();
    if (!this.#isDrawn) this.firstUpdated();
    this.#isDrawn = true;
    this.updated();
  }

  protected render(): TemplateResult | undefined {
    return undefined;
  }

  protected firstUpdated(): void {}

  protected updated(): void {}
}
