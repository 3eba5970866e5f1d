/** A page in the place of the list that comes after the person: the focus is never lost. */
import { expect, html } from "@open-wc/testing";
import { FormController } from "../../../src/ui/controllers/form.js";
import { heading } from "../../../src/ui/parts/heading.js";
import { followEarly } from "../../../src/widgets/upcoming-circles/early.js";
import { toList } from "../../../src/widgets/upcoming-circles/to-list.js";
import { showing } from "../../support/part-host.js";
import { until } from "../../support/until.js";

const pages = {
  list: html`<button id="take-part">Take part</button>`,
  coming: html`${toList(() => {})}
    <p>One moment, please.</p>`,
  "in a frame, coming": html`${toList(() => {})}<iframe class="hid" title="Form"></iframe>`,
  first: html`${toList(() => {})} ${heading(2, "Take part", { focusable: true })}`,
  "in a frame": html`<iframe title="Form"></iframe>`,
};

/** Somebody has pressed the button in the list; what stands there next is said by `turn`. */
async function pressed() {
  let at: keyof typeof pages = "list";
  const page = await showing(() => pages[at]);
  followEarly(page.host, new FormController(page.host), () => at !== "list");
  page.one("#take-part").focus();
  const turn = async (to: keyof typeof pages) => {
    at = to;
    await page.again();
  };
  const isAt = (goal: string) =>
    until(`the focus on ${goal}`, () => page.root.activeElement?.matches(goal));
  return { ...page, turn, isAt };
}

describe("somebody who was there before the page", () => {
  it("waits on the way back to the list, and goes on at the page's heading", async () => {
    const { turn, isAt } = await pressed();
    await turn("coming");
    await isAt("#to-list");
    await turn("first");
    await isAt("#heading");
  });

  it("goes on in the frame as soon as it is to be seen", async () => {
    const { turn, isAt } = await pressed();
    await turn("in a frame, coming");
    await isAt("#to-list");
    await turn("in a frame");
    await isAt("iframe");
  });

  it("is not called back from elsewhere on the page", async () => {
    const { turn, isAt } = await pressed();
    await turn("coming");
    await isAt("#to-list");
    const elsewhere = document.createElement("button");
    document.body.append(elsewhere);
    elsewhere.focus();
    await turn("first");
    expect(document.activeElement).to.equal(elsewhere);
    elsewhere.remove();
  });
});
