/** The way out is in sight, says what it cannot do, and promises keys only where they work. */
import { expect } from "@open-wc/testing";
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
    expect(wordsOf(one(".leave"))).to.equal(
      "Or press Shift 3 times. This does not clear your browser history.",
    );
  });

  it("do not promise a key that is off", async () => {
    const { one } = await showing(() => leaveWords(false));
    expect(wordsOf(one(".leave"))).not.to.contain("Shift");
  });
});
