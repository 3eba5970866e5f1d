/** A donor whose browser runs no script gives all the same: form, checkout, thanks, and back. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, it } from "node:test";
import type * as Axe from "axe-core";
import { demoForWalks } from "../support/walk.js";

const demo = demoForWalks();
const site = (name: string) => `${demo.server.partners}/${name}/`;
const plain = { javaScriptEnabled: false } as const;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

describe("a donor without script", () => {
  it("gives on the school's page, which says where its forms may lead (gift case 23)", async () => {
    const { page, said } = await demo.open(site("school"), plain);
    await page.getByLabel("Amount in US dollars").fill("40");
    await page.getByRole("button", { name: "Give every month" }).click();
    await page.getByText("$40.00").first().waitFor();
    await page.getByText("Every month").waitFor();
    await page.getByRole("button", { name: /^Pay \$40/ }).click();
    await page.getByRole("heading", { name: "Thank you" }).waitFor();
    await page.getByText("If you finished, a receipt comes by e-mail.").waitFor();
    await page.getByRole("link", { name: "Go back to Riverside School" }).waitFor();
    assert.deepEqual(said, []);
  });

  it("is asked which amount 1.000 means, and gives the one that was meant (gift case 23)", async () => {
    const { page } = await demo.open(site("church"), plain);
    const panel = page.locator("haven-donate-button[layout=panel]");
    await panel.getByLabel("Amount in US dollars").fill("1.000");
    await panel.getByRole("button", { name: "Give once" }).click();
    await page.getByRole("heading", { name: "Which amount do you mean?" }).waitFor();
    assert.equal(await page.getByLabel("Another amount (USD)").inputValue(), "1.000");
    assert.match(await page.title(), /^Which amount do you mean\?/);
    await page.getByRole("button", { name: "I mean $1,000.00" }).click();
    await page.getByRole("button", { name: /^Pay \$1,000/ }).waitFor();
    // A browser with no room to keep pages: it shows what it may keep of the answer.
    const checkout = page.url();
    await page.goBack();
    await page.getByRole("button", { name: "I mean $1,000.00" }).click();
    await page.getByRole("button", { name: /^Pay \$1,000/ }).waitFor();
    assert.equal(page.url(), checkout, "the same gift");
  });

  it("mends an amount with the keyboard alone", async () => {
    const { page } = await demo.open(site("church"), plain);
    const panel = page.locator("haven-donate-button[layout=panel]");
    await panel.getByLabel("Amount in US dollars").fill("3");
    await page.keyboard.press("Enter");
    await page.getByText("The smallest gift here is $5.00.").waitFor();
    const field = page.getByLabel("Another amount (USD)");
    assert.ok(await field.evaluate((element) => element === document.activeElement));
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type("35");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: /^Pay \$35/ }).waitFor();
  });

  it("chooses an amount that is offered behind a plain link (gift case 23)", async () => {
    const { page } = await demo.open(`${demo.server.endpoint}/donate?lang=en`, plain);
    await page.getByText("$100.00", { exact: true }).click();
    await page.getByRole("button", { name: "Go to the secure checkout" }).click();
    await page.getByRole("button", { name: /^Pay \$100/ }).waitFor();
  });

  it("has the form where a page's policy refuses the widget", async () => {
    const { page } = await demo.open(site("refused"));
    await page.getByLabel("Amount in US dollars").fill("25");
    await page.getByRole("button", { name: "Give once" }).click();
    await page.getByRole("button", { name: /^Pay \$25/ }).waitFor();
  });

  it("comes by a plain link, on a small screen, in Spanish, and nothing sticks out", async () => {
    const { page } = await demo.open(
      `${demo.server.endpoint}/donate?partner=new-hope-church&lang=es`,
      { ...plain, viewport: { width: 320, height: 640 } },
    );
    await page.getByRole("heading", { name: /^Donar a/ }).waitFor();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= 320, `${width} pixels`);
    assert.ok(await page.getByLabel("Una vez").isChecked());
    await page.getByLabel("Otra cantidad (USD)").fill("1,000");
    await page.getByRole("button", { name: "Ir al pago seguro" }).click();
    await page.getByRole("button", { name: /^Pagar \$1,000/ }).waitFor();
  });
});

describe("the page to give on", () => {
  it("is for everybody, light and dark, as it is and with something to mend (gift case 25)", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      const address = `${demo.server.endpoint}/donate?partner=new-hope-church&lang=en`;
      const { page } = await demo.open(address, { colorScheme });
      const isClean = async () => {
        await page.evaluate(axe);
        const violations = await page.evaluate(async () => {
          const { axe: runner } = globalThis as unknown as { axe: typeof Axe };
          return (await runner.run()).violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
        });
        assert.deepEqual(violations, []);
      };
      await isClean();
      for (const typed of ["3", "1.000"]) {
        await page.getByLabel("Another amount (USD)").fill(typed);
        await page.getByRole("button", { name: "Go to the secure checkout" }).click();
        await page.getByText(/smallest gift here|Which amount do you mean/).waitFor();
        await isClean();
      }
    }
  });
});

describe("a donor with script", () => {
  it("meets one form, and not the page's own beside it", async () => {
    const { page } = await demo.open(site("church"));
    await page.getByRole("button", { name: "Give $25" }).waitFor();
    assert.equal(
      await page.getByLabel("Amount in US dollars").filter({ visible: true }).count(),
      0,
    );
  });
});
