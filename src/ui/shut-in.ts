/** Whether a page lies in a sandbox that neither a way out nor a phone link can leave. */

/**
 * Told as far as a page can know: its own origin is taken away, or a frame around it, which it may
 * read, withholds top navigation (HTML, section 7.2.6). A sandbox of another origin that leaves the
 * origin alone cannot be seen from inside.
 */
export function isShutIn(page: Window & { readonly origin: string } = window): boolean {
  if (page.top === page) return false;
  if (page.origin === "null") return true;
  for (let at: Window = page; at !== at.parent; at = at.parent) {
    const frame = frameOf(at);
    if (!frame) return false;
    const tokens = frame.getAttribute("sandbox");
    if (tokens !== null && !letsGo.test(tokens)) return true;
  }
  return false;
}

/** With user activation is enough for buttons and links. */
const letsGo = /\ballow-top-navigation(?:-by-user-activation)?(?:\s|$)/i;

function frameOf(page: Window): Element | null {
  try {
    return page.frameElement;
  } catch {
    return null; // a SecurityError: the page around belongs to somebody else
  }
}
