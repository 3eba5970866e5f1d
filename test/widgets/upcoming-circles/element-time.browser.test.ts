/** When a circle is, as a person would say it: here and there, over a change of clocks, and where
 * the data is wrong. */
import { expect } from "@open-wc/testing";
import type { LitElement } from "lit";
import "../../../src/widgets/upcoming-circles/define.js";
import { chooseLanguage } from "../../../src/locale/controller.js";
import { shippedLanguages } from "../../../src/locale/languages.js";
import { loaders } from "../../../locales/generated/loaders.js";
import { circle, holdClock, monday, releaseClock, visit } from "../../support/circle-visit.js";
import { clearAway, plain, type Person } from "../../support/person.js";
import { until } from "../../support/until.js";
import { visitorIsAt, visitorIsBack } from "../../support/visitor-clock.js";
import { warmUp } from "../../support/warm-up.js";

const october = "2026-10-25T16:00:00Z";
const online = { id: "onlinecircle", modes: ["online"], place: null };
const room = { id: "roomcircle00", modes: ["inPerson"] };

const whenOf = (card: Element) => plain(card.querySelector(".facts li")?.textContent);
async function cards(page: Person, count: number) {
  return until(`${count} cards`, () => {
    const found = page.all(".circle");
    return found.length === count ? found : undefined;
  });
}

describe("the time of a circle", () => {
  before(warmUp);
  beforeEach(() => holdClock());
  afterEach(() => {
    visitorIsBack();
    releaseClock();
    chooseLanguage(undefined);
    clearAway();
  });

  it("stands below Tomorrow with its date, and names its instant with the offset (circles case 1)", async () => {
    visitorIsAt(-300);
    const { page } = await visit({ circles: [circle()] });
    await page.reads("Tomorrow, Tuesday, November 24");
    expect(page.all("time")[0]?.getAttribute("datetime")).to.equal("2026-11-24T18:30:00-05:00");
  });

  for (const [place, offset, yours] of [
    ["Los Angeles", -480, "6:30 PM to 8:00 PM Eastern time 3:30 PM your time"],
    ["Detroit", -300, "6:30 PM to 8:00 PM Eastern time"],
  ] as const)
    it(`is the venue's first, then the reader's where it differs: ${place} (circles case 2)`, async () => {
      visitorIsAt(offset);
      const { page } = await visit({ circles: [circle(online), circle(room)] });
      const [far, near] = await cards(page, 2);
      expect(whenOf(far!)).to.equal(yours);
      expect(whenOf(near!)).to.equal("6:30 PM to 8:00 PM Eastern time");
    });

  it("names the reader's weekday where it is another, and keeps its own day (circles case 3)", async () => {
    visitorIsAt(330);
    const { page } = await visit({ circles: [circle(online)] });
    const [card] = await cards(page, 1);
    expect(whenOf(card!)).to.contain("Wednesday, 5:00 AM your time");
    expect(page.words).to.contain("Tuesday, November 24");
    expect(page.words).not.to.contain("Wednesday, November 25");
  });

  it("says both ends with their offsets when the clocks change in between (circles case 5)", async () => {
    holdClock(october);
    visitorIsAt(-240);
    const turned = { start: "2026-11-01T01:30:00-04:00", end: "2026-11-01T01:30:00-05:00" };
    const { page } = await visit({ now: october, circles: [circle(turned)] });
    const [card] = await cards(page, 1);
    expect(whenOf(card!)).to.contain("1:30 AM (UTC−4) to 1:30 AM (UTC−5)");
    await page.reads("Sunday, November 1");
    expect(page.words).not.to.contain("confirm the time");
  });

  it("is told by its offset alone where the zone is unknown, once on the console (circles case 6)", async () => {
    const circles = [0, 1, 2, 3, 4].map((index) =>
      circle({
        ...room,
        id: `fivecircle${index}`,
        ...(index === 2 && { timeZone: "America/Nowhere" }),
      }),
    );
    const { page, heard } = await visit({ circles });
    const five = await cards(page, 5);
    await until("its offset alone", () => whenOf(five[2]!).endsWith("8:00 PM UTC−5"));
    for (const index of [0, 1, 3, 4]) expect(whenOf(five[index]!)).to.contain("Eastern time");
    const { console } = heard.stop();
    expect(console.filter((line) => line.includes("America/Nowhere"))).to.have.length(1);
  });

  it("is to be confirmed where offset and zone disagree; the instant counts", async () => {
    const spring = "2027-03-12T17:00:00Z";
    holdClock(spring);
    visitorIsAt(-300);
    const gap = {
      start: "2027-03-14T02:30:00-05:00", // 3:30 in New York: 2:30 does not exist that night
      end: "2027-03-14T05:00:00-04:00",
    };
    const zulu = { id: "zulucircle00", start: "2027-03-14T20:00:00Z", end: "2027-03-14T21:00:00Z" };
    const { page, heard } = await visit({ now: spring, circles: [circle(gap), circle(zulu)] });
    await page.reads("Please confirm the time with us.");
    const [first, second] = await cards(page, 2);
    expect(first!.querySelector("time")?.getAttribute("datetime")).to.equal(gap.start);
    expect(plain(first!.querySelector(".note")?.textContent)).to.contain("Call +12155550142");
    expect(plain(second!.textContent)).not.to.contain("confirm");
    const { console } = heard.stop();
    expect(console.filter((line) => line.includes("does not fit its zone"))).to.have.length(1);
  });

  it("skips a date without a start, and lists one of unknown status with its note (circles case 7)", async () => {
    const { start: _, ...broken } = circle({ id: "brokencircle" });
    const odd = circle({ id: "oddcircle000", status: "onTheMoon", statusNote: "Ring first." });
    const body = { generatedAt: monday, circles: [broken, odd], truncated: false };
    const { page, heard } = await visit({ faults: [{ on: "/circles", kind: "json", body }] });
    expect(await page.reads("Please call to check this date.")).to.contain("Ring first.");
    expect(page.all(".circle").length).to.equal(1);
    expect(heard.stop().console.filter((line) => line.includes("1 of 2"))).to.have.length(1);
  });

  const english =
    /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|November|Today|Tomorrow|Under way)\b/;
  const offered = shippedLanguages.map(({ code }) => code).filter((code) => code in loaders);
  for (const lang of offered)
    it(`has no English weekday, month or relative word, and no GMT, in ${lang} (circles case 8)`, async () => {
      const days = ["24", "25", "26"].map((day) =>
        circle({
          id: `dayscircle${day}`,
          textLang: lang,
          start: `2026-11-${day}T18:30:00-05:00`,
          end: `2026-11-${day}T20:00:00-05:00`,
          languages: [],
        }),
      );
      const { page } = await visit({ circles: days }, { lang });
      await cards(page, 3);
      await until("the language", () => page.all(`.base[lang="${lang}"]`).length > 0);
      const said = page
        .all("section > [role='heading'], .facts li:first-child")
        .map((each) => plain(each.textContent))
        .join(" ");
      expect(said).not.to.match(english);
      expect(said).not.to.contain("GMT");
      if (lang === "es") expect(said).to.contain("6:30 p.m.");
    });

  it("begins its line with a capital where it names days, also in a language that writes them small", async () => {
    const night = circle({ start: "2026-11-26T22:00:00-05:00", end: "2026-11-27T06:00:00-05:00" });
    const off = circle({ ...night, id: "offcircle000", status: "postponed" });
    const { page } = await visit({ circles: [night, off] }, { lang: "es" });
    const [first, second] = await cards(page, 2);
    const range = "jueves, 26 de noviembre, 10:00 p.m. a viernes, 27 de noviembre, 6:00 a.m.";
    await until("Spanish", () => whenOf(first!).startsWith(`J${range.slice(1)}`));
    expect(whenOf(second!))
      .to.contain(` ${range}`)
      .and.to.match(/^[A-Z]/);
  });

  it("is under way, with a number to call, once it is too late to come in; then it is gone", async () => {
    const { page, scenario } = await visit({ circles: [circle()] });
    await page.reads("Add to calendar");
    const at = (now: string) => {
      holdClock(now);
      (page.element as LitElement).requestUpdate();
      return (page.element as LitElement).updateComplete;
    };
    await at("2026-11-24T23:44:00Z");
    expect(page.words).not.to.contain("Under way");
    expect(page.control("Add to calendar")).not.to.equal(undefined);
    await at("2026-11-24T23:45:00Z");
    const words = await page.reads("Under way");
    expect(words).to.contain("It has begun. Please call us before you come.");
    expect(page.control("Add to calendar")).to.equal(undefined);
    await until("somebody to call", () => page.control(/^Call \+1215/));
    await at("2026-11-25T01:00:00Z");
    await page.reads("No circles are planned right now.");
    expect((await scenario.requests("/circles")).length).to.equal(1);
  });

  it("turns from Tomorrow to Today at midnight there, and names no day that is over", async () => {
    holdClock("2026-11-24T04:59:59.400Z"); // half past eleven in the evening was an hour ago
    const spoken = { code: "es", how: "interpreted", when: "onRequest", requestBy: "2026-11-23" };
    const circles = [circle({ languages: [spoken] })];
    const { page } = await visit({ now: "2026-11-24T04:59:59.400Z", circles });
    const words = await page.reads("Tomorrow, Tuesday, November 24");
    expect(words).to.contain("Interpreter for Spanish if you ask by Mon, Nov 23");
    holdClock("2026-11-24T05:00:00.100Z");
    const later = await page.reads("Today, Tuesday, November 24");
    expect(later).not.to.contain("if you ask by");
  });

  it("goes by the endpoint's clock where the device is far behind", async () => {
    holdClock("2026-11-20T17:00:00Z");
    const { page } = await visit({ now: monday, circles: [circle()] });
    await page.reads("Tomorrow, Tuesday, November 24");
  });

  it("names both days of a circle that goes past midnight", async () => {
    const night = { start: "2026-11-24T23:00:00-05:00", end: "2026-11-25T01:00:00-05:00" };
    const { page } = await visit({ circles: [circle(night)] });
    const [card] = await cards(page, 1);
    expect(whenOf(card!)).to.contain(
      "Tuesday, November 24, 11:00 PM to Wednesday, November 25, 1:00 AM",
    );
  });
});
