/** The places of a template that change but hold no content: an attribute, the element itself. */
import { type Directive, isDirective } from "./directive.js";
import { noChange, nothing } from "./nothing.js";

/** Writes its share of a template's values. */
export type Part = {
  /** How many values it takes. */
  readonly size: number;
  write(values: readonly unknown[], first: number): void;
};

/** A place that a directive may live in. */
export class Place {
  #live: Directive | undefined;

  /** What the directive makes of a value, when there is one. */
  protected resolved(value: unknown, element?: Element): unknown {
    if (!isDirective(value)) return value;
    if (this.#live?.constructor !== value.of) this.#live = new value.of();
    return this.#live.update({ element }, value.values);
  }
}

/** `name=`, `?name=` (there or not), `.name=` (a property) or `@name=` (a listener). */
export class Attribute extends Place implements Part {
  readonly size: number;
  readonly #element: Element;
  readonly #name: string;
  /** The template's own words around the values. */
  readonly #words: readonly string[];
  readonly #values: unknown[];

  constructor(element: Element, name: string, words: readonly string[]) {
    super();
    this.size = words.length - 1;
    this.#element = element;
    this.#name = name;
    this.#words = words;
    this.#values = words.slice(1).map(() => nothing);
  }

  write(values: readonly unknown[], first: number): void {
    let changed = false;
    for (let index = 0; index < this.size; index += 1) {
      const value = this.resolved(values[first + index]);
      if (value === noChange || value === this.#values[index]) continue;
      this.#values[index] = value;
      changed = true;
    }
    if (changed) this.#write();
  }

  #write(): void {
    const [element, name, value] = [this.#element, this.#name.slice(1), this.#values[0]];
    switch (this.#name[0]) {
      case "@":
        return element.addEventListener(name, this);
      case "?":
        return void element.toggleAttribute(name, value !== nothing && Boolean(value));
      case ".":
        return void Object.assign(element, { [name]: value === nothing ? undefined : value });
    }
    if (this.#values.includes(nothing)) return element.removeAttribute(this.#name);
    const text = this.#words.map((word, index) => word + String(this.#values[index] ?? ""));
    element.setAttribute(this.#name, text.join(""));
  }

  handleEvent(event: Event): void {
    const listener = this.#values[0];
    if (typeof listener === "function") listener.call(this.#element, event);
  }
}

/** The element itself, for a directive that acts on it. */
export class OfElement extends Place implements Part {
  readonly size = 1;
  readonly #element: Element;

  constructor(element: Element) {
    super();
    this.#element = element;
  }

  write(values: readonly unknown[], first: number): void {
    this.resolved(values[first], this.#element);
  }
}
