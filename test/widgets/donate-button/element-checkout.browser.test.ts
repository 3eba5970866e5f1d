/** A donor's checkout: one gift is one checkout, and it is where it may be. */
import { expect } from "@open-wc/testing";
import "../../../src/widgets/donate-button/define.js";
import { linkOf, posted, visitGift } from "../../support/gift-visit.js";
import { hurry, relax } from "../../support/hurry.js";
import { clearAway } from "../../support/person.js";
import { until } from "../../support/until.js";
import { warmUp } from "../../support/warm-up.js";

const another = "Another amount (USD)";

describe("a checkout", () => {
  before(warmUp);
  afterEach(() => {
    relax();
    clearAway();
  });

  it("is one gift, however often Enter is pressed", async () => {
    const { page, scenario } = await visitGift();
    await page.types(another, "40");
    for (let presses = 0; presses < 5; presses += 1) page.keys("Enter");
    await linkOf(page);
    expect(await scenario.requests("POST /donations")).to.have.length(1);
    expect(await scenario.rows("donation")).to.have.length(1);
  });

  it("is the same gift when the reply was lost, and another one when the amount is another (gift case 11)", async () => {
    hurry();
    const { page, scenario } = await visitGift({
      faults: [{ on: "POST /donations", kind: "drop" }],
    });
    await page.presses("Give $25");
    await linkOf(page);
    const [first, again] = await posted(scenario);
    expect(again).to.deep.equal(first);
    expect(await scenario.rows("donation")).to.have.length(1);
    await page.presses("Change my gift");
    await page.chooses("$50");
    await page.presses("Give $50");
    await linkOf(page);
    const { length, [length - 1]: last } = await posted(scenario);
    expect(last?.key).not.to.equal(first?.key);
    expect(await scenario.rows("donation")).to.have.length(2);
  });

  it("expires the older checkout when it is changed, so that it cannot be paid twice", async () => {
    const { page, scenario } = await visitGift();
    await page.presses("Give $25");
    await linkOf(page);
    await page.presses("Change my gift");
    await page.reads("How much?");
    const [row] = await scenario.rows("donation");
    expect(row?.["status"]).to.be.oneOf(["canceled", "expired"]);
  });

  for (const checkoutUrl of [
    "https://pay.example.net/x",
    "javascript:alert(1)",
    "http://checkout.stripe.com/x",
  ])
    it(`goes nowhere when its checkout is at ${checkoutUrl} (gift case 13)`, async () => {
      hurry();
      const body = { ...answer, checkoutUrl };
      const fault = { on: "POST /donations", kind: "json", status: 201, body, times: 9 } as const;
      const { page, left } = await visitGift({ faults: [fault] });
      await page.presses("Give $25");
      await until("a failure", () => page.root.querySelector("#failure"));
      expect(left).to.deep.equal([]);
      expect(page.control("Continue to secure checkout")).to.equal(undefined);
      expect(page.root.innerHTML).not.to.contain(checkoutUrl);
    });

  it("goes to another host when the page vouches for it", async () => {
    const checkoutUrl = "https://pay.example.net/x";
    const fault = {
      on: "POST /donations",
      kind: "json",
      status: 201,
      body: { ...answer, checkoutUrl },
    } as const;
    const { page, left } = await visitGift(
      { faults: [fault] },
      { layout: "panel", "checkout-hosts": "pay.example.com pay.example.net" },
    );
    await page.presses("Give $25");
    await linkOf(page);
    expect(left).to.deep.equal([checkoutUrl]);
  });
});

const answer = {
  id: "don_7Q4K2MXD9HTB",
  status: "open",
  amountMinor: 2500,
  totalMinor: 2500,
  currency: "USD",
  frequency: "once",
  expiresAt: "2027-11-24T19:30:00Z",
  statusToken: "dGhpcyBpcyBhbiBleGFtcGxlIHRva2Vu",
  mode: "test",
  returnTo: "page",
};
