/** Draws results and lists into their place, and again when values change. */
import { noChange, nothing } from "./nothing.js";
import { Attribute, OfElement, type Part, Place } from "./parts.js";
import { isResult, type Spot, type TemplateResult, templateOf, walker } from "./template.js";

/** The nodes of one result; its values may change, its template and key may not. */
export class Drawn {
  readonly content: DocumentFragment;
  #of: TemplateResult;
  readonly #parts: Part[] = [];

  constructor(result: TemplateResult) {
    this.#of = result;
    const { content, places } = templateOf(result.strings);
    this.content = document.importNode(content, true);
    walker.currentNode = this.content;
    let at = -1;
    for (const place of places) {
      for (; at < place.node; at += 1) walker.nextNode();
      this.#parts.push(partAt(walker.currentNode, place));
    }
    this.#write(result.values);
  }

  /** Whether the nodes may stay for `other`. */
  fits(other: TemplateResult): boolean {
    return this.#of.strings === other.strings && this.#of.key === other.key;
  }

  /** Another result of the same template; the same values again change nothing. */
  write(result: TemplateResult): void {
    if (result.values === this.#of.values) return;
    this.#of = result;
    this.#write(result.values);
  }

  #write(values: readonly unknown[]): void {
    let first = 0;
    for (const part of this.#parts) {
      part.write(values, first);
      first += part.size;
    }
  }
}

/** Content after `start` and before `end`. */
export class Child extends Place implements Part {
  readonly size = 1;
  readonly key: unknown;
  readonly #start: ChildNode;
  readonly #end: ChildNode | null;
  /** Right behind the start, and kept: to write words is cheaper than to put them in. */
  #words: Text | undefined;
  #shown: unknown = "";

  constructor(start: ChildNode, end: ChildNode | null, key?: unknown, words?: Text) {
    super();
    this.#start = start;
    this.#end = end;
    this.key = key;
    this.#words = words;
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
    if (this.#shown instanceof Drawn && this.#shown.fits(result)) return this.#shown.write(result);
    const drawn = new Drawn(result);
    this.#replace(drawn, drawn.content);
  }

  #text(text: string): void {
    if (text === this.#shown) return;
    if (typeof this.#shown !== "string") this.#replace(text, "");
    if (!this.#words) this.#start.after((this.#words = new Text()));
    this.#words.data = text;
    this.#shown = text;
  }

  #replace(shown: unknown, node: Node | ""): void {
    if (typeof this.#shown !== "string") this.#clear();
    else if (this.#shown) this.#text("");
    this.#shown = shown;
    if (node) this.#start.parentNode?.insertBefore(node, this.#end);
  }

  #clear(): void {
    const from = this.#words ?? this.#start;
    while (from.nextSibling !== this.#end) from.nextSibling?.remove();
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
      const at = kept.indexOf(item);
      if (at >= 0) kept.splice(at, 1);
      if (at !== 0) item.#moveTo(parent, kept[0] ? kept[0].#start : this.#end);
      item.show(values[index]); // in its place by now, so that nothing drawn is moved
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
    this.#clear();
    this.#words?.remove();
    this.#start.remove();
    this.#end?.remove();
  }
}

const cradle = document.createDocumentFragment();

function newItem(key: unknown): Child {
  const [start, end] = [document.createComment(""), document.createComment("")];
  cradle.append(start, end);
  return new Child(start, end, key);
}

function partAt(node: Node, { name, words }: Spot): Part {
  // Words are found on elements alone; all other nodes that are found are comments before a text.
  const text = node.nextSibling as Text;
  if (!words) return new Child(node as Comment, text.nextSibling, undefined, text);
  return name ? new Attribute(node as Element, name, words) : new OfElement(node as Element);
}
