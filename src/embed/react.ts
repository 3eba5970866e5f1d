/** What React (19 and later) is to know of the tags: `import type {} from "haven-kit/react"` in one
 * file of a project, and TSX knows their properties and events. It registers nothing. */
import type { LitElement } from "lit";
import type { DetailedHTMLProps, HTMLAttributes } from "react";

export type * from "../index.js";

type Tags = Pick<HTMLElementTagNameMap, keyof HTMLElementTagNameMap & `haven-${string}`>;
type Events = Pick<HTMLElementEventMap, keyof HTMLElementEventMap & `haven-${string}`>;

/** React listens for whatever follows `on`, as it is written. */
type Listeners = {
  readonly [Name in keyof Events as `on${Name}`]?: (event: Events[Name]) => void;
};

/** A tag as it stands in TSX: what every element takes, and its own properties and events. */
type Props<Element extends LitElement> = DetailedHTMLProps<HTMLAttributes<Element>, Element> &
  Partial<Omit<Element, keyof LitElement>> &
  Listeners;

type Elements = { readonly [Tag in keyof Tags]: Props<Tags[Tag]> };

declare module "react" {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
