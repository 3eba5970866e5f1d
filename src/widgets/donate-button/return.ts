/** Reads the gift that a checkout sent back with, out of the page's fragment, and cleans the
 * address at once. */
import type { DonationKey } from "../../client/donations.js";

const part = /&(?:haven-element=(\d+)&)?haven-donation=([\w-]{8,64})\.([\w-]{22,128})(?=&|$)/;

/** What a fragment says of a gift. */
export interface Returned {
  readonly key: DonationKey;
  /** Which donate element of the page it was given from, in order; 0 unless said. */
  readonly element: number;
  /** The fragment without it. */
  readonly rest: string;
}

/** The gift named in a fragment; `undefined` when none is named. */
export function readReturn(hash: string): Returned | undefined {
  const parts = hash.replace("#", "&");
  const match = part.exec(parts);
  if (!match) return undefined;
  const [, element = 0, id = "", statusToken = ""] = match;
  const rest = parts.replace(part, "").replace("&", "#");
  return { key: { id, statusToken }, element: +element, rest };
}

/**
 * Takes the gift out of the address without a new history entry, for the element that it was given
 * from, which may still have to be read; for the first one where the page has no such element now.
 */
export function claimReturn(host: Element, returned: (key: DonationKey) => void): void {
  const found = readReturn(location.hash);
  if (!found || !host.isConnected) return;
  const { element, key, rest } = found;
  const giver = element ? document.querySelectorAll(host.localName)[element] : host;
  if (!giver && document.readyState === "loading")
    addEventListener("load", () => claimReturn(host, returned));
  else if (!giver || giver === host) {
    const [page] = location.href.split("#"); // whole, for a page's <base> bends every shorter one
    try {
      history.replaceState(history.state, "", `${page}${rest}`);
    } catch {
      // SecurityError: a document in a sandbox may not touch its address, which nobody sees there.
    }
    returned(key);
  }
}
