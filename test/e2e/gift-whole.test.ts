/** A donor uses everything that the panel offers, in each way that people use a page. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  chooses,
  donorAt,
  focusedWords,
  goesToCheckout,
  pressesAndReturns,
  reads,
  tabsTo,
} from "../support/gift-walk.js";
import { demoForWalks } from "../support/walk.js";

const demo = demoForWalks();

describe("a donor at the open panel", () => {
  it("finds once and nothing ticked, and nothing was asked but the config (gift case 1)", async () => {
    const { page, context, said } = await demo.open("about:blank");
    const asked: string[] = [];
    page.on("request", (request) => {
      const { origin, pathname } = new URL(request.url());
      const isOurs = origin === new URL(demo.server.endpoint).origin;
      if (isOurs && !pathname.startsWith("/kit/")) asked.push(`${request.method()} ${pathname}`);
    });
    await page.goto(`${demo.server.partners}/church/`);
    const panel = page.locator("haven-donate-button[layout=panel]");
    await panel.getByRole("button", { name: "Give $25" }).waitFor();
    await page.waitForLoadState("networkidle");
    assert.ok(await panel.getByLabel("Once").isChecked());
    assert.equal(await panel.locator("input[type=checkbox]:checked").count(), 0);
    assert.deepEqual([...new Set(asked)].toSorted(), ["GET /v1/circles", "GET /v1/config"]);
    assert.deepEqual(said, []);
    await context.close();
  });

  it("gives with the costs and in honor of somebody, and pays what the button said (gift case 6)", async () => {
    const donor = await donorAt(demo);
    const { page, panel } = donor;
    await panel.getByLabel(/about \$1\.06 for the costs/).check();
    await panel.getByText("Add a dedication or a note").click();
    await chooses(panel, "In honor of someone");
    await panel.getByLabel("Their name").fill("Sample Person");
    await panel.getByText("About $1.06 of it is for the costs of the payment.").waitFor();
    await goesToCheckout(donor, "Give $26.06");
    assert.ok(!(await page.content()).includes("Sample Person"), "the provider knows no name");
    await pressesAndReturns(page, "Pay $26.06");
    await reads(donor, "You gave $26.06.");
    await reads(donor, "$1.06 of it is for the costs of the payment.");
    assert.ok(!(await donor.panel.innerText()).includes("Sample Person"));
    await donor.panel.getByRole("button", { name: "Give again" }).waitFor();
  });

  it("chooses what it is for, and reads whether that binds", async () => {
    const donor = await donorAt(demo);
    const { page, panel } = donor;
    await panel.getByText("We use your gift for this and nothing else.").waitFor();
    await chooses(panel, "Families after gun violence");
    await goesToCheckout(donor, "Give $25");
    await pressesAndReturns(page, "Pay $25.00");
    await reads(donor, /It is for:.*Families after gun violence/);
  });

  it("gives every month, and reads when it comes again and how to stop before giving (gift case 5)", async () => {
    const donor = await donorAt(demo);
    const { page, panel } = donor;
    await chooses(panel, "Every month");
    await panel.getByText(/^You give \$10\.00 today and every month\. The next time is /).waitFor();
    const manage = panel.getByRole("link", { name: "Manage my gift" });
    assert.match((await manage.getAttribute("href")) ?? "", /\/demo-plans/);
    await goesToCheckout(donor, "Give $10 every month");
    await pressesAndReturns(page, "Pay $10.00");
    await reads(donor, "You give $10.00 every month.");
    await donor.panel.getByRole("link", { name: "Manage my gift" }).first().waitFor();
    assert.equal(await donor.panel.getByRole("button", { name: "Give again" }).count(), 0);
  });

  it("reads the smallest and the largest gift in words, and whom to call for more (gift case 8)", async () => {
    const { panel, page } = await donorAt(demo);
    const sent: string[] = [];
    page.on("request", (request) => void (request.method() === "POST" && sent.push(request.url())));
    const field = panel.getByLabel("Another amount (USD)");
    for (const [typed, words] of [
      ["4.99", /smallest gift.*\$5/],
      ["10,000.01", /largest gift.*\$10,000/],
    ] as const) {
      await field.fill(typed);
      await page.keyboard.press("Enter");
      await panel.getByText(words).first().waitFor();
      assert.equal(await field.inputValue(), typed, "it stays as it was typed");
    }
    await panel.getByText("Give by check").waitFor();
    await panel.getByRole("link", { name: /215/ }).first().waitFor();
    assert.deepEqual(sent, []);
  });
});

describe("a donor with a keyboard alone (gift case 25)", () => {
  it("moves the amount by arrows, not by walking past the field, gives and is thanked (gift case 2)", async () => {
    const donor = await donorAt(demo, { viewport: { width: 320, height: 640 } });
    const { page, panel } = donor;
    await panel.evaluate((each) => each.scrollIntoView());
    await tabsTo(page, /^\$25/);
    await page.keyboard.press("ArrowRight");
    await panel.getByRole("button", { name: "Give $50" }).waitFor();
    await tabsTo(page, /^Another amount/);
    await panel.getByRole("button", { name: "Give $50" }).waitFor();
    await page.keyboard.type("30");
    await panel.getByRole("button", { name: "Give $30" }).waitFor();
    await tabsTo(page, /for the costs of the payment/);
    await page.keyboard.press("Space");
    await tabsTo(page, /^Give \$31\.\d\d$/);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/demo-checkout\//);
    await tabsTo(page, /^Pay \$31/);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/church\//);
    await reads(donor, /^You gave \$31/);
    assert.equal(await focusedWords(page), "Thank you for your gift.");
    await tabsTo(page, /^Give again$/);
  });
});

describe("a donor who reads Spanish", () => {
  it("chooses it once, gives, pays and is thanked in it", async () => {
    const donor = await donorAt(demo);
    const { page, panel } = donor;
    await panel.evaluate((element) => element.setAttribute("lang", "es"));
    await panel.getByText("Esto es una prueba").first().waitFor();
    await panel.getByLabel("Otra cantidad (USD)").fill("1,000");
    await panel.getByRole("button", { name: "Donar $1,000" }).click();
    await page.waitForURL(/\/demo-checkout\//);
    assert.equal(await page.locator("html").getAttribute("lang"), "es");
    await pressesAndReturns(page, "Pagar $1,000.00");
    await panel.evaluate((element) => element.setAttribute("lang", "es"));
    await reads(donor, /^Gracias/);
  });
});
