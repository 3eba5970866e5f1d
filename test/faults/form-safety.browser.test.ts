/** What holds on every page of both forms: help in view, a way out, nothing on paper, no typed word
 * for those who translate, remember or correct. */
import { expect } from "@open-wc/testing";
import { coverOf, uncover } from "../support/cover.js";
import { clearAway, plain, type Person } from "../support/person.js";
import { createScenario } from "../support/scenario.js";
import { supportStates } from "../support/states/get-support.js";
import { messageStates } from "../support/states/send-message.js";
import type { NamedState } from "../support/states/state.js";
import { until } from "../support/until.js";

/** The covered one first: it is come back to, and forms that were left would leave once more. */
const states = [...supportStates, ...messageStates]
  .filter(({ name }) => !name.endsWith("the other form"))
  .toSorted((a, b) => Number(b.name.endsWith("covered")) - Number(a.name.endsWith("covered")));
/** What people type in those states. */
const typed = /canary|215-555-0199|Test Person|Test Library/;

const valuesIn = ({ root }: Person) =>
  [...root.querySelectorAll<HTMLInputElement>("input, textarea")].map(({ value }) => value);
const heldIn = (person: Person) => [person.root.textContent, ...valuesIn(person)].join("\n");

const numbers = ["tel:988", "tel:911", "sms:988", "sms:741741?&body=HOME", "tel:18007997233"];

for (const state of states)
  describe(state.name, () => {
    let person: Person;

    before(async function arrive() {
      this.timeout(60_000); // the whole form
      const never = { on: "/circles", kind: "stall" as const, ms: 600_000, times: 99 };
      const { endpoint } = await createScenario({ faults: [never] });
      person = await state.show({ "exit-to": `${endpoint}/circles` }, 320);
    });
    after(clearAway);

    it("has help in view that can be pressed (case 11)", () => {
      for (const number of numbers) {
        const links = person.all<HTMLAnchorElement>(`a[href="${number}"]`);
        expect(links.length, number).to.be.greaterThan(0);
        for (const link of links) {
          expect(link.checkVisibility({ visibilityProperty: true }), number).to.equal(true);
          expect(link.closest("[inert]"), number).to.equal(null);
        }
      }
    });

    it("lets nobody remember, correct or send what is typed on a device of others", () => {
      for (const field of person.all("textarea, input:not([type=radio], [type=checkbox])")) {
        const of = (name: string) => field.getAttribute(name);
        expect(of("name"), field.id).to.equal(null);
        if (!state.name.endsWith("covered")) expect(of("autocomplete"), field.id).to.equal("off");
        expect(of("spellcheck"), field.id).to.equal("false");
        expect(of("autocorrect"), field.id).to.equal("off");
        expect(of("writingsuggestions"), field.id).to.equal("false");
        expect(of("data-gramm"), field.id).to.equal("false");
        expect(of("translate"), field.id).to.equal("no");
      }
    });

    it("shows answers to no translator", () => {
      const texts = document.createTreeWalker(person.root, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const { data, parentElement } = texts.currentNode as Text; // the filter passes no others
        if (typed.test(data))
          expect(parentElement?.closest("[translate=no]"), data).not.to.equal(null);
      }
    });

    if (state.name.endsWith(" done"))
      it("holds no answer, seen or unseen (case 19)", () => {
        expect(heldIn(person)).not.to.match(typed);
        expect(person.element.outerHTML + person.root.innerHTML).not.to.match(typed);
      });

    it("gives paper numbers and lines, and no answer (case 19)", () => {
      const { words, undo } = onPaper(person);
      const chosen = person.all<HTMLInputElement>("input").filter(({ checked }) => checked);
      const printed = chosen.filter(({ labels }) => labels?.[0]?.checkVisibility());
      undo();
      expect(words).to.contain("Call 988");
      expect(words).not.to.match(typed);
      expect(printed).to.deep.equal([]);
      if (!/loading|unreachable/.test(state.name)) expect(words).to.contain("+1 215-555-0142");
      if (state.name.endsWith(" done")) expect(words).to.match(/[0-9A-Z]{4}-[0-9A-Z]{4}/);
    });

    // The protocol of Firefox takes a page that begins to go for one that is gone: there,
    // test/e2e/leaving.test.ts leaves.
    if (/firefox/i.test(navigator.userAgent)) return;
    it("is left at once, wiped and under a cover, on a stalled network (case 12)", async () => {
      (person.control("Leave this page") as HTMLElement).click();
      await new Promise((next) => setTimeout(next)); // one task, and so before anything is painted
      const isCovered = coverOf()?.matches(":modal");
      window.stop(); // the page that never comes
      uncover();
      expect(heldIn(person)).not.to.match(typed);
      expect(isCovered).to.equal(true);
    });
  });

describe("help for this moment", () => {
  afterEach(clearAway);

  it("asks nobody and tells nobody when it is pressed (case 11)", async () => {
    const scenario = await createScenario();
    const { atForm } = await import("../support/asking-person.js");
    const person = atForm(scenario);
    await person.reads("Only the team");
    const before = (await scenario.requests()).length;
    const told: string[] = [];
    const undo = [
      overhear(globalThis, "fetch", told),
      overhear(Navigator.prototype, "sendBeacon", told),
      overhear(XMLHttpRequest.prototype, "send", told),
      overhear(EventTarget.prototype, "dispatchEvent", told),
    ];
    // The press is real, but no phone opens.
    const stay = (event: Event) => event.preventDefault();
    window.addEventListener("click", stay);
    const links = person.all<HTMLAnchorElement>(".lifeline a, .crisis a");
    for (const link of links) HTMLElement.prototype.click.call(link);
    await new Promise((next) => setTimeout(next));
    window.removeEventListener("click", stay);
    for (const each of undo) each();
    expect(links.length).to.be.greaterThan(7);
    expect(told).to.deep.equal([]);
    expect((await scenario.requests()).length).to.equal(before);
  });

  it("cannot be taken away by the parts that a page may style", async () => {
    const [welcome] = supportStates.filter(({ name }) => name.endsWith("first page"));
    const person = await (welcome as NamedState).show({}, 320);
    const style = document.createElement("style");
    const gone =
      "display: none !important; visibility: hidden !important; opacity: 0 !important; transform: scale(0) !important; clip-path: inset(50%) !important; position: absolute !important; block-size: 0 !important; pointer-events: none !important";
    style.textContent = ["crisis", "lifeline", "button"]
      .map((part) => `haven-get-support::part(${part}) { ${gone} }`)
      .join("\n");
    document.head.append(style);
    await until("the guard", () => person.all(".waits").length === 0);
    const shown = person.all(".lifeline a, .lifeline button, .crisis a");
    const seen = shown.map((each) => {
      const { height } = each.getBoundingClientRect();
      const { pointerEvents } = getComputedStyle(each);
      const look = { opacityProperty: true, visibilityProperty: true };
      return each.checkVisibility(look) && height > 40 && pointerEvents === "auto";
    });
    style.remove();
    expect(shown.length).to.be.greaterThan(8);
    expect(seen).to.not.include(false);
  });
});

/** What is read with the rules for paper in the place of those for a screen. */
function onPaper({ root }: Person): { readonly words: string; readonly undo: () => void } {
  const paper = new CSSStyleSheet();
  const media = (query: string) =>
    root.adoptedStyleSheets
      .flatMap(({ cssRules }) => [...cssRules])
      .filter((rule) => rule instanceof CSSMediaRule && rule.conditionText === query)
      .flatMap((rule) => [...(rule as CSSMediaRule).cssRules]);
  for (const { cssText } of media("print")) paper.insertRule(cssText, paper.cssRules.length);
  const screens = root.adoptedStyleSheets;
  root.adoptedStyleSheets = [...screens.map(withoutScreen), paper];
  const shown: string[] = [];
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode as Text; // as above
    if (parentElement?.checkVisibility({ visibilityProperty: true })) shown.push(data);
  }
  return { words: plain(shown.join(" ")), undo: () => (root.adoptedStyleSheets = screens) };
}

function withoutScreen(sheet: CSSStyleSheet): CSSStyleSheet {
  const copy = new CSSStyleSheet();
  for (const rule of sheet.cssRules)
    if (!(rule instanceof CSSMediaRule && rule.conditionText === "screen"))
      copy.insertRule(rule.cssText, copy.cssRules.length);
  return copy;
}

/** Notes each call by its name, and lets it be. */
function overhear(owner: object, name: string, told: string[]): () => void {
  const real = Reflect.get(owner, name) as (...all: unknown[]) => unknown; // each is a function
  Reflect.set(owner, name, function heard(this: unknown, ...all: unknown[]) {
    told.push(name);
    return real.apply(this, all);
  });
  return () => void Reflect.set(owner, name, real);
}
