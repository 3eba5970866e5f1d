/** What a donor sees between the form and the checkout: a way there that never depends on luck. */
import { msg } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import { button, linkButton } from "../../ui/parts/button.js";
import { otherWays, peopleToCall } from "./legal-view.js";
import type { State, Step } from "./model.js";
import { result } from "./result.js";
import type { Look } from "./view.js";

/** The id of the link to the checkout, for the focus. */
export const checkoutId = "checkout";

/** The checkout is there: the page goes, or a link does. */
export function leaving(
  { checkoutUrl, way }: Extract<State, { at: "leaving" }>,
  look: Look,
  step: (step: Step) => void,
): TemplateResult {
  const words = way === "going" ? openingWords() : way === "inTab" ? tabWords() : readyWords();
  const change = button(changeWords(), () => step({ type: "changed" }));
  const actions = html`${checkoutLink(goWords(), checkoutUrl, look)} ${change}`;
  return html`${result(words, nothing, look, { actions: way === "going" ? undefined : actions })}
  ${
    look.place === "shut"
      ? html`<p>${shutWords()}</p>
          ${peopleToCall(look)} ${otherWays(look.config)}`
      : nothing
  }`;
}

/** A link to a checkout, which no frame may hold. */
export function checkoutLink(
  words: string,
  checkoutUrl: string | undefined,
  { newTab, place }: Pick<Look, "newTab" | "place">,
): TemplateResult | typeof nothing {
  // A frame that may go nowhere may still open a tab.
  const isTab = newTab || place === "shut";
  return linkButton(words, checkoutUrl, {
    kind: "primary",
    id: checkoutId,
    newTab: isTab,
    wholeWindow: place === "frame",
  });
}

/** While the checkout opens; also the words of a tab that waits for it. */
export const openingWords = () =>
  msg("Opening the secure checkout.", {
    id: "donate.opening.wait",
    desc: "While the checkout opens",
  });

/** "Change my gift". */
export const changeWords = () =>
  msg("Change my gift", { id: "donate.leaving.change", desc: "Button back to the amounts" });

const goWords = () =>
  msg("Continue to secure checkout", { id: "donate.leaving.go", desc: "Link to the checkout" });

const readyWords = () =>
  msg("The secure checkout is ready.", {
    id: "donate.leaving.ready",
    desc: "Before the link to the checkout",
  });

const tabWords = () =>
  msg("The secure checkout is open in another tab. When you are done there, come back here.", {
    id: "donate.leaving.tab",
    desc: "The checkout was opened in a tab of its own",
  });

const shutWords = () =>
  msg("If nothing opens, this page does not let you leave it. You can give another way.", {
    id: "donate.leaving.shut",
    desc: "The button is in a frame that may not go anywhere; ways to give by phone follow",
  });
