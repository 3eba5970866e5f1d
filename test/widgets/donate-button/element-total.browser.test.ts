/** The endpoint counts another total than was shown: both are said, and nobody goes on unasked. */
import { expect } from "@open-wc/testing";
import "../../../src/widgets/donate-button/define.js";
import { linkOf, posted, visitGift } from "../../support/gift-visit.js";
import { clearAway } from "../../support/person.js";
import { until } from "../../support/until.js";
import { warmUp } from "../../support/warm-up.js";

const costs = /^Add about/;
const moreFee = { donations: { feeModel: { USD: { basisPoints: 290, fixedMinor: 40 } } } };

describe("a gift with another total", () => {
  before(warmUp);
  afterEach(clearAway);

  it("is asked about again when its total has changed, and goes nowhere before yes (gift case 7)", async () => {
    const { page, scenario, left } = await visitGift();
    await page.chooses(costs);
    await page.reads("Give $26.06");
    await scenario.change({ config: moreFee });
    await page.presses("Give $26.06");
    const words = await page.reads("The total has changed.");
    expect(words).to.contain("You saw $26.06. The total is now $26.16. Nothing was paid yet.");
    await until("the focus on the heading", () => page.focused?.id === "heading");
    expect(left).to.deep.equal([]);
    await page.presses("Give $26.16");
    await linkOf(page);
    expect(left).to.have.length(1);
    expect(await scenario.rows("donation")).to.have.length(1);
  });

  it("can be changed instead: the older checkout is closed, and all is still chosen (gift case 7)", async () => {
    const { page, scenario, left } = await visitGift();
    await page.chooses(costs);
    await page.reads("Give $26.06");
    await scenario.change({ config: moreFee });
    await page.presses("Give $26.06");
    await page.presses("Change my gift");
    await page.reads("How much?");
    expect(page.choice(costs)?.checked).to.equal(true);
    const [gift] = await scenario.rows("donation");
    expect(gift).to.include({ status: "canceled" });
    expect(left).to.deep.equal([]);
    await page.chooses(costs);
    await page.presses("Give $25");
    await linkOf(page);
    const [first, second] = await posted(scenario);
    expect(second?.key).to.not.equal(first?.key);
    expect(second?.body).to.include({ coverFees: false });
  });
});
