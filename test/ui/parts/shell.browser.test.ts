/** What every widget is wrapped in: its language and direction, its looks. */
import { expect, html } from "@open-wc/testing";
import { shell } from "../../../src/ui/parts/shell.js";
import { showing } from "../../support/part-host.js";

describe("shell", () => {
  it("carries language and direction, whatever the page's are", async () => {
    const { all } = await showing(() => shell({ lang: "ar", dir: "rtl" }, html`<p>Words</p>`));
    const inner = all(".base")[1]!;
    expect([inner.lang, inner.dir]).to.deep.equal(["ar", "rtl"]);
    expect(getComputedStyle(inner.querySelector("p")!).direction).to.equal("rtl");
  });

  it("is as wide as a lone button when it is bare", async () => {
    const { one, all } = await showing(
      () =>
        html`<div class="row">
          ${shell({ lang: "en", dir: "ltr", kind: "bare" }, html`<button>Give</button>`)}
        </div>`,
    );
    const width = one("button").getBoundingClientRect().width;
    expect(all(".base")[1]!.getBoundingClientRect().width).to.be.closeTo(width, 1);
  });

  it("lays no ground of its own under a lone button, where a page's colour shows", async () => {
    const { all } = await showing(() => shell({ lang: "en", dir: "ltr", kind: "bare" }, "Give"));
    const grounds = all(".base").map((each) => getComputedStyle(each).backgroundColor);
    expect(grounds).to.deep.equal(["rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"]);
  });
});
