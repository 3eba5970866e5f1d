/** A page with more than one way to give: the thanks come where the donor gave. */
import { expect, fixture, html } from "@open-wc/testing";
import "../../../src/widgets/donate-button/define.js";
import {
  comeBackWith,
  linkOf,
  openedGift,
  posted,
  pressAt,
  staying,
} from "../../support/gift-visit.js";
import { hurry, relax } from "../../support/hurry.js";
import { restore } from "../../support/own-address.js";
import { clearAway, Person, put } from "../../support/person.js";
import { createScenario, type Scenario } from "../../support/scenario.js";
import { until } from "../../support/until.js";
import { warmUp } from "../../support/warm-up.js";

const address = location.href;

describe("a donor at a page with two ways to give", () => {
  before(warmUp);
  beforeEach(() => hurry());
  afterEach(() => {
    relax();
    clearAway();
    restore(address);
  });

  async function paidGift(scenario: Scenario) {
    const gift = await openedGift(scenario);
    await pressAt(gift.checkoutUrl, "pay");
    return gift;
  }

  it("is seen by one of two buttons, and the other is as it was (gift case 18)", async () => {
    const scenario = await createScenario();
    const gift = await paidGift(scenario);
    comeBackWith(gift.fragment);
    const attributes = { endpoint: scenario.endpoint, layout: "panel" };
    const [one, other] = [
      put("haven-donate-button", attributes),
      put("haven-donate-button", attributes),
    ];
    await Promise.all([one.reads("You gave $25.00."), other.reads("How much?")]);
    await until("the focus on the thanks", () => one.focused?.id === "heading");
    expect(other.focused).to.equal(null);
    const gets = (await scenario.requests("GET")).filter(({ path }) =>
      path.startsWith("/donations/"),
    );
    expect(gets).to.have.length(1);
  });

  it("is thanked where they gave, by the second panel of a page", async () => {
    const scenario = await createScenario();
    const attributes = { endpoint: scenario.endpoint, layout: "panel" };
    put("haven-donate-button", { endpoint: scenario.endpoint });
    const given = put("haven-donate-button", attributes);
    staying(given);
    await given.presses("Give $25");
    await linkOf(given);
    const [{ body } = expect.fail("no gift")] = await posted(scenario);
    const { hash } = new URL(String(body["returnUrl"]));
    clearAway();

    const gift = await paidGift(scenario);
    comeBackWith(`${hash.slice(1)}&${gift.fragment}`);
    // Both at once, as a page that is read again has them.
    const page = await fixture(
      html`<div>
        <haven-donate-button endpoint=${scenario.endpoint}></haven-donate-button>
        <haven-donate-button endpoint=${scenario.endpoint} layout="panel"></haven-donate-button>
      </div>`,
    );
    const [button, panel] = [...page.children].map((each) => new Person(each as HTMLElement));
    await panel!.reads("You gave $25.00.");
    expect(location.hash).to.equal("");
    expect(button!.words).not.to.contain("You gave");
  });

  it("is thanked by the first where the second is no longer there", async () => {
    const scenario = await createScenario();
    const gift = await paidGift(scenario);
    comeBackWith(`haven-element=1&${gift.fragment}`);
    const page = put("haven-donate-button", { endpoint: scenario.endpoint, layout: "panel" });
    await page.reads("You gave $25.00.");
    expect(location.hash).to.equal("");
  });

  it("waits for the second panel while the page is still read", async () => {
    const scenario = await createScenario();
    const gift = await paidGift(scenario);
    comeBackWith(`haven-element=1&${gift.fragment}`);
    const attributes = { endpoint: scenario.endpoint, layout: "panel" };
    Object.defineProperty(document, "readyState", { value: "loading", configurable: true });
    try {
      const first = put("haven-donate-button", attributes);
      await first.reads("How much?");
      expect(location.hash).not.to.equal("");
      const second = put("haven-donate-button", attributes);
      await second.reads("You gave $25.00.");
    } finally {
      Reflect.deleteProperty(document, "readyState");
    }
  });

  it("is thanked by the first once the page is read and has no second", async () => {
    const scenario = await createScenario();
    const gift = await paidGift(scenario);
    comeBackWith(`haven-element=1&${gift.fragment}`);
    Object.defineProperty(document, "readyState", { value: "loading", configurable: true });
    const page = put("haven-donate-button", { endpoint: scenario.endpoint, layout: "panel" });
    Reflect.deleteProperty(document, "readyState");
    window.dispatchEvent(new Event("load"));
    await page.reads("You gave $25.00.");
    expect(location.hash).to.equal("");
  });
});
