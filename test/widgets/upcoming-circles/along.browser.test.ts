/** A visitor takes a date along: into a calendar, to somebody else, on paper; nothing is given away
 * unless they want it. */
import { expect } from "@open-wc/testing";
import "../../../src/widgets/upcoming-circles/define.js";
import { chooseLanguage } from "../../../src/locale/controller.js";
import { circle, holdClock, releaseClock, visit } from "../../support/circle-visit.js";
import { clearAway, nameOf, plain, type Person } from "../../support/person.js";
import { until } from "../../support/until.js";
import { warmUp } from "../../support/warm-up.js";

const link = (page: Person, name: string) =>
  page.all<HTMLAnchorElement>("a[href]").find((each) => nameOf(each).startsWith(name));

async function opened(change: object = {}, attributes: Record<string, string> = {}) {
  const seen = await visit(
    { circles: [circle({ neutralTitle: undefined, ...change })] },
    attributes,
  );
  await seen.page.presses("What to expect");
  return seen;
}

/** Printed sheets, instead of a printer. */
function printer() {
  const sheets: Document[] = [];
  const get = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, "contentWindow");
  Object.defineProperty(HTMLIFrameElement.prototype, "contentWindow", {
    configurable: true,
    get(this: HTMLIFrameElement) {
      const view: unknown = get?.get?.call(this);
      const own = view as Window | null;
      if (own && this.className === "paper") own.print = () => void sheets.push(own.document);
      return own;
    },
  });
  const stop = () => {
    if (get) Object.defineProperty(HTMLIFrameElement.prototype, "contentWindow", get);
  };
  return { sheets, stop };
}

describe("a date in a calendar", () => {
  before(warmUp);
  beforeEach(() => holdClock());
  afterEach(() => {
    releaseClock();
    chooseLanguage(undefined);
    clearAway();
  });

  it("is a file of the endpoint and three links, each of which says before the click what it gives away", async () => {
    const { page } = await opened();
    await page.reads("Google will receive the date and this title: Appointment");
    await page.reads("This entry will not change by itself. If we have a way to reach you");
    expect(page.words.split("Microsoft will receive the date and this title").length).to.equal(3);
    for (const name of ["Google Calendar", "Outlook.com", "Microsoft 365"]) {
      const found = link(page, name);
      expect(found?.target).to.equal("_blank");
      expect(found?.rel).to.equal("noopener noreferrer");
      expect(decodeURIComponent(found?.href ?? "")).not.to.match(/suicide|Philadelphia/);
    }
    const file = page.all<HTMLAnchorElement>(".along a[download]")[0];
    expect(file?.download).to.equal("event.ics");
    expect(file?.href).to.match(/\/circles\/\w+\.ics\?lang=en$/);
  });

  it("shows its real title when the person wants it, on this page alone", async () => {
    const { page, heard } = await opened();
    await page.chooses("Show the real title");
    await page.reads("this title and this place: Circle after suicide loss, West Philadelphia");
    await page.reads("Remove the old entry first.");
    expect(page.all<HTMLAnchorElement>(".along a[download]")[0]?.href).to.include("full=1");
    expect(decodeURIComponent(link(page, "Google Calendar")?.href ?? "")).to.include("suicide");
    await page.chooses("Show the real title");
    await page.reads("Google will receive the date and this title: Appointment");
    expect(page.words).to.include("Remove the old entry first.");
    expect(heard.stop().traces).to.deep.equal([]);
  });

  it("has the real title from the start where the page wants it, and the person can take it off", async () => {
    const { page } = await opened({}, { calendar: "full" });
    await page.reads("Your calendar will show: Circle after suicide loss");
    await page.chooses("Show the real title");
    await page.reads("Your calendar will show: Appointment");
  });

  it("tells the page that an entry was taken, and not which", async () => {
    const { page, heard } = await opened();
    await page.reads("Google will receive");
    const google = link(page, "Google Calendar");
    google?.addEventListener("click", (event) => event.preventDefault());
    google?.click();
    const told = heard.stop().told.filter(({ type }) => type === "haven-calendar-opened");
    expect(told).to.deep.equal([{ type: "haven-calendar-opened", fields: {} }]);
  });

  it("has none when it is cancelled or postponed", async () => {
    for (const status of ["cancelled", "postponed"]) {
      const { page } = await opened({ status });
      await page.reads("Close the details");
      expect(page.words).not.to.include("Put it in your calendar");
      expect(link(page, "Google Calendar")).to.equal(undefined);
      clearAway();
    }
  });
});

describe("all dates", () => {
  before(warmUp);
  beforeEach(() => holdClock());
  afterEach(() => {
    releaseClock();
    clearAway();
  });

  it("can be followed by an address that is read, copied, opened on the device or at Google", async () => {
    const { page } = await visit({ circles: [circle()] }, { partner: "west-philly-library" });
    await page.reads("Circle after suicide loss");
    await until("the rest", () => page.all("a[aria-expanded]")[0]);
    const keep = await page.presses("Keep or print all dates");
    await page.reads("Google may take a day.");
    expect(keep.getAttribute("aria-expanded")).to.equal("true");
    const feed = plain(page.all(".shared bdi")[0]?.textContent);
    expect(feed).to.match(/\/circles\.ics\?lang=en&partner=west-philly-library$/);
    expect(page.words).to.include(`This address names ${new URL(feed).host}.`);
    expect(link(page, "Calendar app")?.getAttribute("href")).to.equal(
      feed.replace(/^https?:/, "webcal:"),
    );
    expect(decodeURIComponent(link(page, "Google Calendar")?.href ?? "")).to.include(
      "cid=webcal://",
    );
    await page.chooses("Show the real title");
    await until("a full feed", () => page.words.includes("full=1"));
    await page.presses("Keep or print all dates");
    await until("closed", () => !page.words.includes("Google may take a day."));
  });
});

describe("what is shared and printed", () => {
  before(warmUp);
  beforeEach(() => holdClock());
  afterEach(() => {
    releaseClock();
    clearAway();
  });

  it("is neutral until names are wanted, and leads back to the date", async () => {
    const { page } = await opened();
    const here = `${location.origin}${location.pathname}`;
    await page.reads("Appointment: Tuesday, November 24, 2026, 6:30 PM to 8:00 PM, Eastern time.");
    expect(page.words).to.include(`${here}#haven-circle=k7q2m4xd9htb5wne`);
    await page.chooses("With names");
    await page.reads("Circle after suicide loss: Tuesday, November 24, 2026");
  });

  it("prints a sheet of its own with no style of the page, neutral until names are wanted", async () => {
    const { sheets, stop } = printer();
    try {
      const { page } = await opened();
      await page.presses("Print");
      const first = await until("a sheet", () => sheets[0]);
      const text = plain(first.body.textContent);
      expect(first.title).to.equal("Appointment");
      expect(first.querySelector("h1")?.textContent).to.equal("Appointment");
      expect(text).to.include("Tuesday, November 24, 2026").and.to.include("Eastern time");
      expect(text).not.to.match(/suicide|Healing circle|k7q2m4xd9htb5wne/);
      const view = first.defaultView;
      expect(view?.getComputedStyle(first.body).color).to.equal("rgb(0, 0, 0)");
      expect(page.all("iframe.paper").length).to.equal(1);
      await page.chooses("With names");
      await page.presses("Print");
      const second = await until("another sheet", () => sheets[1]);
      expect(plain(second.body.textContent)).to.include("Circle after suicide loss");
      expect(page.all("iframe.paper").length).to.equal(1);
    } finally {
      stop();
    }
  });

  it("prints in the language that the list is read in", async () => {
    const { sheets, stop } = printer();
    try {
      const { page } = await visit(
        { circles: [circle({ neutralTitle: undefined })] },
        { lang: "es" },
      );
      await page.presses("Cómo será");
      await page.presses("Imprimir");
      const sheet = await until("a sheet", () => sheets[0]);
      const words = plain(sheet.body.textContent);
      expect(sheet.documentElement.lang).to.equal("es");
      expect(sheet.title).to.equal("Cita");
      expect(words).to.include("martes, 24 de noviembre de 2026").and.to.include("hora del este");
      expect(words).not.to.match(/Call|Text|Free|Ages|In English|Step-free/);
    } finally {
      stop();
    }
  });

  it("holds an address that is told after signing up nowhere, on the page, shared or printed (circles case 10)", async () => {
    const { sheets, stop } = printer();
    try {
      const place = {
        visibility: "afterRsvp",
        areaLabel: "West Philadelphia",
        address: "555 HIDDEN Street",
        name: "HIDDEN Room",
        meetingPoint: "HIDDEN door",
      };
      const { page } = await opened({ place });
      await page.chooses("With names");
      await page.chooses("Show the real title");
      await page.reads("this title and this place: Circle after suicide loss, West Philadelphia");
      await page.presses("Print");
      const sheet = await until("a sheet", () => sheets[0]);
      const ics = await fetch(page.all<HTMLAnchorElement>(".along a[download]")[0]?.href ?? "");
      const all = [
        page.root.innerHTML,
        ...page.all<HTMLAnchorElement>("a[href]").map(({ href }) => href),
        sheet.documentElement.outerHTML,
        await ics.text(),
        document.documentElement.outerHTML,
      ].join("\n");
      expect(all).to.include("West Philadelphia");
      expect(all).not.to.include("HIDDEN");
    } finally {
      stop();
    }
  });

  it("leaves no JSON-LD anywhere, whatever `privacy.index` says (circles case 17)", async () => {
    for (const index of [false, true]) {
      const { page, scenario } = await opened({ privacy: { listing: "public", index } });
      await page.reads("Google will receive");
      const reply = await fetch(`${scenario.endpoint}/circles`);
      const all = [document.documentElement.outerHTML, page.root.innerHTML, await reply.text()];
      expect(all.join("")).not.to.match(/ld\+json|schema\.org/);
      clearAway();
    }
  });
});
