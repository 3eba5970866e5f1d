/** Letters for a donor's taxes: which payment needs one, who sends it, its text to print, and
 * whether it was sent. */
import { html, nothing } from "lit/html.js";
import type { TemplateResult } from "lit/html.js";
import { needsLetter } from "../backend/staff/gift-letters.js";
import type { PaymentLine } from "../backend/staff/gift-lines.js";
import type { GiftData, LetterHead } from "../backend/staff/gifts.js";
import { fullDayText } from "./dates.js";
import { letterLacks, letterText } from "./gift-letter.js";
import type { State } from "./model.js";
import type { Deeds } from "./view.js";

export function lettersView(
  { head, lines }: GiftData,
  today: string,
  state: State,
  deeds: Deeds,
): TemplateResult | typeof nothing {
  const own = lines.filter((line) => needsLetter(line) || line.letterSentOn !== null);
  if (own.length === 0) return nothing;
  return html`<section class="letters" aria-labelledby="letters">
    <h2 id="letters">Letter for the donor’s taxes</h2>
    <p>
      For one payment of $250 or more a donor needs a letter from you (IRS Publication 1771).
      <strong>Your organization sends it</strong>: the provider’s receipt does not say all that the
      letter must say. Your server knows no name. Find it at the provider under the charge, and
      write it by hand. It should be there before the donor files their taxes; by January 31 is
      usual.
    </p>
    ${own.map((line) => letterView(line, head, today, state, deeds))}
  </section>`;
}

function letterView(
  line: PaymentLine,
  head: LetterHead,
  today: string,
  { busy }: State,
  deeds: Deeds,
): TemplateResult {
  const { giftId: id, letterSentBy, letterSentOn, paidOn, ref } = line;
  const text = letterText(line, head, today);
  const mark = (sent: boolean) => deeds.wroteLetter({ id, ref, sent });
  const which = `the letter for ${fullDayText(paidOn)}`;
  return html`<div class="sending">
      ${
        letterSentOn === null
          ? html`<p><strong>Not sent yet</strong>, for the payment of ${fullDayText(paidOn)}.</p>
              <button
                aria-disabled=${busy}
                aria-label="It was sent: ${which}"
                @click=${() => mark(true)}
              >
                It was sent
              </button>`
          : html`<p>
                For the payment of ${fullDayText(paidOn)}: sent by ${letterSentBy ?? "somebody"} on
                ${fullDayText(letterSentOn)}.
              </p>
              <button
                class="plain"
                aria-disabled=${busy}
                aria-label="It was not sent: ${which}"
                @click=${() => mark(false)}
              >
                It was not sent
              </button>`
      }
    </div>
    <details class="letter">
      <summary>Show ${which}</summary>
      ${letterLacks(head).map((lack) => html`<p class="notice">${lack}</p>`)}
      <div class="paper" .textContent=${text}></div>
      <div class="ways">
        <button class="plain" @click=${deeds.printedLetter}>Print it</button>
        <button class="plain" @click=${() => deeds.copied(text)}>Copy the text</button>
      </div>
    </details>`;
}
