/** From the press to the checkout: what a donor meets while it opens, and every way there. */
import { expect } from "@open-wc/testing";
import "../../../src/widgets/donate-button/define.js";
import { linkOf, posted, staying, visitGift } from "../../support/gift-visit.js";
import { hurry, relax } from "../../support/hurry.js";
import { clearAway, plain } from "../../support/person.js";
import { until } from "../../support/until.js";
import { warmUp } from "../../support/warm-up.js";

const post = "POST /donations";
const another = "Another amount (USD)";
const slow = { on: post, kind: "stall", ms: 2_000 } as const;
const panel = { layout: "panel" };

describe("a press that opens the checkout", () => {
  before(warmUp);
  afterEach(() => {
    relax();
    clearAway();
  });

  it("says that it takes long only when it does, and counts once (gift case 10)", async () => {
    const { page, scenario } = await visitGift({ faults: [slow] });
    const give = await page.presses("Give $25");
    await until("a press that is on its way", () => give.getAttribute("aria-disabled") === "true");
    expect(page.words).not.to.contain("Opening the secure checkout.");
    expect(page.focused, "the focus stays on the button").to.equal(give);
    give.click();
    const status = page.root.querySelector("p[role=status]");
    await page.reads("Opening the secure checkout.");
    expect(plain(status?.textContent)).to.equal("Opening the secure checkout.");
    await linkOf(page);
    expect(await scenario.requests(post)).to.have.length(1);
  });

  it("says that it still takes long, to a donor who has read that it opens", async () => {
    const { page } = await visitGift({ faults: [{ ...slow, ms: 5_000 }] });
    await page.presses("Give $25");
    await page.reads("Opening the secure checkout.");
    await page.reads("This takes longer than usual. Please wait a little longer.");
    await linkOf(page);
  });

  it("is one checkout for five Enters at once (gift case 10)", async () => {
    const { page, scenario } = await visitGift();
    await page.types(another, "40");
    for (let presses = 0; presses < 5; presses += 1) page.keys("Enter");
    await linkOf(page);
    expect(await scenario.requests(post)).to.have.length(1);
    expect(await scenario.rows("donation")).to.have.length(1);
    expect(await scenario.rows("demo_checkout")).to.have.length(1);
  });

  it("says how long a busy endpoint is left alone, and lets the donor change the gift meanwhile", async () => {
    const busy = { on: post, kind: "status", status: 503, retryAfter: "42" } as const;
    const { page, scenario } = await visitGift({ faults: [busy] });
    await page.presses("Give $25");
    await page.reads("We will try again in about 45 seconds.");
    await page.chooses("$50");
    await page.presses("Give $50");
    await linkOf(page);
    const bodies = (await posted(scenario)).map(({ body }) => body["amountMinor"]);
    expect(bodies).to.deep.equal([2500, 5000]);
  });

  for (const [code, status] of [
    ["in_flight", 409],
    ["rate_limited", 429],
    ["unavailable", 503],
  ] as const)
    it(`keeps the answers after the last ${status}, with the wait in words and somebody to call (gift case 12)`, async () => {
      hurry();
      const fault = { on: post, kind: "status", status, code, times: 4, retryAfter: "5" } as const;
      const { page, scenario, heard } = await visitGift({ faults: [fault] });
      const field = await page.types(another, "40");
      await page.presses("Give $40");
      await until("the focus on the message", () => page.focused?.id === "failure");
      const words = await page.reads("Your gift is as you left it.");
      expect(words).to.contain("Please wait a minute before you try again.");
      expect(page.control(/^Call /), "somebody to call").not.to.equal(undefined);
      expect(words).to.contain("Other ways to give");
      expect(field.value).to.equal("40");
      await page.presses("Try again");
      await linkOf(page);
      const sent = await posted(scenario);
      expect(new Set(sent.map(({ key }) => key)).size, "one key").to.equal(1);
      expect(await scenario.rows("donation")).to.have.length(1);
      expect(heard.stop().told).to.deep.include({ type: "haven-error", fields: { code: "busy" } });
    });

  it("says that gifts are paused, and who can be called", async () => {
    const fault = { on: post, kind: "status", status: 503, code: "paused" } as const;
    const { page } = await visitGift({ faults: [fault] });
    await page.presses("Give $25");
    await page.reads("We have paused this for now. Please call us.");
    expect(page.focused?.id).to.equal("failure");
    expect(page.control(/^Call /)).not.to.equal(undefined);
  });
});

describe("a checkout that is ready", () => {
  before(warmUp);
  const open = window.open;
  afterEach(() => {
    window.open = open;
    relax();
    clearAway();
  });

  it("stays a link when the page's own code wants that, with the focus on it", async () => {
    const { page, left } = await visitGift();
    await page.presses("Give $25");
    const link = await linkOf(page);
    expect((link as HTMLAnchorElement).href).to.equal(left[0]);
    await until("the focus on the link", () => page.focused === link);
  });

  it("is a link of its own tab where the browser opens none (gift case 13)", async () => {
    const asked: unknown[][] = [];
    window.open = (...all) => {
      asked.push(all);
      return null;
    };
    const { page } = await visitGift({}, { ...panel, target: "new" });
    page.element.addEventListener("haven-donation-leaving", (e) => e.stopImmediatePropagation());
    await page.presses("Give $25");
    expect(asked, "at once, while the press counts").to.deep.equal([["", "_blank"]]);
    const link = (await linkOf(page)) as HTMLAnchorElement;
    expect([link.target, link.rel]).to.deep.equal(["_blank", "noopener noreferrer"]);
  });

  it("takes its empty tab away when nothing comes of it", async () => {
    const tabs = await fakeTabs();
    const fault = { on: post, kind: "status", status: 503, code: "paused" } as const;
    const { page } = await visitGift({ faults: [fault] }, { ...panel, target: "new" });
    await page.presses("Give $25");
    await page.reads("We have paused this for now.");
    expect(tabs.all).to.have.length(1);
    expect(tabs.all[0]).to.include({ closed: true, opener: null });
  });

  it("takes its empty tab away when the page's code wants a link, and when the window is closed", async () => {
    const tabs = await fakeTabs();
    const { page } = await visitGift({}, { ...panel, target: "new" });
    await page.presses("Give $25");
    await linkOf(page);
    expect(tabs.all.map(({ closed }) => closed)).to.deep.equal([true]);
    const lone = await visitGift({ faults: [slow] }, { target: "new" });
    staying(lone.page);
    await lone.page.presses(/^Give$/);
    await lone.page.presses("Give $25");
    lone.page.keys("Escape");
    await until("the tab is gone", () => tabs.all[1]?.closed);
  });

  it("is asked about when its window was closed and is opened again", async () => {
    const { page, scenario } = await visitGift({}, {});
    await page.presses(/^Give$/);
    await page.presses("Give $25");
    const { href } = (await linkOf(page)) as HTMLAnchorElement;
    page.keys("Escape");
    await until("a closed window", () => !page.root.querySelector("dialog")?.open);
    await page.presses(/^Give$/);
    await page.reads("Your gift is not finished yet.");
    expect((page.control("Continue") as HTMLAnchorElement).href).to.equal(href);
    expect(await scenario.rows("donation")).to.have.length(1);
  });

  it("is the link at once after the element moved in the page", async () => {
    const { page, left } = await visitGift();
    await page.presses("Give $25");
    await linkOf(page);
    const away = document.createElement("div");
    document.body.append(away);
    away.append(page.element);
    await linkOf(page);
    expect(left, "the page is told once").to.have.length(1);
    away.remove();
  });

  it("wears the test banner though the organization could not be asked", async () => {
    const fault = { on: "/config", kind: "status", status: 500, times: 40 } as const;
    hurry();
    const { page } = await visitGift({ faults: [fault] });
    await page.types("Amount (USD)", "25");
    await page.presses("Give $25");
    await linkOf(page);
    expect(page.words).to.contain("This is a test. No money moves.");
  });
});

interface FakeTab {
  opener: unknown;
  closed: boolean;
}

/** Tabs as a browser gives them, without one in front of the tests. */
async function fakeTabs() {
  const all: FakeTab[] = [];
  window.open = () => {
    const tab = {
      opener: window,
      closed: false,
      document: document.implementation.createHTMLDocument(),
      location: { replace: () => undefined },
      close() {
        tab.closed = true;
      },
    };
    all.push(tab);
    return tab as unknown as Window;
  };
  return { all };
}
