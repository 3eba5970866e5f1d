/** A heading stands at the level that the page gives it, within what screen readers know. */
import { expect } from "@open-wc/testing";
import { heading } from "../../../src/ui/parts/heading.js";
import { showing } from "../../support/part-host.js";

describe("heading", () => {
  for (const [asked, level] of [
    [2, "2"],
    [6, "6"],
    [7, "6"],
    [0, "1"],
  ] as const)
    it(`is of level ${level} when ${asked} is asked`, async () => {
      const { one } = await showing(() => heading(asked, "Circles"));
      expect(one("[role=heading]").getAttribute("aria-level")).to.equal(level);
    });

  it("can take the focus only when a step begins with it", async () => {
    const { one, all } = await showing(() => [
      heading(2, "Step", { focusable: true }),
      heading(3, "Other"),
    ]);
    expect(all("[tabindex]")).to.deep.equal([one("#heading")]);
  });
});
