/** A page's CSS is weather: nothing of it but the font family comes in. */
import { expect, fixture, html } from "@open-wc/testing";
import { shell } from "../../../src/ui/parts/shell.js";
import { type PartHost, showing } from "../../support/part-host.js";
import { rootOf } from "../../support/root.js";

const hostile = `html { font-size: 10px }
  * {
    color: red !important; background: lime !important; cursor: wait !important;
    font-size: 3px !important; font-style: italic !important; line-height: 9 !important;
    letter-spacing: 1em !important; word-spacing: 2em !important; text-indent: 3em !important;
    text-transform: uppercase !important; text-align: end !important; white-space: pre !important;
    direction: rtl !important; writing-mode: vertical-rl !important;
  }`;

async function dressed(css: string): Promise<PartHost> {
  const box = await fixture(
    html`<div style="font-family: serif">
      <style>
        ${css}
      </style>
      <part-host theme="light" .draw=${() => html`<p>Words</p>`}></part-host>
    </div>`,
  );
  return box.querySelector<PartHost>("part-host")!;
}

describe("base", () => {
  it("keeps a hostile page out", async () => {
    const host = await dressed(hostile);
    const style = getComputedStyle(rootOf(host).querySelector("p")!);
    expect(style.fontSize).to.equal("16px");
    expect(style.color).to.equal("rgb(27, 36, 35)");
    expect(style.direction).to.equal("ltr");
    expect(style.textTransform).to.equal("none");
    expect(style.letterSpacing).to.equal("normal");
    expect(style.fontStyle).to.equal("normal");
    expect(style.writingMode).to.equal("horizontal-tb");
    expect(style.textIndent).to.equal("0px");
    expect(style.whiteSpace).to.equal("normal");
    expect(style.cursor).to.equal("auto");
    expect(Number.parseFloat(style.lineHeight)).to.be.closeTo(24.8, 0.1);
  });

  it("takes the page's font", async () => {
    const host = await dressed("");
    expect(getComputedStyle(rootOf(host).querySelector("p")!).fontFamily).to.equal("serif");
  });

  it("lets the page hide it, also where the snippet sets display", async () => {
    const host = await fixture<PartHost>(
      html`<part-host hidden style="display: block"></part-host>`,
    );
    expect(getComputedStyle(host).display).to.equal("none");
  });

  it("keeps what only screen readers need out of sight", async () => {
    const { one } = await showing(() => html`<span class="unseen">Heard</span>`);
    expect(one(".unseen").getBoundingClientRect().width).to.be.at.most(1);
  });

  for (const dir of ["ltr", "rtl"] as const)
    it(`lets nothing unseen reach out of a page, ${dir}`, async () => {
      const unseen = html`<span class="unseen">Heard</span>`;
      const { one, all } = await showing(() => shell({ lang: "en", dir, kind: "bare" }, unseen));
      const [hidden, around] = [one(".unseen"), all(".base")[1]!].map((each) =>
        each.getBoundingClientRect(),
      );
      expect(hidden!.left).to.be.at.least(around!.left - 0.1); // engines round
      expect(hidden!.right).to.be.at.most(around!.right + 0.1);
    });
});
