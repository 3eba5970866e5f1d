/** How a date stands: called off, put off, moved, full, closed; and what a visitor can do then. */
import { expect } from "@open-wc/testing";
import "../../../src/widgets/upcoming-circles/define.js";
import { circle, holdClock, releaseClock, tuesday, visit } from "../../support/circle-visit.js";
import { clearAway, nameOf, plain, type Person } from "../../support/person.js";
import { until } from "../../support/until.js";
import { warmUp } from "../../support/warm-up.js";

const rsvp = {
  mode: "required",
  accepts: ["inPerson", "online"],
  seats: { inPerson: "open", online: "open" },
  waitlist: false,
  guestsMax: 0,
  phone: "+12155550142",
};
const friday = { start: "2026-11-27T18:30:00-05:00", end: "2026-11-27T20:00:00-05:00" };

const focusedName = ({ focused }: Person) => (focused ? nameOf(focused) : "");

describe("a date that is not simply on", () => {
  before(warmUp);
  beforeEach(() => holdClock());
  afterEach(() => {
    releaseClock();
    clearAway();
  });

  it("is called cancelled before its title, with no way to take part or calendar (circles case 9)", async () => {
    const { page } = await visit({ circles: [circle({ status: "cancelled", rsvp })] });
    await page.reads("This date will not take place.");
    const [title] = page.all(".circle [role='heading']");
    expect(nameOf(title!)).to.equal("Cancelled: Circle after suicide loss");
    await page.presses("What to expect");
    await page.reads("Close the details");
    for (const name of [/calendar/i, "Call to sign up", "Sign up", "Take part", /waitlist/])
      expect(page.control(name), String(name)).to.equal(undefined);
  });

  it("leads to its new date, also beyond the limit, with the focus there (circles case 9)", async () => {
    const between = [0, 1, 2].map((index) =>
      circle({
        id: `between0000${index}`,
        start: "2026-11-25T18:30:00-05:00",
        end: "2026-11-25T20:00:00-05:00",
      }),
    );
    const old = circle({ id: "oldcircle000", status: "rescheduled", replacedBy: "newcircle000" });
    const there = circle({
      ...friday,
      id: "newcircle000",
      title: "Circle on its new date",
      status: "rescheduled",
      previousStart: tuesday,
    });
    const { page } = await visit({ circles: [old, ...between, there] }, { limit: "2" });
    await page.reads("This circle has a new date.");
    expect(page.words).not.to.contain("Circle on its new date");
    await page.presses("Show the new date");
    await until("the focus", () => focusedName(page).includes("Circle on its new date"));
    expect(await page.reads("It was on Tuesday, November 24, 6:30 PM.")).to.contain(
      "Friday, November 27",
    );
  });

  it("stays in its old place when it was put off, with no time made up", async () => {
    const { page } = await visit({
      circles: [circle({ ...friday, id: "laterdate000" }), circle({ status: "postponed", rsvp })],
    });
    const words = await page.reads("There is no new date yet.");
    expect(words).to.contain("It was on Tuesday, November 24, 6:30 PM.");
    expect(plain(page.all("time")[0]?.textContent)).to.equal("Was 6:30 PM to 8:00 PM");
    const [first] = page.all(".circle [role='heading']");
    expect(nameOf(first!)).to.contain("Postponed");
    await until("somebody to call", () => page.control(/^Call/));
  });

  it("is held online for once, and says so in the place of the address", async () => {
    const { page } = await visit({
      circles: [circle({ status: "movedOnline", modes: ["inPerson"] })],
    });
    await page.reads("We meet online this time.");
    expect(plain(page.all(".facts li")[1]?.textContent)).to.equal("Online");
  });

  it("is full in the room and open online, each said for itself", async () => {
    const seats = { inPerson: "full", online: "few" };
    const { page } = await visit({ circles: [circle({ rsvp: { ...rsvp, seats } })] });
    const words = await page.reads("In person: this date is full.");
    expect(words).to.contain("Online: you can take part.");
    expect(words).not.to.match(/few|left|hurry|only/i);
  });

  it("is full on the phone too when the call is, since who phones sits in it", async () => {
    const seats = { online: "full" };
    const phone = { ...rsvp, accepts: ["inPerson", "phone"], seats };
    const { page } = await visit({
      circles: [circle({ modes: ["inPerson", "phone"], rsvp: phone })],
    });
    expect(await page.reads("By phone: this date is full.")).to.contain(
      "In person: you can take part.",
    );
  });

  it("reads the same with few places as with many", async () => {
    const few = circle({ rsvp: { ...rsvp, seats: { inPerson: "few", online: "few" } } });
    const many = circle({ rsvp });
    const read = async (one: unknown) => {
      const { page } = await visit({ circles: [one] });
      await page.reads("People who lost someone to suicide"); // in the organization's own words
      return plain(page.all(".circle")[0]?.textContent);
    };
    expect(await read(few)).to.equal(await read(many));
  });

  it("is full, and leads to the next open date of its series", async () => {
    const full = { ...rsvp, seats: { inPerson: "full", online: "full" }, waitlist: true };
    const other = {
      id: "othercircle0",
      seriesId: "another",
      start: "2026-11-25T18:30:00-05:00",
      end: "2026-11-25T20:00:00-05:00",
    };
    const { page } = await visit({
      circles: [
        circle({ rsvp: full }),
        circle({ ...other }),
        circle({ ...friday, id: "nextcircle00", title: "The next evening", rsvp }),
      ],
    });
    await page.reads("This date is full. You can join the waitlist or see the next date.");
    await page.presses("Next open date: Friday, November 27");
    await until("the focus", () => focusedName(page).includes("The next evening"));
  });

  it("is full with no other date: somebody to call", async () => {
    const full = { ...rsvp, seats: { inPerson: "full", online: "full" } };
    const { page } = await visit({ circles: [circle({ rsvp: full })] });
    await page.reads("This date is full. Please call us about other dates.");
    await until("somebody to call", () => page.control(/^Call \+1215/));
  });

  it("opens for sign-up later, or has closed", async () => {
    const opens = { ...rsvp, opens: "2026-11-24T09:00:00-05:00" };
    const closes = { ...rsvp, closes: "2026-11-23T09:00:00-05:00" };
    const { page } = await visit({
      circles: [circle({ rsvp: opens }), circle({ ...friday, id: "closedcircle", rsvp: closes })],
    });
    const words = await page.reads("You can sign up from Tuesday, November 24, 9:00 AM.");
    expect(words).to.contain("Sign-up for this date is closed. You can call us.");
    expect(page.control("Take part")).to.equal(undefined);
  });
});
