/** A value that is written when its element is made, and then left to the person. */
import { expect, html } from "@open-wc/testing";
import { once } from "../../../src/ui/parts/once.js";
import { showing } from "../../support/part-host.js";

describe("once", () => {
  it("writes the first value and no later one", async () => {
    let value = "first";
    const { one, again } = await showing(() => html`<input value=${once(value)} />`);
    value = "second";
    await again();
    expect(one("input").getAttribute("value")).to.equal("first");
  });

  it("does not tick a box again that the person cleared", async () => {
    const { one, again } = await showing(
      () => html`<input type="checkbox" ?checked=${once(true)} />`,
    );
    const box = one<HTMLInputElement>("input");
    box.click();
    await again();
    expect(box.checked).to.equal(false);
  });
});
