/** A test that changed its page's address leaves the page as it found it. */

/** The page is at `address` again; WebKit lets one be written a hundred times in ten seconds. */
export function restore(address: string): void {
  if (location.href !== address) history.replaceState(history.state, "", address);
}
