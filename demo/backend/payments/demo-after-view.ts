/** What a tester can let happen after a gift was paid at the demo's checkout. */
import { html } from "hono/html";
import type { Piece } from "../page.js";
import type { DemoCheckout } from "./demo-checkout.js";
import { partOf, pressesOf, pressesOfPlan } from "./demo-payments.js";
import type { DemoPayment, PaymentPress } from "./demo-payments.js";
import { afterWords } from "./demo-words.js";
import { moneyText } from "./money-text.js";

export interface After {
  readonly checkout: DemoCheckout;
  readonly payments: readonly DemoPayment[];
  readonly locale: string;
  readonly timeZone: string;
  readonly lang: "en" | "es";
}

/** Nothing where no money came. */
export function afterView(after: After): Piece | "" {
  const { lang, payments } = after;
  if (payments.length === 0) return "";
  const words = afterWords(lang);
  return html`
    <section>
      <h2>${words.afterwards}</h2>
      <p class="quiet">${words.afterwardsNote}</p>
      ${payments.map((payment) => paymentView(payment, after))} ${planView(after)}
    </section>
  `;
}

function paymentView(payment: DemoPayment, after: After): Piece {
  const { checkout, lang, locale, timeZone } = after;
  const words = afterWords(lang);
  const money = (minor: number) => moneyText(minor, checkout.currency, locale);
  const date = new Intl.DateTimeFormat(lang, { dateStyle: "long", timeZone }).format(
    payment.paidAt,
  );
  const label = (press: PaymentPress) =>
    press === "refundPart" ? words.refundPart(money(partOf(checkout))) : words.presses[press];
  const facts = [
    ...(payment.refundedMinor > 0 ? [words.wentBack(money(payment.refundedMinor))] : []),
    ...(payment.dispute === null ? [] : [words.disputes[payment.dispute]]),
    ...(payment.payoutRef === null ? [] : [words.atTheBank]),
  ];
  const heading = words.payment(money(checkout.amountMinor), date);
  return html`
    <h3>${heading}</h3>
    ${facts.map((fact) => html`<p>${fact}</p>`)}
    <form method="post" aria-label="${heading}">
      <input type="hidden" name="payment" value="${payment.id}" />
      ${pressesOf(checkout, payment).map(
        (press) => html`<button name="press" value="${press}">${label(press)}</button>`,
      )}
    </form>
  `;
}

function planView({ checkout, lang }: After): Piece | "" {
  const { planState } = checkout;
  if (planState === null) return "";
  const words = afterWords(lang);
  return html`
    <h3>${words.plan}</h3>
    <p>${words.planStates[planState]}</p>
    <form method="post" aria-label="${words.plan}">
      ${pressesOfPlan(checkout).map(
        (press) => html`<button name="press" value="${press}">${words.planPresses[press]}</button>`,
      )}
    </form>
  `;
}
