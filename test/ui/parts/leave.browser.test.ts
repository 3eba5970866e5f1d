/** The way out is in sight, says what it cannot do, and promises keys only where they work. */
import { expect } from "@open-wc/testing";
import { html, type TemplateResult } from "lit";
import { leaveButton, leaveWords } from "../../../src/ui/parts/leave.js";
import { showing, wordsOf } from "../../support/part-host.js";

describe("leaveButton", () => {
  it("leaves", async () => {
    let left = 0;
    const { one } = await showing(() => leaveButton(() => (left += 1)));
    expect(wordsOf(one("button"))).to.equal("Leave this page");
    one("button").click();
    expect(left).to.equal(1);
  });
});

describe("leaveWords", () => {
  it("say both limits and keys", async () => {
    const { one } = await showing(() => leaveWords(true));
    expect(wordsOf(one(".leave p"))).to.equal(
      "Or press Shift 3 times. This does not clear your browser history.",
    );
  });

  it("keep a place for how to clear it, and open there", async () => {
    const loaded: { how?: TemplateResult } = {};
    const { one, again } = await showing(() => leaveWords(true, loaded.how));
    const { height } = one(".leave").getBoundingClientRect();
    expect(getComputedStyle(one("details")).visibility).to.equal("hidden");
    loaded.how = html`<b>Like this</b>`;
    await again();
    expect(getComputedStyle(one("details")).visibility).to.equal("visible");
    expect(one(".leave").getBoundingClientRect().height).to.equal(height);
    one("summary").click();
    expect(one("b").checkVisibility()).to.equal(true);
  });

  it("do not promise a key that is off", async () => {
    const { one } = await showing(() => leaveWords(false));
    expect(wordsOf(one(".leave"))).not.to.contain("Shift");
  });
});
