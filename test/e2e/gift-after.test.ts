/** What becomes of a gift after the checkout, as its donor is told when they come back. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  chooses,
  comesAgain,
  donorAt,
  focusedWords,
  goesToCheckout,
  pressesAndReturns,
  reads,
} from "../support/gift-walk.js";
import { demoForWalks } from "../support/walk.js";

const demo = demoForWalks();

describe("a donor who comes back", () => {
  it("is thanked under a heading that has the focus, with a clean address and no new entry in the history (gift case 15)", async () => {
    const donor = await donorAt(demo);
    const { page } = donor;
    await page.evaluate(() => history.replaceState({ own: 1 }, "", "#service"));
    await goesToCheckout(donor, "Give $25");
    await pressesAndReturns(page, "Pay $25.00");
    await reads(donor, "You gave $25.00.");
    assert.equal(new URL(page.url()).hash, "#service", "the page's own fragment stays");
    assert.equal(await focusedWords(page), "Thank you for your gift.");
    const entries = await page.evaluate(() => history.length);
    await page.reload();
    await donor.panel.locator("#give").waitFor();
    assert.equal(await page.evaluate(() => history.length), entries);
  });

  it("reads that the bank still thinks, and later that it came (gift case 16)", async () => {
    const donor = await donorAt(demo);
    const { page } = donor;
    const checkout = await goesToCheckout(donor, "Give $25");
    await pressesAndReturns(page, "Pay later from a bank");
    await reads(donor, /bank is still checking/);
    await page.goto(checkout);
    await pressesAndReturns(page, "The bank confirms");
    await reads(donor, "You gave $25.00.");
  });

  it("reads what went back to them, in part and then whole (gift case 21)", async () => {
    const donor = await donorAt(demo);
    const { page } = donor;
    await chooses(donor.panel, "$50");
    const checkout = await goesToCheckout(donor, "Give $50");
    await pressesAndReturns(page, "Pay $50.00");
    await reads(donor, "You gave $50.00.");
    await page.goto(checkout);
    const part = page.getByRole("button", { name: /^Give \$.* back$/ });
    const name = await part.innerText();
    await comesAgain(page, checkout, name);
    await reads(donor, `${name.replace(/^Give (.*) back$/, "$1")} was paid back to you.`);
    await reads(donor, "Thank you for your gift.");
    await comesAgain(page, checkout, "Give all of it back");
    await reads(donor, "$50.00 was paid back to you.");
    assert.equal(await donor.panel.getByText("Thank you for your gift.").count(), 0);
  });

  it("gives every month, sees how to stop it, and stays thanked when the plan has ended (gift case 22)", async () => {
    const donor = await donorAt(demo);
    const { page } = donor;
    await chooses(donor.panel, "Every month");
    const checkout = await goesToCheckout(donor, /^Give \$\d+ every month$/);
    await page.getByText("Every month").first().waitFor();
    await pressesAndReturns(page, "Pay $10.00");
    await reads(donor, /^You give \$10\.00 every month\.$/);
    assert.equal(await donor.panel.getByRole("button", { name: "Give again" }).count(), 0);
    await comesAgain(page, checkout, "The next gift comes in", "End the plan");
    await reads(donor, /^You give \$10\.00 every month\.$/);
  });

  it("is told that nothing was taken after a refusal, and gives again from the same amounts", async () => {
    const donor = await donorAt(demo);
    const { page } = donor;
    await goesToCheckout(donor, "Give $25");
    await pressesAndReturns(page, "The card is declined");
    await reads(donor, /No money was taken/);
    await donor.panel.getByRole("button", { name: "Back to the amounts" }).click();
    await goesToCheckout(donor, "Give $25");
    await pressesAndReturns(page, "Pay $25.00");
    await reads(donor, "You gave $25.00.");
  });

  it("is blamed for nothing after a cancel, and finds both ways on (gift case 17)", async () => {
    const donor = await donorAt(demo);
    await goesToCheckout(donor, "Give $25");
    await pressesAndReturns(donor.page, "Cancel and go back");
    await reads(donor, "You did not finish, and no money was taken. That is all right.");
    await donor.panel.getByRole("button", { name: "Back to the amounts" }).click();
    await donor.panel.getByRole("button", { name: "Give $25" }).waitFor();
  });

  it("finds the amounts again by the browser's own Back, and goes on where it was left (gift case 14)", async () => {
    const donor = await donorAt(demo);
    const { page } = donor;
    const checkout = await goesToCheckout(donor, "Give $25");
    await page.goBack();
    await donor.panel.getByRole("button", { name: "Give $25" }).waitFor();
    await page.goForward();
    assert.equal(page.url(), checkout, "the same checkout, still open");
    await pressesAndReturns(page, "Pay $25.00");
    await reads(donor, "You gave $25.00.");
  });
});
