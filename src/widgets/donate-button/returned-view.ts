/** What a donor sees on coming back: only what the server knows. */
import { msg, str } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import type { Donation } from "../../contract/donation.js";
import { formatMoney } from "../../locale/money.js";
import { button, linkButton } from "../../ui/parts/button.js";
import { failureWords } from "../../ui/parts/failure.js";
import { notice } from "../../ui/parts/notice.js";
import { waiting } from "../../ui/parts/waiting.js";
import { manageWords, peopleToCall } from "./legal-view.js";
import type { State, Step } from "./model.js";
import type { Look } from "./view.js";

type Back = Extract<State, { at: "confirming" | "settled" | "unknown" | "changing" }>;

/** The panel after the checkout. */
export function returned(state: Back, look: Look, step: (step: Step) => void): TemplateResult {
  switch (state.at) {
    case "confirming":
      return state.donation ? processing(step) : waiting(askingWords());
    case "changing":
      return waiting(askingWords());
    case "unknown":
      return unknown(state, look, step);
    case "settled":
      return settled(state.donation, look, step);
  }
}

function settled(donation: Donation, look: Look, step: (step: Step) => void): TemplateResult {
  switch (donation.status) {
    case "paid":
    case "refunded":
      return thanks(donation, look, step);
    case "processing":
      return processing(step);
    case "failed":
      return notice(
        msg("The payment did not go through. No money was taken.", {
          id: "donate.back.failed",
          desc: "The payment failed",
        }),
        { kind: "problem", id: "result", actions: again(step) },
      );
    case "open":
      return stillOpen(donation, look, step);
    case "canceled":
    case "expired":
      return notice(
        msg("You did not finish, and no money was taken. That is all right.", {
          id: "donate.back.canceled",
          desc: "The donor left the checkout, or it ran out",
        }),
        { id: "result", actions: again(step) },
      );
  }
}

function thanks(donation: Donation, look: Look, step: (step: Step) => void): TemplateResult {
  const { tribute, frequency, status, refundedMinor } = donation;
  const money = formatMoney(donation.totalMinor, donation.currency, look.lang, "always");
  const gift =
    frequency === "month"
      ? msg(str`You give ${money} every month.`, { id: "donate.back.month", desc: "An amount" })
      : frequency === "year"
        ? msg(str`You give ${money} every year.`, { id: "donate.back.year", desc: "An amount" })
        : msg(str`You gave ${money}.`, { id: "donate.back.once", desc: "An amount" });
  const back = refundedMinor ?? (status === "refunded" ? donation.totalMinor : 0);
  const returnedMoney = formatMoney(back, donation.currency, look.lang, "always");
  const words = html`<p>${gift}</p>
    ${
      back > 0
        ? html`<p>
            ${msg(str`${returnedMoney} was paid back to you.`, {
              id: "donate.back.refunded",
              desc: "An amount",
            })}
          </p>`
        : nothing
    }
    <p>
      ${msg("A receipt comes by e-mail. This page is not the receipt.", {
        id: "donate.back.receipt",
        desc: "After a gift",
      })}
    </p>`;
  const regular = frequency !== "once";
  const manageUrl = donation.manageUrl ?? look.config?.donations?.manageUrl;
  return notice(words, {
    kind: "success",
    id: "result",
    title:
      tribute === "memory"
        ? msg("Thank you for this gift in memory of someone dear to you.", {
            id: "donate.back.thanks-memory",
            desc: "Heading after a gift in memory of somebody who died",
          })
        : msg("Thank you for your gift.", {
            id: "donate.back.thanks",
            desc: "Heading after a gift",
          }),
    // After a gift in memory, and after a plan, nobody is asked for another one.
    actions: regular
      ? linkButton(manageWords(), manageUrl, { newTab: true })
      : tribute === "memory"
        ? undefined
        : button(
            msg("Give again", { id: "donate.back.again", desc: "Button back to the amounts" }),
            () => step({ type: "beganAgain" }),
          ),
  });
}

function processing(step: (step: Step) => void): TemplateResult {
  return notice(
    msg(
      "Thank you. The bank is still checking the payment. You can close this page: a receipt comes by e-mail.",
      { id: "donate.back.processing", desc: "The payment is not confirmed yet" },
    ),
    {
      id: "result",
      actions: button(
        msg("Check again", {
          id: "donate.back.check",
          desc: "Button that asks for the state of the payment",
        }),
        () => step({ type: "askedAgain" }),
      ),
    },
  );
}

function stillOpen(
  { checkoutUrl }: Donation,
  look: Look,
  step: (step: Step) => void,
): TemplateResult {
  return notice(
    msg("Your gift is not finished yet.", {
      id: "donate.back.open",
      desc: "The checkout is still open",
    }),
    {
      id: "result",
      actions: html`${linkButton(
        msg("Continue", { id: "donate.back.continue", desc: "Link back to the open checkout" }),
        checkoutUrl,
        { kind: "primary", newTab: look.newTab },
      )}
      ${button(
        msg("Change my gift", { id: "donate.leaving.change", desc: "Button back to the amounts" }),
        () => step({ type: "changed" }),
      )}`,
    },
  );
}

function unknown(
  { code }: Extract<State, { at: "unknown" }>,
  look: Look,
  step: (step: Step) => void,
): TemplateResult {
  const lost = code === "notFound" || code === "gone";
  const words = lost
    ? msg("We cannot find this gift. If you finished, a receipt comes by e-mail.", {
        id: "donate.back.lost",
        desc: "The server knows no such gift",
      })
    : msg(
        "We cannot say yet what became of your gift. If you finished, a receipt comes by e-mail.",
        {
          id: "donate.back.unknown",
          desc: "The server could not be asked",
        },
      );
  return notice(
    html`<p>${lost ? nothing : failureWords(code)} ${words}</p>
      ${peopleToCall(look)}`,
    {
      id: "result",
      actions: html`${
        lost
          ? nothing
          : button(
              msg("Check again", {
                id: "donate.back.check",
                desc: "Button that asks for the state of the payment",
              }),
              () => step({ type: "askedAgain" }),
            )
      }
      ${again(step)}`,
    },
  );
}

const again = (step: (step: Step) => void) =>
  button(
    msg("Back to the amounts", { id: "donate.back.restart", desc: "Button back to the amounts" }),
    () => step({ type: "beganAgain" }),
  );

const askingWords = () =>
  msg("We are asking what became of your gift.", {
    id: "donate.back.asking",
    desc: "While the server is asked about a gift",
  });
