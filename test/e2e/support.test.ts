/** A person asks for support while the server fails, and staff open what arrived. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Locator, Page } from "playwright-core";
import { demoForWalks, embedded } from "../support/walk.js";

const demo = demoForWalks(embedded);
const words = "I would like to talk with someone about my brother.";

describe("a person who asks for support", () => {
  it("loses nothing when the server dies at Send, and is read by staff, once", async () => {
    const { page, said } = await demo.open(`${demo.server.partners}/youth/`);
    const form = page.locator("haven-get-support");
    await form.getByRole("button", { name: "Start" }).click();
    await walk(page, form);

    await demo.stop();
    await form.getByRole("button", { name: /^Send to/ }).click();
    await form.locator("#failure").waitFor({ timeout: 40_000 });
    assert.ok(await form.getByText(words).isVisible(), "the words are still there");
    assert.match(await form.locator("#failure").innerText(), /Call|215/);

    await demo.start();
    await form.getByRole("button", { name: "Try again" }).click();
    await form.getByRole("heading", { name: "We got it." }).waitFor();
    const code = await form.locator(".code").innerText();
    assert.match(code, /^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    assert.deepEqual(
      said.filter((line) => line.startsWith("uncaught") || line.includes("brother")),
      [],
    );

    const staff = await demo.open(demo.server.staffLink);
    await staff.page.getByRole("button", { name: "Sign in" }).click();
    await staff.page.getByRole("heading", { name: "Inbox" }).waitFor();
    assert.equal(await staff.page.getByText(code).count(), 1);
    await staff.page.getByText(code).click();
    const download = staff.page.waitForEvent("download");
    await staff.page.getByText("Download the demo key").click();
    const file = await (await download).path();
    await staff.page.getByLabel("Choose your key file").setInputFiles(file);
    await staff.page.getByText(words).waitFor();
    await staff.page
      .getByText(/Do not say/)
      .first()
      .waitFor();
  });

  it("is gone from the page at once after Shift three times", async () => {
    const { page } = await demo.open(`${demo.server.partners}/youth/`);
    const form = page.locator("haven-get-support");
    const exit = `${demo.server.partners}/plain/`;
    await form.evaluate((element, url) => element.setAttribute("exit-to", url), exit);
    await form.getByRole("button", { name: "Start" }).click();
    await form.getByText("Me", { exact: true }).click();
    await form.getByRole("button", { name: "Continue" }).click();
    await form.getByText("I am not sure").click();
    await form.getByRole("button", { name: "Continue" }).click();
    await form.getByRole("textbox").fill(words);
    for (let press = 0; press < 3; press += 1) await page.keyboard.press("Shift");
    await page.waitForURL(exit);
    assert.ok(!(await page.content()).includes(words));
    await page.goBack().catch(() => undefined);
    assert.equal(await page.getByText(words).count(), 0);
  });
});

/** Me, one need, some words, a call, and every other question skipped; up to a ticked review. */
async function walk(page: Page, form: Locator): Promise<void> {
  const next = () => form.getByRole("button", { name: "Continue" }).click();
  await form.getByText("Me", { exact: true }).click();
  await next();
  await form.getByText("Someone I love died").click();
  await next();
  await form.getByRole("textbox").fill(words);
  await next();
  await form.getByRole("heading", { name: /About you/ }).waitFor();
  await next();
  await form.getByText("Call, text or write to me").click();
  await form.getByText("Call", { exact: true }).click();
  await form.getByLabel("Phone number for calls").fill("215-555-0199");
  await next();
  const review = form.getByRole("heading", { name: "Check your answers" });
  for (let step = 0; step < 4 && !(await review.isVisible()); step += 1) {
    await next();
    await page.waitForFunction(() => true);
  }
  await review.waitFor();
  await form.getByText(/may read this and contact me/).click();
}
