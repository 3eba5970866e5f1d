/** The ways out to a checkout: this tab, the whole window around a frame, a tab of its own. */
import { isShutIn } from "../../ui/shut-in.js";

/** Where the button stands: `shut` is a frame that the page around lets go nowhere. */
export type Place = "page" | "frame" | "shut";

/** Where this page stands. */
export function placeOf(): Place {
  if (window.top === window) return "page";
  return isShutIn() ? "shut" : "frame";
}

/**
 * Leaves for the checkout. From a frame the whole window goes, because checkouts refuse frames;
 * whether it does depends on a press that may be too long ago, so a link is shown beside it.
 */
export function go(checkoutUrl: string, place: Place): void {
  if (place === "page") location.assign(checkoutUrl);
  if (place === "frame") window.open(checkoutUrl, "_top");
}

/**
 * An empty tab, opened while the press still counts, with words for whoever looks at it meanwhile;
 * nothing when the browser blocks it.
 */
export function openTab(words: string): Window | undefined {
  // Asked for `noopener`, browsers open the tab and give nothing to steer it by.
  const tab = window.open("", "_blank");
  if (!tab) return undefined;
  try {
    tab.opener = null;
    tab.document.title = words;
    tab.document.body.textContent = words;
    return tab;
  } catch {
    // SecurityError: in a sandbox the tab has an origin of its own, and the opener would stay.
    tab.close();
    return undefined;
  }
}

/** Sends an open tab to the checkout, with no way back to the words; whether it was still there. */
export function sendTab(tab: Window, checkoutUrl: string): boolean {
  if (tab.closed) return false;
  tab.location.replace(checkoutUrl);
  return true;
}
