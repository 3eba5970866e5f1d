/** What is said while the checkout opens, and how long an endpoint wants to be left alone. */
import { msg, str } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import { openingWords } from "./leaving-view.js";

/** Below the button, as long as nothing has been pressed. */
export const secureWords = () =>
  msg("You pay on a secure page. No card number is typed here.", {
    id: "donate.choose.secure",
    desc: "Below the button that leads to the checkout",
  });

/** In its place, once opening takes time; with a pause before the next try, how long it is. */
export function slowWords(waitSeconds: number | undefined, isLong: boolean): string {
  if (waitSeconds === undefined) return isLong ? longWords() : openingWords();
  // Not counted down: a screen reader would hear every second.
  const seconds = Math.max(5, Math.ceil(waitSeconds / 5) * 5);
  return msg(
    str`The checkout did not open yet. We will try again in about ${seconds} seconds. You do not have to do anything.`,
    { id: "donate.opening.again", desc: "A pause before the next try; the number is 5 or more" },
  );
}

/** Whatever is waited for. */
export const longWords = () =>
  msg("This takes longer than usual. Please wait a little longer.", {
    id: "donate.loading.long",
    desc: "While the form or the checkout takes long to come; ways to call may follow",
  });

/** When to try again, as an endpoint said that refused. */
export function waitWords(waitSeconds: number | undefined): TemplateResult | typeof nothing {
  if (waitSeconds === undefined || waitSeconds < 5) return nothing;
  return html`<p>${later(Math.ceil(waitSeconds / 60))}</p>`;
}

function later(minutes: number): string {
  if (minutes <= 1)
    return msg("Please wait a minute before you try again.", {
      id: "donate.later.minute",
      desc: "The endpoint asked to be left alone for up to a minute",
    });
  if (minutes < 60)
    return msg(str`Please wait about ${minutes} minutes before you try again.`, {
      id: "donate.later.minutes",
      desc: "The endpoint asked to be left alone; the number is 2 to 59",
    });
  return msg("Please try again in an hour or later.", {
    id: "donate.later.hour",
    desc: "The endpoint asked to be left alone for an hour or more",
  });
}
