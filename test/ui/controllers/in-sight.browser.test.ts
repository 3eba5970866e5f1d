/** A field stays where a person looks, when the words of a mistake go from above it. */
import { expect, html } from "@open-wc/testing";
import { InSight } from "../../../src/ui/controllers/in-sight.js";
import { hostForms } from "../../../src/ui/hosted.js";
import { field } from "../../../src/ui/parts/field.js";
import { button } from "../../../src/ui/parts/button.js";
import { showing } from "../../support/part-host.js";

const tall = html`<div style="block-size: 3000px"></div>`;

/** A field or a button with the focus, on a page that scrolls or in a frame, which does not. */
async function mending(id: "number" | "next", within: "page" | "frame") {
  const around = within === "page" ? tall : "";
  const pixels = within === "page" ? 2000 : 50;
  const mistake = html`<div style="block-size: ${pixels}px">There is a problem</div>`;
  let isWrong = true;
  const page = await showing(
    () =>
      html`${around}${isWrong ? mistake : ""}
      ${field({ id: "number", label: "Phone number" }, () => {})}
      ${button("Continue", () => {}, { id: "next" })}${around}`,
  );
  new InSight(page.host);
  page.one(`#${id}`).focus();
  return {
    seen: () => page.one(`#${id}`).getBoundingClientRect(),
    mend: async () => {
      isWrong = false;
      await page.again();
    },
  };
}

/** The field lies in a frame of ours, whose element hears where it is and was. */
function inFrame(focused: (pixels: number, before?: number) => unknown): void {
  const nothing = () => undefined;
  const hears = { focused, leave: nothing, opens: nothing, closed: nothing };
  hostForms({ at: "frame", truth: () => "", ...hears });
}

describe("a field whose mistake is mended", () => {
  afterEach(() => {
    hostForms(undefined);
    window.scrollTo(0, 0);
  });

  it("is still on the screen", async () => {
    const { seen, mend } = await mending("number", "page");
    await mend();
    await new Promise(requestAnimationFrame); // engines that hold a page still do it by then
    expect(seen().top).to.be.within(0, innerHeight - seen().height);
  });

  it("is told of to the element around a frame, with the place that it had", async () => {
    const told: (readonly [number, number | undefined])[] = [];
    inFrame((pixels, before) => told.push([pixels, before]));
    const { mend } = await mending("number", "frame");
    await mend();
    expect(told).to.have.length(1);
    const [[now, before = 0]] = told as [[number, number]];
    expect(before - now).to.be.within(50, 80);
    await mend(); // nothing moves
    expect(told).to.have.length(1);
  });

  it("is nobody's matter where the focus is on a button, which has its own way", async () => {
    const told: number[] = [];
    inFrame((pixels) => told.push(pixels));
    const { mend } = await mending("next", "frame");
    await mend();
    expect(told).to.deep.equal([]);
  });
});
