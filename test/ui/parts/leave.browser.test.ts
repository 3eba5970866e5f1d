/** The way out is in sight, says what it cannot do, and promises keys only where they work. */
import { expect } from "@open-wc/testing";
import { leaveButton } from "../../../src/ui/parts/leave.js";
import { showing, wordsOf } from "../../support/part-host.js";

describe("leaveButton", () => {
  it("leaves, and says both limits and keys", async () => {
    let left = 0;
    const { one } = await showing(() => leaveButton(() => (left += 1), true));
    one("button").click();
    expect(left).to.equal(1);
    expect(wordsOf(one(".leave"))).to.equal(
      "Leave this page Or press Shift 3 times. This does not clear your browser history.",
    );
  });

  it("does not promise a key that is off", async () => {
    const { one } = await showing(() => leaveButton(() => {}, false));
    expect(wordsOf(one(".leave"))).not.to.contain("Shift");
  });
});
