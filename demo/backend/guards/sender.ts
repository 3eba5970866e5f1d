/** The network address a request came from, seen through the proxies in front; nothing keeps it. */
import { isIP, isIPv6 } from "node:net";
import { isAmong } from "./rate-settings.js";

/**
 * The sender's address. `peer` is who connected; only when that is a proxy of ours is the last
 * address believed that `X-Forwarded-For` names and that is no proxy of ours: what stands further
 * left, a sender can write.
 */
export function senderOf(
  peer: string | undefined,
  forwarded: string | undefined,
  trusted: readonly string[],
): string | undefined {
  if (peer === undefined) return undefined;
  const hops = [...(forwarded ?? "").split(",").filter((hop) => hop.trim() !== ""), peer];
  let sender = "";
  for (const hop of hops.toReversed()) {
    const address = plain(hop);
    // A proxy that writes no address where one belongs: the last one that is known has to do.
    if (address === undefined) break;
    sender = address;
    if (!isAmong(address, trusted)) break;
  }
  return sender === "" ? undefined : sender;
}

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
