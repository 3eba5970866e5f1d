/** How much may come in, as the organisation's file says under `intake`; each has a default. */
import { BlockList, isIP } from "node:net";
import { z } from "../../../src/contract/zod.js";

const Network = z.string().check(z.refine(isNetwork));

/** A place whose visitors share one address: a shelter, a library. */
const SharedPlace = z.strictObject({
  /** For those who read the file. */
  name: z.string().check(z.minLength(1), z.maxLength(120)),
  addresses: z.array(Network).check(z.minLength(1)),
  perHour: z.int().check(z.gte(1), z.lte(100_000)),
});

export const IntakeRates = z.strictObject({
  /** Items from one address: so many at once, and as many more in each hour. */
  perHour: z._default(z.int().check(z.gte(1), z.lte(100_000)), 10),
  /** Items of a day in all; what comes beyond is stored as unchecked. */
  perDay: z._default(z.int().check(z.gte(1), z.lte(1_000_000)), 200),
  places: z._default(z.array(SharedPlace), []),
});
export type IntakeRates = Readonly<z.output<typeof IntakeRates>>;

/** Whether a text is an address, or a network as `203.0.113.0/24` (RFC 4632, section 3.1). */
export function isNetwork(text: string): boolean {
  return readNetwork(text) !== undefined;
}

/** What holds for an address: the place that it belongs to, or everybody's rate. */
export function perHourOf({ perHour, places }: IntakeRates, address: string): number {
  const place = places.find(({ addresses }) => isAmong(address, addresses));
  return place?.perHour ?? perHour;
}

/** Whether an address is one of these, or in one of these networks. */
export function isAmong(address: string, networks: readonly string[]): boolean {
  const family = isIP(address);
  if (family === 0) return false;
  const list = new BlockList();
  for (const each of networks) {
    const network = readNetwork(each);
    if (network) list.addSubnet(network.address, network.prefix, network.family);
  }
  return list.check(address, family === 6 ? "ipv6" : "ipv4");
}

function readNetwork(text: string) {
  const [address = "", length, ...more] = text.split("/");
  const family = isIP(address);
  const most = family === 6 ? 128 : 32;
  const prefix = length === undefined ? most : Number(length);
  if (family === 0 || more.length > 0 || !/^\d{1,3}$/.test(length ?? "0") || prefix > most)
    return undefined;
  return { address, prefix, family: family === 6 ? ("ipv6" as const) : ("ipv4" as const) };
}
