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

/** Fewer words say nothing about how hard a text is: they are measured with those beside them. */
const measurable = 8;

// No library for grades is as well kept as the one for syllables; the formula itself is one line.
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

/** What a person reads together: the messages of one question or place. */
function together(parts: number): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { id, text } of english) {
    const place = id.split(".").slice(0, parts).join(".");
    groups.set(place, [...(groups.get(place) ?? []), text]);
  }
  return groups;
}

const tooHard = (groups: Iterable<readonly [string, readonly string[]]>) =>
  [...groups]
    .filter(([, texts]) => texts.flatMap(wordsIn).length >= measurable && grade(texts) > highest)
    .map(([place, texts]) => `${place} (${grade(texts).toFixed(1)}): ${texts.join(" | ")}`);

describe("English", () => {
  it(`is at grade ${highest} or below in every text that can be measured alone (case 9)`, () => {
    assert.ok(english.length > 300);
    assert.deepEqual(tooHard(english.map(({ id, text }) => [id, [text]])), []);
  });

  it(`is at grade ${highest} or below wherever short texts stand together (case 9)`, () => {
    assert.deepEqual(tooHard(together(2)), []);
  });

  it(`is at grade ${highest} or below over each widget, its short labels left out (case 9)`, () => {
    const long = [...together(1)].map(
      ([place, texts]) => [place, texts.filter((text) => wordsIn(text).length >= 5)] as const,
    );
    for (const prefix of ["circles", "support", "message", "donate", "question", "shared"])
      assert.ok(
        long.some(([place, texts]) => place === prefix && texts.length > 0),
        prefix,
      );
    assert.deepEqual(tooHard(long), []);
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
    const hasWords = (source: string) => /\p{L}/u.test(source.replaceAll(/<x\b[^>]*\/>/g, ""));
    const same = units.filter(
      ({ source, target }) =>
        source === target && hasWords(source) && wordsIn(plainText(source)).length > 1,
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
