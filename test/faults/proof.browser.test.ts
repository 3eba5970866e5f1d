/** The proof of work is never felt: solved in slices, renewed unseen, and missed by nobody. */
import { expect } from "@open-wc/testing";
import { exampleChallenge } from "../../src/contract/challenge.js";
import { bothForms, type EachForm } from "../support/both-forms.js";
import { hurry, relax } from "../support/hurry.js";
import { clearAway, plain } from "../support/person.js";
import { createScenario, type Fault, type Scenario } from "../support/scenario.js";
import { until } from "../support/until.js";
import { warmUp } from "../support/warm-up.js";

const post = "POST /intake";
const get = "GET /challenge";
/** No number gives this hash. */
const endless = { ...exampleChallenge, maxnumber: 1_000_000_000 };
const realNow = performance.now.bind(performance);

async function ready(form: EachForm, ...faults: readonly Fault[]) {
  const scenario = await createScenario({ faults });
  const person = form.at(scenario);
  await form.toSend(person);
  return { scenario, person };
}

const proofs = async (scenario: Scenario) =>
  (await scenario.requests(post)).map(({ headers }) => headers["haven-proof"]);

for (const form of bothForms)
  describe(`a proof of work at <${form.tag}>`, () => {
    before(warmUp);
    afterEach(() => {
      performance.now = realNow;
      relax();
      clearAway();
    });

    it("is begun when the answers are checked, and used up by one sending", async () => {
      const scenario = await createScenario();
      const person = form.at(scenario);
      await person.reads(form.start);
      expect(await scenario.requests(get)).to.deep.equal([]);
      await form.toSend(person);
      await until("the challenge", async () => (await scenario.requests(get)).length === 1);
      await person.presses("Send to");
      await person.reads("We got it.");
      const [proof = ""] = await proofs(scenario);
      expect(JSON.parse(atob(proof))).to.have.keys(
        ...["algorithm", "challenge", "number", "salt", "signature"],
      );
      const [{ body } = { body: "" }] = await scenario.requests(post);
      expect(body).not.to.contain(proof);
      const [row] = await scenario.rows("intake");
      expect(row?.["unproven"]).to.equal(false);
    });

    it("is kept over lost replies and over Try again, and no other is made (case 21)", async () => {
      const { scenario, person } = await ready(form, { on: post, kind: "drop", times: 4 });
      await person.presses("Send to");
      await until("the first try", async () => (await scenario.requests(post)).length > 0);
      hurry();
      await person.presses("Try again");
      await person.reads("We got it.");
      const requests = await scenario.requests(post);
      expect(requests).to.have.length(5);
      for (const name of ["haven-proof", "idempotency-key"])
        expect(new Set(requests.map(({ headers }) => headers[name])).size, name).to.equal(1);
      expect(new Set(requests.map(({ body }) => body)).size).to.equal(1);
      expect(await scenario.requests(get)).to.have.length(1);
      const [row, ...others] = await scenario.rows("intake");
      expect(others).to.deep.equal([]);
      await person.reads(String(row?.["ref"]));
    });

    it("is renewed unseen when it has expired, under the same bytes and key", async () => {
      const expired = { kind: "status", status: 422, code: "proof_expired" } as const;
      const { scenario, person } = await ready(form, { on: post, ...expired });
      await person.presses("Send to");
      await person.reads("We got it.");
      const [first, second, ...more] = await scenario.requests(post);
      expect(more).to.deep.equal([]);
      expect(second?.body).to.equal(first?.body);
      expect(second?.headers["idempotency-key"]).to.equal(first?.headers["idempotency-key"]);
      expect(second?.headers["haven-proof"]).not.to.equal(first?.headers["haven-proof"]);
      const [row] = await scenario.rows("intake");
      expect(row?.["unproven"]).to.equal(false);
    });

    const without: readonly (readonly [string, Fault])[] = [
      ["there is no challenge", { on: get, kind: "status", status: 404, times: 9 }],
      ["the challenge does not come", { on: get, kind: "refuse", times: 99 }],
    ];
    for (const [what, fault] of without)
      it(`is missed by nobody when ${what}: sent, and stored as unchecked (case 28)`, async () => {
        const { scenario, person } = await ready(form, fault);
        await person.presses("Send to");
        await person.reads("We got it.");
        expect(await proofs(scenario)).to.deep.equal([undefined]);
        const [row] = await scenario.rows("intake");
        expect(row?.["unproven"]).to.equal(true);
      });

    it("is not waited for long: nobody hears more than Sending (case 28)", async () => {
      const fault = { on: get, kind: "json", body: endless, times: 9 } as const;
      const { scenario, person } = await ready(form, fault);
      await until("the challenge", async () => (await scenario.requests(get)).length === 1);
      await person.presses("Send to");
      const status = () =>
        person
          .all("[role=status]")
          .map(({ textContent }) => plain(textContent))
          .join("");
      await until("the words", () => status() === "Sending.");
      hurry(); // the patience of five seconds is over
      await person.reads("We got it.");
      expect(await proofs(scenario)).to.deep.equal([undefined]);
    });

    it("ends when somebody goes back to change an answer", async () => {
      const fault = { on: get, kind: "json", body: endless, times: 9 } as const;
      const { scenario, person } = await ready(form, fault);
      await until("the challenge", async () => (await scenario.requests(get)).length === 1);
      const { digest } = crypto.subtle;
      let hashes = 0;
      Object.defineProperty(crypto.subtle, "digest", {
        configurable: true,
        value: (...asked: Parameters<typeof digest>) => {
          hashes += 1;
          return digest.apply(crypto.subtle, asked);
        },
      });
      await until("the work", () => hashes > 100);
      await person.presses("Back");
      await until("another page", () => !person.words.includes("Check your answers"));
      const before = hashes;
      await new Promise((later) => requestAnimationFrame(() => setTimeout(later, 50)));
      Reflect.deleteProperty(crypto.subtle, "digest");
      expect(hashes - before).to.be.lessThan(64);
    });

    it("is no help to who is faster than a person: in quarantine, thanked as others (case 28)", async () => {
      const { scenario, person } = await ready(form);
      const begun = realNow();
      performance.now = () => begun - 600_000; // no time has passed since the first question
      await person.presses("Send to");
      await person.reads("We got it.");
      const [{ body } = { body: "{}" }] = await scenario.requests(post);
      expect(JSON.parse(body).flags).to.deep.equal(["fast"]);
      const [row] = await scenario.rows("intake");
      expect(row?.["lane"]).to.equal("quarantine");
    });

    it("comes without a flag from somebody who took their time", async () => {
      const { scenario, person } = await ready(form);
      performance.now = () => realNow() + 60_000;
      await person.presses("Send to");
      await person.reads("We got it.");
      const [{ body } = { body: "{}" }] = await scenario.requests(post);
      expect(JSON.parse(body)).not.to.have.property("flags");
      const [row] = await scenario.rows("intake");
      expect(row?.["lane"]).to.equal("new");
    });
  });
