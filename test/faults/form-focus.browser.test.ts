/** By keyboard on a small screen: the bar that stays in view never lies over what has the focus
 * (WCAG 2.4.11). */
import { expect, nextFrame } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import { clearAway } from "../support/person.js";
import { supportStates } from "../support/states/get-support.js";
import { messageStates } from "../support/states/send-message.js";
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
