/** What other forms push people with cannot be switched on here: not by an attribute, a config or
 * an address. */
import { expect } from "@open-wc/testing";
import "../../../src/widgets/donate-button/define.js";
import { visitGift } from "../../support/gift-visit.js";
import { restore } from "../../support/own-address.js";
import { clearAway, type Person } from "../../support/person.js";
import { warmUp } from "../../support/warm-up.js";

/** Every name under which such a thing is known elsewhere. */
const pushes = {
  frequency: "month",
  "default-frequency": "month",
  recurring: "true",
  monthly: "",
  upsell: "month",
  "cover-fees": "true",
  fees: "checked",
  tip: "15",
  "platform-tip": "15",
  anonymous: "true",
  share: "true",
  checked: "",
  countdown: "60",
  deadline: "2026-12-31",
  goal: "10000",
  raised: "9000",
  "recent-donors": "5",
  "exit-popup": "true",
  "hide-once": "true",
};

const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const inConfig = Object.fromEntries(
  Object.entries(pushes).flatMap(([name, value]) => [
    [camel(name), value],
    [`${camel(name)}Default`, true],
    [`default${camel(`-${name}`)}`, true],
  ]),
);

/** Opens whatever opens, and looks at all that is shown. */
function isFree(page: Person): void {
  for (const more of page.all<HTMLDetailsElement>("details")) more.open = true;
  expect(page.all("input[type='checkbox']:checked")).to.deep.equal([]);
  expect(page.choice("Once")?.checked).to.equal(true);
  expect(page.choice("Every month")?.checked).to.equal(false);
  expect(page.choice("$25")?.checked).to.equal(true);
  expect(page.all("meter, progress, [role='timer'], [role='progressbar']")).to.deep.equal([]);
  expect(page.words).to.not.match(/!|hurry|only \d|left|last chance|just gave|don.t miss|\btip\b/i);
  expect(page.words).to.contain("Give $25");
}

describe("a push", () => {
  const address = location.href;
  before(warmUp);
  afterEach(() => {
    clearAway();
    restore(address);
  });

  it("cannot be switched on by an attribute: once, nothing ticked (gift case 1)", async () => {
    const { page } = await visitGift({}, { layout: "panel", ...pushes });
    await page.reads("Give $25");
    isFree(page);
  });

  it("cannot be switched on by what a config says beside the fields of the contract (gift case 1)", async () => {
    const { scenario } = await visitGift();
    const config = await (await fetch(`${scenario.endpoint}/config`)).json();
    clearAway();
    const { currencies } = config.donations;
    const pushed = currencies.map((each: object) => ({ ...inConfig, ...each, ...inConfig }));
    const donations = { ...config.donations, ...inConfig, currencies: pushed };
    const body = { ...config, ...inConfig, donations };
    const { page } = await visitGift({ faults: [{ on: "/config", kind: "json", body, times: 9 }] });
    await page.reads("Give $25");
    isFree(page);
  });

  it("cannot be switched on by the page's address (gift case 1)", async () => {
    const wish = new URLSearchParams({ ...pushes, amount: "500", utm_source: "push" });
    history.replaceState(history.state, "", `?${wish}#${wish}`);
    const { page } = await visitGift();
    await page.reads("Give $25");
    isFree(page);
  });

  it("is not made of what stands on the button either: no exit asks for more", async () => {
    const { page } = await visitGift({}, { ...pushes });
    await page.presses(/^Give$/);
    await page.reads("Give $25");
    isFree(page);
    await page.presses("Close");
    expect(page.root.querySelector("dialog[open]")).to.equal(null);
  });
});
