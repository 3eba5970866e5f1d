/** Keeps a person on the page who was here before it: on the way back to the list while what they
 * asked for is coming, then at its heading or in its frame. */
import type { LitElement } from "lit";
import type { FormController } from "../../ui/controllers/form.js";

/** `isHere`: the form stands in the place of the list. */
export function followEarly(host: LitElement, form: FormController, isHere: () => boolean): void {
  let waited = false;
  /** Nobody who moved on is called back. */
  const mayLead = () => {
    const { renderRoot: root } = host;
    const isOnWayBack = root instanceof ShadowRoot && root.activeElement?.id === wayBack;
    return document.activeElement === document.body || (waited && isOnWayBack);
  };
  // The drawing has just taken the button away that was pressed, or the way back.
  const hostUpdated = () => {
    const root = host.renderRoot;
    const frame = root.querySelector<HTMLElement>("iframe:not(.hid)");
    const waits = isHere() && !frame && !root.querySelector("#heading");
    if (waits !== waited && isHere() && mayLead())
      if (frame) frame.focus();
      else void form.focus(waits ? wayBack : "heading");
    waited = waits;
  };
  host.addController({ hostUpdated });
}

const wayBack = "to-list";
