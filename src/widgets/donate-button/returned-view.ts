/** What a donor sees on coming back: only what the server knows. */
import { msg } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import type { Donation } from "../../contract/donation.js";
import { button } from "../../ui/parts/button.js";
import { failureWords } from "../../ui/parts/failure.js";
import { changeWords, checkoutLink } from "./leaving-view.js";
import { peopleToCall } from "./legal-view.js";
import type { State, Step } from "./model.js";
import { result } from "./result.js";
import { refunded, thanks } from "./thanks-view.js";
import type { Look } from "./view.js";

type Back = Extract<State, { at: "confirming" | "settled" | "unknown" | "changing" }>;
type Tell = (step: Step) => void;

/** The panel after the checkout. */
export function returned(state: Back, look: Look, step: Tell): TemplateResult {
  switch (state.at) {
    case "confirming":
      return state.donation ? processing(look) : result(askingWords(), nothing, look);
    case "changing":
      return result(askingWords(), nothing, look);
    case "unknown":
      return unknown(state, look, step);
    case "settled":
      return settled(state.donation, look, step);
  }
}

function settled(donation: Donation, look: Look, step: Tell): TemplateResult {
  switch (donation.status) {
    case "paid":
      return thanks(donation, look, step);
    case "refunded":
      return refunded(donation, look);
    case "processing":
      return processing(look, step);
    case "failed":
      return result(
        msg("The payment did not go through. No money was taken.", {
          id: "donate.back.failed",
          desc: "The payment failed",
        }),
        nothing,
        look,
        { kind: "problem", actions: again(step) },
      );
    case "open":
      return stillOpen(donation, look, step);
    case "canceled":
    case "expired":
      return result(
        msg("You did not finish, and no money was taken. That is all right.", {
          id: "donate.back.canceled",
          desc: "The donor left the checkout, or it ran out",
        }),
        nothing,
        look,
        { actions: again(step) },
      );
  }
}

/** `step` once the widget asks no more by itself. */
function processing(look: Look, step?: Tell): TemplateResult {
  const title = msg("Thank you. The bank is still checking the payment.", {
    id: "donate.back.processing",
    desc: "Heading: the payment is not confirmed yet",
  });
  const safe = msg("You can close this page. A receipt comes by e-mail.", {
    id: "donate.back.safe",
    desc: "The payment is not confirmed yet, and nothing more has to be done",
  });
  const asking = msg("We ask again in a moment.", {
    id: "donate.back.soon",
    desc: "The payment is not confirmed yet; the page asks again by itself",
  });
  const actions = step && checkAgain(step);
  return result(title, html`<p>${step ? safe : asking}</p>`, look, { actions });
}

function stillOpen({ checkoutUrl }: Donation, look: Look, step: Tell): TemplateResult {
  const title = msg("Your gift is not finished yet.", {
    id: "donate.back.open",
    desc: "The checkout is still open",
  });
  const goOn = msg("Continue", {
    id: "donate.back.continue",
    desc: "Link back to the open checkout",
  });
  return result(title, nothing, look, {
    actions: html`${checkoutLink(goOn, checkoutUrl, look)}
    ${button(changeWords(), () => step({ type: "changed" }))}`,
  });
}

function unknown(
  { code }: Extract<State, { at: "unknown" }>,
  look: Look,
  step: Tell,
): TemplateResult {
  const isLost = code === "notFound" || code === "gone";
  const title = isLost
    ? msg("We cannot find this gift.", {
        id: "donate.back.lost",
        desc: "Heading: the server knows no such gift",
      })
    : msg("We cannot say yet what became of your gift.", {
        id: "donate.back.unknown",
        desc: "Heading: the server could not be asked",
      });
  const words = html`<p>
      ${isLost ? nothing : failureWords(code)}
      ${msg("If you finished, a receipt comes by e-mail.", {
        id: "donate.back.if-finished",
        desc: "When nobody can say whether a gift came",
      })}
    </p>
    ${peopleToCall(look)}`;
  const actions = html`${isLost ? nothing : checkAgain(step)} ${again(step)}`;
  return result(title, words, look, { actions });
}

const checkAgain = (step: Tell) =>
  button(
    msg("Check again", {
      id: "donate.back.check",
      desc: "Button that asks for the state of the payment",
    }),
    () => step({ type: "askedAgain" }),
  );

const again = (step: Tell) =>
  button(
    msg("Back to the amounts", { id: "donate.back.restart", desc: "Button back to the amounts" }),
    () => step({ type: "beganAgain" }),
  );

const askingWords = () =>
  msg("We are asking what became of your gift.", {
    id: "donate.back.asking",
    desc: "While the server is asked about a gift",
  });
