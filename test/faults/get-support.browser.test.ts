/** Whatever the network does to a referral: it is stored once, nothing typed is lost, nothing is
 * pretended. */
import { expect } from "@open-wc/testing";
import { seesNoBarrier } from "../support/axe.js";
import { atForm, canary, focusOf, goesOn, sends, toSend } from "../support/asking-person.js";
import { hurry, relax } from "../support/hurry.js";
import { openedRows } from "../support/opened.js";
import { clearAway, type Person } from "../support/person.js";
import { createScenario, type Fault } from "../support/scenario.js";
import { until } from "../support/until.js";

const post = "POST /intake";

/** At the review with everything given; from now on pauses between tries are over at once. */
async function ready(faults: readonly Fault[], config = {}) {
  const scenario = await createScenario({ faults, config });
  const person = atForm(scenario);
  await toSend(person);
  hurry();
  return { scenario, person };
}

/** The note of the failure has the focus, the words are there, and so is somebody to call. */
async function toldOfIt(person: Person): Promise<void> {
  await until("the focus on the note", () => focusOf(person) === "failure");
  expect(person.words).to.contain("Your words are still here.").and.to.contain(canary);
  expect(person.words).not.to.contain("We got it.");
  expect(person.control("Call +1 215-555-0142")).not.to.equal(undefined);
  expect(person.control("Copy my words")).not.to.equal(undefined);
}

describe("a referral on a bad network", () => {
  afterEach(() => {
    relax();
    clearAway();
  });

  it("is stored once, with one code, when the first reply is lost", async () => {
    const { scenario, person } = await ready([{ on: post, kind: "drop" }]);
    await sends(person);
    const [first, second, ...more] = await scenario.requests(post);
    expect(more).to.deep.equal([]);
    expect(second?.body).to.equal(first?.body);
    expect(second?.headers["idempotency-key"]).to.equal(first?.headers["idempotency-key"]);
    const [row, ...others] = await scenario.rows("intake");
    expect(others).to.deep.equal([]);
    await person.reads(String(row?.["ref"]));
  });

  it("is stored once when every reply is lost and the person tries again (case 21)", async () => {
    const { scenario, person } = await ready([{ on: post, kind: "drop", times: 4 }]);
    await person.presses("Send to");
    await toldOfIt(person);
    await person.reads(
      "We do not know if it arrived. You can send it again: it will not count twice.",
    );
    await seesNoBarrier(person.element);
    await person.presses("Try again");
    await person.reads("We got it.");
    const bodies = (await scenario.requests(post)).map(({ body }) => body);
    expect([bodies.length, new Set(bodies).size]).to.deep.equal([5, 1]);
    expect(await scenario.rows("intake")).to.have.length(1);
  });

  it("is one thing in two versions when it was edited after an unknown outcome (case 22)", async () => {
    const { scenario, person } = await ready([{ on: post, kind: "drop", times: 4 }]);
    await person.presses("Send to");
    await toldOfIt(person);
    await person.presses("Change Do you want to tell us more?");
    await person.types("A few words", "Other words");
    await goesOn(person, "tell us more");
    await person.reads("We do not know if it arrived.");
    await sends(person);
    const versions = await openedRows(scenario);
    expect(versions.map(({ message }) => message)).to.have.members([canary, "Other words"]);
    expect(new Set(versions.map(({ intent }) => intent)).size).to.equal(1);
  });

  const broken: readonly (readonly [string, Fault])[] = [
    ["fails four times with 500", { on: post, kind: "status", status: 500, times: 4 }],
    ["is cut off four times", { on: post, kind: "cut", times: 4 }],
    ["is refused four times", { on: post, kind: "refuse", times: 4 }],
    ["is answered by a hotel's page", { on: post, kind: "html", times: 4 }],
    ["is sent elsewhere", { on: post, kind: "redirect", times: 4 }],
    ["is answered without a code", { on: post, kind: "json", body: {}, status: 201, times: 4 }],
    [
      "is answered with a code that is none",
      {
        on: post,
        kind: "json",
        body: { ref: "thanks", answerBy: "2026-11-25" },
        status: 201,
        times: 4,
      },
    ],
  ];
  for (const [what, fault] of broken)
    it(`keeps the words, and sends them later, when it ${what} (case 24)`, async () => {
      const { scenario, person } = await ready([fault]);
      await person.presses("Send to");
      await toldOfIt(person);
      expect(await scenario.requests(post)).to.have.length(4);
      await person.presses("Try again");
      await person.reads("We got it.");
      expect(await scenario.rows("intake")).to.have.length(1);
    });

  it("keeps the words when no answer comes in time", async () => {
    const scenario = await createScenario();
    const person = atForm(scenario);
    await toSend(person);
    await scenario.fault({ on: post, kind: "stall", ms: 700, times: 4 });
    hurry({ timeouts: true });
    await person.presses("Send to");
    await toldOfIt(person);
    await person.reads("We do not know if it arrived.");
    relax();
    await person.presses("Try again");
    await person.reads("We got it.");
    expect(await scenario.rows("intake")).to.have.length(1);
  });

  it("says that it takes long, and keeps the focus where it was", async () => {
    const { person } = await ready([{ on: post, kind: "stall", ms: 400 }]);
    await person.presses("Send to");
    await person.reads("Still sending. Please wait a little longer.");
    expect(focusOf(person)).to.equal("send");
    expect(person.control("Send to")?.getAttribute("aria-disabled")).to.equal("true");
    expect(person.all("[inert] input")).to.have.length(2);
    await person.reads("We got it.");
  });

  it("claims nothing when the page is left while it is sent", async () => {
    const { scenario, person } = await ready([{ on: post, kind: "stall", ms: 300 }]);
    await person.presses("Send to");
    await until("the row", async () => (await scenario.rows("intake")).length === 1);
    window.dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
    window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
    await person.reads("Is this your own phone or computer?");
    const [{ status } = { status: 0 }] = await until("the end of the reply", async () => {
      const seen = await scenario.requests(post);
      return seen[0]?.status ? seen : undefined;
    });
    expect(status).to.equal(201);
    expect(person.words).not.to.contain("We got it.");
    expect(person.words).not.to.contain(canary);
  });

  it("waits ten minutes offline, covered, and is sent then without a reload (case 23)", async () => {
    const { scenario, person } = await ready([{ on: post, kind: "refuse", times: 4 }]);
    Object.defineProperty(navigator, "onLine", { value: false, configurable: true });
    await person.presses("Send to");
    await person.reads("You are offline.");
    await toldOfIt(person);
    expect(await scenario.rows("intake")).to.have.length(0);
    const realNow = Date.now;
    Date.now = () => realNow() + 600_000;
    document.dispatchEvent(new Event("visibilitychange")); // the device was asleep
    await person.presses("Tap to go on");
    Date.now = realNow;
    expect(person.words).to.contain(canary);
    expect(person.control("Try again")?.hasAttribute("aria-disabled")).to.equal(false);
    Reflect.deleteProperty(navigator, "onLine");
    await person.presses("Try again");
    await person.reads("We got it.");
    expect(await scenario.rows("intake")).to.have.length(1);
  });

  it("is sealed to the new keys, once and unseen, when the keys changed (case 26)", async () => {
    const { scenario, person } = await ready([]);
    const recipients = scenario.keys.slice(1).map(({ publicKey }) => publicKey);
    await scenario.change({ config: { support: { recipients } } });
    await sends(person);
    const [first, second, ...more] = await scenario.requests(post);
    expect([first?.status, second?.status, more.length]).to.deep.equal([409, 201, 0]);
    expect(second?.headers["idempotency-key"]).not.to.equal(first?.headers["idempotency-key"]);
    const kids = JSON.parse(second?.body ?? "").jwe.recipients.map(
      ({ header }: { header: { kid: string } }) => header.kid,
    );
    expect(kids).to.deep.equal(recipients.map(({ kid }) => kid));
    expect(await scenario.rows("intake")).to.have.length(1);
  });

  it("never goes from sealed to clear, whatever the endpoint says later", async () => {
    const { scenario, person } = await ready([
      { on: post, kind: "status", status: 409, code: "keys_changed" },
    ]);
    await scenario.change({ config: { support: { sealing: "none" } } });
    await person.presses("Send to");
    await toldOfIt(person);
    await person.reads("We could not keep your words private.");
    expect(person.control("Try again")).to.equal(undefined);
    const bodies = (await scenario.requests(post)).map(({ body }) => body).join("");
    expect(bodies).not.to.contain(canary);
  });

  it("leads to the answer that the endpoint refused, where it can read it", async () => {
    const clear = { support: { sealing: "none" } };
    const { person } = await ready([], clear);
    const real = globalThis.fetch;
    const problem = {
      type: "about:blank",
      title: "Unprocessable Content",
      status: 422,
      code: "invalid",
      errors: [{ path: "/data/message", code: "text_invalid" }],
    };
    globalThis.fetch = (async (url: RequestInfo | URL, init?: RequestInit) =>
      init?.method === "POST"
        ? new Response(JSON.stringify(problem), {
            status: 422,
            headers: { "content-type": "application/problem+json" },
          })
        : real(url, init)) as typeof fetch;
    await person.presses("Send to");
    await person.reads("Please check this answer. We could not take it as it is.");
    globalThis.fetch = real;
    await until("the list of problems", () => focusOf(person) === "problems");
    expect(person.field("A few words")?.value).to.equal(canary);
    await person.types("A few words", "Other words");
    await goesOn(person, "tell us more");
    await sends(person);
  });

  it("blames nobody when the fault is ours", async () => {
    const { person } = await ready([
      { on: post, kind: "status", status: 422, code: "unknown_field" },
    ]);
    await person.presses("Send to");
    await person.reads("Something on our side is wrong. It is not your fault.");
    await toldOfIt(person);
  });
});
