/** Tests that what Haven says is easy to read, kind, and said in Spanish as well. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { grade, plainText, syllablesIn, wordsIn } from "../../scripts/localize-reading.js";
import { reviewReason, unitsIn } from "../../scripts/localize-xliff.js";

const units = [...unitsIn(readFileSync("locales/es.xlf", "utf8")).values()];
const english = units.map(({ id, source }) => ({ id, text: plainText(source) }));
const spanish = units.map(({ id, target }) => ({ id, text: plainText(target) }));

const highest = 6;

/** One message alone may be a little harder than the whole, when it is long enough to measure. */
const highestAlone = 8;
const measurable = 5;
const measurableAlone = 8;

/** Harder on purpose, each with its reason. */
const harder: Readonly<Record<string, string>> = {
  "donate.legal.tax": "the words that the tax law asks for",
};

describe("the measure", () => {
  const syllables: Readonly<Record<string, number>> = {
    help: 1,
    phone: 1,
    asked: 1,
    needed: 2,
    circle: 2,
    message: 2,
    voices: 2,
    people: 2,
    healing: 2,
    organization: 5,
    video: 3,
    interpreter: 4,
    988: 1,
  };
  for (const [word, count] of Object.entries(syllables))
    it(`hears ${count} in ${word}`, () => assert.equal(syllablesIn(word), count));

  it("finds a child's sentence easy and a lawyer's hard", () => {
    assert.ok(grade(["The cat sat on the mat. We can help you."]) < 2);
    assert.ok(
      grade([
        "Notwithstanding contradictory provisions, organizations shall retain confidentiality obligations.",
      ]) > 15,
    );
  });

  it("reads placeholders as a name and leaves markup out", () => {
    const xml = 'Call <x id="0" equiv-text="${shown}"/> or <x id="1" equiv-text="&lt;b&gt;"/>write';
    assert.equal(plainText(xml), "Call Ann or write");
  });
});

describe("English", () => {
  for (const prefix of ["circles", "support", "message", "donate", "question", "shared"])
    it(`is at grade ${highest} or below over all of ${prefix}`, () => {
      const texts = english
        .filter(({ id }) => id.startsWith(`${prefix}.`) && !(id in harder))
        .filter(({ text }) => wordsIn(text).length >= measurable); // labels would flatter
      const found = grade(texts.map(({ text }) => text));
      assert.ok(found <= highest, `grade ${found.toFixed(1)}`);
    });

  it(`has no sentence above grade ${highestAlone}, but for those with a reason`, () => {
    const hard = english
      .filter(({ id, text }) => !(id in harder) && wordsIn(text).length >= measurableAlone)
      .filter(({ text }) => grade([text]) > highestAlone)
      .map(({ id, text }) => `${id} (${grade([text]).toFixed(1)}): ${text}`);
    assert.deepEqual(hard, []);
  });

  it("excuses no message that is easy or gone", () => {
    const gone = Object.keys(harder).filter((id) => {
      const found = english.find((message) => message.id === id);
      return !found || grade([found.text]) <= highestAlone;
    });
    assert.deepEqual(gone, []);
  });

  it("never hurries, blames or says 'committed suicide'", () => {
    const unkind =
      /\b(?:hurry|last chance|don't miss|commit(?:ted)? suicide|invalid|illegal|oops)\b/i;
    assert.deepEqual(
      english.filter(({ text }) => unkind.test(text)),
      [],
    );
  });
});

describe("every language", () => {
  it("has no exclamation mark", () => {
    assert.deepEqual(
      [...english, ...spanish].filter(({ text }) => /[!¡]/.test(text)),
      [],
    );
  });
});

describe("Spanish", () => {
  it("has every message, and none whose English has changed since", () => {
    const open = units.filter(
      ({ target, state }) => !target.trim() || state === "needs-adaptation",
    );
    assert.deepEqual(
      open.map(({ id }) => id),
      [],
    );
  });

  it("says usted: no word of tú", () => {
    const familiar =
      /(?<!\p{L})(?:tú|tus?|te|ti|contigo|tuy[oa]s?|eres|estás|tienes|puedes|quieres|necesitas|sabes|debes|vives|haz|dinos|dile|llámanos|escríbenos|os|vuestr[oa]s?|\p{L}+[áé]is)(?!\p{L})/iu;
    assert.deepEqual(
      spanish.filter(({ text }) => familiar.test(text)),
      [],
    );
  });

  it("opens every question that it closes", () => {
    const uneven = spanish.filter(
      ({ text }) => (text.match(/¿/g)?.length ?? 0) !== (text.match(/\?/g)?.length ?? 0),
    );
    assert.deepEqual(uneven, []);
  });

  it("ends a sentence where English does", () => {
    const different = units
      .map(({ id, source, target }) => ({
        id,
        source: plainText(source),
        target: plainText(target),
      }))
      .filter(({ source, target }) => /[.:?]$/.test(source) !== /[.:?]$/.test(target));
    assert.deepEqual(different, []);
  });

  it("leaves no English sentence standing", () => {
    const same = units.filter(
      ({ source, target }) => source === target && wordsIn(plainText(source)).length > 1,
    );
    assert.deepEqual(
      same.map(({ id }) => id),
      [],
    );
  });

  it("marks crisis, consent and money for a person until one has signed it off", () => {
    const file = readFileSync("locales/es.xlf", "utf8");
    for (const { id, state } of units) {
      assert.match(state, /^(?:needs-review-translation|signed-off)$/, id);
      const [unit = ""] =
        new RegExp(`<trans-unit id="${id}">[\\s\\S]*?</trans-unit>`).exec(file) ?? [];
      const asked = unit.includes("needs review by a person");
      assert.equal(asked, reviewReason(id) !== undefined && state !== "signed-off", id);
    }
    assert.ok(units.some(({ id }) => reviewReason(id) === "crisis"));
  });
});
