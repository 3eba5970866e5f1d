/** A treasurer matches gifts with the bank: what came, what it comes to, a file, and a letter. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, describe, it } from "node:test";
import type { Page } from "playwright-core";
import type { Donation } from "../../src/contract/donation.js";
import { gives } from "../support/giving.js";
import { demoForWalks } from "../support/walk.js";

const demo = demoForWalks();
const memory = { kind: "memory", name: "Luz Marina" } as const;

describe("a treasurer", () => {
  let page: Page;
  let large: Donation;
  const press = (name: string | RegExp) => page.getByRole("button", { name, exact: true }).click();
  const goes = (name: string) =>
    page
      .getByRole("navigation", { name: "Staff pages" })
      .getByRole("link", { name: new RegExp(`^${name}`) })
      .click();
  const hears = (text: string) => page.locator(".said", { hasText: text }).waitFor();
  const tests = () => page.getByRole("region", { name: "Test gifts" });
  const totals = () =>
    tests()
      .getByRole("table", { name: /come to$/ })
      .getByRole("row", { name: /^All in USD/ });

  before(async () => {
    const note = { tribute: memory, message: "She sang here.", campaign: "spring" };
    large = await gives(demo.server, { amountMinor: 30_000, coverFees: false, ...note });
    await gives(demo.server, { amountMinor: 2500, coverFees: true });
    await gives(demo.server, { amountMinor: 5000, coverFees: false }, "later");
    ({ page } = await demo.open(demo.server.staffLink));
    await page.getByLabel(/Your name/).fill("Tess Test");
    await press("Sign in");
    await goes("Gifts");
  });

  it("sees what gifts come to, a test apart, and no money that is only promised", async () => {
    await page.getByText("No gift of real money is among these.").waitFor();
    await tests().getByText("No money moved.").waitFor();
    const cells = await totals().getByRole("cell").allInnerTexts();
    assert.deepEqual(cells.slice(1, 3), ["2", "0"]);
    assert.deepEqual(cells.slice(3), ["$325.00", "$1.06", "$326.06", "$0.00", "$326.06"]);
  });

  it("chooses gifts by how they stand", async () => {
    await page.getByLabel("How it stands").selectOption({ label: "Processing, or held back" });
    await page.getByText("One gift.").waitFor();
    await tests().getByText("No money came with these gifts.").waitFor();
    await page.getByLabel("How it stands").selectOption({ label: "Every gift" });
    await page.getByText("3 gifts.").waitFor();
  });

  it("sees what was chosen last, also when an earlier answer comes later", async () => {
    const list = "**/staff/data/gifts?*";
    const paid = (url: URL) => url.searchParams.get("group") === "paid";
    const stands = page.getByLabel("How it stands");
    let chose = () => {};
    const chosenOtherwise = new Promise<void>((resolve) => (chose = resolve));
    await page.route(list, async (route, request) => {
      if (paid(new URL(request.url()))) await chosenOtherwise;
      await route.continue();
    });
    const late = page.waitForResponse((reply) => paid(new URL(reply.url())));
    const asked = page.waitForRequest((request) => paid(new URL(request.url())));
    await stands.selectOption({ label: "Paid" });
    await asked;
    await stands.selectOption({ label: "Processing, or held back" });
    await page.getByText("One gift.").waitFor();
    chose();
    await (await late).finished();
    // Two pictures later it would stand there.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    assert.equal(await page.getByText("One gift.").count(), 1);
    await page.unroute(list);
    await stands.selectOption({ label: "Every gift" });
    await page.getByText("3 gifts.").waitFor();
  });

  it("chooses a campaign and a month together", async () => {
    const campaign = page.getByLabel("Campaign");
    await campaign.selectOption({ label: "spring" });
    await page.getByText("One gift.").waitFor();
    const [month = ""] = (await page.getByLabel("Month").locator("option").allInnerTexts()).slice(
      -1,
    );
    await page.getByLabel("Month").selectOption({ label: month });
    await page.getByText("One gift.").waitFor();
    assert.equal(await campaign.locator("option:checked").innerText(), "spring");
    await campaign.selectOption({ label: "Every campaign" });
    await page.getByLabel("Month").selectOption({ label: "Every month" });
    await page.getByText("3 gifts.").waitFor();
  });

  it("takes a file that adds up to the totals, with no word of a donor in it", async () => {
    const download = page.waitForEvent("download");
    await press("Make a file of the test payments for a sheet (CSV)");
    const file = await download;
    assert.equal(file.suggestedFilename(), "haven-test-gifts-all.csv");
    const text = readFileSync(await file.path(), "utf8");
    await hears("2 payments are in the file.");
    const [columns = [], ...rows] = text
      .replace(/^\uFEFF/, "")
      .trimEnd()
      .split("\r\n")
      .map((line) => line.slice(1, -1).split('","'));
    const kept = rows.reduce((sum, row) => sum + Number(row[columns.indexOf("keptMinor")]), 0);
    assert.equal(kept, 32_606);
    for (const word of [memory.name, "She sang"]) assert.ok(!text.includes(word), word);
  });

  it("opens a gift: its payment, what the donor added, and a letter to send", async () => {
    await tests().getByText("One payment needs a letter").waitFor();
    await tests().getByRole("link", { name: "$300.00 USD" }).click();
    await page.getByRole("heading", { name: "A gift of $300.00 USD" }).waitFor();
    await page.getByText(memory.name).waitFor();
    await page.getByText("She sang here.").waitFor();
    await page.getByText(/^Show the letter/).click();
    const letter = await page.locator(".paper").innerText();
    assert.match(letter, /Amount of the gift: \$300\.00 USD/);
    assert.match(letter, /No goods or services were provided/);
    assert.ok(letter.includes(large.id));
    assert.ok(!letter.includes(memory.name));
    await page.getByRole("button", { name: /^It was sent: the letter for/ }).click();
    await hears("That the letter was sent is written down.");
    await page.getByText(/sent by Tess Test on/).waitFor();
    await page.getByText("Back to the gifts").click();
    await tests().waitFor();
    assert.equal(await tests().getByText("needs a letter").count(), 0);
  });

  it("finds both deeds in the record", async () => {
    await goes("Record");
    await page.getByRole("row", { name: /Tess Test Exported gifts/ }).waitFor();
    const sent = new RegExp(`Tess Test Wrote down that a letter was sent ${large.id}`);
    await page.getByRole("row", { name: sent }).waitFor();
  });
});
