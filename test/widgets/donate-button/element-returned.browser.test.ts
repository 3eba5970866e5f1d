/** A donor comes back from the checkout: the address is cleaned, and only what the server knows is
 * said. */
import { expect } from "@open-wc/testing";
import "../../../src/widgets/donate-button/define.js";
import {
  comeBackWith,
  linkOf,
  openedGift,
  pressAt,
  staying,
  visitGift,
} from "../../support/gift-visit.js";
import type { Press } from "../../support/gift-visit.js";
import { holdPauses, hurry, relax } from "../../support/hurry.js";
import { Overheard } from "../../support/overheard.js";
import { restore } from "../../support/own-address.js";
import { clearAway, nameOf, put } from "../../support/person.js";
import { createScenario, type Setting } from "../../support/scenario.js";
import { until } from "../../support/until.js";
import { warmUp } from "../../support/warm-up.js";

const address = location.href;

describe("a donor who comes back", () => {
  before(warmUp);
  let pass: () => void;
  beforeEach(() => {
    hurry();
    pass = holdPauses();
  });
  afterEach(() => {
    relax();
    clearAway();
    restore(address);
  });

  /** Until the widget has asked often enough. */
  const restOf = (heard: Overheard) =>
    until("the end of asking", () => {
      pass();
      return heard.events.includes("haven-donation-settled");
    });

  async function returned(
    press: Press | undefined,
    change: Readonly<Record<string, unknown>> = {},
    setting: Setting = {},
  ) {
    const scenario = await createScenario(setting);
    const gift = await openedGift(scenario, change);
    if (press) await pressAt(gift.checkoutUrl, press);
    const entries = history.length;
    comeBackWith(`part=2&${gift.fragment}`);
    const heard = new Overheard();
    const page = put("haven-donate-button", { endpoint: scenario.endpoint, layout: "panel" });
    return { page, scenario, heard, gift, entries };
  }

  it("is thanked for what the server counts, in an address with nothing of the gift (gift case 15)", async () => {
    const { page, heard, entries } = await returned("pay");
    const words = await page.reads("Thank you for your gift.");
    expect(words).to.contain("You gave $25.00.");
    expect(location.hash).to.equal("#part=2");
    expect(history.length).to.equal(entries);
    await until("the focus on the thanks", () => page.focused?.id === "heading");
    expect(nameOf(page.focused!)).to.contain("Thank you for your gift.");
    expect(heard.stop().told).to.deep.equal([
      { type: "haven-donation-settled", fields: { status: "paid" } },
    ]);
    expect(heard.unhandled).to.deep.equal([]);
  });

  it("is thanked though the config has not come, with the focus on the thanks", async () => {
    const scenario = await createScenario();
    const gift = await openedGift(scenario);
    await pressAt(gift.checkoutUrl, "pay");
    await scenario.fault({ on: "/config", kind: "stall", ms: 60_000 });
    comeBackWith(gift.fragment);
    const page = put("haven-donate-button", { endpoint: scenario.endpoint, layout: "panel" });
    await page.reads("You gave $25.00.");
    await until("the focus on the thanks", () => page.focused?.id === "heading");
  });

  it("is thanked for a gift of every month with a way to stop it, and not asked for more", async () => {
    const manageUrl = "https://gifts.example.org/mine";
    const { page } = await returned(
      "pay",
      { frequency: "month" },
      { config: { donations: { manageUrl } } },
    );
    await page.reads("You give $25.00 every month.");
    const link = await until("the link", () => page.control("Manage my gift"));
    expect((link as HTMLAnchorElement).href).to.equal(manageUrl);
    expect(page.control("Give again")).to.equal(undefined);
  });

  it("may give once more, which is another gift", async () => {
    const { page, scenario } = await returned("pay");
    staying(page);
    await page.presses("Give again");
    await page.presses("Give $25");
    await linkOf(page);
    expect(await scenario.rows("donation")).to.have.length(2);
  });

  it("hears that the bank still checks, and the endpoint is asked six times and no more (gift case 16)", async () => {
    const { page, scenario, heard } = await returned("later");
    await page.reads("The bank is still checking the payment.");
    await restOf(heard);
    const gets = (await scenario.requests("GET")).filter(({ path }) =>
      path.startsWith("/donations/"),
    );
    expect(gets).to.have.length(6);
    expect(page.words).to.contain("You can close this page. A receipt comes by e-mail.");
    expect(heard.stop().told).to.deep.equal([
      { type: "haven-donation-settled", fields: { status: "processing" } },
    ]);
  });

  it("sees that it is paid when the bank has decided meanwhile (gift case 16)", async () => {
    const { page, heard, gift } = await returned("later");
    await restOf(heard);
    await pressAt(gift.checkoutUrl, "confirm");
    await page.presses("Check again");
    await page.reads("You gave $25.00.");
  });

  it("hears that no money was taken when the payment failed, and may choose again", async () => {
    const { page } = await returned("decline");
    await page.reads("The payment did not go through. No money was taken.");
    await page.presses("Back to the amounts");
    await page.reads("How much?");
  });

  it("hears that not finishing is all right", async () => {
    const { page } = await returned("cancel");
    await page.reads("You did not finish, and no money was taken. That is all right.");
  });

  it("goes on where the checkout is still open, or changes the gift and closes it (gift case 17)", async () => {
    const { page, scenario, gift } = await returned(undefined);
    await page.reads("Your gift is not finished yet.");
    expect((page.control("Continue") as HTMLAnchorElement).href).to.equal(gift.checkoutUrl);
    await page.presses("Change my gift");
    await page.reads("How much?");
    const [row] = await scenario.rows("donation");
    expect(row?.["status"]).to.be.oneOf(["canceled", "expired"]);
  });

  it("is told that nobody knows yet when the server cannot be asked, and can ask again", async () => {
    const scenario = await createScenario();
    const gift = await openedGift(scenario);
    await pressAt(gift.checkoutUrl, "pay");
    await scenario.fault({ on: "GET", kind: "status", status: 500, times: 8 });
    comeBackWith(gift.fragment);
    const heard = new Overheard();
    const page = put("haven-donate-button", { endpoint: scenario.endpoint, layout: "panel" });
    await page.reads("We cannot say yet what became of your gift.");
    expect(location.hash).to.equal("");
    await page.presses("Check again");
    await page.reads("You gave $25.00.");
    expect(heard.stop().unhandled).to.deep.equal([]);
  });

  it("is told so when the server knows no such gift", async () => {
    const scenario = await createScenario();
    comeBackWith(`haven-donation=don_unknown0000.${"x".repeat(22)}`);
    const page = put("haven-donate-button", { endpoint: scenario.endpoint, layout: "panel" });
    await page.reads("We cannot find this gift. If you finished, a receipt comes by e-mail.");
    expect(page.control("Check again")).to.equal(undefined);
  });

  it("finds a fragment that is not of a gift as it was", async () => {
    const scenario = await createScenario();
    comeBackWith("haven-donation=short.short");
    const page = put("haven-donate-button", { endpoint: scenario.endpoint, layout: "panel" });
    await page.reads("How much?");
    expect(location.hash).to.equal("#haven-donation=short.short");
  });

  it("finds the button usable after the browser's own Back (gift case 14)", async () => {
    const { page, scenario } = await visitGift();
    await page.presses("Give $25");
    const link = (await linkOf(page)) as HTMLAnchorElement;
    const { href } = link;
    window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
    await page.reads("Your gift is not finished yet.");
    expect((page.control("Continue") as HTMLAnchorElement).href).to.equal(href);
    expect(await scenario.rows("donation")).to.have.length(1);
  });

  it("is not thanked twice when the page moves the panel", async () => {
    const { page, heard } = await returned("pay");
    await page.reads("You gave $25.00.");
    const [home, away] = [page.element.parentElement!, document.createElement("div")];
    document.body.append(away);
    for (const place of [away, home]) {
      place.append(page.element);
      await page.reads("You gave $25.00.");
    }
    away.remove();
    expect(heard.stop().events).to.deep.equal(["haven-donation-settled"]);
  });
});
