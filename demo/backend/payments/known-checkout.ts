/** Whether a browser may be sent to a checkout: the widget asks the same before it goes. */
import { providerHosts } from "../../../src/contract/donation.js";

/**
 * A payment provider's own host over https; in a test also the server's own pages. A database or a
 * provider's answer that was tampered with sends nobody anywhere else.
 */
export function isKnownCheckout(
  checkoutUrl: string,
  mode: "live" | "test",
  publicUrl: string,
): boolean {
  if (!URL.canParse(checkoutUrl)) return false;
  const { host, origin, password, protocol, username } = new URL(checkoutUrl);
  if (username !== "" || password !== "") return false;
  if (mode === "test" && origin === new URL(publicUrl).origin) return true;
  return protocol === "https:" && providerHosts.includes(host);
}
