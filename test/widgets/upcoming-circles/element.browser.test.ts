/** A visitor looks for a circle: what the list shows, what opens, and what it tells nobody. */
import { expect } from "@open-wc/testing";
import "../../../src/widgets/upcoming-circles/define.js";
import { chooseLanguage } from "../../../src/locale/controller.js";
import {
  circle,
  holdClock,
  monday,
  releaseClock,
  tuesday,
  visit,
} from "../../support/circle-visit.js";
import { clearAway, nameOf, plain } from "../../support/person.js";
import { warmUp } from "../../support/warm-up.js";
import { until } from "../../support/until.js";

describe("upcoming circles", () => {
  before(warmUp);
  beforeEach(() => holdClock());
  afterEach(() => {
    releaseClock();
    chooseLanguage(undefined);
    clearAway();
  });

  it("are grouped by the venue's day, in the words of a person", async () => {
    const { page } = await visit({ circles: [circle()] });
    await page.reads("Tomorrow, Tuesday, November 24");
    const time = page.all("time")[0];
    expect(time?.getAttribute("datetime")).to.equal("2026-11-24T18:30:00-05:00");
    expect(plain(time?.textContent)).to.equal("6:30 PM to 8:00 PM");
  });

  it("say the visitor's own time too, where one joins from elsewhere and clocks differ", async () => {
    const theirs = new Date(tuesday).getTimezoneOffset();
    // The venue is where the reader is not: the engine's own zone cannot be set.
    const offset = theirs === 300 ? -480 : -300;
    const start = `2026-11-24T18:30:00${offset === -480 ? "-08:00" : "-05:00"}`;
    const end = start.replace("18:30", "20:00");
    const timeZone = offset === -480 ? "America/Los_Angeles" : "America/New_York";
    const there = { start, end, timeZone };
    const { page } = await visit({
      circles: [
        circle({ id: "onlinecircle", modes: ["online"], place: null, ...there }),
        circle({ id: "roomcircle00", modes: ["inPerson"], ...there }),
      ],
    });
    const [online, room] = await until("two cards", () => {
      const cards = page.all(".circle");
      return cards.length === 2 ? cards : undefined;
    });
    const mine = new Date(start);
    const clock = `${mine.getHours() % 12 || 12}:${String(mine.getMinutes()).padStart(2, "0")}`;
    const words = plain(online?.querySelector(".facts")?.textContent);
    expect(words).to.match(new RegExp(`6:30 PM.*${clock} [AP]M your time`));
    if (mine.getDate() !== 24) {
      const weekday = new Intl.DateTimeFormat("en", { weekday: "long" }).format(mine);
      expect(words).to.contain(weekday);
    }
    expect(plain(room?.textContent)).not.to.contain("your time");
    expect(page.words).to.contain("Tuesday, November 24");
  });

  it("name an unknown zone by its offset, and lose none of the five", async () => {
    const circles = [0, 1, 2, 3, 4].map((index) =>
      circle({
        id: `fivecircle${index}`,
        ...(index === 2 && { timeZone: "America/Nowhere" }),
      }),
    );
    const { page } = await visit({ circles });
    await page.reads("UTC−5");
    expect(page.all(".circle").length).to.equal(5);
  });

  it("stay when one record is broken, and ask to call where a status is unknown", async () => {
    const { start: _, ...broken } = circle({ id: "brokencircle" });
    const circles = [broken, circle({ id: "oddcircle000", status: "onTheMoon" })];
    const body = { generatedAt: monday, circles, truncated: false };
    const { page, heard } = await visit({ faults: [{ on: "/circles", kind: "json", body }] });
    await page.reads("Please call to check this date.");
    expect(page.all(".circle").length).to.equal(1);
    expect(heard.console.filter((line) => line.includes("1 of 2 circles"))).to.have.length(1);
    expect(heard.stop().unhandled).to.deep.equal([]);
  });

  it("say that a date is cancelled before its title, and offer no way to take part", async () => {
    const { page } = await visit({ circles: [circle({ status: "cancelled" })] });
    await page.reads("This date will not take place.");
    const [title] = page.all(".circle [role='heading']");
    expect(nameOf(title!)).to.equal("Cancelled: Circle after suicide loss");
    for (const name of ["Add to calendar", "Call to sign up", "Sign up"])
      expect(page.control(name), name).to.equal(undefined);
  });

  it("lead from the old date of a moved circle to the new one", async () => {
    const { page } = await visit({
      circles: [
        circle({ id: "oldcircle000", status: "rescheduled", replacedBy: "newcircle000" }),
        circle({
          id: "newcircle000",
          title: "Circle on its new date",
          status: "rescheduled",
          previousStart: tuesday,
          start: "2026-11-27T18:30:00-05:00",
          end: "2026-11-27T20:00:00-05:00",
        }),
      ],
    });
    await page.reads("It was on Tuesday, November 24, 6:30 PM.");
    await page.presses("Show the new date");
    await until("the new date", () => nameOf(page.focused!).includes("Circle on its new date"));
  });

  for (const [status, words] of [
    ["postponed", "There is no new date yet."],
    ["movedOnline", "We meet online this time."],
  ] as const)
    it(`say what ${status} means`, async () => {
      const { page } = await visit({ circles: [circle({ status, statusNote: "Ask for Ana." })] });
      expect(await page.reads(words)).to.contain("Ask for Ana.");
      expect(Boolean(page.control("Add to calendar"))).to.equal(status === "movedOnline");
    });

  it("never show a place that is withheld until one takes part", async () => {
    const place = {
      visibility: "afterRsvp",
      areaLabel: "West Philadelphia",
      name: "Canary House",
      address: "1 Canary Street",
    };
    const { page } = await visit({ circles: [circle({ place })] });
    await page.reads("Address when you sign up");
    await page.presses("What to expect");
    await page.reads("Close the details");
    expect(page.root.innerHTML).not.to.contain("Canary");
  });

  it("say that nothing is planned, with whom to call, when there is no date", async () => {
    const { page } = await visit({ circles: [] });
    await page.reads("No circles are planned right now.");
    await page.reads("215-555-0142"); // the config may come after the list
  });

  it("say that more come in time where the list holds not all, below its last date alone", async () => {
    const body = { generatedAt: monday, circles: [circle()], truncated: true };
    const { page } = await visit({ faults: [{ on: "/circles", kind: "json", body, times: 9 }] });
    await page.reads("Later dates will be shown here in time.");
    const whole = await visit({ circles: [circle()] });
    await whole.page.reads("I have a code");
    expect(whole.page.words).not.to.contain("Later dates");
  });

  it("read texts in the language they are written in", async () => {
    const { page } = await visit({
      circles: [circle({ textLang: "es", title: "Círculo de duelo" })],
    });
    const [title] = await until("the title", () => {
      const found = page
        .all("[lang='es']")
        .filter((each) => each.textContent === "Círculo de duelo");
      return found.length > 0 ? found : undefined;
    });
    expect(title?.getAttribute("dir")).to.equal("auto");
  });

  it("show five, and more when asked, with the number that the page chose", async () => {
    const circles = Array.from({ length: 8 }, (_, index) => circle({ id: `manycircle${index}` }));
    const { page } = await visit({ circles });
    await page.reads("Show more dates");
    expect(page.all(".circle").length).to.equal(5);
    await page.presses("Show more dates");
    await until("all eight", () => page.all(".circle").length === 8);
    expect(page.control("Show more dates")).to.equal(undefined);
    page.element.setAttribute("limit", "2");
    await until("fewer", () => page.all(".circle").length < 8);
  });

  it("begin at the heading level that the page has room for", async () => {
    const { page } = await visit({ circles: [circle()] }, { "heading-level": "4" });
    await page.reads("Circle after suicide loss");
    const levels = page.all("[role='heading']").map((each) => Number(each.ariaLevel));
    expect(Math.min(...levels)).to.equal(4);
    expect(Math.max(...levels)).to.be.at.most(6);
  });

  it("give a calendar entry that says nothing, and a full one only when the page wants it", async () => {
    const { page, scenario } = await visit({ circles: [circle({ id: "calcircle000" })] });
    await page.reads("Add to calendar");
    const link = page.control("Add to calendar") as HTMLAnchorElement;
    expect(link.href).to.equal(`${scenario.endpoint}/circles/calcircle000.ics?lang=en`);
    const entry = await (await fetch(link.href)).text();
    expect(entry).to.contain("SUMMARY:Appointment");
    expect(entry).not.to.match(/suicide|Philadelphia/);
    page.element.setAttribute("calendar", "full");
    await until("the full entry", () =>
      (page.control("Add to calendar") as HTMLAnchorElement).href.includes("full=1"),
    );
  });
});
