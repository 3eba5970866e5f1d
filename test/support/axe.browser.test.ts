/** Whether the tests' own eyes work: a check of closed roots that sees nothing would be green for
 * ever. */
import { expect, fixture, html } from "@open-wc/testing";
import { barriersIn, seesNoBarrier } from "./axe.js";
import { rootOf } from "./root.js";
import { atWidth } from "./width.js";

class ClosedProbe extends HTMLElement {
  connectedCallback(): void {
    const root = this.attachShadow({ mode: "closed" });
    root.append(document.createElement(this.dataset["inside"] ?? "p"));
  }
}
customElements.define("closed-probe", ClosedProbe);

describe("looking into closed roots", () => {
  it("finds a field without a label in a closed root", async () => {
    const probe = await fixture(html`<closed-probe data-inside="input"></closed-probe>`);
    expect((await barriersIn(probe)).join()).to.contain("label");
  });

  it("is content with a paragraph", async () => {
    await seesNoBarrier(await fixture(html`<closed-probe></closed-probe>`));
  });

  it("leaves the root closed for everybody else", async () => {
    const probe = await fixture(html`<closed-probe></closed-probe>`);
    await barriersIn(probe);
    expect(probe.shadowRoot).to.equal(null);
    expect(rootOf(probe).querySelector("p")).not.to.equal(null);
  });

  it("gives an element the width that a test asks for", async () => {
    const probe = await atWidth(320, html`<closed-probe style="display: block"></closed-probe>`);
    expect(probe.getBoundingClientRect().width).to.equal(320);
  });
});
