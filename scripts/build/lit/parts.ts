/** The places of a template that change: content, an attribute, the element itself. */
import { type Directive, isDirective } from "./directive.js";
import { noChange, nothing } from "./nothing.js";
import { Drawn, isResult, type TemplateResult } from "./template.js";

/** Writes its share of a template's values. */
export type Part = {
  /** How many values it takes. */
  readonly size: number;
  write(values: readonly unknown[], first: number): void;
};

/** A place that a directive may live in. */
class Place {
  #live: Directive | undefined;

  /** What the directive makes of a value, when there is one. */
  protected resolved(value: unknown, element?: Element): unknown {
    if (!isDirective(value)) return value;
    if (this.#live?.constructor !== value.of) this.#live = new value.of();
    return this.#live.update({ element }, value.values);
  }
}

/** Content after `start` and before `end`. */
export class Child extends Place implements Part {
  readonly size = 1;
  readonly key: unknown;
  readonly #start: ChildNode;
  readonly #end: ChildNode | null;
  #shown: unknown = "";

  constructor(start: ChildNode, end: ChildNode | null, key?: unknown) {
    super();
    this.#start = start;
    this.#end = end;
    this.key = key;
  }

  write(values: readonly unknown[], first: number): void {
    this.show(values[first]);
  }

  show(given: unknown): void {
    const value = this.resolved(given);
    if (value === noChange) return;
    if (isResult(value)) this.#draw(value);
    else if (Array.isArray(value)) this.#list(value);
    else if (!(value instanceof Node)) this.#text(value === nothing ? "" : String(value ?? ""));
    else if (value !== this.#shown) this.#replace(value, value);
  }

  #draw(result: TemplateResult): void {
    if (this.#shown instanceof Drawn && this.#shown.fits(result))
      return this.#shown.write(result.values);
    const drawn = new Drawn(result);
    this.#replace(drawn, drawn.content);
  }

  #text(text: string): void {
    if (text === this.#shown) return;
    const { nextSibling } = this.#start;
    // A text that is shown is the only node of its place.
    if (text && this.#shown && typeof this.#shown === "string" && nextSibling)
      nextSibling.nodeValue = text;
    else this.#replace(text, text && document.createTextNode(text));
    this.#shown = text;
  }

  #replace(shown: unknown, node: Node | ""): void {
    while (this.#shown !== "" && this.#start.nextSibling !== this.#end)
      this.#start.nextSibling?.remove();
    this.#shown = shown;
    if (node) this.#start.parentNode?.insertBefore(node, this.#end);
  }

  /** Items keep their nodes by key, or else by place; as few as can be are moved. */
  #list(values: readonly unknown[]): void {
    if (!Array.isArray(this.#shown)) this.#replace([], "");
    const before = this.#shown as readonly Child[]; // only this function makes it an array
    const known = new Map(before.map((item) => [item.key, item]));
    const items = values.map((value, index) => {
      const key = (isResult(value) && value.key) || index;
      const item = known.get(key) ?? newItem(key);
      known.delete(key);
      return item;
    });
    const wanted = new Set(items);
    const kept = before.filter((item) => wanted.has(item) || item.#remove());
    const parent = this.#start.parentNode;
    for (const [index, item] of items.entries()) {
      const [ahead, second] = kept;
      if (ahead && second === item) {
        ahead.#moveTo(parent, this.#end); // it went down, and all others stay
        kept.shift();
      }
      if (kept[0] === item) kept.shift();
      else {
        if (kept.includes(item)) kept.splice(kept.indexOf(item), 1);
        item.#moveTo(parent, kept[0] ? kept[0].#start : this.#end);
      }
      item.show(values[index]);
    }
    this.#shown = items;
  }

  /** An item with the two comments that it lies between. */
  #moveTo(parent: ParentNode | null, before: ChildNode | null): void {
    let node: ChildNode | null = this.#start;
    while (node) {
      const next: ChildNode | null = node === this.#end ? null : node.nextSibling;
      parent?.insertBefore(node, before);
      node = next;
    }
  }

  #remove(): void {
    this.#replace("", "");
    this.#start.remove();
    this.#end?.remove();
  }
}

function newItem(key: unknown): Child {
  const [start, end] = [document.createComment(""), document.createComment("")];
  document.createDocumentFragment().append(start, end);
  return new Child(start, end, key);
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
    this.#values = Array.from({ length: this.size }, () => nothing);
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
