/** The thank-you: what was given, as the server counts it, and nothing that is not known. */
import { msg, str } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import type { Donation } from "../../contract/donation.js";
import { formatMoney } from "../../locale/money.js";
import { button, linkButton } from "../../ui/parts/button.js";
import { legal, manageWords } from "./legal-view.js";
import type { Step } from "./model.js";
import { readFor, stopByCall } from "./read-back-view.js";
import { result } from "./result.js";
import type { Look } from "./view.js";

/** After a gift that came, also when some of it went back. */
export function thanks(donation: Donation, look: Look, step: (step: Step) => void): TemplateResult {
  const isMemory = donation.tribute === "memory";
  const words = html`<p>${giftWords(donation, look)}</p>
    ${line(costWords(donation, look))} ${readFor(look, donation.designation)}
    ${line(backWords(donation, look))}
    <p>
      ${msg("A receipt comes by e-mail. This page is not the receipt.", {
        id: "donate.back.receipt",
        desc: "After a gift",
      })}
    </p>
    ${isStoppedByCall(donation, look) ? stopByCall(look) : nothing}`;
  const again = () => button(againWords(), () => step({ type: "beganAgain" }));
  // After a gift in memory, and after a plan, nobody is asked for another one.
  const isAsked = donation.frequency === "once" && !isMemory;
  return html`${result(isMemory ? memoryWords() : thankWords(), words, look, {
    kind: "success",
    actions: isAsked ? again() : manage(donation, look),
  })}
  ${legal(look.config)}`;
}

/** The whole gift went back: nobody is thanked for it, and nobody is asked again. */
export function refunded(donation: Donation, look: Look): TemplateResult {
  const { refundedMinor = donation.totalMinor } = donation;
  return result(paidBackWords(refundedMinor, donation, look), nothing, look, {
    actions: manage(donation, look),
  });
}

function manage(donation: Donation, look: Look) {
  if (donation.frequency === "once") return undefined;
  return linkButton(manageWords(), manageUrl(donation, look), { newTab: true });
}

/** No page is for it; while the organisation is not known nobody can say so. */
const isStoppedByCall = (donation: Donation, look: Look) =>
  donation.frequency !== "once" && look.config !== undefined && !manageUrl(donation, look);

const manageUrl = (donation: Donation, { config }: Look) =>
  donation.manageUrl ?? config?.donations?.manageUrl;

const line = (words: string | undefined) => (words ? html`<p>${words}</p>` : nothing);

const moneyOf = (minor: number, { currency }: Donation, { lang }: Look) =>
  formatMoney(minor, currency, lang, "always");

function giftWords(donation: Donation, look: Look): string {
  const money = moneyOf(donation.totalMinor, donation, look);
  switch (donation.frequency) {
    case "once":
      return msg(str`You gave ${money}.`, { id: "donate.back.once", desc: "An amount" });
    case "month":
      return msg(str`You give ${money} every month.`, {
        id: "donate.back.month",
        desc: "An amount",
      });
    case "year":
      return msg(str`You give ${money} every year.`, { id: "donate.back.year", desc: "An amount" });
  }
}

function costWords(donation: Donation, look: Look): string | undefined {
  const costs = donation.totalMinor - donation.amountMinor;
  if (costs <= 0) return undefined;
  const money = moneyOf(costs, donation, look);
  return msg(str`${money} of it is for the costs of the payment.`, {
    id: "donate.back.costs",
    desc: "After the amount of a gift whose donor chose to cover the costs; an amount",
  });
}

function backWords(donation: Donation, look: Look): string | undefined {
  const { refundedMinor = 0 } = donation;
  return refundedMinor > 0 ? paidBackWords(refundedMinor, donation, look) : undefined;
}

function paidBackWords(minor: number, donation: Donation, look: Look): string {
  const returnedMoney = moneyOf(minor, donation, look);
  return msg(str`${returnedMoney} was paid back to you.`, {
    id: "donate.back.refunded",
    desc: "An amount",
  });
}

const thankWords = () =>
  msg("Thank you for your gift.", { id: "donate.back.thanks", desc: "Heading after a gift" });

const memoryWords = () =>
  msg("Thank you for this gift in memory of someone dear to you.", {
    id: "donate.back.thanks-memory",
    desc: "Heading after a gift in memory of somebody who died",
  });

const againWords = () =>
  msg("Give again", { id: "donate.back.again", desc: "Button back to the amounts" });
