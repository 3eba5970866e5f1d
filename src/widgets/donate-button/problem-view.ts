/** What is wrong with an amount, in words; and the question when it can be read in two ways. */
import { msg, str } from "@lit/localize";
import { html, type TemplateResult } from "lit";
import type { AmountProblem } from "../../contract/money.js";
import { formatMoney } from "../../locale/money.js";
import { button } from "../../ui/parts/button.js";
import type { Step } from "./model.js";

/** The sentence beside the field. */
export function problemWords(problem: AmountProblem, currency: string, lang: string): string {
  switch (problem.code) {
    case "empty":
      return msg("Choose an amount, or type one.", {
        id: "donate.problem.empty",
        desc: "No amount",
      });
    case "syntax":
      return msg("Please write the amount in digits, such as 25.", {
        id: "donate.problem.syntax",
        desc: "The amount could not be read",
      });
    case "fraction":
      return msg("This amount has too many digits after the mark.", {
        id: "donate.problem.fraction",
        desc: "More decimals than the currency has",
      });
    case "currency":
      return msg(str`We can take ${currency} here.`, {
        id: "donate.problem.currency",
        desc: "The amount was typed in another currency; a currency code",
      });
    case "step": {
      const amount = formatMoney(problem.stepMinor, currency, lang);
      return msg(str`Please choose a multiple of ${amount}.`, {
        id: "donate.problem.step",
        desc: "The currency has a smallest step; an amount",
      });
    }
    case "too_small": {
      const amount = formatMoney(problem.minMinor, currency, lang);
      return msg(str`The smallest gift here is ${amount}.`, {
        id: "donate.problem.too-small",
        desc: "An amount",
      });
    }
    case "too_large": {
      const amount = formatMoney(problem.maxMinor, currency, lang);
      return msg(str`The largest gift here is ${amount}. For more, please call us.`, {
        id: "donate.problem.too-large",
        desc: "An amount",
      });
    }
    case "ambiguous":
      return msg("This can be read in two ways.", {
        id: "donate.problem.ambiguous",
        desc: "The amount could be 1.00 or 1,000; a question with both follows",
      });
  }
}

/** Both readings written out; nothing is guessed and the typed text stays. */
export function readingChoice(
  readings: readonly number[],
  currency: string,
  lang: string,
  step: (step: Step) => void,
): TemplateResult {
  const words = msg("Which amount do you mean?", {
    id: "donate.problem.which",
    desc: "Before two buttons with amounts",
  });
  return html`<div class="stack" role="group" aria-label=${words} id="readings" tabindex="-1">
    <p>${words}</p>
    <div class="row">
      ${readings.map((minor) =>
        button(formatMoney(minor, currency, lang, "always"), () => step({ type: "meant", minor })),
      )}
    </div>
  </div>`;
}
