/** By keyboard on a small screen: the bar that stays in view never lies over what has the focus
 * (WCAG 2.4.11), and a form that is asked for again takes the focus of the button that asked. */
import { expect, nextFrame } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import { focusOf } from "../support/asking-person.js";
import { bothForms } from "../support/both-forms.js";
import { hurry, relax } from "../support/hurry.js";
import { clearAway } from "../support/person.js";
import { createScenario } from "../support/scenario.js";
import { supportStates } from "../support/states/get-support.js";
import { messageStates } from "../support/states/send-message.js";
import { until } from "../support/until.js";
import { warmUp } from "../support/warm-up.js";

describe("the bar of a form", () => {
  before(warmUp);
  afterEach(clearAway);

  for (const name of ["get-support language", "get-support review", "send-message writing"])
    it(`hides nothing that has the focus, forwards and backwards: ${name}`, async function walks() {
      this.timeout(60_000);
      const state = [...supportStates, ...messageStates].find((each) => each.name === name);
      if (!state) throw new Error(`no state ${name}`);
      const person = await state.show({}, 320);
      const after = document.createElement("button");
      person.element.after(after);
      const [bar] = person.all(".lifeline");
      const hidden: string[] = [];
      let seen = 0;
      const look = () => {
        const { focused } = person;
        if (!focused || bar?.contains(focused)) return;
        const shown = focused.closest("label") ?? focused;
        seen += 1;
        const { bottom = 0 } = bar?.getBoundingClientRect() ?? {};
        const box = shown.getBoundingClientRect();
        // A tall card may begin above, as long as a thumb's height of it is in view.
        if (box.bottom - Math.max(box.top, bottom) < Math.min(box.height, 44) - 1)
          hidden.push(`${seen} ${shown.outerHTML}`);
      };
      person.all(".lifeline button")[0]?.focus();
      const visited: HTMLElement[] = [];
      // Not beyond the last: the browser's own buttons would keep the focus from what comes next.
      while (document.activeElement !== after) {
        await sendKeys({ press: "Tab" });
        if (person.focused instanceof HTMLElement) visited.push(person.focused);
        look();
      }
      for (const before of visited.toReversed()) {
        before.focus();
        await nextFrame(); // WebKit scrolls then
        look();
      }
      after.remove();
      expect(seen).to.be.greaterThan(20);
      expect(hidden).to.deep.equal([]);
    });
});

for (const form of bothForms)
  describe(`the focus at <${form.tag}>`, () => {
    before(warmUp);
    afterEach(() => {
      relax();
      clearAway();
    });

    const down = [{ on: "GET /config", kind: "status", status: 503, times: 99 }] as const;
    async function closed() {
      hurry();
      const scenario = await createScenario({ faults: down });
      const person = form.at(scenario);
      (await until("Try again", () => person.control("Try again"))).focus();
      return { scenario, person };
    }

    it("is on the heading of what comes after Try again, be it the form or the same failure", async () => {
      const { scenario, person } = await closed();
      await sendKeys({ press: "Enter" });
      await until("the failure again", () => focusOf(person) === "heading");
      expect(person.control("Try again")).not.to.equal(undefined);
      await scenario.change({ faults: [] });
      await person.presses("Try again");
      await until("the form", () => person.control(form.start));
      await until("the focus", () => focusOf(person) === "heading");
    });

    it("stays where somebody went meanwhile", async () => {
      const { scenario, person } = await closed();
      await scenario.change({ faults: [{ on: "GET /config", kind: "stall", ms: 300 }] });
      await person.presses("Try again");
      const leave = await until("the way out", () => person.all(".lifeline button")[0]);
      leave.focus();
      await until("the form", () => person.control(form.start));
      expect(person.focused === leave, "on the way out").to.equal(true);
    });
  });
