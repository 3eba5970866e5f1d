/** The network address a request came from, seen through the proxies in front; nothing keeps it. */
import { isIP, isIPv6 } from "node:net";
import type { Settings } from "../env.js";
import { isAmong } from "./rate-settings.js";

/**
 * The sender's address. `peer` is who connected; only when that is a proxy of ours is the last
 * address believed that `X-Forwarded-For` names and that is no proxy of ours: what stands further
 * left, a sender can write. `undefined` where only proxies are known: their address is everybody's,
 * and whoever was counted under it would pay for all the others.
 */
export function senderOf(
  peer: string | undefined,
  forwarded: string | undefined,
  { trustedProxies, publicUrl }: Pick<Settings, "trustedProxies" | "publicUrl">,
): string | undefined {
  // In public a proxy stands in front, and what connects from this machine is that proxy.
  const ours = publicUrl.startsWith("https:")
    ? [...trustedProxies, ...thisMachine]
    : trustedProxies;
  const hops = [peer ?? "", ...(forwarded ?? "").split(",").toReversed()];
  for (const hop of hops) {
    const address = plain(hop);
    if (address === undefined || !isAmong(address, ours)) return address;
    if (!isAmong(address, trustedProxies)) return undefined;
  }
  return undefined;
}

const thisMachine = ["127.0.0.0/8", "::1"];

/**
 * What one household or hall has to itself: an IPv4 address, or the first 64 bits of an IPv6 one,
 * of which a single device may use any number.
 */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = "", tail] = address.split("%")[0]?.split("::") ?? [];
  const groups = (part: string) => part.split(":").filter((group) => group !== "");
  const first = groups(head);
  const missing = tail === undefined ? 0 : 8 - first.length - groups(tail).length;
  const all = [...first, ...Array.from({ length: missing }, () => "0"), ...groups(tail ?? "")];
  return all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":");
}

/** Without port, brackets and the IPv4 address's IPv6 dress; `undefined` when it is none. */
function plain(hop: string): string | undefined {
  const text = hop.trim().toLowerCase();
  const bare =
    /^\[([0-9a-f:.]+)\](:\d+)?$/.exec(text)?.[1] ??
    /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(text)?.[1] ??
    text.replace(/%.*$/, "");
  const address = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(bare)?.[1] ?? bare;
  return isIP(address) === 0 ? undefined : address;
}
