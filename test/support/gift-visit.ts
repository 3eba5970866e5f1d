/** A donor at a gift form: what it offers, where its checkout is, and what is pressed there. */
import type { HavenDonationLeavingEvent } from "../../src/widgets/donate-button/events.js";
import { Overheard } from "./overheard.js";
import { put, type Attributes, type Person } from "./person.js";
import { createScenario, type Scenario, type Setting } from "./scenario.js";
import { until } from "./until.js";

export interface Visit {
  readonly page: Person;
  readonly scenario: Scenario;
  readonly heard: Overheard;
  /** Where the page would have gone; it stays, because tests end with their page. */
  readonly left: readonly string[];
}

/** An open panel, unless `attributes` want a lone button. */
export async function visitGift(
  setting: Setting = {},
  attributes: Attributes = { layout: "panel" },
): Promise<Visit> {
  const scenario = await createScenario(setting);
  const heard = new Overheard();
  const page = put(
    "haven-donate-button",
    { endpoint: scenario.endpoint, ...attributes },
    { inside: "Call us to give." },
  );
  return { page, scenario, heard, left: staying(page) };
}

/** Cancels each leaving and keeps where it would have led. */
export function staying({ element }: Person): readonly string[] {
  const left: string[] = [];
  element.addEventListener("haven-donation-leaving", (event) => {
    event.preventDefault();
    left.push((event as HavenDonationLeavingEvent).checkoutUrl);
  });
  return left;
}

/** Buttons of the demo's checkout, and of its page once money came. */
export type Press =
  "pay" | "decline" | "later" | "cancel" | "confirm" | "refuse" | "refundPart" | "refundRest";

/** Presses at the checkout, as the donor does in the other page; beside `payment` where it is
 * about one. */
export async function pressAt(checkoutUrl: string, press: Press, payment = ""): Promise<void> {
  const body = new URLSearchParams({ press, payment });
  // The press arrives; what comes back is a page that no other origin may read.
  await fetch(checkoutUrl, { method: "POST", body, mode: "no-cors" }).catch(() => undefined);
}

/** A gift that was opened elsewhere, and the fragment that its donor comes back with. */
export async function openedGift(
  { endpoint }: Scenario,
  change: Readonly<Record<string, unknown>> = {},
): Promise<{ readonly id: string; readonly checkoutUrl: string; readonly fragment: string }> {
  const gift = { amountMinor: 2500, currency: "USD", frequency: "once", locale: "en" };
  const reply = await fetch(`${endpoint}/donations`, {
    method: "POST",
    headers: { "content-type": "application/json", "idempotency-key": crypto.randomUUID() },
    body: JSON.stringify({ ...gift, coverFees: false, anonymous: false, ...change }),
  });
  const { id, statusToken, checkoutUrl } = await reply.json();
  return { id, checkoutUrl, fragment: `haven-donation=${id}.${statusToken}` };
}

/** The page's address as the checkout leads back to it; no new entry in the history. */
export function comeBackWith(fragment: string): void {
  history.replaceState(history.state, "", `#${fragment}`);
}

/** The bodies that were posted. */
export async function posted({ requests }: Scenario): Promise<readonly Posted[]> {
  return (await requests("POST /donations")).map(({ body, headers }) => ({
    body: JSON.parse(body),
    key: headers["idempotency-key"] ?? "",
  }));
}

interface Posted {
  readonly body: Readonly<Record<string, unknown>>;
  readonly key: string;
}

/** Waits until the checkout's link is shown, which is where a page that stays comes to rest. */
export function linkOf(page: Person): Promise<HTMLElement> {
  return until("the link to the checkout", () => page.control("Continue to secure checkout"));
}
