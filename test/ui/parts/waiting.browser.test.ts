/** Waiting has words for all, and shapes that only eyes get. */
import { expect } from "@open-wc/testing";
import { waiting } from "../../../src/ui/parts/waiting.js";
import { showing, wordsOf } from "../../support/part-host.js";

describe("waiting", () => {
  it("says what it waits for, and hides the shapes from screen readers", async () => {
    const { one, all } = await showing(() => waiting("Loading circles", { cards: 3 }));
    expect(wordsOf(one("[aria-busy=true]"))).to.equal("Loading circles");
    expect(all(".card")).to.have.length(3);
    expect(one(".card").closest("[aria-hidden=true]")).to.be.instanceOf(HTMLElement);
  });

  it("keeps the place of what comes", async () => {
    const { one } = await showing(() => waiting("Loading circles", { cards: 1 }));
    expect(one(".card").getBoundingClientRect().height).to.be.at.least(100);
  });
});
