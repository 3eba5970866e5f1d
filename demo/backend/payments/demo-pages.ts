/** The hosted checkout of the demo's provider: an honest page on which a tester says what should
 * happen. */
import { Hono } from "hono";
import { html } from "hono/html";
import { readBody, readQuery } from "../guards/limits.js";
import { Refusal } from "../guards/problem.js";
import type { Organization } from "../organization.js";
import { pageReply } from "../page.js";
import type { Piece } from "../page.js";
import type { Db } from "../store/port.js";
import { afterView } from "./demo-after-view.js";
import { findCheckout, isPress, press } from "./demo-checkout.js";
import type { DemoCheckout } from "./demo-checkout.js";
import {
  isPaymentPress,
  isPlanPress,
  paymentsOf,
  pressPayment,
  pressPlan,
} from "./demo-payments.js";
import type { DemoPayment } from "./demo-payments.js";
import { afterWords } from "./demo-words.js";
import { findGift } from "./gift.js";
import type { Gift } from "./gift.js";
import { moneyText } from "./money-text.js";
import { pageWords } from "./page-words.js";
import { returnLink } from "./return-link.js";

export interface DemoPages {
  readonly db: Db;
  readonly now: () => Date;
  readonly organization: Organization;
  readonly secret: Uint8Array;
  readonly publicUrl: string;
  /** Sends what happened to the endpoint's webhook. */
  readonly deliver: (checkoutId: string) => Promise<void>;
}

interface Visit {
  readonly checkout: DemoCheckout;
  readonly gift: Gift;
  readonly payments: readonly DemoPayment[];
  readonly back: string;
}

export function demoPages(pages: DemoPages): Hono {
  const { db, deliver, now, organization, publicUrl, secret } = pages;

  async function found(id: string): Promise<Visit> {
    const checkout = await findCheckout(db, id);
    const gift = checkout && (await findGift(db, checkout.gift));
    if (!checkout || !gift) throw new Refusal(404, "not_found");
    if (checkout.state !== "open" || checkout.expiresAt > now()) {
      const payments = await paymentsOf(db, id);
      return { checkout, gift, payments, back: returnLink(gift, secret, publicUrl) };
    }
    await press(db, id, "timeOut", now());
    await deliver(id);
    return found(id);
  }

  return new Hono()
    .get("/demo-checkout/:id", async (c) => {
      readQuery(c.req.raw, []);
      return checkoutPage(await found(c.req.param("id")), organization);
    })
    .post("/demo-checkout/:id", async (c) => {
      readQuery(c.req.raw, []);
      const { checkout, back } = await found(c.req.param("id"));
      const form = new URLSearchParams(new TextDecoder().decode(await readBody(c.req.raw, 1024)));
      const which = form.get("press") ?? "";
      if (isPaymentPress(which) || isPlanPress(which)) {
        const paymentId = form.get("payment") ?? "";
        await (isPaymentPress(which)
          ? pressPayment(db, checkout, { paymentId, which }, now())
          : pressPlan(db, checkout.id, which, now()));
        await deliver(checkout.id);
        return seeOther(new URL(c.req.url).pathname);
      }
      // `close` and `timeOut` are no buttons.
      if (!isPress(which) || which === "close" || which === "timeOut")
        throw new Refusal(422, "invalid");
      await press(db, checkout.id, which, now());
      await deliver(checkout.id);
      // Also when somebody pressed before: a second press, or Back and again, changes nothing.
      return seeOther(back);
    })
    .get("/demo-plans", (c) => {
      const { lang } = readQuery(c.req.raw, ["lang"]);
      return plansPage(organization, organization.language(lang));
    });
}

const seeOther = (location: string) =>
  new Response(null, {
    status: 303,
    headers: { Location: location, "Cache-Control": "no-store" },
  });

function checkoutPage({ checkout, gift, payments, back }: Visit, organization: Organization) {
  const { locale } = gift;
  const { lang, words } = pageWords(locale);
  const { name, timeZone } = organization.config(locale).organization;
  const amount = moneyText(checkout.amountMinor, checkout.currency, locale);
  const body = html`
    <header class="test">${words.test}</header>
    <main>
      <h1>${words.giftTo(name)}</h1>
      <p class="sum">
        <strong>${amount}</strong>
        <span>${checkout.currency} · ${words.frequency[gift.frequency]}</span>
      </p>
      ${buttons(checkout, { amount, back, isPaid: payments.length > 0 }, words)}
      ${afterView({ checkout, payments, locale, timeZone, lang })}
    </main>
  `;
  return pageReply({
    lang,
    title: `${words.checkout} · ${name}`,
    body,
    formTargets: [new URL(back).origin],
  });
}

/** Where a real provider's donors change or end their plans. */
function plansPage(organization: Organization, locale: string) {
  const { lang, words } = pageWords(locale);
  const { plans, plansNote } = afterWords(lang);
  const { name, url } = organization.config(locale).organization;
  const body = html`
    <header class="test">${words.test}</header>
    <main>
      <h1>${plans}</h1>
      <p>${plansNote}</p>
      ${url === undefined ? "" : html`<p><a href="${url}">${words.home(name)}</a></p>`}
    </main>
  `;
  return pageReply({ lang, title: `${plans} · ${name}`, body });
}

type Words = ReturnType<typeof pageWords>["words"];

interface Around {
  readonly amount: string;
  readonly back: string;
  readonly isPaid: boolean;
}

function buttons({ state }: DemoCheckout, { amount, back, isPaid }: Around, words: Words): Piece {
  switch (state) {
    case "open":
      return html`
        <p>${words.choose}</p>
        <form method="post">
          <button class="main" name="press" value="pay">${words.pay(amount)}</button>
          <button name="press" value="decline">${words.decline}</button>
          <button name="press" value="later">${words.later}</button>
          <button class="plain" name="press" value="cancel">${words.cancel}</button>
        </form>
      `;
    case "waiting":
      return html`
        <h2>${words.waiting}</h2>
        <p>${words.waitingNote}</p>
        <form method="post">
          <button class="main" name="press" value="confirm">${words.confirm}</button>
          <button name="press" value="refuse">${words.refuse}</button>
        </form>
        <p><a class="button" href="${back}">${words.back}</a></p>
      `;
    case "ended":
      return html`
        <h2>${words.ended}</h2>
        ${isPaid ? "" : html`<p>${words.endedNote}</p>`}
        <p><a class="button main" href="${back}">${words.back}</a></p>
      `;
  }
}
