/** Which texts are origins of websites, for the server and the page that staff type them into. */
import { safeUrl } from "../../src/contract/url.js";

/**
 * Whether this is an origin, and nothing beside it: no path, no star (which some browsers write as
 * `%2A`), https but on this machine.
 */
export function isOrigin(text: string): boolean {
  return safeUrl(text) !== undefined && !/[*%]/.test(text) && new URL(text).origin === text;
}
