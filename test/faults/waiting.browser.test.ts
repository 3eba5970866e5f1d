/** Somebody who waits is told so; however often they press, one request is on its way. */
import { expect } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import { focusOf } from "../support/asking-person.js";
import { bothForms, type EachForm } from "../support/both-forms.js";
import { holdPauses, hurry, relax } from "../support/hurry.js";
import { clearAway, plain, type Person } from "../support/person.js";
import { createScenario, type Fault } from "../support/scenario.js";
import { until } from "../support/until.js";
import { warmUp } from "../support/warm-up.js";

const post = "POST /intake";

/** At the review with everything given, and with what goes wrong from then on. */
async function ready(form: EachForm, ...faults: readonly Fault[]) {
  const scenario = await createScenario();
  const person = form.at(scenario);
  await form.toSend(person);
  await scenario.fault(...faults);
  return { scenario, person };
}

/** The most requests that were on their way at the same time. */
function inFlight() {
  const real = globalThis.fetch;
  let [now, most] = [0, 0];
  globalThis.fetch = async (url, init) => {
    if (init?.method !== "POST") return real(url, init);
    most = Math.max(most, (now += 1));
    try {
      return await real(url, init);
    } finally {
      now -= 1;
    }
  };
  return {
    get most() {
      return most;
    },
    end: () => void (globalThis.fetch = real),
  };
}

const heard = (person: Person) =>
  person
    .all("[role=status]")
    .map(({ textContent }) => plain(textContent))
    .join(" ");

for (const form of bothForms)
  describe(`who waits at <${form.tag}>`, () => {
    before(warmUp);
    afterEach(() => {
      relax();
      clearAway();
    });

    it("sees the wait that the endpoint asks for, and then it is sent (case 25)", async () => {
      const fault = {
        kind: "status",
        status: 429,
        code: "rate_limited",
        retryAfter: "30",
      } as const;
      const { scenario, person } = await ready(form, { on: post, ...fault });
      const thirtySecondsPass = holdPauses();
      await person.presses("Send to");
      await person.reads("We will try again in about 30 seconds. You do not have to do anything.");
      expect(heard(person)).to.contain("about 30 seconds");
      expect(person.control("Call +1 215-555-0142")).not.to.equal(undefined);
      expect(focusOf(person)).to.equal("send");
      expect(person.control("Send to")?.getAttribute("aria-disabled")).to.equal("true");
      expect(await scenario.requests(post)).to.have.length(1);
      thirtySecondsPass();
      await person.reads("We got it.");
      expect(await scenario.requests(post)).to.have.length(2);
      expect(await scenario.rows("intake")).to.have.length(1);
    });

    it("loses nothing when the endpoint is overloaded four times (case 25)", async () => {
      const fault = { on: post, kind: "status", status: 503, code: "unavailable" } as const;
      const { scenario, person } = await ready(form, { ...fault, times: 4 });
      hurry();
      await person.presses("Send to");
      await until("the focus on the note", () => focusOf(person) === "failure");
      expect(person.words).to.contain("Your words are still here.").and.to.contain(form.typed[0]);
      for (const name of ["Try again", "Copy my words", "Call +1 215-555-0142"])
        expect(person.control(name), name).not.to.equal(undefined);
      expect(await scenario.requests(post)).to.have.length(4);
      expect(await scenario.rows("intake")).to.have.length(0);
      await person.presses("Try again");
      await person.reads("We got it.");
    });

    it("has one request on its way after a double click (case 27)", async () => {
      const { scenario, person } = await ready(form, { on: post, kind: "stall", ms: 200 });
      const requests = inFlight();
      const send = await person.presses("Send to");
      send.click();
      send.dispatchEvent(new MouseEvent("dblclick", { bubbles: true, composed: true }));
      await person.reads("We got it.");
      send.click();
      requests.end();
      expect(requests.most).to.equal(1);
      expect(await scenario.requests(post)).to.have.length(1);
      expect(await scenario.rows("intake")).to.have.length(1);
    });

    it("has one request on its way after Enter and a click (case 27)", async () => {
      const { scenario, person } = await ready(form, { on: post, kind: "stall", ms: 200 });
      const requests = inFlight();
      const send = await until("Send", () => person.control("Send to"));
      send.focus();
      await sendKeys({ press: "Enter" });
      send.click();
      await person.reads("We got it.");
      requests.end();
      expect(requests.most).to.equal(1);
      expect(await scenario.requests(post)).to.have.length(1);
    });

    it("has one request on its way when Send is pressed between two tries (case 27)", async () => {
      const fault = { kind: "status", status: 503, code: "unavailable", retryAfter: "30" } as const;
      const { scenario, person } = await ready(form, { on: post, ...fault });
      const requests = inFlight();
      const thirtySecondsPass = holdPauses();
      const send = await person.presses("Send to");
      await person.reads("We will try again in about 30 seconds.");
      send.click();
      send.click();
      expect(await scenario.requests(post)).to.have.length(1);
      thirtySecondsPass();
      send.click();
      await person.reads("We got it.");
      requests.end();
      expect(requests.most).to.equal(1);
      expect(await scenario.requests(post)).to.have.length(2);
      expect(await scenario.rows("intake")).to.have.length(1);
    });
  });
