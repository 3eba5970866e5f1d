/** Reads the gift that a checkout sent back with, out of the page's fragment, and cleans the
 * address at once. */
import type { DonationKey } from "../../client/donations.js";

const part = /(^|&)haven-donation=([\w-]{8,64})\.([\w-]{22,128})(?=&|$)/;

/** The gift named in a fragment, and the fragment without it; `undefined` when none is named. */
export function readReturn(
  hash: string,
): { readonly key: DonationKey; readonly rest: string } | undefined {
  const bare = hash.replace(/^#/, "");
  const match = part.exec(bare);
  if (!match) return undefined;
  const [whole, before = "", id = "", statusToken = ""] = match;
  const after = bare.slice(match.index + whole.length);
  const rest = bare.slice(0, match.index) + (before && after ? after : after.replace(/^&/, ""));
  return { key: { id, statusToken }, rest: rest === "" ? "" : `#${rest}` };
}

/**
 * Takes the gift out of the address without a new history entry; the first element on a page gets
 * it.
 */
export function claimReturn(): DonationKey | undefined {
  const found = readReturn(location.hash);
  if (!found) return undefined;
  const [page] = location.href.split("#"); // whole, for a page's <base> bends every shorter one
  try {
    history.replaceState(history.state, "", `${page}${found.rest}`);
  } catch {
    // SecurityError: a document in a sandbox may not touch its address, which nobody sees there.
  }
  return found.key;
}
