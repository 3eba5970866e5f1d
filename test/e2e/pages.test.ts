/** The pages of the demo: a strict policy, a refused one, a loud stylesheet, and the first page. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { until } from "../support/until.js";
import { demoForWalks } from "../support/walk.js";

const demo = demoForWalks();
const tags = [
  "haven-upcoming-circles",
  "haven-get-support",
  "haven-send-message",
  "haven-donate-button",
];

describe("the partners' pages", () => {
  it("show all four widgets under a strict policy, and break no rule of it", async () => {
    const { page, said } = await demo.open(`${demo.server.partners}/school/`);
    for (const tag of tags) await page.locator(`${tag} [part=base]`).first().waitFor();
    await page.locator("haven-upcoming-circles li.circle").first().waitFor();
    await page
      .locator("haven-donate-button")
      .getByRole("button", { name: /^Give \$/ })
      .waitFor();
    assert.deepEqual(said, []);
  });

  it("keep their own words where the policy is refused, and the console says the missing word", async () => {
    const { page, said } = await demo.open(`${demo.server.partners}/refused/`);
    await page.waitForFunction(() => customElements.get("haven-get-support") === undefined);
    await page.getByRole("link", { name: "(215) 555-0142" }).first().waitFor();
    const lines = () => said.filter((line) => line.startsWith("haven:"));
    await until("a line on the console", () => lines().length > 0);
    await page.waitForLoadState("networkidle"); // a second line would be one too many
    for (const tag of tags) assert.equal(await page.locator(`${tag} [part=base]`).count(), 0);
    const ours = lines();
    assert.equal(ours.length, 1, said.join("\n"));
    assert.match(ours[0] ?? "", /haven-kit#lit/);
  });

  it("do not reach into a widget with a loud stylesheet", async () => {
    const { page } = await demo.open(`${demo.server.partners}/church/`);
    const text = page.locator("haven-upcoming-circles li.circle p").first();
    const style = await text.evaluate((element) => {
      const { letterSpacing, textTransform, textAlign, fontSize } = getComputedStyle(element);
      return { letterSpacing, textTransform, textAlign, size: Number.parseFloat(fontSize) };
    });
    assert.equal(style.letterSpacing, "normal");
    assert.equal(style.textTransform, "none");
    assert.match(style.textAlign, /start|left/);
    assert.ok(style.size > 12 && style.size < 18, `${style.size}px`);
  });

  it("need no sideways scrolling at 320 pixels", async () => {
    for (const name of ["library", "clinic", "church", "youth", "school", "plain"]) {
      const viewport = { width: 320, height: 800 };
      const { page, context } = await demo.open(`${demo.server.partners}/${name}/`, { viewport });
      await page.locator("main").waitFor();
      await page.waitForLoadState("networkidle");
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.equal(beyond, 0, name);
      await context.close();
    }
  });

  it("are linked from a first page, whose every link leads somewhere", async () => {
    const origin = demo.server.endpoint.replace(/\/v1$/, "");
    const { page } = await demo.open(`${origin}/`);
    const links = await page
      .locator("a")
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    assert.ok(links.length >= 8);
    for (const link of links) assert.ok((await fetch(link)).ok, link);
  });
});
