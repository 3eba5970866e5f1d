/** Whether a webhook request comes from Stripe: the real client looks at the raw bytes, and we at
 * the clock, which it only looks at on one side. */
import { Stripe } from "stripe";
import { Refusal } from "../guards/problem.js";

/** Seconds that a signature stays good; 0, below it or no number would switch the check off. */
const oldest = 300;
/** Seconds that Stripe's clock may be ahead of ours: a time to come would never grow too old. */
const ahead = 60;

/**
 * The event of a request that was signed under one of the secrets; two while one is changed.
 * @throws Refusal 400 `signature_invalid`, `malformed`.
 */
export function signedEvent(
  headers: Headers,
  body: Uint8Array,
  secrets: readonly string[],
  now: Date,
): Stripe.Event {
  const header = headers.get("Stripe-Signature") ?? "";
  if (isOneInTime(header, now))
    for (const secret of secrets) {
      const event = opened(body, header, secret, now);
      if (event) return event;
    }
  throw new Refusal(400, "signature_invalid");
}

/** Several headers arrive joined: two times would be one for each check. */
function isOneInTime(header: string, now: Date): boolean {
  const times = header.split(",").flatMap((part) => /^\s*t\s*=(.*)$/.exec(part)?.[1] ?? []);
  const [time = ""] = times;
  return (
    times.length === 1 &&
    /^\d{1,12}$/.test(time) &&
    Number(time) <= Math.floor(now.getTime() / 1000) + ahead
  );
}

function opened(
  body: Uint8Array,
  header: string,
  secret: string,
  now: Date,
): Stripe.Event | undefined {
  try {
    return Stripe.webhooks.constructEvent(body, header, secret, oldest, undefined, now.getTime());
  } catch (error) {
    if (error instanceof Stripe.errors.StripeSignatureVerificationError) return undefined;
    // Signed, and neither JSON (SyntaxError) nor an event with its object (Error).
    throw new Refusal(400, "malformed");
  }
}
