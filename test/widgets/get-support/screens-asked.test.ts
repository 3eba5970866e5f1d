/** What is never asked of anybody, and who can be stopped by a question: read from every text and
 * every key that there is (cases 7 and 8). */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import fc from "fast-check";
import { plainText } from "../../../scripts/localize-reading.js";
import { unitsIn } from "../../../scripts/localize-xliff.js";
import { Message, Referral } from "../../../src/contract/intake.js";
import { z } from "../../../src/contract/zod.js";
import type { State } from "../../../src/widgets/get-support/model.js";
import type { Screen } from "../../../src/widgets/get-support/steps.js";
import { after, anybody, begun, keeping, walked } from "../../support/people.js";

const never =
  /\b(?:immigra\w*|visas?|citizen\w*|papers?|status|undocumented|born|birth\w*|nationality|country|social security|ssn|itin|passport|licen[cs]e|legal name|address|street|employer|police|court|arrest\w*|record|what happened|who did it|how (?:they|he|she) died|where (?:are|is) (?:you|they|he|she)|diagnos\w*|insur\w*|medicaid|race|ethnic\w*|photos?|locations?|pronouns?|gender)\b/i;

/** Texts of the forms that hold such a word and ask for nothing, each for its reason. */
const fine: Readonly<Record<string, string>> = {
  "support.welcome.lead": "says that it is not asked",
  "question.message.hint": "asks people not to write it",
  "shared.crisis.danger": "who fears the police may ask first",
  "question.kind.email-address": "of e-mail",
  "question.kind.value-missing": "of e-mail",
  "question.contact.trusted-number": "of e-mail",
};

const texts = [...unitsIn(readFileSync("locales/es.xlf", "utf8")).values()]
  .filter(({ id }) => /^(?:question|support|message)\./.test(id) || id in fine)
  .map(({ id, source }) => ({ id, text: plainText(source) }));

describe("what is never asked", () => {
  it("is in no label, hint, option or sentence of the forms (case 8)", () => {
    assert.ok(texts.length > 150);
    assert.deepEqual(
      texts.filter(({ id, text }) => never.test(text) && !(id in fine)),
      [],
    );
  });

  it("is excused nowhere without need", () => {
    for (const id of Object.keys(fine)) {
      const text = texts.find((each) => each.id === id)?.text ?? "";
      assert.match(text, never, id);
    }
  });

  it("has no key to travel under (case 8)", () => {
    const keys = new Set<string>();
    const collect = (schema: object) => {
      for (const [key, value] of Object.entries(schema)) {
        if (key === "properties") for (const name of Object.keys(value)) keys.add(name);
        if (typeof value === "object" && value !== null) collect(value);
      }
    };
    for (const schema of [Referral, Message])
      collect(z.toJSONSchema(schema, { unrepresentable: "any" }));
    assert.ok(keys.size > 30);
    const words = [...keys].map((key) => key.replace(/([A-Z])/g, " $1"));
    assert.deepEqual(
      words.filter((key) => never.test(key)),
      [],
    );
  });
});

describe("who skips what can be skipped", () => {
  const needed: readonly Screen[] = ["who", "referrer", "needs", "reach", "call"];

  it("is stopped only by what a call back needs, on every path (case 7)", () => {
    fc.assert(
      fc.property(anybody, fc.constantFrom("full" as const, "short" as const), (person, path) => {
        const skips = {
          ...person,
          ...{ message: "", name: "", zip: "", ageBand: undefined, askFor: "", codeWord: "" },
          ...{ note: "", days: [], parts: [], onlyThese: false, accessNeeds: "", context: [] },
          ...{ voicemail: undefined, sayOrganization: undefined, shared: undefined },
          ...{ spoken: [], written: [], interpreter: false },
        };
        assert.equal(walked(skips, begun(path)).at, "review");
      }),
    );
  });

  it("goes on with Continue alone from each of the others (case 7)", () => {
    fc.assert(
      fc.property(anybody, (person) => {
        for (const state of passedBy(person))
          if (keeping(state).length > 0) assert.ok(needed.includes(state.screen), state.screen);
      }),
    );
  });
});

/** Each screen of a person's way, as it is met, with nothing answered on it yet. */
function passedBy(person: Parameters<typeof walked>[0]): Extract<State, { at: "asking" }>[] {
  const met: Extract<State, { at: "asking" }>[] = [];
  let review = walked(person, begun("full"));
  for (let back = after(review, { type: "wentBack" }); back.at === "asking";) {
    met.push({ ...back, answers: { ...back.answers, ...nothingFor(back.screen) } });
    review = back;
    back = after(review, { type: "wentBack" });
  }
  return met;
}

/** The answers to the questions that can be skipped, skipped. */
function nothingFor(screen: Screen) {
  switch (screen) {
    case "message":
      return { message: "" };
    case "person":
      return { name: "", zip: "", ageBand: undefined };
    case "safe":
      return { codeWord: "", askFor: "", note: "", voicemail: undefined, shared: undefined };
    case "language":
      return { spoken: [], written: [], accessNeeds: "" };
    default:
      return {};
  }
}
