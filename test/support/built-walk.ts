/** A partner's page with the built snippet and one widget, whose endpoint is on another origin. */
import { expect } from "@open-wc/testing";
import { hurry } from "./hurry.js";
import { Overheard } from "./overheard.js";
import { Person, type Attributes } from "./person.js";
import { keepRootsOf } from "./root.js";
import { createScenario, type Fault, type Scenario, type Setting } from "./scenario.js";
import { until } from "./until.js";

/** One page and what is behind it. */
export interface Walk {
  readonly person: Person;
  readonly scenario: Scenario;
  readonly heard: Overheard;
  /** The page's own window: the frame that it is opened in stands for a tab. */
  readonly page: Page;
  readonly frame: HTMLIFrameElement;
}

/** What may differ from one page to another. */
export interface Visit extends Setting {
  readonly attributes?: Attributes;
  /** Pauses between tries are over at once; while the endpoint stalls, so is the time of a try. */
  readonly hurried?: boolean;
  /** The organisation offers a frame, on the endpoint's origin, which is not the page's. */
  readonly framed?: boolean;
  /** What a page of somebody else around the partner's one lets it do. */
  readonly sandbox?: string;
  /** Runs in the page before any other script of it. */
  readonly first?: (page: Page) => void;
}

export type Page = Window & typeof globalThis;

/** What the page itself says inside the tag. */
export const fallback = "Call the library.";

const address = "/test/support/partner-page.html";
const arrivals = new WeakMap<Window, Overheard>();
let stalls = false;

/** Opens a page with `tag` on it; `closeWalks` ends it. */
export async function walkTo(tag: string, visit: Visit = {}): Promise<Walk> {
  const { attributes = {}, hurried = false, framed = false, first, sandbox, ...setting } = visit;
  const scenario = await createScenario({ origins: [location.origin], ...setting });
  if (framed) await scenario.change({ config: { support: { frameUrl: scenario.endpoint } } });
  const { origin } = new URL(scenario.endpoint);
  expect(origin).not.to.equal(location.origin);
  stalls = setting.faults?.some(({ kind }) => kind === "stall") ?? false;
  prepare(snippet(tag, { endpoint: scenario.endpoint, ...attributes }), hurried, first);
  const frame = document.createElement("iframe");
  frame.name = "tab";
  frame.style.cssText = "inline-size: 400px; block-size: 600px";
  if (sandbox) frame.setAttribute("sandbox", sandbox);
  frame.src = address;
  document.body.append(frame);
  return { scenario, frame, ...(await arrival(frame, tag)) };
}

/** The widget on the page that the frame shows; `left` is a page that it showed before. */
export async function arrival(frame: HTMLIFrameElement, tag: string, left?: Document) {
  const { page, element, heard } = await until(`${tag} on its page`, () => {
    const { contentDocument: shown, contentWindow } = frame; // no document while it is elsewhere
    const found = shown !== left && shown?.querySelector<HTMLElement>(`${tag}:defined`);
    const page = contentWindow as Page;
    const heard = arrivals.get(page);
    return found && heard ? { page, element: found, heard } : undefined;
  });
  expect(element.shadowRoot, "the root is closed").to.equal(null);
  return { page, heard, person: new Person(element) };
}

/** Removes every page that was opened. */
export function closeWalks(): void {
  for (const frame of document.querySelectorAll("iframe")) frame.remove();
}

/** A fault for each way in which an endpoint fails, more often than client and engine ask. */
export function everyFault(on: string): Readonly<Record<string, Fault>> {
  const times = 40;
  return {
    "is stopped": { on, times, kind: "refuse" },
    "answers 500": { on, times, kind: "status", status: 500 },
    "answers after the time is over": { on, times, kind: "stall", ms: 800 },
    "answers with a hotel's page": { on, times, kind: "html" },
  };
}

/**
 * Lets the endpoint fail in one way after another, for all four tries; the person begins with
 * `press` and goes on with "Try again", and `sees` looks each time. Then all is well.
 */
export async function failsInEveryWay(
  { person, scenario }: Pick<Walk, "person" | "scenario">,
  asking: { readonly on: string; readonly press: string; again?: string },
  sees: (what: string) => Promise<void>,
): Promise<void> {
  const { on, press, again = "Try again" } = asking;
  let next = press;
  for (const [what, fault] of Object.entries(everyFault(on))) {
    stalls = fault.kind === "stall";
    const { length: before } = await scenario.requests(on);
    await scenario.change({ faults: [fault] });
    await person.presses(next);
    await Reflect.get(person.element, "updateComplete"); // what it said before is gone now
    await sees(what);
    expect((await scenario.requests(on)).length, what).to.be.greaterThan(before);
    next = again;
  }
  await isWellAgain({ person, scenario }, next);
}

/** Nothing fails any more, and the person presses. */
export async function isWellAgain(
  { person, scenario }: Pick<Walk, "person" | "scenario">,
  press = "Try again",
): Promise<void> {
  stalls = false;
  await scenario.change({ faults: [] });
  await person.presses(press);
}

/** No word of `secrets` left the form but sealed, and nothing went wrong unseen. */
export async function keptSecret({ heard, scenario }: Walk, ...secrets: string[]): Promise<void> {
  const { everything, traces, unhandled } = heard.stop();
  expect([...unhandled, ...traces]).to.deep.equal([]);
  const requests = (await scenario.requests()).map((each) => JSON.stringify(each)).join("\n");
  const rows = JSON.stringify(await scenario.rows());
  for (const secret of secrets)
    for (const [where, text] of Object.entries({ everything, requests, rows }))
      expect(text.includes(secret), `"${secret}" in ${where}`).to.equal(false);
}

/** What the page asks its parent for, before its first script and in its body. */
function prepare(body: string, hurried: boolean, first?: (page: Page) => void): void {
  const arrived = (page: Page) => {
    first?.(page);
    keepRootsOf(page);
    if (hurried) hurry({ page, timeouts: () => stalls });
    arrivals.set(page, new Overheard(page));
  };
  Object.assign(window, { arrived, snippet: body });
}

function snippet(tag: string, attributes: Attributes): string {
  const element = document.createElement(tag);
  const own = { partner: "west-philly-library", "exit-key": "none", ...attributes };
  for (const [name, value] of Object.entries(own)) element.setAttribute(name, value);
  element.textContent = fallback;
  return element.outerHTML;
}
