/** A donor gives: what is offered, what is asked back, and that one gift is one gift. */
import { expect } from "@open-wc/testing";
import "../../../src/widgets/donate-button/define.js";
import { chooseLanguage } from "../../../src/locale/controller.js";
import { linkOf, posted, visitGift } from "../../support/gift-visit.js";
import { hurry, relax } from "../../support/hurry.js";
import { clearAway, nameOf, put } from "../../support/person.js";
import { until } from "../../support/until.js";
import { warmUp } from "../../support/warm-up.js";

const another = "Another amount (USD)";

describe("a gift", () => {
  before(warmUp);
  afterEach(() => {
    relax();
    chooseLanguage(undefined);
    clearAway();
  });

  it("is once and as the organization suggests, with nothing asked but the config (gift case 1)", async () => {
    const { page, scenario } = await visitGift();
    await page.reads("Give $25");
    expect(page.choice("Once")?.checked).to.equal(true);
    expect(page.choice("$25")?.checked).to.equal(true);
    expect(page.all("input[type='checkbox']:checked")).to.deep.equal([]);
    const asked = (await scenario.requests()).map(({ path }) => path.split("?")[0]);
    expect(asked).to.deep.equal(["/config"]);
  });

  it("opens a checkout of what the button says", async () => {
    const { page, scenario, left } = await visitGift(
      {},
      { layout: "panel", partner: "west-philly-library", campaign: "winter" },
    );
    await page.chooses("$50");
    await page.presses("Give $50");
    const link = (await linkOf(page)) as HTMLAnchorElement;
    const [{ body }] = (await posted(scenario)) as [Awaited<ReturnType<typeof posted>>[number]];
    expect(body).to.deep.include({
      amountMinor: 5000,
      currency: "USD",
      frequency: "once",
      coverFees: false,
      anonymous: false,
      partner: "west-philly-library",
      campaign: "winter",
      locale: "en",
    });
    expect(left).to.deep.equal([link.href]);
    expect(new URL(link.href).origin).to.equal(new URL(scenario.endpoint).origin);
  });

  it("changes its amount when a preset is chosen or another is typed, not by looking at the field (gift case 2)", async () => {
    const { page } = await visitGift();
    await page.reads("Give $25");
    page.field(another)?.focus();
    expect(page.choice("$25")?.checked).to.equal(true);
    await page.types(another, "40");
    await page.reads("Give $40");
    expect(page.choice("$25")?.checked).to.equal(false);
    await page.chooses("$50");
    await page.reads("Give $50");
    expect(page.field(another)?.value).to.equal("");
  });

  it("asks which amount is meant when two can be read, and leaves what was typed (gift case 4)", async () => {
    const { page, scenario } = await visitGift();
    const field = await page.types(another, "1.000");
    await page.presses(/^Give$/);
    await page.reads("Which amount do you mean?");
    expect(page.field(another)).to.equal(field);
    expect(field.value).to.equal("1.000");
    await until("the focus on the question", () => page.focused?.id === "readings");
    expect(await scenario.requests("POST /donations")).to.deep.equal([]);
    await page.presses(/1,000/);
    await page.reads("Give $1,000");
    await until("the focus on the button", () => page.focused?.id === "give");
    expect(field.value).to.equal("1.000");
    await page.presses("Give $1,000");
    await linkOf(page);
    expect((await posted(scenario))[0]?.body["amountMinor"]).to.equal(100_000);
  });

  it("says every month where it is every month, and how to stop it", async () => {
    const manageUrl = "https://gifts.example.org/mine";
    const { page, scenario } = await visitGift({ config: { donations: { manageUrl } } });
    await page.chooses("Every month");
    await page.reads("Give $10 every month");
    expect((page.control("Manage my gift") as HTMLAnchorElement).href).to.equal(manageUrl);
    await page.presses("Give $10 every month");
    await linkOf(page);
    expect((await posted(scenario))[0]?.body).to.include({ frequency: "month", amountMinor: 1000 });
  });

  for (const [typed, words] of [
    ["4.99", "The smallest gift here is $5."],
    ["10000.01", "The largest gift here is $10,000. For more, please call us."],
    ["", "Choose an amount, or type one."],
    ["5k", "Please write the amount in digits, such as 25."],
    ["€25", "We can take USD here."],
  ] as const)
    it(`of "${typed}" is answered in words beside the field, with other ways to give`, async () => {
      const none = { currencies: [currency({ default: undefined })] };
      const { page, scenario } = await visitGift(typed ? {} : { config: { donations: none } });
      await page.reads("How much?");
      if (typed) await page.types(another, typed);
      await page.presses(/^Give$/);
      const all = await page.reads(words);
      expect(all).to.contain("Give by phone");
      await until("the focus in the field", () => page.focused?.matches(".field *") === true);
      expect(nameOf(page.focused!.closest(".field")!)).to.contain(another);
      expect(page.focused?.getAttribute("aria-invalid")).to.equal("true");
      expect(await scenario.requests("POST /donations")).to.deep.equal([]);
    });

  it("is refused by the endpoint in the same words, where its bounds are newer", async () => {
    const { page, scenario } = await visitGift();
    await page.types(another, "6");
    await page.reads("Give $6");
    await scenario.change({ config: { donations: { currencies: [currency({ minMinor: 700 })] } } });
    await page.presses("Give $6");
    await page.reads("The smallest gift here is $7.");
    expect((page.focused as HTMLInputElement).value).to.equal("6");
  });

  it("keeps the amount and gives a number to call when the endpoint fails, and works at the next try", async () => {
    hurry();
    const { page, scenario, heard } = await visitGift();
    await page.types(another, "40");
    await scenario.fault({
      on: "POST /donations",
      kind: "status",
      status: 503,
      retryAfter: "1",
      times: 4,
    });
    await page.presses("Give $40");
    const words = await page.reads("We cannot get through right now.");
    expect(words).to.contain("215-555-0142");
    expect(page.focused?.id).to.equal("failure");
    expect(page.field(another)?.value).to.equal("40");
    await page.presses("Try again");
    await linkOf(page);
    heard.stop();
    expect(heard.unhandled).to.deep.equal([]);
    expect(heard.told[0]).to.deep.equal({ type: "haven-error", fields: { code: "busy" } });
    const keys = new Set((await posted(scenario)).map(({ key }) => key));
    expect(keys.size).to.equal(1);
  });

  it("is not asked for while the organization takes none", async () => {
    const { page } = await visitGift({ config: { donations: { paused: true } } });
    const words = await page.reads("We take no gifts online right now.");
    expect(words).to.contain("Give by check");
    expect(page.control(/^Give$/)).to.equal(undefined);
  });

  it("can be chosen from the tag's own amounts when the config does not come", async () => {
    hurry();
    const fault = { kind: "status", status: 500, on: "/config", times: 40 } as const;
    const { page, heard } = await visitGift(
      { faults: [fault] },
      { layout: "panel", amounts: "20, 35" },
    );
    await page.chooses("$35");
    const slot = await until("the page's own words", () => page.root.querySelector("slot"));
    expect(slot.assignedNodes().length).to.be.greaterThan(0);
    await page.presses("Give $35");
    await linkOf(page);
    expect(heard.stop().unhandled).to.deep.equal([]);
  });

  it("says that it is a test, whatever the page wishes", async () => {
    const { page } = await visitGift({}, { layout: "panel", mode: "live", test: "false" });
    await page.reads("Give $25");
    expect(page.words).to.contain("This is a test. No money moves.");
  });

  it("keeps what was typed when the donor reads on in Spanish", async () => {
    const { page } = await visitGift();
    const field = await page.types(another, "40");
    await page.presses("Español");
    await page.reads("Donar $40");
    expect(page.root.contains(field)).to.equal(true);
    expect(field.value).to.equal("40");
  });

  it("is not lost when the page moves the form", async () => {
    const { page } = await visitGift();
    const field = await page.types(another, "40");
    const [home, away] = [page.element.parentElement!, document.createElement("div")];
    document.body.append(away);
    for (const place of [away, home]) {
      place.append(page.element);
      await page.reads("Give $40");
      expect(page.field(another)?.value).to.equal("40");
    }
    expect(page.root.contains(field)).to.equal(true);
    away.remove();
  });

  it("is asked for in one field where there are no amounts to choose from", async () => {
    const page = put("haven-donate-button", { layout: "panel" });
    await page.reads("Amount (USD)");
    expect(page.field(another)).to.equal(undefined);
  });

  it("can be chosen with no endpoint at all, and says then that it is not set up", async () => {
    const page = put("haven-donate-button", { layout: "panel", amounts: "20" });
    await page.chooses("$20");
    await page.presses("Give $20");
    await page.reads("This part of the page is not set up yet.");
  });
});

const currency = (change: Readonly<Record<string, unknown>>) => ({
  currency: "USD",
  frequencies: {
    once: {
      presets: [{ amountMinor: 2500 }],
      default: 2500,
      minMinor: 500,
      maxMinor: 1_000_000,
      ...change,
    },
  },
});
