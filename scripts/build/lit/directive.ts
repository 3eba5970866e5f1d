/** Values that know their place: what a directive of Lit does, for the few that the kit has. */
import { nothing } from "./nothing.js";
import type { TemplateResult } from "./template.js";

/** A directive; it lives as long as its place. */
export class Directive {
  update(_part: { readonly element?: Element | undefined }, values: readonly unknown[]): unknown {
    return this.render(...values);
  }

  render(..._values: readonly unknown[]): unknown {
    return nothing;
  }
}

type Kind = new () => Directive;

/** A directive with its values, on the way to its place. */
export type DirectiveResult = { readonly of: Kind; readonly values: readonly unknown[] };

export const directive =
  (of: Kind) =>
  (...values: readonly unknown[]): DirectiveResult => ({ of, values });

export function isDirective(value: unknown): value is DirectiveResult {
  return (value as Partial<DirectiveResult> | undefined | null)?.of !== undefined;
}

/** No attribute at all where there is no value. */
export const ifDefined = (value: unknown): unknown => value ?? nothing;

/** The same nodes for the same key, and new ones for another. */
export const keyed = (key: unknown, result: TemplateResult): TemplateResult => ({ ...result, key });

/** A list whose nodes follow their items. */
export const repeat = <Item>(
  items: readonly Item[],
  keyOf: (item: Item) => unknown,
  draw: (item: Item, index: number) => TemplateResult,
): TemplateResult[] => items.map((item, index) => keyed(keyOf(item), draw(item, index)));
