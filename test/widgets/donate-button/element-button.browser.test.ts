/** A lone button: it opens a window on the page, and closing it leaves everything as it was. */
import { expect } from "@open-wc/testing";
import "../../../src/widgets/donate-button/define.js";
import { comeBackWith, linkOf, openedGift, pressAt, visitGift } from "../../support/gift-visit.js";
import { restore } from "../../support/own-address.js";
import { clearAway, nameOf, put } from "../../support/person.js";
import { createScenario } from "../../support/scenario.js";
import { until } from "../../support/until.js";
import { warmUp } from "../../support/warm-up.js";

const address = location.href;

describe("a lone button", () => {
  before(warmUp);
  afterEach(() => {
    clearAway();
    restore(address);
  });

  async function opened() {
    const visit = await visitGift({}, {});
    const button = await visit.page.presses(/^Give$/);
    const sheet = await until("the window", () =>
      visit.page.root.querySelector<HTMLDialogElement>("dialog:modal"),
    );
    await visit.page.reads("How much?");
    return { ...visit, button, sheet };
  }

  it("asks nothing until it is pressed, and opens a window with the test banner in it", async () => {
    const { sheet, page } = await opened();
    const title = page.root.getElementById(sheet.getAttribute("aria-labelledby")!);
    expect(nameOf(title!)).to.equal("Give to Harbor of Hope Healing Collective");
    expect(sheet.textContent).to.contain("This is a test. No money moves.");
  });

  it("closes by Escape, has the focus again, and keeps what was chosen", async () => {
    const { page, button, sheet } = await opened();
    await page.chooses("$50");
    page.keys("Escape");
    await until("the window is closed", () => !sheet.open);
    expect(page.focused).to.equal(button);
    await page.presses(/^Give$/);
    await page.reads("Give $50");
  });

  it("gives in its window", async () => {
    const { page, scenario, left } = await opened();
    await page.presses("Give $25");
    await linkOf(page);
    expect(left).to.have.length(1);
    expect(await scenario.rows("donation")).to.have.length(1);
  });

  it("opens its window by itself for a donor who comes back", async () => {
    const scenario = await createScenario();
    const gift = await openedGift(scenario);
    await pressAt(gift.checkoutUrl, "pay");
    comeBackWith(gift.fragment);
    const page = put("haven-donate-button", { endpoint: scenario.endpoint });
    await page.reads("You gave $25.00.");
    const sheet = page.root.querySelector<HTMLDialogElement>("dialog:modal");
    await until("the focus on the thanks", () => page.focused?.id === "heading");
    expect(sheet?.contains(page.focused)).to.equal(true);
    expect(location.hash).to.equal("");
  });

  it("is open again after the page moved it twice", async () => {
    const { page } = await opened();
    const [home, away] = [page.element.parentElement!, document.createElement("div")];
    document.body.append(away);
    for (const place of [away, home]) {
      place.append(page.element);
      await until("the window", () => page.root.querySelector("dialog:modal"));
    }
    away.remove();
  });
});
