/** Asks again when the endpoint counts another total than the donor saw. */
import { msg, str } from "@lit/localize";
import { html, type TemplateResult } from "lit";
import { formatMoney } from "../../locale/money.js";
import { button } from "../../ui/parts/button.js";
import { wholeAct } from "./choosing-view.js";
import { changeWords } from "./leaving-view.js";
import type { State, Step } from "./model.js";
import { result } from "./result.js";
import type { Look } from "./view.js";

/** Both figures; nothing goes on by itself. */
export function otherTotal(
  { gift, totalMinor }: Extract<State, { at: "confirmTotal" }>,
  look: Look,
  step: (step: Step) => void,
): TemplateResult {
  const { currency, frequency } = gift;
  const seen = formatMoney(gift.totalMinor, currency, look.lang, "always");
  const now = formatMoney(totalMinor, currency, look.lang, "always");
  const words = html`<p>
    ${msg(str`You saw ${seen}. The total is now ${now}. Nothing was paid yet.`, {
      id: "donate.total.words",
      desc: "Two amounts: what the form showed, and what the payment would be",
    })}
  </p>`;
  const act = wholeAct(frequency, formatMoney(totalMinor, currency, look.lang));
  return result(
    msg("The total has changed.", {
      id: "donate.total.title",
      desc: "Heading: the costs of the payment changed while the form was open",
    }),
    words,
    look,
    {
      actions: html`${button(act, () => step({ type: "agreed" }), { kind: "primary" })}
      ${button(changeWords(), () => step({ type: "changed" }))}`,
    },
  );
}
