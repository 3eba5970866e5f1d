/** The built form for support on a page of another origin: stored once, sealed, and opened by each
 * of the keys. */
import { expect } from "@open-wc/testing";
import { Referral } from "../../src/contract/intake.js";
import { z } from "../../src/contract/zod.js";
import { canary, number, sends, toReview, toSend } from "../support/asking-steps.js";
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
import { warmUp } from "../support/warm-up.js";

const tag = "haven-get-support";
const post = "POST /intake";
const secrets = [canary, number, "Test Person"];

describe("the built form for support on a page of another origin", () => {
  before(warmUp);
  afterEach(closeWalks);

  it("stores one sealed referral though the first reply is lost; each key opens it", async () => {
    const walk = await walkTo(tag, { faults: [{ on: post, kind: "drop" }] });
    const { person, scenario, heard } = walk;
    await toSend(person);
    await sends(person);
    const [lost, answered, ...more] = await scenario.requests(post);
    expect(more).to.deep.equal([]);
    expect([lost?.status, answered?.status]).to.deep.equal([0, 201]);
    expect(answered?.body).to.equal(lost?.body);
    expect(answered?.headers["origin"]).to.equal(location.origin);
    const [row, ...rows] = await scenario.rows();
    expect(rows).to.deep.equal([]);
    await person.reads(String(row?.["ref"]));
    expect(scenario.keys).to.have.length(3);
    const [opened] = await openedRows(scenario);
    const { message, needs, person: who, contact } = z.parse(Referral, opened);
    expect([message, needs, who?.name]).to.deep.equal([canary, ["loss"], "Test Person"]);
    expect(contact.methods.map(({ value }) => value)).to.deep.equal([number]);
    expect(heard.events).to.deep.equal(["haven-support-sent"]);
    await keptSecret(walk, ...secrets);
    expect(heard.everything).not.to.contain(row?.["ref"]);
  });

  it("keeps every word while the endpoint fails in every way, and sends them later", async () => {
    const walk = await walkTo(tag, { hurried: true });
    const { person, scenario } = walk;
    await toSend(person);
    await failsInEveryWay(walk, { on: post, press: "Send to" }, (what) => told(walk, what));
    await person.reads("We got it.");
    expect(await scenario.rows()).to.have.length(1);
    const [opened] = await openedRows(scenario);
    expect(z.parse(Referral, opened).message).to.equal(canary);
    await keptSecret(walk, ...secrets);
  });

  it("waits ten seconds for an answer and not longer, and stores one row", async function () {
    this.timeout(40_000);
    const walk = await walkTo(tag);
    const { person, scenario } = walk;
    await toSend(person);
    await scenario.fault({ on: post, kind: "stall", ms: 11_000 });
    const began = performance.now();
    await person.presses("Send to");
    await person.reads("Still sending. Please wait a little longer.");
    await person.reads("We got it.");
    expect(performance.now() - began).to.be.at.least(10_000);
    // The first would have been answered after eleven seconds: the second came before that.
    expect(await scenario.requests(post)).to.have.length(2);
    expect(await scenario.rows()).to.have.length(1);
    await keptSecret(walk, ...secrets);
  });

  for (const [what, fault] of Object.entries(everyFault("/config")))
    it(`gives the page's own number and no form when its config ${what}`, async () => {
      const walk = await walkTo(tag, { faults: [fault], hurried: true });
      const { heard, person } = walk;
      await person.reads("We cannot get through right now.");
      const [slot] = person.all<HTMLSlotElement>("slot");
      expect(slot?.assignedNodes().map((node) => node.textContent)).to.deep.equal([fallback]);
      await person.reads("988");
      expect(person.all("input, textarea")).to.deep.equal([]);
      await isWellAgain(walk);
      await person.presses("Start");
      await person.reads("Who is this for?");
      expect(heard.stop().unhandled).to.deep.equal([]);
    });

  it("has every question but what is broken in its config", async () => {
    const first = await walkTo(tag);
    const config = await (await fetch(`${first.scenario.endpoint}/config`)).json();
    closeWalks();
    const [broken, ...programs] = config.programs;
    const body = {
      ...config,
      crisis: [{ call: "no name" }, ...config.crisis],
      programs: [{ ...broken, label: 7 }, ...programs],
    };
    const faults = [{ on: "/config", times: 9, kind: "json", body }] as const;
    const walk = await walkTo(tag, { faults });
    await toReview(walk.person);
    expect(walk.person.words).to.contain(config.crisis[0].name).and.to.contain(canary);
    expect(walk.person.words).not.to.contain("no name");
    await keptSecret(walk, ...secrets);
  });
});

/** In words, with somebody to call, and nothing pretended. */
async function told({ person }: Awaited<ReturnType<typeof walkTo>>, what: string): Promise<void> {
  await person.reads("Your words are still here.");
  expect(person.words, what).to.contain(canary).and.to.contain(number);
  expect(person.words, what).not.to.contain("We got it.");
  expect(person.control("Call +1 215-555-0142"), what).not.to.equal(undefined);
  expect(person.control("Copy my words"), what).not.to.equal(undefined);
}
