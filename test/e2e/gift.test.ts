/** A donor gives at the demo's checkout and comes back to what the server knows. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { demoForWalks } from "../support/walk.js";

const demo = demoForWalks();
const church = () => `${demo.server.partners}/church/`;

describe("a donor on the church's page", () => {
  it("gives and comes back thanked, because the server says so", async () => {
    const { page } = await demo.open(church());
    const panel = page.locator("haven-donate-button[layout=panel]");
    await panel.locator(".name").getByText("$50", { exact: true }).click();
    await panel.getByRole("button", { name: "Give $50" }).click();
    await page.getByRole("button", { name: /^Pay \$50/ }).click();
    await page.waitForURL(/\/church\//);
    await page.getByText("Thank you for your gift.").waitFor();
    await page.getByText("You gave $50.00.").waitFor();
    assert.equal(new URL(page.url()).hash, "", "the token is out of the address");
  });

  it("is told that nothing was taken after a decline, and that the bank still thinks", async () => {
    for (const [press, words] of [
      [/decline/i, /No money was taken/],
      [/later/i, /bank is still checking/],
    ] as const) {
      const { page, context } = await demo.open(church());
      const panel = page.locator("haven-donate-button[layout=panel]");
      await panel.locator(".name").getByText("$25", { exact: true }).click();
      await panel.getByRole("button", { name: "Give $25" }).click();
      await page.getByRole("button", { name: press }).click();
      await page.getByText(words).first().waitFor();
      await context.close();
    }
  });

  it("is asked which amount 1.000 means, and nothing is sent until then (gift case 4)", async () => {
    const { page } = await demo.open(church());
    const panel = page.locator("haven-donate-button[layout=panel]");
    const sent: string[] = [];
    page.on("request", (request) => void (request.method() === "POST" && sent.push(request.url())));
    await panel.getByLabel("Another amount (USD)").fill("1.000");
    await page.keyboard.press("Enter");
    await panel.getByRole("button", { name: "$1,000.00" }).click();
    assert.deepEqual(sent, []);
    await panel.getByRole("button", { name: "Give $1,000" }).click();
    await page.getByRole("button", { name: /^Pay \$1,000/ }).waitFor();
  });

  it("keeps the amount when the endpoint is gone, and gives once it is back", async () => {
    const { page, said } = await demo.open(church());
    const panel = page.locator("haven-donate-button[layout=panel]");
    await panel.locator(".name").getByText("$100", { exact: true }).click();
    await demo.stop();
    await panel.getByRole("button", { name: "Give $100" }).click();
    await panel.locator("#failure").waitFor({ timeout: 40_000 });
    await demo.start();
    await panel.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("button", { name: /^Pay \$100/ }).waitFor();
    assert.deepEqual(
      said.filter((line) => line.startsWith("uncaught")),
      [],
    );
  });
});
