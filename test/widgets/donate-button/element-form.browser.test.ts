/** What a donor may add to a gift: a purpose, the costs, a dedication, a note; and what stands
 * beside the button before it is pressed. */
import { expect } from "@open-wc/testing";
import "../../../src/widgets/donate-button/define.js";
import { chooseLanguage } from "../../../src/locale/controller.js";
import { linkOf, posted, visitGift } from "../../support/gift-visit.js";
import { hurry, relax } from "../../support/hurry.js";
import { restore } from "../../support/own-address.js";
import { clearAway, nameOf, type Person } from "../../support/person.js";
import { until } from "../../support/until.js";
import { warmUp } from "../../support/warm-up.js";

const costs = /^Add about/;

describe("what goes with a gift", () => {
  const address = location.href;
  before(warmUp);
  afterEach(() => {
    relax();
    chooseLanguage(undefined);
    clearAway();
    restore(address);
  });

  async function dedicated(page: Person, name: string) {
    await page.reads("Add a dedication or a note");
    page.root.querySelector("details")!.open = true;
    await page.chooses("In memory of someone");
    if (name) await page.types("Their name", name);
  }

  it("is the costs of the payment where the donor ticks them: 26.06 of 25 (gift case 6)", async () => {
    const { page, scenario } = await visitGift();
    await page.reads("You give $25.00 once.");
    await page.chooses(costs);
    await page.reads("You give $26.06 once.");
    expect(page.words).to.contain("About $1.06 of it is for the costs of the payment.");
    await page.presses("Give $26.06");
    await linkOf(page);
    expect((await posted(scenario))[0]?.body).to.include({ amountMinor: 2500, coverFees: true });
    expect((await scenario.rows("donation"))[0]).to.include({ total_minor: 2606 });
  });

  it("has no costs to tick where the organization names none", async () => {
    const { page } = await visitGift({ config: { donations: { feeModel: null } } });
    await page.reads("Give $25");
    expect(page.choice(costs)).to.equal(undefined);
    expect(page.choice("Add the costs")).to.equal(undefined);
  });

  it("is for what the page says, with words on what binds", async () => {
    const { page, scenario } = await visitGift({}, { layout: "panel", designation: "gunViolence" });
    await page.reads("It is for: Families after gun violence");
    expect(page.words).to.contain("We use your gift for this and nothing else.");
    expect(page.words).to.contain("We may use your gift for any of our work.");
    expect(page.choice("Families after gun violence")?.checked).to.equal(true);
    await page.presses("Give $25");
    await linkOf(page);
    expect((await posted(scenario))[0]?.body).to.include({ designation: "gunViolence" });
  });

  it("is not for a purpose that nobody knows, which the console says once", async () => {
    const { page, heard } = await visitGift({}, { layout: "panel", designation: "moon" });
    await page.reads("It is for: Where it is needed most");
    await page.chooses("$50");
    await page.reads("Give $50");
    const said = heard.console.filter((each) => each.includes('designation="moon"'));
    expect(said).to.have.length(1);
    expect(said[0]).to.contain("greatestNeed, gunViolence");
  });

  it("is a dedication and a note, read by staff and shown nowhere else", async () => {
    const { page, scenario, heard } = await visitGift();
    await dedicated(page, "Ana Núñez");
    await page.types("A note to us", "She loved your garden.");
    await page.chooses("Do not show my name in public.");
    expect(page.words).to.not.match(/Ana|garden/);
    await page.presses("Give $25");
    await linkOf(page);
    expect((await posted(scenario))[0]?.body).to.deep.include({
      tribute: { kind: "memory", name: "Ana Núñez" },
      message: "She loved your garden.",
      anonymous: true,
    });
    const traces = JSON.stringify([heard.told, heard.console, location.href, document.title]);
    expect(traces).to.not.match(/Ana|garden|memory/);
    expect(page.words).to.not.match(/Ana|garden|memory/);
  });

  it("has no dedication where the organization takes none", async () => {
    const { page } = await visitGift({ config: { donations: { tribute: false } } });
    await page.reads("Add a note");
    expect(page.words).to.not.contain("dedication");
  });

  it("asks for a name that is missing, at its field, also when it was folded away", async () => {
    const { page, scenario } = await visitGift();
    await dedicated(page, "");
    const fold = page.root.querySelector("details")!;
    fold.open = false;
    await page.presses("Give");
    await page.reads("Please write a name, or choose “No”.");
    await until("the focus on the name", () => page.focused?.id === "tributeName");
    expect(fold.open).to.equal(true);
    expect(page.focused?.getAttribute("aria-invalid")).to.equal("true");
    expect(await scenario.requests("POST /donations")).to.deep.equal([]);
    await page.chooses("No");
    await page.presses("Give $25");
    await linkOf(page);
    expect((await posted(scenario))[0]?.body).to.not.have.property("tribute");
  });

  it("says that a note is too long, and keeps all of it", async () => {
    const { page } = await visitGift();
    const long = "a".repeat(501);
    await page.types("A note to us", long);
    await page.presses("Give");
    await page.reads("Please make this shorter. We can take 500 letters.");
    expect(page.field("A note to us")?.value).to.equal(long);
  });

  for (const [name, change, words, id, mended] of [
    [
      "dedication",
      { tribute: false },
      "We cannot take a dedication any more.",
      "tributeName",
      "No",
    ],
    [
      "purpose",
      { designations: [{ code: "roof", label: "The roof", binding: true }] },
      "This cannot be chosen any more.",
      "designation-greatestNeed",
      undefined,
    ],
  ] as const)
    it(`says at its field that the endpoint refused the ${name}, and keeps what was typed`, async () => {
      const { page, scenario } = await visitGift();
      await dedicated(page, "Ana");
      await page.types("A note to us", "For the garden.");
      await scenario.change({ config: { donations: change } });
      await page.presses("Give $25");
      await page.reads(words);
      await until("the focus on the field", () => page.focused?.id === id);
      expect(page.field("A note to us")?.value).to.equal("For the garden.");
      expect(page.field("Their name")?.value).to.equal("Ana");
      if (!mended) return;
      await page.chooses(mended);
      await page.presses("Give $25");
      await linkOf(page);
    });

  it("is asked about with the typed amount in sight above the question", async () => {
    const { page } = await visitGift({}, { layout: "panel", lang: "es" });
    page.element.style.width = "320px";
    await until("Spanish", () => page.control("Donar $25"));
    await page.types("Otra cantidad (USD)", "1.000");
    await page.presses(/^Donar$/);
    const question = await until("the question", () => page.all("#readings")[0]);
    const label = page
      .all("label")
      .find(({ textContent }) => textContent?.includes("Otra cantidad"));
    const above = question.getBoundingClientRect().top - label!.getBoundingClientRect().top;
    expect(parseFloat(getComputedStyle(question).scrollMarginTop)).to.be.at.least(above);
  });

  it("is still there after a failure, and is the same gift at the next try (gift case 11)", async () => {
    hurry();
    const { page, scenario } = await visitGift();
    await dedicated(page, "Ana");
    await page.types("A note to us", "For the garden.");
    await scenario.fault({ on: "POST /donations", kind: "drop", times: 9 });
    await page.presses("Give $25");
    await page.reads("Your gift is as you left it.");
    expect(page.field("Their name")?.value).to.equal("Ana");
    await scenario.change({ faults: [] });
    await page.presses("Try again");
    await linkOf(page);
    const keys = new Set((await posted(scenario)).map(({ key }) => key));
    expect(keys.size).to.equal(1);
    expect(await scenario.rows("donation")).to.have.length(1);
  });

  it("makes another gift of it when anything is changed (gift case 11)", async () => {
    hurry();
    const { page, scenario } = await visitGift();
    await page.types("A note to us", "For the garden.");
    await scenario.fault({ on: "POST /donations", kind: "refuse", times: 9 });
    await page.presses("Give $25");
    await page.reads("Your gift is as you left it.");
    await scenario.change({ faults: [] });
    await page.types("A note to us", "For the roof.");
    await page.presses("Give $25");
    await linkOf(page);
    const sent = await posted(scenario);
    expect(sent.at(-1)?.key).to.not.equal(sent[0]?.key);
    expect(sent.at(-1)?.body).to.include({ message: "For the roof." });
  });

  it("carries where the visitor came from as the address says when it is given", async () => {
    const { page, scenario } = await visitGift();
    await page.reads("Give $25");
    history.replaceState(history.state, "", "?utm_source=news&utm_campaign=winter&q=grief");
    await page.presses("Give $25");
    await linkOf(page);
    const { source } = (await posted(scenario))[0]!.body as { source: { utm: object } };
    expect(source.utm).to.deep.equal({ utm_source: "news", utm_campaign: "winter" });
    expect(JSON.stringify(source)).to.not.contain("grief");
  });

  it("says what comes every month: when next, and how to stop, before it is given (gift case 5)", async () => {
    const manageUrl = "https://gifts.example.org/mine";
    const { page } = await visitGift({ config: { donations: { manageUrl } } });
    await page.reads("Give $25");
    // Who gives already finds the way out without choosing anything.
    expect((page.control("Manage my gift") as HTMLAnchorElement).href).to.equal(manageUrl);
    await page.chooses("Every month");
    const words = await page.reads("You give $10.00 today and every month.");
    expect(words).to.match(/The next time is \w+day, \w+ \d+, 20\d\d\./);
    expect(words).to.contain("You can stop at any time, with “Manage my gift” below.");
  });

  it("says whom to call to stop it where no page is for that", async () => {
    const { scenario } = await visitGift();
    const body = await (await fetch(`${scenario.endpoint}/config`)).json();
    clearAway();
    delete body.donations.manageUrl;
    const { page } = await visitGift({ faults: [{ on: "/config", kind: "json", body, times: 9 }] });
    await page.chooses("Every year");
    await page.reads("You can stop at any time. Call or write to us.");
    const before = page.root.getElementById("read-back")!;
    expect(before.textContent).to.contain("+1 215-555-0142");
  });

  it("names who asks, registered, right after its name, and the state's words in English (gift case 25)", async () => {
    const { page } = await visitGift({}, { layout: "panel", lang: "es" });
    await page.reads("¿Para qué es su donación?");
    const heading = page.root.querySelector("[role='heading']")!;
    const { nextElementSibling: registered } = heading;
    expect(nameOf(registered!)).to.equal(
      "Harbor of Hope Healing Collective, Inc., Philadelphia, Pennsylvania",
    );
    const state = page.all("[lang='en']").map((each) => each.textContent);
    expect(state.join()).to.contain("Registration does not imply endorsement.");
    expect(page.words).to.contain("EIN");
  });
});
