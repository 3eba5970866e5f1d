/** The built gift on a page of another origin: paid because the server says so, and kept through
 * failures. */
import { expect } from "@open-wc/testing";
import type { HavenDonationLeavingEvent } from "../../src/widgets/donate-button/events.js";
import {
  arrival,
  closeWalks,
  everyFault,
  failsInEveryWay,
  fallback,
  isWellAgain,
  walkTo,
  type Visit,
  type Walk,
} from "../support/built-walk.js";
import type { Fault } from "../support/scenario.js";
import { until } from "../support/until.js";
import { warmUp } from "../support/warm-up.js";

const tag = "haven-donate-button";
const post = "POST /donations";
const another = "Another amount";

/** An open panel; the page stays where it would leave for the checkout. */
async function visitPanel(visit: Visit = {}): Promise<Walk & { readonly left: string[] }> {
  const walk = await walkTo(tag, {
    ...visit,
    attributes: { layout: "panel", ...visit.attributes },
  });
  const left: string[] = [];
  walk.page.addEventListener("haven-donation-leaving", (event) => {
    event.preventDefault();
    left.push((event as HavenDonationLeavingEvent).checkoutUrl);
  });
  return { ...walk, left };
}

/** Gives, presses at the checkout in the same tab, and comes back as the server sends. */
async function comesBack(press: string, visit: Visit = {}) {
  const walk = await visitPanel(visit);
  const { frame, left, page, person, scenario } = walk;
  await person.chooses("$50");
  await person.presses("Give $50");
  const checkout = await until("the checkout", () => left[0]);
  expect(new URL(checkout).origin).to.equal(new URL(scenario.endpoint).origin);
  const [row] = await scenario.rows("donation");
  expect(row?.["status"]).to.equal("open");
  const { document: before } = page;
  pressAt(checkout, press, frame.name);
  return { ...walk, checkout, id: String(row?.["id"]), ...(await arrival(frame, tag, before)) };
}

/** What the checkout's own form sends, and where its answer is shown. */
function pressAt(checkout: string, press: string, tab: string): void {
  const form = document.createElement("form");
  Object.assign(form, { method: "post", action: checkout, target: tab });
  const field = document.createElement("input");
  Object.assign(field, { name: "press", value: press });
  form.append(field);
  document.body.append(form);
  form.submit();
  form.remove();
}

describe("the built gift on a page of another origin", () => {
  before(warmUp);
  afterEach(closeWalks);

  it("comes back paid because the server says so, with a clean address", async () => {
    const { heard, id, page, person, scenario } = await comesBack("pay");
    await person.reads("Thank you for your gift.");
    await person.reads("You gave $50.00.");
    const [row, ...others] = await scenario.rows("donation");
    expect([row?.["status"], others]).to.deep.equal(["paid", []]);
    expect(await scenario.requests(post)).to.have.length(1);
    expect(await scenario.requests(`GET /donations/${id}`)).not.to.be.empty;
    const { search, hash } = page.location;
    expect([search, hash]).to.deep.equal(["", ""]);
    const { console, told, traces, unhandled } = heard.stop();
    // The address lost what it came with, and no entry was added to the history.
    expect([traces, unhandled]).to.deep.equal([["address"], []]);
    expect(told).to.deep.equal([{ type: "haven-donation-settled", fields: { status: "paid" } }]);
    expect(page.document.documentElement.outerHTML).not.to.contain("haven-donation=");
    expect(console.join()).not.to.contain(id);
  });

  it("thanks nobody before the bank has said yes", async () => {
    const { checkout, person } = await comesBack("later");
    await person.reads("The bank is still checking the payment.");
    expect(person.words).not.to.contain("You gave");
    const body = new URLSearchParams({ press: "confirm" });
    await fetch(checkout, { method: "POST", mode: "no-cors", body });
    // It looks again by itself, within seconds.
    await person.reads("You gave $50.00.");
  });

  it("says that nothing was taken after a cancel", async () => {
    const { page, person } = await comesBack("cancel");
    await person.reads("You did not finish, and no money was taken.");
    expect(page.location.hash).to.equal("");
  });

  it("pretends nothing when the endpoint fails on the way back, and knows it later", async () => {
    const walk = await visitPanel({ hurried: true });
    await walk.person.chooses("$50");
    await walk.person.presses("Give $50");
    const checkout = await until("the checkout", () => walk.left[0]);
    const [row] = await walk.scenario.rows("donation");
    const on = `GET /donations/${String(row?.["id"])}`;
    await walk.scenario.fault({ on, times: 40, kind: "refuse" });
    const { document: before } = walk.page;
    pressAt(checkout, "pay", walk.frame.name);
    const { heard, person } = await arrival(walk.frame, tag, before);
    const unsure = "We cannot say yet what became of your gift.";
    await person.reads(unsure);
    const back = { person, scenario: walk.scenario };
    const asking = { on, press: "Check again", again: "Check again" };
    await failsInEveryWay(back, asking, async (what) => {
      await person.reads(unsure);
      expect(person.words, what).not.to.contain("Thank you");
    });
    await person.reads("You gave $50.00.");
    expect(heard.stop().unhandled).to.deep.equal([]);
  });

  it("keeps the amount while the endpoint fails in every way, and goes on later", async () => {
    const walk = await visitPanel({ hurried: true });
    const { heard, left, person, scenario } = walk;
    const field = await person.types(another, "43");
    await failsInEveryWay(walk, { on: post, press: "Give $43" }, async (what) => {
      await person.reads("We cannot get through right now.");
      await person.reads("215-555-0142");
      expect(person.field(another), what).to.equal(field);
      expect(field.value, what).to.equal("43");
      expect(left).to.deep.equal([]);
    });
    await until("the checkout", () => left[0]);
    const rows = await scenario.rows("donation");
    expect(rows.map((row) => row["amount_minor"])).to.deep.equal([4300]);
    const { traces, unhandled } = heard.stop();
    expect([...unhandled, ...traces]).to.deep.equal([]);
  });

  for (const [what, fault] of Object.entries(everyFault("/config")))
    it(`can be chosen, with the page's own number beside it, when the config ${what}`, async () => {
      const faults: readonly Fault[] = [fault, { on: post, times: 40, kind: "refuse" }];
      const attributes = { amounts: "20, 35" };
      const walk = await visitPanel({ faults, hurried: true, attributes });
      const { heard, left, person } = walk;
      await person.chooses("$35");
      await person.presses("Give $35");
      await person.reads("We cannot get through right now.");
      const [slot] = person.all<HTMLSlotElement>("slot");
      expect(slot?.assignedNodes().map((node) => node.textContent)).to.deep.equal([fallback]);
      await isWellAgain(walk);
      await until("the checkout", () => left[0]);
      expect(heard.stop().unhandled).to.deep.equal([]);
    });

  it("offers every amount but the one that is broken", async () => {
    const first = await walkTo(tag);
    const config = await (await fetch(`${first.scenario.endpoint}/config`)).json();
    closeWalks();
    const [dollars] = config.donations.currencies;
    dollars.frequencies.once.presets[1].amountMinor = "much";
    config.donations.otherWays.unshift({ label: 7 });
    const faults = [{ on: "/config", times: 9, kind: "json", body: config }] as const;
    const { heard, left, person } = await visitPanel({ faults });
    await person.chooses("$100");
    expect(person.choice("$50")).to.equal(undefined);
    await person.presses("Give $100");
    await until("the checkout", () => left[0]);
    expect(heard.stop().unhandled).to.deep.equal([]);
  });
});
