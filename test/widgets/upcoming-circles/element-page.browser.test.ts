/** The list on its page: what it tells, what it keeps when it is moved, and two languages side by
 * side. */
import { expect } from "@open-wc/testing";
import "../../../src/widgets/upcoming-circles/define.js";
import { chooseLanguage } from "../../../src/locale/controller.js";
import { circle, holdClock, monday, releaseClock, visit } from "../../support/circle-visit.js";
import { clearAway, put } from "../../support/person.js";
import { Overheard } from "../../support/overheard.js";
import { createScenario } from "../../support/scenario.js";
import { warmUp } from "../../support/warm-up.js";
import { until } from "../../support/until.js";

describe("upcoming circles on a page", () => {
  before(warmUp);
  beforeEach(() => holdClock());
  afterEach(() => {
    releaseClock();
    chooseLanguage(undefined);
    clearAway();
  });
  it("tell their page that something was opened, and never what", async () => {
    const { page, heard } = await visit({ circles: [circle()] });
    await page.presses("What to expect");
    await page.reads("You may just listen.");
    await page.presses("Close the details");
    const link = await until("the link", () => page.control("Add to calendar"));
    link.addEventListener("click", (event) => event.preventDefault());
    await page.presses("Add to calendar");
    expect(heard.stop().told).to.deep.equal([
      { type: "haven-circles-loaded", fields: { count: 1 } },
      { type: "haven-circle-opened", fields: {} },
      { type: "haven-calendar-opened", fields: {} },
    ]);
    expect(heard.traces).to.deep.equal([]);
    expect(heard.unhandled).to.deep.equal([]);
  });

  it("keep what was opened when the visitor reads on in Spanish", async () => {
    const { page } = await visit({ circles: [circle()] });
    await page.presses("What to expect");
    await page.presses("Español");
    await page.reads("Cerrar los detalles");
    await page.reads("Mañana, martes, 24 de noviembre");
    const [toggle] = page.all("[aria-expanded]");
    expect(toggle?.getAttribute("aria-expanded")).to.equal("true");
    expect(page.words).to.contain("You may just listen.");
  });

  it("speak two languages on one page", async () => {
    const { page, scenario } = await visit({ circles: [circle()] }, { lang: "es" });
    const other = put("haven-upcoming-circles", { endpoint: scenario.endpoint, lang: "en" });
    await Promise.all([page.reads("martes, 24 de noviembre"), other.reads("Tuesday, November 24")]);
  });

  it("are the same after the page moved them twice, in every room", async () => {
    const scenario = await createScenario({ now: monday, circles: [circle()] });
    const empty = await createScenario({ now: monday, circles: [] });
    const rooms = [
      { attributes: { endpoint: scenario.endpoint }, words: "Tuesday, November 24" },
      { attributes: { endpoint: empty.endpoint }, words: "No circles are planned" },
    ] as const;
    for (const { attributes, words } of rooms) {
      const page = put("haven-upcoming-circles", attributes);
      await page.reads(words);
      const [home, away] = [page.element.parentElement!, document.createElement("div")];
      document.body.append(away);
      for (const place of [away, home]) {
        place.append(page.element);
        await page.reads(words);
      }
      away.remove();
    }
    const page = put("haven-upcoming-circles", { endpoint: scenario.endpoint });
    page.element.remove(); // while it still loads
    document.body.append(page.element);
    await page.reads("Tuesday, November 24");
    page.element.remove();
  });

  it("are counted once, however often the page moves them", async () => {
    const { page, heard } = await visit({ circles: [circle()] });
    await page.reads("Tuesday, November 24");
    const [home, away] = [page.element.parentElement!, document.createElement("div")];
    document.body.append(away);
    for (const place of [away, home]) {
      place.append(page.element);
      await page.reads("Tuesday, November 24");
    }
    away.remove();
    expect(heard.stop().events).to.deep.equal(["haven-circles-loaded"]);
  });

  it("leave the page's own words in view, and say once what is missing, without an endpoint", async () => {
    const heard = new Overheard();
    const page = put("haven-upcoming-circles", {}, { inside: "Call (215) 555-0142." });
    await page.reads("Upcoming circles");
    await until("the slot", () => page.all("slot").length === 1);
    page.element.setAttribute("heading-level", "3");
    await until("a redraw", () => page.all("[aria-level='3']").length > 0);
    const lines = () => heard.console.filter((line) => line.includes("endpoint"));
    await until("the line, whose words come late", () => lines().length > 0);
    heard.stop();
    expect(lines()).to.have.length(1);
    expect(heard.unhandled).to.deep.equal([]);
  });
});
