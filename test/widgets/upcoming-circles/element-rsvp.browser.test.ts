/** Taking part in a date, as a person does it, at the reference backend. */
import { expect } from "@open-wc/testing";
import "../../support/root.js";
import "../../../src/widgets/upcoming-circles/define.js";
import { holdClock, releaseClock } from "../../support/circle-visit.js";
import { clearAway } from "../../support/person.js";
import {
  askingCircle,
  atList,
  begins,
  needsNote,
  nickname,
  number,
  takesPart,
  toReview,
} from "../../support/rsvp-person.js";
import { until } from "../../support/until.js";
import { warmUp } from "../../support/warm-up.js";

const post = "POST /circles/rsvpcircle0001/rsvps";

describe("taking part", () => {
  before(warmUp);
  beforeEach(() => holdClock());
  afterEach(() => {
    clearAway();
    releaseClock();
  });

  it("tells the truth before any typing, with the way out and the lines in view", async () => {
    const { person } = await atList();
    await person.presses("Take part");
    const words = await person.reads("The owner of this website could see what you type here.");
    expect(words).to.contain("Only the team can open them.");
    expect(words).to.contain("we may have to call 911");
    expect(words).to.contain("We delete all of it 14 days after the date.");
    expect(person.control("Leave this page")).to.not.equal(undefined);
    expect(person.control("Call 988")).to.not.equal(undefined);
    await until("the heading", () => person.focused?.id === "heading");
  });

  it("gives the code first, announced once, then the place (circles case 10)", async () => {
    const { person, scenario } = await atList();
    await person.reads("West Philadelphia");
    const address = "12 Test Street";
    expect(person.root.textContent).not.to.contain(address);
    const code = await takesPart(person);
    expect(code).to.match(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
    const words = await person.reads(address);
    expect(words.indexOf(code)).to.be.lessThan(words.indexOf(address));
    const status = person.root.querySelector("#status");
    await until("the code is told", () => status?.textContent?.includes(code));
    expect(getComputedStyle(person.all(".code")[0] as Element).userSelect).not.to.equal("none");
    expect(await scenario.rows("rsvp")).to.have.length(1);
  });

  it("says that one may still ask for a language after its day", async () => {
    const { person } = await atList({
      circles: [
        askingCircle({
          languages: [
            { code: "en", how: "spoken", when: "provided" },
            { code: "ase", how: "signed", when: "onRequest", requestBy: "2026-01-01" },
          ],
        }),
      ],
    });
    await begins(person);
    await person.chooses("In person");
    await person.presses("Continue");
    await person.reads("What should we call you?");
    await person.presses("Continue");
    await person.reads("How can we reach you?");
    await person.presses("Continue");
    await person.reads("Ask all the same: we try.");
  });

  it("keeps the words and offers what is open when it is full (circles case 19)", async () => {
    const { person, scenario } = await atList();
    await toReview(person);
    const places = { private: { capacity: { inPerson: 0, online: 5 } } };
    await scenario.change({ circles: [askingCircle(places)] });
    await person.presses("Send to");
    await person.reads("Your words are still here. You can take part this way:");
    expect(person.control("Put me on the waitlist")).to.not.equal(undefined);
    await person.presses("Send it with: Online");
    await person.reads("You have a place.");
    const sent = await scenario.requests(post);
    const keys = sent.map(({ headers }) => headers["idempotency-key"]);
    expect(new Set(keys).size).to.equal(2);
    const [row] = await scenario.rows("rsvp");
    expect(row?.["mode"]).to.equal("online");
  });

  it("shows a changed agreement beside what it was, and keeps the words", async () => {
    const { person, scenario } = await atList();
    await toReview(person);
    const agreements = [
      {
        id: "confidential",
        version: "2",
        title: "What is said here stays here",
        text: "We say nothing of others outside. If someone may die, we may have to tell.",
      },
    ];
    await scenario.change({ circles: [askingCircle({ agreements })] });
    await person.presses("Send to");
    const words = await person.reads("What we agree on has changed while you wrote.");
    expect(words).to.contain("Before, it was: We do not repeat what others say.");
    expect(person.choice("I have read this")?.checked).to.equal(false);
    await person.chooses("I have read this");
    await person.presses("Continue");
    await person.reads(nickname);
    await person.presses("Send to");
    await person.reads("You have a place.");
  });

  it("says so when the date was cancelled meanwhile, with a number to call", async () => {
    const { person, scenario } = await atList();
    await toReview(person);
    await scenario.change({ circles: [askingCircle({ status: "cancelled" })] });
    await person.presses("Send to");
    await person.reads("This date will not take place");
    expect(person.control("Copy my words")).to.not.equal(undefined);
    await person.presses("Back to the list");
  });

  it("stores one sign-up when the reply is lost", async () => {
    const { person, scenario } = await atList({ faults: [{ on: post, kind: "drop" }] });
    await toReview(person);
    await person.presses("Send to");
    await person.reads("You have a place.");
    expect(await scenario.rows("rsvp")).to.have.length(1);
  });

  it("says which answer is missing, and leads there", async () => {
    const { person } = await atList();
    await begins(person);
    await person.presses("Continue");
    await person.reads("There is a problem");
    expect(person.focused?.id).to.equal("problems");
    expect(person.words).to.contain("Choose how you take part.");
  });

  it("leads back to the list, to the button that it came from", async () => {
    const { person } = await atList();
    await person.presses("Take part");
    await person.presses("Back to the list");
    await until("the button", () => person.focused?.id === "take-part-rsvpcircle0001");
  });

  it("seals name, number and note, and sends in clear only what seats need", async () => {
    const { person, scenario } = await atList();
    await takesPart(person);
    const [sent] = await scenario.requests(post);
    for (const secret of [nickname, number, needsNote]) expect(sent?.body).not.to.contain(secret);
    expect(JSON.parse(sent?.body ?? "{}")).to.deep.include({
      mode: "inPerson",
      needs: ["childcare"],
    });
  });

  it("looks up and cancels with the code, and asks no reason (circles case 20)", async () => {
    const { person, scenario } = await atList();
    const code = await takesPart(person);
    await person.presses("Back to the list");
    await person.reads("I have a code");
    expect(person.words, "it is for who wrote it down").not.to.contain(code);
    await person.presses("I have a code");
    await person.types("Your code", code.toLowerCase().replaceAll("-", " "));
    await person.presses("Look it up");
    const words = await person.reads("You have a place.");
    expect(words).to.contain("12 Test Street");
    expect(words).to.contain("Circle after suicide loss");
    await person.presses("I cannot come");
    await person.reads("Thank you for telling us. You are welcome another time.");
    const [asked] = await scenario.requests("DELETE /rsvp");
    expect(asked?.status).to.equal(204);
    expect(asked?.body).to.equal("");
  });

  it("tells with the code what became of the date since", async () => {
    const { person, scenario } = await atList();
    const code = await takesPart(person);
    const statusNote = "We will say the new day here.";
    await scenario.change({ circles: [askingCircle({ status: "postponed", statusNote })] });
    await person.presses("Back to the list");
    await person.presses("I have a code");
    await person.types("Your code", code);
    await person.presses("Look it up");
    const words = await person.reads("There is no new date yet.");
    for (const said of ["You have a place.", "Postponed", statusNote])
      expect(words).to.contain(said);
    expect(words).not.to.contain("12 Test Street");
  });

  it("says kindly that it does not know a code", async () => {
    const { person } = await atList();
    await person.presses("I have a code");
    await person.types("Your code", "7Q4K-2MXD-9HTB-5WNE");
    await person.presses("Look it up");
    await person.reads("We do not know this code.");
  });

  it("opens the form for support after it, and comes back to the code", async () => {
    const { person } = await atList();
    const code = await takesPart(person);
    await person.presses("Get support");
    await until("the form", () => person.root.querySelector("haven-get-support"));
    await person.presses("Back to the circles");
    await person.reads(code);
  });
});
