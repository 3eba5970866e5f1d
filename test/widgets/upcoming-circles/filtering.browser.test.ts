/** A visitor filters and searches the list: what stays, what is said, and what nobody learns. */
import { expect } from "@open-wc/testing";
import "../../../src/widgets/upcoming-circles/define.js";
import { chooseLanguage } from "../../../src/locale/controller.js";
import { circle, holdClock, releaseClock, visit } from "../../support/circle-visit.js";
import { clearAway, nameOf, plain, type Person } from "../../support/person.js";
import { until } from "../../support/until.js";
import { warmUp } from "../../support/warm-up.js";

const on = (day: number, change: object) =>
  circle({
    id: `filtercircle${day}`,
    start: `2026-11-${day}T18:30:00-05:00`,
    end: `2026-11-${day}T20:00:00-05:00`,
    ...change,
  });
const stepFree = (value?: string) => ({ access: value ? [{ code: "stepFree", value }] : [] });

const five = [
  on(24, { title: "Círculo de duelo", textLang: "es", ...stepFree("yes") }),
  on(25, { title: "Work circle", topics: ["work"], ...stepFree("ask") }),
  on(26, { title: "Quiet circle", topics: ["work"], modes: ["online"], ...stepFree("no") }),
  on(27, { title: "Canary circle", modes: ["phone"], ...stepFree() }),
  on(28, { title: "Last circle", ...stepFree() }),
];

const titles = (page: Person) =>
  page.all(".circle [role='heading']").map((each) => plain(each.textContent));
const listed = (page: Person, count: number) =>
  until(`${count} dates`, () => page.all(".circle").length === count);
const said = (page: Person) => plain(page.root.querySelector("#status")?.textContent);

async function opened(page: Person): Promise<void> {
  await page.presses("Filter and search");
  await page.reads("Step-free");
  await page.reads("Topic"); // named by the organization
}

describe("filters of upcoming circles", () => {
  before(warmUp);
  beforeEach(() => holdClock());
  afterEach(() => {
    releaseClock();
    chooseLanguage(undefined);
    clearAway();
  });

  it("list only a yes, and say how many ask and how many did not state it (circles case 11)", async () => {
    const { page } = await visit({ circles: five });
    await opened(page);
    await page.chooses("Step-free");
    await listed(page, 1);
    expect(titles(page)).to.deep.equal(["Círculo de duelo"]);
    const words =
      "1 date matches. Access: Please ask us about 1 more date. 2 more dates do not say.";
    await page.reads(words);
    await until("the status", () => said(page) === words);
  });

  it("tell nobody: no request, address, title, storage; one polite number (circles case 12)", async () => {
    const { page, scenario, heard } = await visit({ circles: five });
    await opened(page);
    const before = (await scenario.requests()).length;
    const spoken: string[] = [];
    const status = page.root.querySelector("#status")!;
    const watch = new MutationObserver(() => spoken.push(plain(status.textContent)));
    watch.observe(status, { childList: true, characterData: true, subtree: true });
    await page.chooses("By phone");
    await until("the number", () => spoken.length > 0);
    for (const text of ["c", "ca", "can", "canary"]) await page.types("Search", text);
    await listed(page, 1);
    expect(titles(page)).to.deep.equal(["Canary circle"]);
    await until("the number again", () => spoken.length > 1);
    // Typing is over, and four keys were told once.
    expect(spoken).to.deep.equal(["1 date matches.", "1 date matches."]);
    watch.disconnect();
    expect((await scenario.requests()).length).to.equal(before);
    const changed = heard.told.filter(({ type }) => type === "haven-filter-changed");
    expect(changed.map(({ fields }) => fields)).to.deep.equal([{ remaining: 1 }, { remaining: 1 }]);
    expect(heard.stop().traces).to.deep.equal([]);
    expect(heard.everything.toLowerCase()).not.to.contain("canary");
    expect(heard.unhandled).to.deep.equal([]);
    const field = page.field("Search")!;
    expect([field.name, field.autocomplete, field.spellcheck]).to.deep.equal(["", "off", false]);
  });

  it("that match nothing are named, and each can be taken back (circles case 13)", async () => {
    const { page } = await visit({ circles: five });
    await opened(page);
    await page.chooses("Step-free");
    await page.types("Search", "nobody");
    await page.reads("No dates match: Step-free · Search: nobody.");
    await page.presses("Filter and search"); // closed: what is chosen stays in view
    await until("closed", () => !page.field("Search"));
    await page.presses("Search: nobody");
    await listed(page, 1);
    expect(nameOf(page.focused!)).to.equal("Step-free Remove this filter");
    await page.presses("Step-free");
    await listed(page, 5);
    expect(nameOf(page.focused!)).to.equal("Filter and search");
  });

  it("say other words when there are no dates at all (circles case 13)", async () => {
    const { page } = await visit({ circles: [] });
    await page.reads("No circles are planned right now.");
    await page.reads("215-555-0142");
    expect(page.control("Filter and search")).to.equal(undefined);
  });

  it("are folded but the first, and what is chosen stays open", async () => {
    const { page } = await visit({ circles: five });
    await opened(page);
    const isOpen = (name: string) =>
      page
        .all<HTMLDetailsElement>("details")
        .find((each) => plain(each.textContent).startsWith(name))?.open;
    const names = page.all("details > summary").map((each) => plain(each.textContent));
    expect(names.map(isOpen)).to.deep.equal(names.map((_, index) => index === 0));
    await page.chooses("Work"); // in a fold that a test can look into
    page.presses("Filter and search");
    await until("closed", () => page.all("details").length === 0);
    await opened(page);
    expect(isOpen("Topic")).to.equal(true);
    expect(isOpen("Access")).to.equal(false);
  });

  it("are all taken back at once, the search too, and the boxes follow", async () => {
    const { page } = await visit({ circles: five });
    await opened(page);
    await page.types("Search", "circulo");
    await page.chooses("Step-free");
    await listed(page, 1);
    await page.presses("Clear all");
    await listed(page, 5);
    expect(page.choice("Step-free")?.checked).to.equal(false);
    expect(page.field("Search")?.value).to.equal("");
    expect(nameOf(page.focused!)).to.equal("Filter and search");
  });

  it("are native boxes in named groups, with a count, and open by a button that says so", async () => {
    const { page } = await visit({ circles: five });
    await until("the button", () => page.control("Filter and search"));
    const button = page.control("Filter and search")!;
    expect(button.getAttribute("aria-expanded")).to.equal("false");
    expect(page.root.getElementById(button.getAttribute("aria-controls")!)?.hidden).to.equal(true);
    await opened(page);
    expect(button.getAttribute("aria-expanded")).to.equal("true");
    const named = page.all("[role=group][aria-labelledby]");
    const legends = named.map((each) =>
      plain(page.root.getElementById(each.getAttribute("aria-labelledby")!)?.textContent),
    );
    expect(legends).to.deep.equal(["Day of the week", "How to take part", "Topic", "Access"]);
    const box = page.choice("Step-free")!;
    expect(box.type).to.equal("checkbox");
    expect(plain(box.closest("label")?.textContent)).to.equal("Step-free 1 date");
    expect(page.field("Date")?.localName).to.equal("select");
  });

  it("stay over a refresh and while the list is old", async () => {
    const { page, scenario } = await visit({ circles: five });
    await opened(page);
    await page.chooses("Work");
    await listed(page, 2);
    await scenario.fault({ on: "/circles", kind: "status", status: 404 });
    const now = Date.now();
    Date.now = () => now + 600_000;
    document.dispatchEvent(new Event("visibilitychange"));
    await page.reads("This is the list as of");
    await listed(page, 2);
    expect(page.control("Work")).not.to.equal(undefined);
  });

  it("stay while the form for support is open, and after coming back", async () => {
    const { page } = await visit({ circles: five });
    await opened(page);
    await page.chooses("Work");
    await listed(page, 2);
    await page.presses("What to expect");
    await page.presses("Get support");
    await page.presses("Back to the circles");
    await listed(page, 2);
    expect(page.choice("Work")?.checked).to.equal(true);
  });

  it("are not offered for a handful of dates", async () => {
    const { page } = await visit({ circles: five.slice(0, 3) });
    await listed(page, 3);
    await page.reads("What to expect");
    expect(page.root.querySelector(".filters")).to.equal(null);
  });

  it("find words in the reader's language and without accents", async () => {
    const { page } = await visit({ circles: five }, { lang: "es" });
    await page.presses("Filtrar y buscar");
    await page.types("Buscar", "SANACION work");
    await listed(page, 1);
    await page.types("Buscar", "telefono");
    await until("the phone circle", () => titles(page).join() === "Canary circle");
  });

  it("move nothing when they arrive after the list", async () => {
    const { page } = await visit({ circles: five });
    await until("a list without filters", () => page.root.querySelector(".filters"));
    // Below their own row: the banner of a test comes above it.
    const top = (selector: string) =>
      page.root.querySelector(selector)!.getBoundingClientRect().top;
    const place = () => top(".days") - top(".filters");
    const before = place();
    const height = page.root.querySelector(".filters")!.getBoundingClientRect().height;
    await until("the filters", () => page.control("Filter and search"));
    expect(Math.abs(place() - before)).to.be.below(1);
    expect(height).to.be.above(40);
  });
});
