/** The endpoint fails while somebody writes: the words stay, and "sent" is said only
 * when it is so. */
import { expect } from "@open-wc/testing";
import { hurry, relax } from "../../support/hurry.js";
import { Overheard } from "../../support/overheard.js";
import { clearAway } from "../../support/person.js";
import { createScenario, type Fault } from "../../support/scenario.js";
import { until } from "../../support/until.js";
import { warmUp } from "../../support/warm-up.js";
import { atMessage, canary, isReady, sends } from "../../support/writing-person.js";

const post = "POST /intake";

describe("a message whose endpoint fails", () => {
  before(warmUp);
  beforeEach(() => hurry());
  afterEach(() => {
    relax();
    clearAway();
  });

  it("is stored once though the first reply was lost", async () => {
    const scenario = await createScenario({ faults: [{ on: post, kind: "drop" }] });
    const person = atMessage(scenario);
    await isReady(person);
    await sends(person);
    const [first, again] = await scenario.requests(post);
    expect(again?.body).to.equal(first?.body);
    expect(again?.headers["idempotency-key"]).to.equal(first?.headers["idempotency-key"]);
    expect(await scenario.rows("intake")).to.have.length(1);
  });

  it("is not known to have arrived when every reply was lost, and is still one when sent again", async () => {
    const scenario = await createScenario({ faults: [{ on: post, kind: "drop", times: 4 }] });
    const person = atMessage(scenario);
    await isReady(person);
    await person.presses("Send to");
    const words = await person.reads("We do not know if it arrived.");
    expect(words).to.contain(canary);
    expect(words).not.to.contain("We got it.");
    await until("the focus on the failure", () => person.focused?.id === "failure");
    await person.presses("Try again");
    await person.reads("We got it.");
    expect(await scenario.rows("intake")).to.have.length(1);
  });

  const kinds: Readonly<Record<string, Fault>> = {
    "answers 500": { kind: "status", status: 500 },
    "is overloaded": { kind: "status", status: 503, retryAfter: "1" },
    "is cut off": { kind: "refuse" },
    "answers with a hotel's page": { kind: "html" },
    "refuses it": { kind: "status", status: 422, code: "unknown_field" },
  };
  for (const [name, kind] of Object.entries(kinds))
    it(`stays on the screen with a number to call when it ${name}`, async () => {
      const scenario = await createScenario({ faults: [{ ...kind, on: post, times: 9 }] });
      const heard = new Overheard();
      const person = atMessage(scenario);
      await isReady(person);
      await person.presses("Send to");
      await until("the failure", () => person.root.getElementById("failure"));
      const words = await person.reads(canary);
      expect(words).to.contain("215-555-0142").and.to.contain("988");
      expect(person.control("Copy my words")).not.to.equal(undefined);
      await until("the focus on it", () => person.focused?.id === "failure");
      heard.stop();
      expect(heard.events).to.deep.equal(["haven-error"]);
      expect(heard.unhandled).to.deep.equal([]);
      expect(heard.everything).not.to.contain("canary");
      expect(await scenario.rows("intake")).to.have.length(0);
    });

  it("comes back to the answer that the endpoint refused, where it can read it", async () => {
    const scenario = await createScenario({ config: { support: { sealing: "none" } } });
    const person = atMessage(scenario);
    await isReady(person);
    const real = globalThis.fetch;
    const errors = [{ path: "/data/organization", code: "text_invalid" }];
    const problem = { type: "about:blank", title: "", status: 422, code: "invalid", errors };
    const refusal = { status: 422, headers: { "content-type": "application/problem+json" } };
    globalThis.fetch = async (url, init) =>
      init?.method === "POST" ? new Response(JSON.stringify(problem), refusal) : real(url, init);
    await person.presses("Send to");
    await person.reads("Please check this answer. We could not take it as it is.");
    globalThis.fetch = real;
    await until("the list of problems", () => person.focused?.id === "problems");
    const field = person.field("Your organization");
    expect([field?.value, field?.getAttribute("aria-invalid")]).to.deep.equal([
      "Test Library",
      "true",
    ]);
    expect(person.field("Your message")?.value).to.equal(canary);
    await person.types("Your organization", "Other Library");
    await person.presses("Continue");
    await sends(person);
  });

  it("is not begun when the config does not come, and the crisis lines stand", async () => {
    const scenario = await createScenario({
      faults: [{ on: "/config", kind: "status", status: 500, times: 8 }],
    });
    const heard = new Overheard();
    const person = atMessage(scenario);
    const words = await person.reads("Try again");
    expect(words).to.contain("988");
    expect(person.all("slot")).to.have.length(1);
    expect(heard.stop().unhandled).to.deep.equal([]);
    await scenario.change({ faults: [] });
    await person.presses("Try again");
    await person.reads("Write a message");
  });
});
