/** A person prints a date and the list, for somebody who only has a phone. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Page } from "playwright-core";
import { demoForWalks } from "../support/walk.js";

const demo = demoForWalks();

/** The sheet that went to the printer, as a page of its own, and how many sheets of paper it is. */
async function paper(page: Page, format: "Letter" | "A4") {
  const sheet = await page.waitForFunction(() => {
    const { shadowRoot } = document.querySelector("haven-upcoming-circles") ?? {};
    const frame = shadowRoot?.querySelector<HTMLIFrameElement>("iframe.paper");
    const made = frame?.contentDocument;
    if (!made?.querySelector("h1")) return undefined;
    const rules = made.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
    const css = rules.map(({ cssText }) => cssText).join("\n");
    return { html: made.documentElement.outerHTML, css };
  });
  const value = await sheet.jsonValue();
  assert.ok(value);
  const other = await page.context().newPage();
  await other.setContent(`<!doctype html>${value.html}`);
  await other.addStyleTag({ content: value.css });
  const text = await other.evaluate(() => document.body.innerText);
  const title = await other.title();
  const file = (await other.pdf({ format })).toString("latin1");
  await other.close();
  return { text, title, sheets: file.match(/\/Type\s*\/Page\b(?!s)/g)?.length };
}

describe("on paper", () => {
  it("a date is one page, Letter or A4, and says when and whom to call, not what it is about", async () => {
    const { page, said } = await demo.open(`${demo.server.partners}/library/`);
    const circles = page.locator("haven-upcoming-circles");
    const card = circles.locator("li.circle").first();
    const title = (await card.getByRole("heading").first().textContent())?.trim() ?? "";
    await card.getByRole("button", { name: /What to expect/ }).click();
    await card.getByRole("button", { name: "Print" }).click();
    for (const format of ["Letter", "A4"] as const) {
      const printed = await paper(page, format);
      assert.equal(printed.sheets, 1, format);
      assert.equal(printed.title, "Appointment");
      assert.match(printed.text, /Eastern time/);
      assert.match(printed.text, /215-555-0142/);
      assert.ok(!printed.text.includes(title), printed.text);
      assert.doesNotMatch(printed.text, /Harbor|circle|conversation|grief/i);
    }
    await card.locator("label.choice", { hasText: "With names" }).click();
    await card
      .getByText(new RegExp(`^${title.slice(0, 8)}.*:`))
      .first()
      .waitFor();
    await card.getByRole("button", { name: "Print" }).click();
    await page.waitForFunction((words) => {
      const { shadowRoot } = document.querySelector("haven-upcoming-circles") ?? {};
      const frame = shadowRoot?.querySelector<HTMLIFrameElement>("iframe.paper");
      return frame?.contentDocument?.body.textContent?.includes(words);
    }, title);
    assert.equal((await paper(page, "Letter")).sheets, 1);
    assert.deepEqual(said, []);
  });

  it("looks the same on a page with a strict policy and Trusted Types, which it does not break", async () => {
    const { page, said } = await demo.open(`${demo.server.partners}/school/`);
    const card = page.locator("haven-upcoming-circles li.circle").first();
    await card.getByRole("button", { name: /What to expect/ }).click();
    await card.getByRole("button", { name: "Print" }).click();
    const { text, sheets } = await paper(page, "A4");
    assert.match(text, /Eastern time/);
    assert.equal(sheets, 1);
    const size = await page.evaluate(() => {
      const { shadowRoot } = document.querySelector("haven-upcoming-circles") ?? {};
      const made = shadowRoot?.querySelector<HTMLIFrameElement>("iframe.paper")?.contentDocument;
      const title = made?.querySelector("h1");
      return title && made?.defaultView?.getComputedStyle(title).fontSize;
    });
    assert.equal(size, "32px", "24pt");
    assert.deepEqual(said, []);
  });

  it("the list has every date that is shown, and no title", async () => {
    const { page } = await demo.open(`${demo.server.partners}/library/`);
    const circles = page.locator("haven-upcoming-circles");
    await circles.locator("li.circle").first().waitFor();
    await circles.locator("a[aria-expanded]").click();
    await circles.getByText("Google may take a day.").waitFor();
    await circles.getByRole("button", { name: "Print" }).click();
    const { text, title } = await paper(page, "Letter");
    assert.equal(title, "Appointment");
    assert.equal(text.match(/2026|2027/g)?.length, await circles.locator("li.circle").count());
    for (const heading of await circles.locator("li.circle .heading").allTextContents())
      assert.ok(!text.includes(heading.trim()), heading);
  });
});
