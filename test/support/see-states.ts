/** Looks at every state of a widget: no barrier that axe sees, and nothing wider than the narrowest
 * phone. */
import { expect } from "@open-wc/testing";
import { css } from "lit";
import { usePseudoLanguages } from "../../src/locale/pseudo.js";
import { seesNoBarrier } from "./axe.js";
import { restore } from "./own-address.js";
import { clearAway, type Attributes, type Person } from "./person.js";
import type { NamedState } from "./states/state.js";
import { until } from "./until.js";
import { warmUp } from "./warm-up.js";

/** A theme and a language, each with each. */
const looks: readonly (readonly [Attributes, string])[] = [
  [{ theme: "light" }, "en"],
  [{ theme: "dark" }, "es"],
  [{ theme: "light", accent: "#7a1fa2" }, "qab"],
  [{ theme: "dark", accent: "#ffd400" }, "en"],
  [{ theme: "light" }, "es"],
  [{ theme: "dark" }, "qab"],
];

/**
 * A test for each state, in one of the looks; `test:all` will see all of them in each. `also` looks
 * at what one widget has beside.
 */
export function seeStates(
  states: readonly NamedState[],
  also: (name: string, person: Person) => Promise<void> = async () => undefined,
): void {
  const address = location.href;

  before(warmUp);
  before(() => usePseudoLanguages());
  afterEach(() => {
    clearAway();
    restore(address);
  });

  it("has a name for each state", () => {
    expect(new Set(states.map(({ name }) => name)).size).to.equal(states.length);
  });

  for (const [index, { name, show }] of states.entries()) {
    const [attributes, lang] = looks[index % looks.length] ?? [{}, "en"];
    const told = [...Object.values(attributes), lang].join(", ");
    it(`${name} has no barrier and fits a phone (${told})`, async () => {
      const person = await show(attributes, 320);
      await speaks(person, lang);
      await also(name, person);
      drawAll(person);
      // A made-up language is none that screen readers know.
      await seesNoBarrier(person.element, ...(lang === "qab" ? ["valid-lang"] : []));
      expect(tooWide(person)).to.deep.equal([]);
    });
  }
}

/** The state was reached by its English words, and is read in `lang`. */
async function speaks({ element, root }: Person, lang: string): Promise<void> {
  element.setAttribute("lang", lang);
  await until(`words in ${lang}`, () => root.querySelector(`.base[lang="${lang}"]`));
}

/** Below the fold a long list is not drawn, and axe cannot tell colours that are not there. */
function drawAll({ root }: Person): void {
  const { styleSheet } = css`
    * {
      content-visibility: visible !important;
    }
  `;
  if (styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
}

function tooWide({ element, root }: Person): readonly string[] {
  const { left, right } = element.getBoundingClientRect();
  const all = [...root.querySelectorAll<HTMLElement>(".base *")];
  return all
    .filter((each) => !each.closest(".unseen, dialog"))
    .filter((each) => {
      const box = each.getBoundingClientRect();
      return box.width > 0 && (box.right > right + 1 || box.left < left - 1);
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 120));
}
