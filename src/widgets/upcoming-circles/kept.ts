/** Drawings that are made again only when something that they show has changed: lists are long. */
import type { TemplateResult } from "lit";

/** One drawing per key, with all that it was made of. */
export class Kept {
  readonly #known = new Map<string, { of: readonly unknown[]; drawing: TemplateResult }>();

  /** The drawing of `key`: the same object as long as `of` is the same, thing by thing. */
  draw(key: string, of: readonly unknown[], make: () => TemplateResult): TemplateResult {
    const known = this.#known.get(key);
    if (known && known.of.every((each, index) => Object.is(each, of[index]))) return known.drawing;
    const drawing = make();
    this.#known.set(key, { of, drawing });
    return drawing;
  }
}
