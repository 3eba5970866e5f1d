/** Tests that the pseudo-languages can be shown, once asked for, with every text disguised. */
import { expect, waitUntil } from "@open-wc/testing";
import { msg } from "@lit/localize";
import { html, LitElement } from "lit";
import { LocaleController } from "../../src/locale/controller.js";
import { formatDay } from "../../src/locale/dates.js";
import { usePseudoLanguages } from "../../src/locale/pseudo.js";
import { rootOf } from "../support/root.js";

class PseudoProbe extends LitElement {
  readonly locale = new LocaleController(this, { catalogue: "donate" });

  protected override render() {
    const day = formatDay({ year: 2026, month: 11, day: 24 }, this.locale.lang);
    const words = msg("This is a test. No one will read it.", { id: "shared.test.banner" });
    return html`${words} ${day}`;
  }
}
customElements.define("pseudo-probe", PseudoProbe);

it("disguises words and dates of an element that asked for it before they were there", async () => {
  const element = new PseudoProbe();
  element.lang = "qab";
  document.body.append(element);
  await element.updateComplete;
  expect(rootOf(element).textContent).to.contain("This is a test.");
  usePseudoLanguages();
  await waitUntil(() => element.locale.lang === "qab");
  await element.updateComplete;
  const text = rootOf(element).textContent ?? "";
  expect(text).to.match(/\[Ţĥîš îš å ţéšţ\./);
  expect(text).to.match(/\p{Script=Hebrew}/u);
  expect(text).not.to.match(/\b(?:test|Tuesday|November)\b/);
  expect(element.locale.dir).to.equal("rtl");
  element.remove();
});
