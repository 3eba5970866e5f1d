/** A person at a widget: finds things by their words, presses, chooses and types, and sees where
 * the focus is. */
import { fixtureCleanup } from "@open-wc/testing";
import { rootOf } from "./root.js";
import { until } from "./until.js";

/** The attributes of a tag. */
export type Attributes = Readonly<Record<string, string>>;

/** What is read, without the isolates and the space that templates have. */
export function plain(text: string | null | undefined): string {
  return (text ?? "")
    .replace(/[\u2066-\u2069]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** A new element in a box of `width` pixels; `inside` is the page's own fallback. */
export function put(
  tag: string,
  attributes: Attributes,
  { width = 320, inside = "" }: { readonly width?: number; readonly inside?: string } = {},
): Person {
  const box = document.createElement("div");
  box.style.inlineSize = `${width}px`;
  document.body.append(box);
  boxes.push(box);
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = inside;
  box.append(element);
  return new Person(element);
}

/** Takes everything away that `put` made; call it after each test. */
export function clearAway(): void {
  for (const box of boxes.splice(0)) box.remove();
  fixtureCleanup();
}

const boxes: HTMLElement[] = [];

export class Person {
  readonly element: HTMLElement;

  constructor(element: HTMLElement) {
    this.element = element;
  }

  get root(): ShadowRoot {
    return rootOf(this.element);
  }

  /** Everything that is shown, as read aloud. */
  get words(): string {
    const texts = document.createTreeWalker(this.root, NodeFilter.SHOW_TEXT);
    const shown: string[] = [];
    while (texts.nextNode()) {
      const { parentElement, data } = texts.currentNode as Text; // the filter lets only texts pass
      if (!parentElement?.closest("style, [hidden], dialog:not([open])")) shown.push(data);
    }
    return plain(shown.join(" "));
  }

  /** Waits until the words are on the screen. */
  async reads(words: string | RegExp): Promise<string> {
    return until(`"${words}" in "${this.#start}"`, () => {
      const all = this.#words();
      return (typeof words === "string" ? all.includes(words) : words.test(all)) ? all : "";
    });
  }

  all<Found extends Element = HTMLElement>(selector: string): Found[] {
    return [...this.root.querySelectorAll<Found>(selector)];
  }

  /** What is named so: a button or a link, by its whole name or the beginning of it. */
  control(name: string | RegExp): HTMLElement | undefined {
    return this.all("button, a[href]").find((each) => matches(nameOf(each), name));
  }

  /** Waits for it and presses it. */
  async presses(name: string | RegExp): Promise<HTMLElement> {
    const found = await until(`a button "${name}" in "${this.#start}"`, () => this.control(name));
    found.focus();
    found.click();
    return found;
  }

  /** A field by its label. */
  field(label: string | RegExp): HTMLInputElement | undefined {
    const found = this.all<HTMLLabelElement>("label[for]").find((each) =>
      matches(plain(each.textContent), label),
    );
    const id = found?.getAttribute("for");
    return id ? (this.root.getElementById(id) as HTMLInputElement) : undefined;
  }

  /** Waits for the field and types into it. */
  async types(label: string | RegExp, text: string): Promise<HTMLInputElement> {
    const found = await until(`a field "${label}" in "${this.#start}"`, () => this.field(label));
    found.focus();
    found.value = text;
    found.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
    return found;
  }

  /** A radio or box by its words. */
  choice(words: string | RegExp): HTMLInputElement | undefined {
    const found = this.all("label.choice").find((each) =>
      matches(plain(each.querySelector(".name")?.textContent), words),
    );
    return found?.querySelector("input") ?? undefined;
  }

  /** Waits for the choice and takes it. */
  async chooses(words: string | RegExp): Promise<HTMLInputElement> {
    const found = await until(`a choice "${words}" in "${this.#start}"`, () => this.choice(words));
    found.focus();
    found.click();
    return found;
  }

  /** What has the focus, inside the closed root. */
  get focused(): Element | null {
    return this.root.activeElement;
  }

  /** Presses a key where the focus is. */
  keys(key: string): void {
    const target = this.focused ?? this.element;
    target.dispatchEvent(
      new KeyboardEvent("keydown", { key, bubbles: true, composed: true, cancelable: true }),
    );
  }

  get #start(): string {
    return this.#words().slice(0, 400);
  }

  #words(): string {
    try {
      return this.words;
    } catch {
      return ""; // not drawn yet
    }
  }
}

/** The accessible name, near enough: what is not hidden from screen readers. */
export function nameOf(element: Element): string {
  const label = element.getAttribute("aria-label");
  if (label) return label;
  const copy = element.cloneNode(true) as Element;
  for (const gone of copy.querySelectorAll("[aria-hidden='true'], svg")) gone.remove();
  return plain(copy.textContent);
}

function matches(text: string, wanted: string | RegExp): boolean {
  return typeof wanted === "string" ? text.startsWith(wanted) : wanted.test(text);
}
