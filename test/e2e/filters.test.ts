/** A person narrows the list by keyboard alone, on a narrow phone, and by its names and roles. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Page } from "playwright-core";
import { demoForWalks } from "../support/walk.js";

const demo = demoForWalks();

const focusOf = (page: Page) =>
  page.evaluate(() => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    return focused?.id || (focused?.closest("label, button")?.textContent ?? "").trim();
  });

/** Presses Tab until the focus is on what has this id, or begins with these words. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    if ((await focusOf(page)).startsWith(name)) return;
    await page.keyboard.press("Tab");
  }
  assert.fail(`Tab never came to ${name}`);
}

describe("a visitor with a keyboard", () => {
  it("opens the filters, ticks, searches, and takes each back", async () => {
    const { page, said } = await demo.open(`${demo.server.partners}/library/`, {
      viewport: { width: 320, height: 640 },
    });
    const circles = page.locator("haven-upcoming-circles");
    const toggle = circles.getByRole("button", { name: "Filter and search" });
    await toggle.waitFor();
    const first = await page.evaluate(() => location.href);
    await tabTo(page, "filter-toggle");
    await page.keyboard.press("Enter");
    const search = circles.getByRole("searchbox", { name: "Search" });
    await search.waitFor();
    assert.equal(await toggle.getAttribute("aria-expanded"), "true");
    await tabTo(page, "filter-mode"); // folded
    await page.keyboard.press("Enter");
    await tabTo(page, "Online");
    await page.keyboard.press("Space");
    const online = circles.getByRole("checkbox", { name: /^Online \d+ dates?$/ });
    assert.equal(await online.isChecked(), true);
    const access = circles.getByRole("group", { name: "How to take part" });
    assert.equal((await access.getByRole("checkbox").count()) > 1, true);
    await circles.getByRole("status").filter({ hasText: /match/ }).waitFor();
    await page.keyboard.press("Shift+Tab");
    await tabTo(page, "Online");
    await tabTo(page, "Online Remove this filter");
    await page.keyboard.press("Enter");
    await circles.getByRole("list", { name: "You chose" }).waitFor({ state: "detached" });
    assert.equal(await focusOf(page), "filter-toggle");
    assert.equal(await online.isChecked(), false);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.equal(wide, 320);
    assert.equal(await page.evaluate(() => location.href), first);
    assert.deepEqual(said, []);
  });

  it("finds circles in Spanish on the clinic's page, and can see the others too", async () => {
    const { page } = await demo.open(`${demo.server.partners}/clinic/`);
    const circles = page.locator("haven-upcoming-circles");
    await circles.getByText("Esta página muestra: español.").waitFor();
    // The form above it has come, and moves nothing between two ends of a press.
    await page.waitForLoadState("networkidle");
    assert.ok((await circles.locator("li.circle").count()) > 0);
    await circles.getByRole("button", { name: "Mostrar todos los círculos" }).click();
    await circles.getByText("Se muestran todos los círculos.").waitFor();
  });
});
