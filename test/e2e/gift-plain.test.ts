/** A donor whose browser runs no scripts gives by a plain form, and is thanked by the server. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Page } from "playwright-core";
import { demoForWalks } from "../support/walk.js";

const demo = demoForWalks();
const plain = { javaScriptEnabled: false };

/** The partner's page, and the one form in it that is asked for. */
async function standsAt(site: string) {
  const opened = await demo.open(`${demo.server.partners}/${site}/`, plain);
  const form = opened.page.locator("haven-donate-button").last();
  return { ...opened, form };
}

async function paysAndIsThanked(page: Page, amount: string, back: RegExp): Promise<void> {
  await page.getByRole("button", { name: `Pay ${amount}` }).click();
  await page.getByRole("heading", { name: /thank you/i }).waitFor();
  assert.match(new URL(page.url()).pathname, /\/donate\/thanks$/);
  assert.ok(await page.getByText(/test/i).first().isVisible(), "it says that it was a test");
  await page.getByRole("link", { name: back }).first().waitFor();
}

describe("a donor without scripts (gift case 23)", () => {
  it("types an amount on the church's page, pays, is thanked and finds the way back", async () => {
    const { page, form } = await standsAt("church");
    await form.getByLabel("Amount in US dollars").fill("25");
    await form.getByRole("button", { name: "Give once" }).click();
    await paysAndIsThanked(page, "$25.00", /New Hope Church/);
  });

  it("gives every month, and reads that on the checkout", async () => {
    const { page, form } = await standsAt("church");
    await form.getByLabel("Amount in US dollars").fill("10");
    await form.getByRole("button", { name: "Give every month" }).click();
    await page.getByRole("button", { name: "Pay $10.00" }).waitFor();
    await page
      .getByText(/every month/i)
      .first()
      .waitFor();
  });

  it("is asked which amount 1.000 means, with both written out, and pays the one they meant", async () => {
    const { page, form } = await standsAt("plain");
    await form.getByLabel("Amount in USD").fill("1.000");
    const [reply] = await Promise.all([
      page.waitForResponse((each) => each.url().endsWith("/donate")),
      form.getByRole("button", { name: "Give once" }).click(),
    ]);
    assert.equal(reply.status(), 422);
    await page.getByRole("heading", { name: "Which amount do you mean?" }).waitFor();
    assert.equal(await page.getByLabel(/^Another amount/).inputValue(), "1.000", "as it was typed");
    await page.getByRole("button", { name: "I mean $1.00", exact: true }).waitFor();
    await page.getByRole("button", { name: "I mean $1,000.00" }).click();
    await paysAndIsThanked(page, "$1,000.00", /Harbor of Hope/);
  });

  it("chooses an amount on the server's own page, which nothing was chosen on before", async () => {
    const { page } = await demo.open(`${demo.server.endpoint}/donate?lang=es`, plain);
    assert.equal(await page.locator("html").getAttribute("lang"), "es");
    assert.equal(await page.locator("input[name=amount]:checked").count(), 0);
    assert.equal(await page.locator("input[type=checkbox]:checked").count(), 0);
    assert.equal(await page.locator("input[name=frequency]:checked").inputValue(), "once");
    await page.getByLabel("$50.00").check();
    await page.getByRole("button", { name: "Ir al pago seguro" }).click();
    await page.getByRole("button", { name: /\$50\.00/ }).click();
    await page.getByRole("heading", { name: /gracias/i }).waitFor();
  });

  it("goes back to the form after leaving the checkout, and is told that nothing was taken", async () => {
    const { page, form } = await standsAt("church");
    await form.getByLabel("Amount in US dollars").fill("25");
    await form.getByRole("button", { name: "Give once" }).click();
    await page.getByRole("button", { name: /^(Cancel|Go back)/ }).click();
    const said = await page.locator("body").innerText();
    assert.doesNotMatch(said, /we received|paid/i, "nothing is pretended");
    await page.goBack();
    await page.goBack();
    await form.getByRole("button", { name: "Give once" }).waitFor();
  });
});
