/** The form: how often, how much, and a button that says the whole act. */
import { msg, str } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import type { Frequency } from "../../contract/config.js";
import { formatMoney } from "../../locale/money.js";
import { button } from "../../ui/parts/button.js";
import { radios } from "../../ui/parts/choices.js";
import { failure } from "../../ui/parts/failure.js";
import { field } from "../../ui/parts/field.js";
import { amountOf, boundsOf, termsFor, type Offer, type Terms } from "./amounts.js";
import { designations } from "./designation-view.js";
import { extrasOf } from "./extras-view.js";
import { legal, otherWays, peopleToCall } from "./legal-view.js";
import type { Choice, State, Step } from "./model.js";
import { problemWords, readingChoice } from "./problem-view.js";
import { readBack } from "./read-back-view.js";
import { readGift } from "./read-gift.js";
import { secureWords, slowWords, waitWords } from "./wait-words.js";
import type { Look } from "./view.js";
import { giveWords } from "./words.js";

/**
 * The choice that the screen shows: before anything is chosen, the preset that the organisation
 * prefers.
 */
export function shownChoice(choice: Choice, terms: Terms): Choice {
  const untouched = choice.typed === "" && choice.presetMinor === undefined;
  return untouched ? { ...choice, presetMinor: terms.preferred } : choice;
}

/** The form in every state in which choices are open, or on their way. */
export function choosing(
  state: Extract<State, { at: "resting" | "choosing" | "failed" | "opening" }>,
  look: Look,
  step: (step: Step) => void,
): TemplateResult {
  const { offer, lang } = look;
  const terms = termsFor(offer, state.choice.frequency);
  const choice = { ...shownChoice(state.choice, terms), frequency: terms.frequency };
  const amount = amountOf(choice, boundsOf(offer, terms, lang));
  const read = readGift(choice, look);
  const give = () => step({ type: "gave", choice, read });
  const problem = "problem" in state ? state.problem : undefined;
  const faults = ("faults" in state && state.faults) || [];
  const failedBefore = state.at === "failed" && toMend(state) === undefined;
  return html`<div class="roomy" @keydown=${onEnter(give)}>
    ${
      failedBefore
        ? failure(state.code, {
            again: state.code === "unknownCheckout" ? undefined : give,
            phones: html`${waitWords(state.waitSeconds)} ${peopleToCall(look)}`,
            kept: keptWords(),
          })
        : nothing
    }
    ${frequencies(offer, choice, step)} ${presets(terms, choice, look, step)}
    ${other(terms, choice, look, problem && problemWords(problem, offer.currency, lang), step)}
    ${problem?.code === "ambiguous" ? readingChoice(problem.readings, offer.currency, lang, step) : nothing}
    ${problem?.code === "too_large" ? peopleToCall(look) : nothing}
    ${designations(choice, look, faults, step)}
    ${extrasOf(choice, amount.ok ? amount.minor : undefined, look, faults, step)}
    <div class="stack">
      ${read.ok ? readBack(read.gift, look) : nothing}
      ${button(
        read.ok
          ? wholeAct(terms.frequency, formatMoney(read.gift.totalMinor, offer.currency, lang))
          : giveWords(),
        give,
        { kind: "primary", busy: state.at === "opening", id: "give" },
      )}
      <p class="small muted" role="status">
        ${state.at === "opening" && state.isSlow ? slowWords(state.waitSeconds, look.isLong) : secureWords()}
      </p>
    </div>
    ${look.config || failedBefore ? otherWays(look.config) : peopleToCall(look)}
    ${legal(look.config, terms.frequency)}
  </div>`;
}

function frequencies({ terms }: Offer, choice: Choice, step: (step: Step) => void) {
  if (terms.length < 2) return nothing;
  const options = terms.map(({ frequency }) => ({
    value: frequency,
    label: frequencyWords(frequency),
  }));
  return radios<Frequency>(
    {
      id: "frequency",
      legend: msg("How often?", {
        id: "donate.choose.frequency",
        desc: "Question: once, monthly or yearly",
      }),
      options,
      layout: "tiles",
      chosen: choice.frequency,
    },
    (frequency) => step({ type: "choseFrequency", frequency }),
  );
}

function presets(terms: Terms, choice: Choice, look: Look, step: (step: Step) => void) {
  if (terms.presets.length === 0) return nothing;
  const { offer, lang } = look;
  const chosen = choice.typed === "" ? choice.presetMinor : undefined;
  return radios<string>(
    {
      id: `amount-${terms.frequency}-${choice.presetRound}`,
      legend: msg("How much?", { id: "donate.choose.amount", desc: "Question before the amounts" }),
      options: terms.presets.map(({ amountMinor, impact }) => ({
        value: String(amountMinor),
        label: formatMoney(amountMinor, offer.currency, lang),
        hint: impact,
      })),
      layout: "tiles",
      chosen: chosen === undefined ? undefined : String(chosen),
    },
    (value) => step({ type: "chosePreset", presetMinor: Number(value) }),
  );
}

function other(
  terms: Terms,
  choice: Choice,
  { offer, lang }: Look,
  error: string | undefined,
  step: (step: Step) => void,
): TemplateResult {
  const from = formatMoney(terms.minMinor, offer.currency, lang);
  return field(
    {
      id: otherId(choice),
      label: terms.presets.length > 0 ? otherLabel(offer) : anyLabel(offer),
      hint:
        terms.minMinor > 1
          ? msg(str`From ${from}.`, { id: "donate.choose.from", desc: "Smallest gift; an amount" })
          : undefined,
      error,
      value: choice.typed,
      inputMode: "decimal",
      brief: true,
    },
    (text) => step({ type: "typed", text }),
  );
}

const otherLabel = (offer: Look["offer"]) =>
  msg(str`Another amount (${offer.currency})`, {
    id: "donate.choose.other",
    desc: "Label of the field for any amount; a currency code such as USD",
  });

const anyLabel = (offer: Look["offer"]) =>
  msg(str`Amount (${offer.currency})`, {
    id: "donate.choose.any",
    desc: "Label of the field where there are no amounts to choose from; a currency code such as USD",
  });

/** The id of the field for another amount, for the focus. */
export const otherId = ({ fieldRound }: Choice) => `other-${fieldRound}`;

/** The id of what is to be mended first, for the focus. */
export function toMend({
  choice,
  problem,
  faults = [],
}: Pick<Extract<State, { at: "failed" }>, "choice" | "problem" | "faults">): string | undefined {
  if (problem) return problem.code === "ambiguous" ? "readings" : otherId(choice);
  return faults[0]?.field;
}

const keptWords = () =>
  msg("Your gift is as you left it.", {
    id: "donate.failure.kept",
    desc: "After a sentence about a failure: the amount and all that was chosen or typed is there",
  });

/** "Give $25 every month": the button says the whole act. */
export function wholeAct(frequency: Frequency, amount: string): string {
  switch (frequency) {
    case "once":
      return msg(str`Give ${amount}`, {
        id: "donate.choose.give-once",
        desc: "Main button; an amount",
      });
    case "month":
      return msg(str`Give ${amount} every month`, {
        id: "donate.choose.give-month",
        desc: "Main button; an amount",
      });
    case "year":
      return msg(str`Give ${amount} every year`, {
        id: "donate.choose.give-year",
        desc: "Main button; an amount",
      });
  }
}

function frequencyWords(frequency: Frequency): string {
  switch (frequency) {
    case "once":
      return msg("Once", { id: "donate.frequency.once", desc: "One gift" });
    case "month":
      return msg("Every month", { id: "donate.frequency.month", desc: "A monthly gift" });
    case "year":
      return msg("Every year", { id: "donate.frequency.year", desc: "A yearly gift" });
  }
}

const onEnter = (give: () => void) => (event: KeyboardEvent) => {
  const target = event.composedPath()[0];
  if (event.key === "Enter" && target instanceof HTMLInputElement && !event.isComposing) {
    event.preventDefault();
    give();
  }
};
