/** Nothing here comes with a way on. */
import { expect } from "@open-wc/testing";
import { linkButton } from "../../../src/ui/parts/button.js";
import { empty } from "../../../src/ui/parts/empty.js";
import { showing, wordsOf } from "../../support/part-host.js";

describe("empty", () => {
  it("says that there is nothing, and what to do instead", async () => {
    const { one } = await showing(() =>
      empty("No circles are planned.", { more: linkButton("Call us", "tel:+12155550142") }),
    );
    expect(wordsOf(one(".empty"))).to.equal("No circles are planned. Call us");
  });
});
