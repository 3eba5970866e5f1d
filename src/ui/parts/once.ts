/** Writes a value when its element is made and never again: a field belongs to who types in it. */
import { noChange } from "lit";
import { directive, Directive, type Part } from "lit/directive.js";

class Once extends Directive {
  #written = false;

  override render(value: unknown): unknown {
    return value;
  }

  override update(_part: Part, [value]: [unknown]): unknown {
    if (this.#written) return noChange;
    this.#written = true;
    return value;
  }
}

/** `value=${once(draft.name)}`: no assignment reaches `.value`, where recorders listen. */
export const once = /*@__PURE__*/ directive(Once);
