/** Every state of every widget: no barrier that axe sees, nothing wider than the
 * narrowest phone. */
import { expect } from "@open-wc/testing";
import { seesNoBarrier } from "./axe.js";
import { clearAway, type Attributes } from "./person.js";
import { states } from "./states.js";

/** Each state is seen in one of these; all of them with each are in `test:all`. */
const looks: readonly Attributes[] = [
  { theme: "light" },
  { theme: "dark" },
  { theme: "light", accent: "#7a1fa2" },
  { theme: "dark", accent: "#ffd400" },
];

describe("every state of every widget", () => {
  afterEach(clearAway);

  it("has a name of its own", () => {
    expect(new Set(states.map(({ name }) => name)).size).to.equal(states.length);
  });

  for (const [index, { name, show }] of states.entries()) {
    const look = looks[index % looks.length] ?? {};
    it(`${name} has no barrier and fits a phone (${Object.values(look).join(", ")})`, async () => {
      const { element, root } = await show(look, 320);
      await seesNoBarrier(element);
      const wide = [...root.querySelectorAll<HTMLElement>(".base *")].filter(
        (each) => each.getBoundingClientRect().right > element.getBoundingClientRect().right + 1,
      );
      expect(wide.map(({ outerHTML }) => outerHTML.slice(0, 120))).to.deep.equal([]);
    });
  }
});
