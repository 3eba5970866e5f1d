/** A person at the form for support, as the sources have it. */
import "./root.js";
import "../../src/widgets/get-support/define.js";
import { put, type Attributes, type Person } from "./person.js";
import type { Scenario } from "./scenario.js";

export {
  canary,
  focusOf,
  goesOn,
  headingOf,
  number,
  sends,
  starts,
  toReview,
  toSend,
} from "./asking-steps.js";

/** A form on the page; it leaves for nowhere. */
export function atForm({ endpoint }: Scenario, attributes: Attributes = {}, width = 320): Person {
  const inside = "Call us at the library.";
  const own = { endpoint, partner: "west-philly-library", lang: "en", "exit-key": "none" };
  return put("haven-get-support", { ...own, ...attributes }, { width, inside });
}
