/** A new partner is added on the staff pages, and the lines they get work in their own page. */
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, describe, it } from "node:test";
import { demoForWalks } from "../support/walk.js";

const demo = demoForWalks();
let lines = "";
const site = createServer((_, reply) => {
  const page = `<!doctype html><html lang="en"><title>Clinic</title><body>${lines}</body></html>`;
  reply.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(page);
});
after(() => site.close());

describe("a new partner", () => {
  it("gets lines to paste that work as they are, and can be taken away again", async () => {
    const permissions = ["clipboard-read", "clipboard-write"];
    const { page, said } = await demo.open(demo.server.staffLink, { permissions });
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByRole("link", { name: "Partners" }).click();
    await page.getByRole("heading", { name: "Add a partner" }).waitFor();
    const add = page.getByRole("button", { name: "Add the partner" });

    // What is wrong is said, and nothing must be typed twice.
    await page.getByLabel("Name", { exact: true }).fill("Corner Clinic");
    await page.getByLabel("Addresses of their website").fill("https://*.example.org");
    await add.click();
    await page.getByText("a star does not work here").waitFor();
    assert.equal(await page.getByLabel("Name", { exact: true }).inputValue(), "Corner Clinic");
    await page.getByLabel("Addresses of their website").fill("https://clinic.example.org/visit");
    await add.click();
    const card = page.locator(".cards > li").filter({ hasText: "Corner Clinic" });
    await card.getByText("https://clinic.example.org", { exact: true }).waitFor();
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), "Corner Clinic");

    // The lines, without one widget that they do not want.
    await card.getByRole("checkbox", { name: "Donate" }).uncheck();
    await card.getByRole("button", { name: "Copy the lines" }).click();
    await page.getByText("Copied.").waitFor();
    lines = await page.evaluate(() => navigator.clipboard.readText());
    assert.ok(!lines.includes("donate"));
    await card.getByRole("button", { name: "Copy as a mail" }).click();
    await page.waitForFunction(async () =>
      (await navigator.clipboard.readText()).startsWith("Hello,"),
    );

    // Pasted as they are.
    await new Promise<void>((ready) => {
      site.listen(0, "127.0.0.1", ready);
    });
    const address = site.address();
    const port = typeof address === "object" ? address?.port : undefined;
    const visitor = await demo.open(`http://127.0.0.1:${port}/`);
    await visitor.page.locator("haven-upcoming-circles").getByRole("heading").first().waitFor();
    const start = visitor.page.locator("haven-get-support").getByRole("button");
    await start.first().waitFor();
    assert.deepEqual(
      visitor.said.filter((line) => !line.includes("favicon") && !line.includes("404")),
      [],
    );

    // Gone again, after one question.
    await card.getByRole("button", { name: "Take away Corner Clinic" }).click();
    await card.getByRole("button", { name: "Keep it" }).click();
    await card.getByRole("button", { name: "Take away Corner Clinic" }).click();
    await card.getByRole("button", { name: "Take it away" }).click();
    await card.waitFor({ state: "detached" });
    assert.deepEqual(said, []);
  });
});
