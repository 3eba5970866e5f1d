/** The one quiet line after a list: numbers that work with everything else down. */
import { expect } from "@open-wc/testing";
import { crisisNote } from "../../../src/ui/parts/crisis-note.js";
import { seesNoBarrier } from "../../support/axe.js";
import { showing } from "../../support/part-host.js";

describe("the quiet crisis line", () => {
  it("calls and texts 988, and calls 911, by plain links", async () => {
    const { all } = await showing(() => crisisNote());
    const links = all("a").map((link) => link.getAttribute("href"));
    expect(links).to.deep.equal(["tel:988", "sms:988", "tel:911"]);
  });

  it("can be hit by a shaking thumb: 44 pixels high", async () => {
    const { all } = await showing(() => crisisNote());
    for (const link of all("a")) expect(link.getBoundingClientRect().height).to.be.at.least(44);
  });

  it("is in nobody's way", async () => {
    const { host } = await showing(() => crisisNote());
    await seesNoBarrier(host);
  });
});
