/** What is sent can be read by the organisation's people alone; where it could not, there is no
 * form, and nothing ever goes in clear. */
import { expect } from "@open-wc/testing";
import {
  atForm,
  canary,
  goesOn,
  number,
  sends,
  toReview,
  toSend,
} from "../support/asking-person.js";
import { bothForms } from "../support/both-forms.js";
import { openedRows } from "../support/opened.js";
import { clearAway } from "../support/person.js";
import { createScenario } from "../support/scenario.js";
import { staffKey } from "../support/staff-keys.js";
import { warmUp } from "../support/warm-up.js";

const post = "POST /intake";

/** A scenario whose config says this of its keys, as no backend of ours would. */
async function told(support: (now: Record<string, unknown>) => Record<string, unknown>) {
  const scenario = await createScenario();
  const config = await (await fetch(`${scenario.endpoint}/config?lang=en`)).json();
  const body = { ...config, support: support(config.support) };
  await scenario.fault({ on: "/config", kind: "json", body, times: 20 });
  return scenario;
}

/** A recipient as the wire has it. */
type Key = Record<string, unknown> & { readonly kid: string };
const keysOf = (support: Record<string, unknown>) => support["recipients"] as [Key, Key];

describe("a referral", () => {
  before(warmUp);
  afterEach(clearAway);

  it("holds no typed word as it travels, and each key alone opens the same (case 1)", async () => {
    const scenario = await createScenario();
    const person = atForm(scenario);
    await toSend(person);
    await sends(person);
    const [{ body } = { body: "" }, ...more] = await scenario.requests(post);
    expect(more).to.deep.equal([]);
    for (const word of [canary, number, "Test Person", "referral", "loss"])
      expect(body).not.to.contain(word);
    expect(scenario.keys.length).to.be.at.least(2);
    const [opened] = await openedRows(scenario); // with every key, which must agree
    expect(opened).to.deep.include({ type: "referral", message: canary });
  });

  const lengths = [
    ["a few words", canary, 4096],
    ["two thousand letters with accents", "é".repeat(2000), 8192],
    ["two thousand faces", "😀".repeat(2000), 16_384],
  ] as const;
  for (const [what, message, size] of lengths)
    it(`says no more by its length than ${size} bytes for ${what} (case 1)`, async () => {
      const scenario = await createScenario();
      const person = atForm(scenario);
      await toReview(person);
      await person.presses("Change Do you want to tell us more?");
      await person.types("A few words", message);
      await goesOn(person, "tell us more");
      await person.chooses(/may read this and contact me/);
      await sends(person);
      const [{ body } = { body: "{}" }] = await scenario.requests(post);
      const { ciphertext } = JSON.parse(body).jwe;
      expect(Math.floor((ciphertext.length * 3) / 4)).to.equal(size);
    });
});

for (const { tag, at, start, toReview: fills, typed } of bothForms)
  describe(`<${tag}>`, () => {
    before(warmUp);
    afterEach(clearAway);

    const unusable = {
      "there is one key": ([first]: [Key, Key]) => [first],
      "one key stands there twice": ([first]: [Key, Key]) => [first, first],
      "one key has two names": ([first]: [Key, Key]) => [first, { ...first, kid: "other" }],
      "the second is no point on the curve": ([first, second]: [Key, Key]) => [
        first,
        { ...second, y: second["x"] },
      ],
      "the second shows its private half": ([first, second]: [Key, Key]) => [
        first,
        { ...second, d: "c2VjcmV0" },
      ],
      "there is none": () => [],
    };
    for (const [what, recipients] of Object.entries(unusable))
      it(`is closed on its first screen when ${what}: phone, hours, languages (case 26)`, async () => {
        const scenario = await told((support) => ({
          ...support,
          recipients: recipients(keysOf(support)),
        }));
        await isClosed(at(scenario), start);
        expect(await scenario.requests(post)).to.deep.equal([]);
      });

    it("is closed on its first screen when the second key is on P-384 (case 26)", async () => {
      const { publicKey } = await staffKey("other", "P-384");
      const scenario = await told((support) => ({
        ...support,
        recipients: [keysOf(support)[0], publicKey],
      }));
      await isClosed(at(scenario), start);
    });

    it("is closed where nobody said whether words are sealed (case 26)", async () => {
      const scenario = await told(({ sealing: _, ...support }) => support);
      await isClosed(at(scenario), start);
    });

    it("is closed where the browser cannot seal (case 26)", async () => {
      Object.defineProperty(crypto, "subtle", { value: undefined, configurable: true });
      try {
        await isClosed(at(await createScenario()), start);
      } finally {
        Reflect.deleteProperty(crypto, "subtle");
      }
    });

    it("is closed without a config: crisis lines, the page's own words, and another try", async () => {
      const scenario = await createScenario({
        faults: [{ on: "/config", kind: "status", status: 404, times: 9 }],
      });
      const person = at(scenario);
      await person.reads("Try again");
      expect(person.control(start)).to.equal(undefined);
      expect(person.words).to.contain("988");
      expect(person.all("slot")).to.have.length(1);
    });

    it("says that words are locked where they are, and who reads them where they are not", async () => {
      const sealed = at(await createScenario());
      await sealed.reads("Your answers are locked on this device before they are sent.");
      const clear = at(await createScenario({ config: { support: { sealing: "none" } } }));
      await clear.reads("People who run its server can read it too.");
      expect(clear.words).not.to.match(secret);
      await fills(clear);
      expect(clear.words).to.contain(typed[0]).and.not.to.match(secret);
    });
  });

/** What may be said only of sealed words. */
const secret = /encrypt|locked/i;

/** People to call, and no form: nothing can be typed that nobody could read. */
async function isClosed(person: ReturnType<typeof atForm>, start: string): Promise<void> {
  await person.reads("This form is closed right now. Please call us.");
  expect(person.control("Call +1 215-555-0142")).not.to.equal(undefined);
  expect(person.words).to.match(/Open now|Closed/);
  expect(person.words)
    .to.contain("English")
    .and.to.match(/Spanish|Español/i);
  expect(person.control(start)).to.equal(undefined);
  expect(person.all("input:not([type=radio]), textarea")).to.deep.equal([]);
  expect(person.words).not.to.match(secret);
}
