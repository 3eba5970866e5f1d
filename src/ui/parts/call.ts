/** How a number is dialled, and how it is said. */
import { msg, str } from "@lit/localize";

/** `tel:` with digits alone. */
export function telUrl(number: string): string {
  return `tel:${number.replace(/[^\d+]/g, "")}`;
}

/** `sms:` with a first word where one is needed; `?&` is what both iOS and Android read. */
export function smsUrl(number: string, body?: string): string {
  const digits = number.replace(/[^\d+]/g, "");
  return body ? `sms:${digits}?&body=${encodeURIComponent(body)}` : `sms:${digits}`;
}

/** "Call 215-555-0142", the number kept in its order in every direction of reading. */
export function callWords(number: string): string {
  const shown = leftToRight(number);
  return msg(str`Call ${shown}`, {
    id: "shared.call.button",
    desc: "Link that calls a phone number",
  });
}

/** A number keeps its order in right-to-left sentences (Unicode isolates). */
export function leftToRight(number: string): string {
  return `\u2066${number}\u2069`;
}
