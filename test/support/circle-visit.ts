/** A visitor on a Monday at noon in Philadelphia, and circles as an endpoint sends them. */
import { exampleCircle } from "../../src/contract/circle-example.js";
import { Overheard } from "./overheard.js";
import { put, type Attributes, type Person } from "./person.js";
import { createScenario, type Scenario, type Setting } from "./scenario.js";

/** Where the endpoint's clock stands. */
export const monday = "2026-11-23T17:00:00Z";
/** The evening after. */
export const tuesday = "2026-11-24T18:30:00-05:00";

/** A circle on Tuesday evening, changed as a test wants it. */
export function circle(change: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return { ...exampleCircle, start: tuesday, end: "2026-11-24T20:00:00-05:00", ...change };
}

/** The device's clock stands at that Monday, until `releaseClock`. */
export function holdClock(at = monday): void {
  Date.now = () => Date.parse(at);
}

export function releaseClock(): void {
  Date.now = realNow;
}

const realNow = Date.now;

/** A list in a page, with everything that it says to the page. */
export async function visit(
  setting: Setting,
  attributes: Attributes = {},
): Promise<{ page: Person; scenario: Scenario; heard: Overheard }> {
  const scenario = await createScenario({ now: monday, ...setting });
  const heard = new Overheard();
  const page = put("haven-upcoming-circles", { endpoint: scenario.endpoint, ...attributes });
  return { page, scenario, heard };
}
