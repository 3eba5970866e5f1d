/** Whether a browser may be sent to a checkout: the widget asks the same before it goes. */
import { providerHosts } from "../../../src/contract/donation.js";
import type { PaymentSettings } from "./settings.js";

/** The hosts of checkouts: the provider's own, and those that the organisation's file names. */
export function checkoutHosts({ checkoutHosts: own = [] }: PaymentSettings): readonly string[] {
  return [...providerHosts, ...own];
}

/**
 * One of those hosts over https; in a test also the server's own pages. A database or a provider's
 * answer that was tampered with sends nobody anywhere else.
 */
export function isKnownCheckout(
  checkoutUrl: string,
  mode: "live" | "test",
  publicUrl: string,
  hosts: readonly string[],
): boolean {
  if (!URL.canParse(checkoutUrl)) return false;
  const { host, origin, password, protocol, username } = new URL(checkoutUrl);
  if (username !== "" || password !== "") return false;
  if (mode === "test" && origin === new URL(publicUrl).origin) return true;
  return protocol === "https:" && hosts.includes(host);
}
