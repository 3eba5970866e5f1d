/** There is a way back from every page, and paper needs none. */
import { expect } from "@open-wc/testing";
import { back } from "../../../src/ui/parts/back.js";
import { showing, wordsOf } from "../../support/part-host.js";

describe("back", () => {
  it("is a button that leads back, and is not printed", async () => {
    let times = 0;
    const { one, all } = await showing(() => back(() => (times += 1)));
    expect(all("button").map(wordsOf)).to.deep.equal(["Back"]);
    one("button").click();
    expect(times).to.equal(1);
    expect(one("button").closest(".paperless")).to.be.instanceOf(HTMLElement);
  });
});
