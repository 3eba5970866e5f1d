/** Takes a person who was here before the config to the page that came with it. */
import type { LitElement } from "lit";
import type { ConfigController } from "../../ui/controllers/config.js";
import type { FormController } from "../../ui/controllers/form.js";
import { focusAnswer } from "../../ui/parts/form-page.js";

/** `isHere`: the form stands in the place of the list. */
export function followEarly(
  host: LitElement,
  config: ConfigController,
  form: FormController,
  isHere: () => boolean,
): void {
  let waited = false;
  const hostUpdated = () => {
    const waits = isHere() && config.state.at === "loading";
    if (waited && !waits && isHere()) void focusAnswer(undefined, form);
    waited = waits;
  };
  host.addController({ hostUpdated });
}
