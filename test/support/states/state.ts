/** A state of a widget with a name, so that every test that looks at all of them finds a new one by
 * itself. */
import type { Attributes, Person } from "../person.js";

export interface NamedState {
  readonly name: string;
  /** Brings a new widget into it; `attributes` are laid over its own, `width` in pixels. */
  readonly show: (attributes: Attributes, width: number) => Promise<Person>;
}
