/** A page presets what its visitors see first: they are told, and can lift it. */
import { expect } from "@open-wc/testing";
import "../../../src/widgets/upcoming-circles/define.js";
import { circle, holdClock, releaseClock, visit } from "../../support/circle-visit.js";
import { clearAway, nameOf, plain, type Person } from "../../support/person.js";
import { until } from "../../support/until.js";
import { warmUp } from "../../support/warm-up.js";

const spoken = (code: string) => [{ code, how: "spoken", when: "provided" }];
const three = [
  circle({ id: "presetcircle0", title: "English circle", languages: spoken("en") }),
  circle({ id: "presetcircle1", title: "Círculo", languages: spoken("es"), modes: ["online"] }),
  circle({ id: "presetcircle2", title: "Phone circle", languages: spoken("en"), modes: ["phone"] }),
];
const titles = (page: Person) =>
  page.all(".circle [role='heading']").map((each) => plain(each.textContent));
const said = (page: Person) => plain(page.root.querySelector("#status")?.textContent);

describe("presets of upcoming circles", () => {
  before(warmUp);
  beforeEach(() => holdClock());
  afterEach(() => {
    releaseClock();
    clearAway();
  });

  it("show what the page is about from the first picture on, and say so", async () => {
    const drawn = new Set<string>();
    const { page } = await visit({ circles: three }, { language: "es" });
    await until("the list", () => {
      for (const title of page.element.isConnected ? safeTitles(page) : []) drawn.add(title);
      return drawn.size > 0;
    });
    expect([...drawn]).to.deep.equal(["Círculo"]);
    await page.reads("This page shows: Spanish.");
    await until("the number", () => said(page) === "1 date matches.");
  });

  it("are lifted by the visitor, and put back, with the focus where it was", async () => {
    const { page } = await visit({ circles: three }, { language: "es" });
    await page.presses("Show all circles");
    await until("all", () => titles(page).length === 3);
    await page.reads("All circles are shown.");
    expect(nameOf(page.focused!)).to.equal("Show fewer circles again");
    await page.presses("Show fewer circles again");
    await until("one", () => titles(page).length === 1);
  });

  it("that change hold at once", async () => {
    const { page } = await visit({ circles: three }, { language: "es" });
    await page.reads("This page shows: Spanish.");
    page.element.removeAttribute("language");
    await until("all", () => titles(page).length === 3);
    page.element.setAttribute("mode", "phone");
    await until("one", () => titles(page).join() === "Phone circle");
    await page.reads("This page shows: By phone.");
  });

  it("that leave nothing say what was looked for, and how to see the rest", async () => {
    const { page } = await visit({ circles: three }, { language: "vi" });
    await page.reads("No dates match: Vietnamese.");
    await page.presses("Show all circles");
    await until("all", () => titles(page).length === 3);
  });

  it("with a code that nobody knows are ignored, and the console says how to mend it, once", async () => {
    const { page, heard } = await visit({ circles: three }, { audience: "nosuchpeople" });
    await until("all", () => titles(page).length === 3);
    const lines = () => heard.console.filter((line) => line.includes('audience="nosuchpeople"'));
    await until("the line", () => lines().length > 0);
    page.element.setAttribute("limit", "2");
    await until("two", () => titles(page).length === 2);
    expect(lines().length).to.equal(1);
    expect(heard.stop().unhandled).to.deep.equal([]);
  });

  it("ask the endpoint exactly what a list without them asks (one GET for all)", async () => {
    const asked = async (attributes: Readonly<Record<string, string>>) => {
      const { page, scenario } = await visit({ circles: three }, { lang: "en", ...attributes });
      await until("a list", () => safeTitles(page).length > 0);
      const requests = await scenario.requests("GET /circles");
      return requests.map(({ method, path, headers }) => [method, path, headers["accept"]]);
    };
    const plainly = await asked({});
    const preset = await asked({ language: "es", mode: "online", program: "mentalHealth" });
    expect(preset).to.deep.equal(plainly);
  });
});

function safeTitles(page: Person): string[] {
  try {
    return titles(page);
  } catch {
    return []; // not drawn yet
  }
}
