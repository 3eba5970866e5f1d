/** A note is told apart by a sign and by words, never by colour alone. */
import { expect } from "@open-wc/testing";
import { button } from "../../../src/ui/parts/button.js";
import { notice } from "../../../src/ui/parts/notice.js";
import { showing, wordsOf } from "../../support/part-host.js";

describe("notice", () => {
  it("has another sign for each kind", async () => {
    const { all } = await showing(() => [
      notice("a"),
      notice("b", { kind: "problem" }),
      notice("c", { kind: "success" }),
    ]);
    const signs = all<SVGElement>(".notice > .icon").map((sign) => sign.innerHTML);
    expect(new Set(signs).size).to.equal(3);
  });

  it("puts title, words and actions in the order of reading", async () => {
    const { one } = await showing(() =>
      notice("Words.", { title: "Title", actions: button("Act", () => {}) }),
    );
    expect(wordsOf(one(".notice"))).to.equal("Title Words. Act");
  });

  it("takes the focus only when it has an id", async () => {
    const { all } = await showing(() => [notice("a"), notice("b", { id: "told" })]);
    expect(all("[tabindex]").map(({ id }) => id)).to.deep.equal(["told"]);
  });
});
