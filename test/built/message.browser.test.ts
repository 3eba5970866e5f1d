/** The built form for messages on a page of another origin: stored once, sealed, and nothing typed
 * lost. */
import { expect } from "@open-wc/testing";
import { Message } from "../../src/contract/intake.js";
import { z } from "../../src/contract/zod.js";
import {
  closeWalks,
  everyFault,
  fallback,
  isWellAgain,
  keptSecret,
  failsInEveryWay,
  walkTo,
} from "../support/built-walk.js";
import { openedRows } from "../support/opened.js";
import type { Person } from "../support/person.js";
import { warmUp } from "../support/warm-up.js";

const tag = "haven-send-message";
const post = "POST /intake";
const words = "canary words about a garden";
const secrets = [words, "Test Person"];

async function writes(person: Person): Promise<void> {
  await person.presses("Write a message");
  await person.chooses("Something else");
  await person.types("Your message", words);
  await person.types("What should we call you?", "Test Person");
  await person.chooses("No answer needed");
  await person.presses("Continue");
  await person.chooses(/may read this and contact me/);
}

describe("the built form for messages on a page of another origin", () => {
  before(warmUp);
  afterEach(closeWalks);

  it("stores one sealed message though the first reply is lost; both keys open it", async () => {
    const walk = await walkTo(tag, { faults: [{ on: post, kind: "drop" }] });
    const { heard, person, scenario } = walk;
    await writes(person);
    await person.presses("Send to");
    await person.reads("We got it.");
    const [lost, answered, ...more] = await scenario.requests(post);
    expect([lost?.status, answered?.status, more]).to.deep.equal([0, 201, []]);
    expect(await scenario.rows()).to.have.length(1);
    const [opened] = await openedRows(scenario);
    const { message, person: who, topic, contact } = z.parse(Message, opened);
    expect([message, topic, who?.name, contact.who]).to.deep.equal([
      words,
      "other",
      "Test Person",
      "noAnswer",
    ]);
    expect(heard.events).to.deep.equal(["haven-message-sent"]);
    await keptSecret(walk, ...secrets);
  });

  it("keeps every word while the endpoint fails in every way, and sends them later", async () => {
    const walk = await walkTo(tag, { hurried: true });
    const { person, scenario } = walk;
    await writes(person);
    await failsInEveryWay(walk, { on: post, press: "Send to" }, async (what) => {
      await person.reads("Your words are still here.");
      expect(person.words, what).to.contain(words).and.not.to.contain("We got it.");
      expect(person.control("Call +1 215-555-0142"), what).not.to.equal(undefined);
    });
    await person.reads("We got it.");
    expect(await scenario.rows()).to.have.length(1);
    const [opened] = await openedRows(scenario);
    expect(z.parse(Message, opened).message).to.equal(words);
    await keptSecret(walk, ...secrets);
  });

  for (const [what, fault] of Object.entries(everyFault("/config")))
    it(`gives the page's own number and no form when its config ${what}`, async () => {
      const walk = await walkTo(tag, { faults: [fault], hurried: true });
      const { heard, person } = walk;
      await person.reads("We cannot get through right now.");
      const [slot] = person.all<HTMLSlotElement>("slot");
      expect(slot?.assignedNodes().map((node) => node.textContent)).to.deep.equal([fallback]);
      expect(person.all("input, textarea")).to.deep.equal([]);
      await isWellAgain(walk);
      await person.presses("Write a message");
      await person.types("Your message", words);
      expect(heard.stop().unhandled).to.deep.equal([]);
    });

  it("takes a message though a number in its config is broken", async () => {
    const first = await walkTo(tag);
    const config = await (await fetch(`${first.scenario.endpoint}/config`)).json();
    closeWalks();
    config.organization.phones.unshift({ number: "call us" });
    config.crisis.unshift("no line");
    const faults = [{ on: "/config", times: 9, kind: "json", body: config }] as const;
    const walk = await walkTo(tag, { faults });
    await writes(walk.person);
    await walk.person.presses("Send to");
    await walk.person.reads("We got it.");
    expect(walk.person.words).to.contain("215-555-0142").and.not.to.contain("call us");
    await keptSecret(walk, ...secrets);
  });
});
