/** The amount on the page to give on: what was typed is still there, and the question when it can
 * be read in two ways. */
import { html } from "hono/html";
import type { DonationSettings } from "../../../src/contract/config.js";
import { frequencies } from "../../../src/contract/donation-settings.js";
import type { AmountProblem } from "../../../src/contract/money.js";
import type { Piece } from "../page.js";
import type { GiveWords } from "./give-words.js";
import { moneyText } from "./money-text.js";
import { plainAmount } from "./typed-gift.js";
import type { TypedGift, TypedProblems } from "./typed-gift.js";

/** What the fields of the page are drawn from. */
export interface Sight {
  readonly lang: string;
  readonly currency: string;
  readonly typed: TypedGift;
  readonly problems?: TypedProblems | undefined;
  readonly words: GiveWords;
  readonly settings: DonationSettings;
}

/** Amounts to choose, none chosen for anybody, and a field. */
export function amountField(sight: Sight): Piece {
  const { currency, lang, problems, typed, words } = sight;
  const presets = presetsOf(sight);
  const amounts = presets.map((minor) => ({
    minor,
    value: plainAmount(minor, currency, lang),
  }));
  const written = typed.amounts.filter((text) => !amounts.some(({ value }) => value === text));
  const problem = problems?.amount;
  const said = problem && problemText(problem, sight);
  const range = rangeOf(sight);
  const describedBy = [range && "amount-range", said && "amount-problem"].filter(Boolean).join(" ");
  return html`<fieldset>
    <legend>${presets.length > 0 ? words.some : words.amount(currency)}</legend>
    <div class="choices">
      ${amounts.map(
        ({ minor, value }) =>
          html`<label class="choice"
            ><input
              type="radio"
              name="amount"
              value="${value}"
              ${typed.amounts.includes(value) ? "checked" : ""}
            />${moneyText(minor, currency, lang)}</label
          >`,
      )}
    </div>
    <label
      >${presets.length > 0 ? words.other(currency) : words.amount(currency)}
      <input
        name="amount"
        inputmode="decimal"
        autocomplete="off"
        value="${written.join(" ")}"
        ${describedBy === "" ? "" : html`aria-describedby="${describedBy}"`}
        ${said ? html`aria-invalid="true"` : ""}
        ${said && problem?.code !== "ambiguous" ? "autofocus" : ""}
    /></label>
    ${range ? html`<p class="quiet" id="amount-range">${range}</p>` : ""}
    ${said ? note("amount-problem", said) : ""}
  </fieldset>`;
}

/** The amounts that the organisation offers, of all rhythms together: they are only suggestions. */
function presetsOf({ currency, settings }: Sight): readonly number[] {
  const offered = settings.currencies.find((each) => each.currency === currency)?.frequencies;
  const all = frequencies.flatMap((each) => offered?.[each]?.presets ?? []);
  const amounts = new Set(all.map(({ amountMinor }) => amountMinor));
  return [...amounts].toSorted((a, b) => a - b).slice(0, 8);
}

function rangeOf({ currency, lang, settings, words }: Sight): string | undefined {
  const offered = settings.currencies.find((each) => each.currency === currency)?.frequencies;
  const bounds = frequencies.flatMap((each) => offered?.[each] ?? []);
  if (bounds.length === 0) return undefined;
  const least = Math.min(...bounds.map(({ minMinor }) => minMinor));
  const most = Math.max(...bounds.map(({ maxMinor }) => maxMinor));
  return words.from(moneyText(least, currency, lang), moneyText(most, currency, lang));
}

/** Both readings written out as buttons. */
export function readingButtons(
  { currency, lang, words }: Sight,
  readings: readonly number[],
): readonly Piece[] {
  return readings.map(
    (minor) =>
      html`<button class="main" name="amount" value="${plainAmount(minor, currency, lang)}">
        ${words.mean(moneyText(minor, currency, lang))}
      </button>`,
  );
}

function problemText(problem: AmountProblem, { currency, lang, words }: Sight): string {
  const money = (minor: number) => moneyText(minor, currency, lang);
  switch (problem.code) {
    case "empty":
      return words.empty;
    case "syntax":
      return words.syntax;
    case "fraction":
      return words.fraction;
    case "currency":
      return words.onlyCurrency(currency);
    case "step":
      return words.step(money(problem.stepMinor));
    case "too_small":
      return words.tooSmall(money(problem.minMinor));
    case "too_large":
      return words.tooLarge(money(problem.maxMinor));
    case "ambiguous":
      return words.twoWays;
  }
}

/** A sentence beside its field. */
export const note = (id: string, text: string) => html`<p class="problem" id="${id}">${text}</p>`;
