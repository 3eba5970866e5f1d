/** What a donor is told of a gift that came, went back, or cannot be asked about: by the server's
 * own figures, in an address that is clean. */
import { expect } from "@open-wc/testing";
import "../../../src/widgets/donate-button/define.js";
import { exampleDonation } from "../../../src/contract/donation.js";
import { comeBackWith } from "../../support/gift-visit.js";
import { hurry, relax } from "../../support/hurry.js";
import { Overheard } from "../../support/overheard.js";
import { restore } from "../../support/own-address.js";
import { clearAway, nameOf, put, type Attributes } from "../../support/person.js";
import { createScenario, type Fault, type Setting } from "../../support/scenario.js";
import { until } from "../../support/until.js";
import { warmUp } from "../../support/warm-up.js";

const address = location.href;
const fragment = `haven-donation=${exampleDonation.id}.${"t".repeat(32)}`;
const path = `/donations/${exampleDonation.id}`;
const panel = { layout: "panel" };

describe("a donor who comes back is told", () => {
  before(warmUp);
  beforeEach(() => hurry());
  afterEach(() => {
    relax();
    clearAway();
    document.querySelector("base")?.remove();
    restore(address);
  });

  /** What an endpoint says of the gift, on a page with these attributes. */
  async function told(more: object, attributes: Attributes = panel, setting: Setting = {}) {
    const { checkoutUrl: _, statusToken: __, ...rest } = exampleDonation;
    const body = { ...rest, status: "paid", ...more };
    const fault = { on: path, kind: "json", body, times: 9 } as const;
    return answeredBy(attributes, { ...setting, faults: [fault, ...(setting.faults ?? [])] });
  }

  async function answeredBy(attributes: Attributes, setting: Setting) {
    const scenario = await createScenario(setting);
    comeBackWith(fragment);
    const heard = new Overheard();
    const page = put("haven-donate-button", { endpoint: scenario.endpoint, ...attributes });
    return { page, scenario, heard };
  }

  it("what of it pays for the costs, what it is for, and that this is not the receipt", async () => {
    const { page } = await told({ totalMinor: 2606, designation: "greatestNeed" });
    const words = await page.reads("You gave $26.06. $1.06 of it is for the costs of the payment.");
    expect(words).to.contain("This page is not the receipt.");
    await page.reads(/It is for: \S/);
    await page.reads(/section 501\(c\)\(3\)/);
  });

  it("whom to call to stop a plan where no page is for that", async () => {
    const { page, scenario } = await told({ frequency: "month" });
    await until("a page for it", () => page.control("Manage my gift"));
    expect(page.words).not.to.contain("Call or write to us.");
    const body = await (await fetch(`${scenario.endpoint}/config`)).json();
    page.element.remove();
    delete body.donations.manageUrl;
    const faults: Fault[] = [{ on: "/config", kind: "json", body, times: 9 }];
    const { page: bare } = await told({ frequency: "month" }, panel, { faults });
    await bare.reads("You can stop at any time. Call or write to us.");
    expect(bare.control(/^Call /)).not.to.equal(undefined);
  });

  it("what was paid back of it, and is thanked for the rest", async () => {
    const { page } = await told({ refundedMinor: 1000 });
    const words = await page.reads("$10.00 was paid back to you.");
    expect(words).to.contain("Thank you for your gift. You gave $25.00.");
  });

  it("that all of it was paid back, and is neither thanked nor asked again", async () => {
    const { page } = await told({ status: "refunded", refundedMinor: 2500 });
    const words = await page.reads("$25.00 was paid back to you.");
    expect(words).not.to.contain("Thank you");
    expect(page.control("Give again")).to.equal(undefined);
    await until("the focus on it", () => page.focused?.id === "heading");
  });

  it("thanks for a gift in memory, and is not asked for another", async () => {
    const { page } = await told({ tribute: "memory" });
    await page.reads("Thank you for this gift in memory of someone dear to you.");
    expect(page.control("Give again")).to.equal(undefined);
  });

  it("a heading at the level of the page, with the focus on it (gift case 15)", async () => {
    const { page } = await told({}, { ...panel, "heading-level": "4" });
    const found = await until("the focus", () => page.focused);
    await page.reads("Thank you for your gift.");
    await until("the focus on the thanks", () =>
      nameOf(page.focused ?? found).includes("Thank you"),
    );
    expect(page.focused?.getAttribute("role")).to.equal("heading");
    expect(page.focused?.getAttribute("aria-level")).to.equal("5");
  });

  it("though the organization cannot be asked, under the banner of a test", async () => {
    const faults: Fault[] = [{ on: "/config", kind: "status", status: 500, times: 40 }];
    for (const attributes of [panel, {}]) {
      const { page } = await told({ designation: "greatestNeed" }, attributes, { faults });
      const words = await page.reads("You gave $25.00.");
      expect(words).to.contain("This is a test. No money moves.");
      expect(words).not.to.contain("It is for");
      page.element.remove();
    }
  });

  it("nothing about money by a page of another kind, or by half an answer", async () => {
    const faults: readonly Fault[] = [
      { on: path, kind: "html", times: 9 },
      { on: path, kind: "redirect", times: 9 },
      { on: path, kind: "json", body: { status: "paid" }, times: 9 },
    ];
    for (const fault of faults) {
      const { page } = await answeredBy(panel, { faults: [fault] });
      const words = await page.reads("We cannot say yet what became of your gift.");
      expect(words, fault.kind).not.to.contain("Thank you");
      expect(words, fault.kind).to.contain("If you finished, a receipt comes by e-mail.");
      await until("somebody to call", () => page.control(/^Call /)); // the config may come later
      page.element.remove();
    }
  });

  it("that it is still being checked where the server has a word of its own for it", async () => {
    const { page } = await told({ status: "underReview" });
    await page.reads("Thank you. The bank is still checking the payment.");
    expect(page.words).to.contain("We ask again in a moment.");
    expect(page.control("Check again"), "the page asks by itself").to.equal(undefined);
  });

  it("in an address that is clean also under another base, with the page's own state", async () => {
    const base = document.createElement("base");
    base.href = "https://elsewhere.example.org/";
    document.head.append(base);
    history.replaceState({ own: 1 }, "", address);
    const before = history.length;
    location.hash = fragment; // a page's own entry, as a router makes them
    history.replaceState({ own: 1 }, "", location.href);
    const made = history.length;
    const scenario = await createScenario();
    const page = put("haven-donate-button", { endpoint: scenario.endpoint, ...panel });
    await page.reads("We cannot find this gift.");
    expect(location.href).to.equal(address.split("#")[0]);
    expect(history.state).to.deep.equal({ own: 1 });
    expect([before + 1, before]).to.include(made);
    // An engine keeps fifty entries, and lets the oldest go a moment after the page's own came.
    expect(history.length).to.be.at.most(made);
  });

  it("to ask the page's owner where no endpoint is named", async () => {
    comeBackWith(fragment);
    const page = put("haven-donate-button", panel, { inside: "Call us to give." });
    await page.reads("We cannot say yet what became of your gift.");
    expect(location.hash).to.equal("");
  });
});
