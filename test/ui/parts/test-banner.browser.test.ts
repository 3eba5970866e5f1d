/** A demo says so in every widget, and nothing that a page can set takes it away. */
import { expect, fixture, html } from "@open-wc/testing";
import { testBanner } from "../../../src/ui/parts/test-banner.js";
import { type PartHost, showing, wordsOf } from "../../support/part-host.js";
import { rootOf } from "../../support/root.js";

describe("testBanner", () => {
  it("says that nobody reads a test", async () => {
    const { one } = await showing(() => testBanner("test"));
    expect(wordsOf(one(".banner"))).to.equal("This is a test. No one will read it.");
  });

  it("is not there when it is real, or when nothing is known yet", async () => {
    const { all } = await showing(() => [testBanner("live"), testBanner(undefined)]);
    expect(all(".banner")).to.have.length(0);
  });

  it("stays in sight when a page tries to style it away", async () => {
    const box = await fixture(
      html`<div>
        <style>
          part-host::part(banner),
          part-host .banner {
            display: none !important;
          }
          part-host {
            color: transparent !important;
            font-size: 0 !important;
            line-height: 0 !important;
          }
        </style>
        <part-host .draw=${() => testBanner("test")}></part-host>
      </div>`,
    );
    const host = box.querySelector<PartHost>("part-host")!;
    await host.updateComplete;
    expect(rootOf(host).querySelector("[part=banner]")).to.equal(null);
    const banner = rootOf(host).querySelector(".banner")!;
    const style = getComputedStyle(banner);
    expect(style.display).to.equal("flex");
    expect(style.color).not.to.equal("rgba(0, 0, 0, 0)");
    expect(banner.getBoundingClientRect().height).to.be.at.least(20);
  });
});
