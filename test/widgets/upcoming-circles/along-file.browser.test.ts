/** A calendar file that is made on the person's own device: after they signed up, and where no
 * endpoint answers. */
import { expect } from "@open-wc/testing";
import ICAL from "ical.js";
import "../../../src/widgets/upcoming-circles/define.js";
import { circle, holdClock, monday, releaseClock, visit } from "../../support/circle-visit.js";
import { clearAway, type Person } from "../../support/person.js";
import { atList, takesPart } from "../../support/rsvp-person.js";
import type { Scenario } from "../../support/scenario.js";
import { until } from "../../support/until.js";
import { warmUp } from "../../support/warm-up.js";

/** The files that a page hands over, instead of a download. */
function downloads() {
  const blobs: Blob[] = [];
  const names: string[] = [];
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  URL.createObjectURL = (blob) => {
    if (blob instanceof Blob) blobs.push(blob);
    return createObjectURL.call(URL, blob);
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    if (this.href.startsWith("blob:")) names.push(this.download);
    else click.call(this);
  };
  const stop = () => {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  };
  return { blobs, names, stop };
}

describe("a calendar file made on the device", () => {
  let files: ReturnType<typeof downloads>;
  before(warmUp);
  beforeEach(() => {
    holdClock();
    files = downloads();
  });
  afterEach(() => {
    files.stop();
    releaseClock();
    clearAway();
  });

  it("holds the address after the 201 and on request, under a neutral title (circles case 10)", async () => {
    const { person } = await atList();
    await takesPart(person);
    await person.reads("12 Test Street");
    await person.presses("Make a file that also says where");
    const blob = await until("a file", () => files.blobs[0]);
    const ics = (await blob.text()).replaceAll("\r\n ", "");
    expect(files.names).to.deep.equal(["event.ics"]);
    expect(ics).to.match(/SUMMARY:Appointment\r\n/);
    expect(ics).to.match(/LOCATION:12 Test Street/);
    expect(ics).to.include("CLASS:PRIVATE");
    const link = person.all<HTMLAnchorElement>(".along a[download]")[0];
    const served = await (await fetch(link?.href ?? "")).text();
    expect(served, "the endpoint's own file says nothing of it").not.to.include("12 Test Street");
  });

  it("is byte for byte the endpoint's where that no longer answers", async () => {
    const { page, scenario } = await visit({ circles: [circle({ neutralTitle: undefined })] });
    await page.presses("What to expect");
    await page.reads("Google will receive");
    const link = page.all<HTMLAnchorElement>(".along a[download]")[0];
    const served = await (await fetch(link?.href ?? "")).text();
    await makesItself(page, scenario);
    const blob = await until("a file", () => files.blobs[0]);
    expect(await blob.text()).to.equal(served);
  });

  it("has a title of 120 signs in lines of 75 octets, and a calendar reads it exactly (circles case 18)", async () => {
    const rude = `Círculo, "${"👨‍👩‍👧‍👦"}"; back\\slash, новый ${"愈".repeat(40)}`;
    const title = [...(rude + "é;,\\".repeat(40))].slice(0, 120).join("");
    const evening = { start: "2027-01-07T18:30:00-05:00", end: "2027-01-07T20:00:00-05:00" };
    const { page, scenario } = await visit(
      { circles: [circle({ title, ...evening })] },
      { calendar: "full" },
    );
    await page.presses("What to expect");
    await page.reads("Google will receive");
    await makesItself(page, scenario);
    const blob = await until("a file", () => files.blobs[0]);
    const ics = await blob.text();
    for (const line of ics.split("\r\n"))
      expect(new TextEncoder().encode(line).length, line).to.be.at.most(75);
    const calendar = new ICAL.Component(ICAL.parse(ics));
    const [event] = calendar.getAllSubcomponents("vevent").map((each) => new ICAL.Event(each));
    expect(event?.summary).to.equal(title);
    expect(event?.startDate.toJSDate().toISOString()).to.equal("2027-01-07T23:30:00.000Z");
  });
});

/** The endpoint has nothing any more, so the page makes the file itself. */
async function makesItself(page: Person, scenario: Scenario): Promise<void> {
  await scenario.fault({ on: "/circles", kind: "status", status: 404 });
  holdClock(new Date(Date.parse(monday) + 600_000).toISOString());
  document.dispatchEvent(new Event("visibilitychange"));
  await page.reads("This is the list as of");
  const add = await until("a button", () =>
    page.all(".along button").find(({ textContent }) => textContent?.includes("Add to calendar")),
  );
  add.click();
}
