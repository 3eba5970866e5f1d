/** Every page of a form goes on in the same words. */
import { expect } from "@open-wc/testing";
import { onward } from "../../../src/ui/parts/onward.js";
import { showing, wordsOf } from "../../support/part-host.js";

describe("onward", () => {
  it("goes on by a button of its own id, where the focus can be led to", async () => {
    let times = 0;
    const { one } = await showing(() => onward(() => (times += 1)));
    expect(wordsOf(one("#continue"))).to.equal("Continue");
    one("#continue").click();
    expect(times).to.equal(1);
  });
});
