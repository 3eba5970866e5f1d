/** Defines a tag: the first definition wins, and where none may be made the page's
 * fallback stays. */
import { warnOnce } from "../client/console.js";
import { policyName, policyRefused } from "./policy.js";

/** The version of this copy, the one in package.json. */
export const version = "0.1.0";

/** Defines `tag`, unless it is defined or the page refused Lit's policy; the console says why. */
export function register(tag: string, element: CustomElementConstructor): void {
  const first = customElements.get(tag);
  if (first === element) return;
  if (first) {
    const theirs = String(Reflect.get(first, "havenVersion") ?? "unknown");
    warnOnce(
      `two copies on this page: version ${theirs} came first and stays, ` +
        `version ${version} does nothing. Load Haven once.`,
    );
  } else if (policyRefused()) {
    warnOnce(
      `this page's Content-Security-Policy refused Haven, so the page's own words stay. ` +
        `Add ${policyName} to its trusted-types directive.`,
    );
  } else {
    Object.defineProperty(element, "havenVersion", { value: version });
    customElements.define(tag, element);
  }
}
