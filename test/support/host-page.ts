/** A partner's page as a real browser opens it: a form, a router, and a person who can be told what
 * to do; see `site.ts`. */
import { hostsIn, rootOf } from "./root.js";
import "../../src/widgets/donate-button/define.js";
import "../../src/widgets/get-support/define.js";
import "../../src/widgets/send-message/define.js";
import * as steps from "./asking-steps.js";
import { coverOf } from "./cover.js";
import { Person } from "./person.js";
import { until } from "./until.js";

/** What the page can be asked for. */
export interface HostPage {
  readonly person: Person;
  readonly steps: typeof steps;
  /** The person's own device, and words typed in a field. */
  toWords(): Promise<void>;
  leave(): void;
  /** Entries of the page's own, as links to its parts and a router make them. */
  wander(): void;
  look(): Sight;
  /** How often the page came back as it was left. */
  thawed: number;
}

/** What somebody sees who comes to the page. */
export interface Sight {
  /** Everything in all roots, and in all fields. */
  readonly all: string;
  readonly heading: string;
  readonly isCovered: boolean;
  /** The highest thing in the middle of the banner. */
  readonly onBanner: string;
}

const said = new URLSearchParams(location.search);
const main = document.querySelector("main") ?? document.body;
const form = document.createElement(said.get("tag") ?? "haven-get-support");
for (const name of ["endpoint", "exit-to", "exit-key", "layout"])
  if (said.has(name)) form.setAttribute(name, said.get(name) ?? "");
form.setAttribute("lang", "en");
main.append(form);
const person = new Person(form);

// The router of a page that keeps its views: the form is on the second one.
if (said.has("router"))
  addEventListener("popstate", () => {
    const isForm = new URLSearchParams(location.search).get("view") !== "other";
    if (isForm) main.append(form);
    else form.remove();
  });

const page: HostPage = {
  person,
  steps,
  thawed: 0,
  async toWords() {
    await person.chooses("Yes, it is mine");
    await steps.starts(person);
    await person.chooses("Me");
    await steps.goesOn(person, "Who is this for?");
    await person.chooses("I am not sure");
    await steps.goesOn(person, "What would help?");
    (await person.types("A few words", steps.canary)).focus();
  },
  leave: () => person.control("Leave this page")?.click(),
  wander() {
    location.hash = "part";
    history.pushState({}, "", `?${said}&view=other`);
    dispatchEvent(new PopStateEvent("popstate"));
    history.pushState({}, "", `?${said}&view=form`);
    dispatchEvent(new PopStateEvent("popstate"));
  },
  look() {
    const roots = [document, ...hostsIn(document).map(rootOf)];
    const fields = roots.flatMap((root) => [
      ...root.querySelectorAll<HTMLInputElement>("input, textarea"),
    ]);
    const texts = roots.map((root) => (root === document ? document.body : root).textContent);
    // By the window, at whose foot the banner is fixed: while a page shrinks, WebKit tells where a
    // fixed box was before.
    const above = document.elementFromPoint(innerWidth / 2, innerHeight - 2);
    return {
      all: [...texts, ...fields.map(({ value }) => value)].join("\n"),
      heading: steps.headingOf(person).trim(),
      isCovered: coverOf()?.matches(":modal") === true,
      onBanner: above?.localName ?? "",
    };
  },
};
addEventListener("pageshow", ({ persisted }) => (page.thawed += Number(persisted)));
Object.assign(window, { page, until });
