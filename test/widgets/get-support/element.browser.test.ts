/** A person asks for support, and what they wrote reaches the people who answer, and
 * nobody else. */
import { expect } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import { Referral } from "../../../src/contract/intake.js";
import { z } from "../../../src/contract/zod.js";
import {
  atForm,
  canary,
  focusOf,
  goesOn,
  headingOf,
  number,
  sends,
  starts,
  toReview,
  toSend,
} from "../../support/asking-person.js";
import { openedRows } from "../../support/opened.js";
import { clearAway } from "../../support/person.js";
import { createScenario } from "../../support/scenario.js";
import { until } from "../../support/until.js";

describe("a person who asks for support", () => {
  afterEach(clearAway);

  it("is heard with exactly the words that were typed, sealed to both key holders", async () => {
    const scenario = await createScenario();
    const person = atForm(scenario);
    await toSend(person);
    await sends(person);
    const [post, ...more] = await scenario.requests("POST /intake");
    expect(more).to.deep.equal([]);
    expect(post?.body).not.to.contain(canary).and.not.to.contain(number);
    const [referral] = await openedRows(scenario);
    const { intent, consent, ...said } = z.parse(Referral, referral);
    expect(intent).to.match(/^[0-9a-f-]{36}$/);
    expect(consent.map(({ id }) => id)).to.deep.equal(["contact"]);
    expect(said).to.deep.equal({
      type: "referral",
      formVersion: "1",
      locale: "en",
      dir: "ltr",
      for: "self",
      needs: ["loss"],
      message: canary,
      person: { name: "Test Person", ageBand: null, zip: null },
      language: null,
      accessNeeds: null,
      contact: {
        who: "me",
        methods: [{ kind: "call", value: number, e164: "+12155550199", rank: 1 }],
        voicemail: "no",
        sayOrganization: "no",
        shared: "yes",
        askFor: null,
        codeWord: null,
        times: null,
        note: null,
        prohibited: null,
      },
    });
    const [row] = await scenario.rows("intake");
    await person.reads(String(row?.["ref"]));
  });

  it("can ask for a call and nothing else, in three pages", async () => {
    const scenario = await createScenario();
    const person = atForm(scenario);
    await person.presses("Just ask for a call or text");
    await person.reads("Step 1 of 2");
    await person.chooses("Text message");
    await person.types("Phone number for texts", number);
    await person.chooses("Spanish");
    await goesOn(person, "How should we call or text you?");
    expect(person.words).not.to.contain("may we leave a message").and.not.to.contain("code word");
    await goesOn(person, "What is safe for you?");
    await person.chooses(/may read this and contact me/);
    await sends(person);
    const [referral] = await openedRows(scenario);
    const { needs, language, contact } = z.parse(Referral, referral);
    expect([needs, language]).to.deep.equal([["notSure"], { spoken: ["es"], written: [] }]);
    expect(Object.keys(referral ?? {})).not.to.include.members(["message", "person"]);
    expect(contact.methods[0]?.kind).to.equal("text");
  });

  it("can ask for somebody who has not agreed, and is never asked for their name or number", async () => {
    const scenario = await createScenario();
    const person = atForm(scenario);
    await starts(person);
    await person.chooses("Someone else");
    const [knows, agreed] = ["No", "Not sure"].map((words, index) =>
      person
        .all(`#${["subjectKnows", "subjectAgreed"][index]} label`)
        .find((each) => each.textContent?.includes(words)),
    );
    knows?.click();
    agreed?.click();
    await person.reads("leave out their name and number");
    await goesOn(person, "Who is this for?");
    await person.types("What should we call you?", "Test Friend");
    await person.chooses("Friend");
    await person.chooses("E-mail");
    await person.types("E-mail address", "friend@example.org");
    await goesOn(person, "About you");
    await person.chooses("I am not sure");
    await goesOn(person, "What would help?");
    await goesOn(person, "tell us more");
    await person.reads("About this person");
    expect(person.field("What should we call them?")).to.equal(undefined);
    await goesOn(person, "About this person");
    expect(headingOf(person)).to.contain("What is safe for you?");
    await goesOn(person, "What is safe for you?");
    await goesOn(person, "Language and access");
    await person.chooses(/may read this and contact me/);
    await sends(person);
    const [referral] = await openedRows(scenario);
    const { person: subject, contact, referrer } = z.parse(Referral, referral);
    expect(subject).to.deep.equal({ ageBand: null, zip: null });
    expect([contact.who, contact.methods]).to.deep.equal(["referrer", []]);
    expect([referrer?.name, referrer?.subjectAgreed]).to.deep.equal(["Test Friend", "unsure"]);
  });

  it("can call instead, and is told what to say", async () => {
    const scenario = await createScenario();
    const person = atForm(scenario);
    await toReview(person);
    await person.presses("Change How should we reach you?");
    await person.chooses("I will call you");
    await goesOn(person, "How should we reach you?");
    expect(person.words).not.to.contain("What is safe for you?");
    await person.chooses(/may read this and contact me/);
    await sends(person);
    await person.reads("Say the code. You do not have to say your name.");
    const [referral] = await openedRows(scenario);
    expect(z.parse(Referral, referral).contact.methods).to.deep.equal([]);
  });

  it("goes the whole way by keyboard, with the focus on each heading", async () => {
    const person = atForm(await createScenario());
    const start = await until("Start", () => person.control("Start"));
    start.focus();
    await sendKeys({ press: "Enter" });
    await person.reads("Who is this for?");
    await until("the heading", () => focusOf(person) === "heading");
    person.choice("Me")?.focus();
    await sendKeys({ press: " " });
    person.root.getElementById("continue")?.focus();
    await sendKeys({ press: "Enter" });
    await person.reads("What would help?");
    await until("the heading", () => focusOf(person) === "heading");
    person.root.getElementById("continue")?.focus();
    await sendKeys({ press: "Enter" });
    await until("the list of problems", () => focusOf(person) === "problems");
    await person.presses("Pick at least one");
    await until("the first choice", () => focusOf(person) === "needs-mentalHealth");
    await sendKeys({ press: " " });
    person.root.getElementById("continue")?.focus();
    await sendKeys({ press: "Enter" });
    await person.reads("A few words");
    person.field("A few words")?.focus();
    await sendKeys({ type: "Words by keyboard" });
    person.root.getElementById("continue")?.focus();
    await sendKeys({ press: "Enter" });
    await person.reads("About you");
    person.field("What should we call you?")?.focus();
    await sendKeys({ type: "Ana" });
    await sendKeys({ press: "Enter" });
    await person.reads("How should we reach you?");
    await person.presses("Back");
    await person.reads("About you");
    expect(person.field("What should we call you?")?.value).to.equal("Ana");
    await person.presses("Back");
    expect(person.field("A few words")?.value).to.equal("Words by keyboard");
  });

  it("changes the language in the middle and keeps the words", async () => {
    const person = atForm(await createScenario());
    await starts(person);
    await person.chooses("Me");
    await goesOn(person, "Who is this for?");
    await person.chooses("I am not sure");
    await goesOn(person, "What would help?");
    const field = await person.types("A few words", canary);
    await person.presses("Español");
    await until("Spanish", () => person.root.querySelector(".base")?.getAttribute("lang") === "es");
    await until("other words", () => !person.words.includes("A few words"));
    expect(field.isConnected && field.value).to.equal(canary);
    await person.presses(/English$/);
    await goesOn(person, "tell us more");
    await person.presses("Back");
    expect((await until("the field", () => person.field("A few words"))).value).to.equal(canary);
  });

  it("keeps everything when the page moves the form about, in each room", async () => {
    const scenario = await createScenario({
      faults: [{ on: "POST /intake", kind: "stall", ms: 300 }],
    });
    const person = atForm(scenario);
    const other = document.body.appendChild(document.createElement("section"));
    let sent = 0;
    document.body.addEventListener("haven-support-sent", () => (sent += 1));
    const moves = () => {
      const home = person.element.parentElement;
      other.append(person.element);
      home?.append(person.element);
    };
    moves();
    await person.reads("Get support");
    moves();
    await toSend(person);
    moves();
    await person.reads(canary);
    await person.presses("Send to");
    moves();
    await person.reads("We got it.");
    moves();
    await person.reads("We got it.");
    other.remove();
    expect(await scenario.rows("intake")).to.have.length(1);
    expect(sent).to.equal(1);
  });

  it("goes on when the endpoint is lost while they write", async () => {
    const scenario = await createScenario();
    const person = atForm(scenario);
    await starts(person);
    await person.chooses("Me");
    await scenario.change({
      faults: [{ on: "GET /config", kind: "status", status: 404, times: 9 }],
    });
    await person.presses("Español"); // asks for the config again, in Spanish
    await until("the question", async () => (await scenario.requests("GET /config")).length > 1);
    await person.presses(/English$/);
    await goesOn(person, "Who is this for?");
    await person.reads("What would help?");
  });
});
