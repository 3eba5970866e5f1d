/** After it is stored: a code, what comes next, and nothing of what was written. */
import { expect, html } from "@open-wc/testing";
import { exampleConfig } from "../../../src/contract/config-example.js";
import { Config } from "../../../src/contract/config.js";
import { exampleReceipt } from "../../../src/contract/intake.js";
import { z } from "../../../src/contract/zod.js";
import { receiptPage, type ReceiptLook } from "../../../src/ui/parts/receipt.js";
import { showing, wordsOf } from "../../support/part-host.js";

const look: ReceiptLook = {
  lang: "en",
  now: Date.parse("2026-11-24T15:00:00Z"),
  headingLevel: 2,
  config: z.parse(Config, exampleConfig),
  receipt: exampleReceipt,
  answer: "theyReach",
  ownDevice: true,
  codeHidden: false,
  copyCode: () => {},
  leave: () => {},
};

async function page(more: Partial<ReceiptLook> = {}) {
  const shown = await showing(() => receiptPage({ ...look, ...more }, html`<p>More</p>`));
  return { ...shown, words: wordsOf(shown.one(".base")) };
}

describe("the receipt", () => {
  it("says the code, by which day, and how to take it back", async () => {
    const { words } = await page();
    expect(words).to.contain("Your code: 7Q4K-2MXD");
    expect(words).to.contain(
      "They reach you by Wednesday, November 25, only in the ways you picked.",
    );
    expect(words).to.contain("Changed your mind? Call us and say the code.");
    expect(words).to.contain("More");
  });

  it("says what fits to how an answer comes", async () => {
    expect((await page({ answer: "iCall" })).words).to.contain("You do not have to say your name.");
    const none = (await page({ answer: "none" })).words;
    expect(none).not.to.contain("reach you").and.not.to.contain("Say the code.");
  });

  it("hides the code on a shared device, and says so", async () => {
    const { words, all } = await page({ ownDevice: false, codeHidden: true });
    expect(words).not.to.contain("7Q4K-2MXD");
    expect(words).to.contain("We hid the code").and.to.contain("Close this tab");
    expect(all(".code")).to.deep.equal([]);
  });

  it("copies and leaves on a press", async () => {
    const done: string[] = [];
    const { all } = await page({
      copyCode: () => done.push("copied"),
      leave: () => done.push("left"),
    });
    for (const button of all("button")) button.click();
    expect(done).to.deep.equal(["copied", "left"]);
  });
});
