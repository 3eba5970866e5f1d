/** Draws what `html` describes, with a third of Lit's bytes: the built files have it in Lit's
 * place. */
import { litPolicy } from "../../../src/ui/policy.js";
import { Attribute, Child, OfElement, type Part } from "./parts.js";

/** What `html` returns; `key` when the nodes belong to one thing and to no other. */
export type TemplateResult = {
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
  readonly key?: unknown;
};

/** Where a part is: the how-manieth node, and for an attribute its name and the words around. */
type Place = {
  readonly node: number;
  readonly name?: string | undefined;
  readonly words?: readonly string[];
};

type Template = { readonly content: DocumentFragment; readonly places: readonly Place[] };

const policy = litPolicy({ createHTML: (text) => text });
const templates = new WeakMap<TemplateStringsArray, Template>();
/** Elements and comments: a comment is a place for content. */
const walker = document.createTreeWalker(document, 129);
const mark = "\u0001";

/** A template and its values; nothing is drawn yet. */
export const html = (strings: TemplateStringsArray, ...values: unknown[]): TemplateResult => ({
  strings,
  values,
});

/** Whether `html` made it. */
export function isResult(value: unknown): value is TemplateResult {
  return (value as { strings?: unknown } | undefined)?.strings !== undefined;
}

/** The nodes of one result; its values may change, its template and key may not. */
export class Drawn {
  readonly content: DocumentFragment;
  readonly #of: TemplateResult;
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
    this.write(result.values);
  }

  /** Whether the nodes may stay for `other`. */
  fits(other: TemplateResult): boolean {
    return this.#of.strings === other.strings && this.#of.key === other.key;
  }

  write(values: readonly unknown[]): void {
    let first = 0;
    for (const part of this.#parts) {
      part.write(values, first);
      first += part.size;
    }
  }
}

function partAt(node: Node, { name, words }: Place): Part {
  // Words are found on elements alone, and all other nodes that are found are comments.
  if (!words) return new Child(node as Comment, node.nextSibling);
  return name ? new Attribute(node as Element, name, words) : new OfElement(node as Element);
}

function templateOf(strings: TemplateStringsArray): Template {
  const known = templates.get(strings);
  if (known) return known;
  const element = document.createElement("template");
  const { text, names } = marked(strings);
  element.innerHTML = (policy?.createHTML(text) ?? text) as string;
  const places = placesIn(element.content, names);
  // What comes last would end where its parent ends, and other things may come after it there.
  if (strings.at(-1) === "") element.content.append("");
  const made = { content: element.content, places };
  templates.set(strings, made);
  return made;
}

/**
 * The text with a comment for each content and `:3` in the place of an attribute's name, which the
 * browser would write in small letters, and whose value it might try to use.
 */
function marked(strings: TemplateStringsArray) {
  const names: (string | undefined)[] = [];
  let text = "";
  let isInQuotes = false;
  for (const string of strings.slice(0, -1)) {
    if (isInQuotes && !string.includes('"')) {
      text += string + mark;
      continue;
    }
    const before = text + string;
    const [all, name, quoted, bare] = attribute.exec(string) ?? [];
    const isInTag = before.lastIndexOf("<") > before.lastIndexOf(">");
    isInQuotes = isInTag && quoted !== undefined;
    if (!isInTag) text = `${before}<!---->`;
    else if (all === undefined) text = `${before} :${names.push(undefined) - 1} `;
    else {
      const start = text + string.slice(0, -all.length);
      const value = quoted === undefined ? bare : `"${quoted}`;
      text = `${start}:${names.push(name) - 1}=${value}${mark}`;
    }
  }
  return { text: text + strings.at(-1), names };
}

const attribute = /([^\s"'<>=]+)=(?:"([^"]*)|([^\s"'<>=]*))$/;

function placesIn(content: DocumentFragment, names: readonly (string | undefined)[]): Place[] {
  const places: Place[] = [];
  walker.currentNode = content;
  for (let node = 0; walker.nextNode(); node += 1) {
    const { currentNode } = walker;
    if (!(currentNode instanceof Element)) {
      places.push({ node });
      continue;
    }
    for (const { name, value } of [...currentNode.attributes])
      if (name.startsWith(":")) {
        places.push({ node, name: names[Number(name.slice(1))], words: value.split(mark) });
        currentNode.removeAttribute(name);
      }
  }
  return places;
}
