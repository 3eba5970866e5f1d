/** What `html` describes, read by the browser once per template: its nodes, and what changes. */
import { litPolicy } from "../../../src/ui/policy.js";

/** What `html` returns; `key` when the nodes belong to one thing and to no other. */
export type TemplateResult = {
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
  readonly key?: unknown;
};

/** Where a part is: the how-manieth node, and for an attribute its name and the words around. */
export type Spot = {
  readonly node: number;
  readonly name?: string | undefined;
  readonly words?: readonly string[];
};

type Template = { readonly content: DocumentFragment; readonly places: readonly Spot[] };

const policy = litPolicy({ createHTML: (text) => text });
const templates = new WeakMap<TemplateStringsArray, Template>();
/** Elements and comments: a comment is a place for content. */
export const walker = document.createTreeWalker(document, 129);
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

/** Read once, and then kept as long as its strings. */
export function templateOf(strings: TemplateStringsArray): Template {
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

function placesIn(content: DocumentFragment, names: readonly (string | undefined)[]): Spot[] {
  const places: Spot[] = [];
  walker.currentNode = content;
  for (let node = 0; walker.nextNode(); node += 1) {
    const { currentNode } = walker;
    if (!(currentNode instanceof Element)) {
      (currentNode as Comment).after(""); // for words
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
