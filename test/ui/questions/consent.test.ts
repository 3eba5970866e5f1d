/** Consent: in the words that were shown, hashed with the answer, and never assumed. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createHash } from "node:crypto";
import { checkConsent, givenConsents, obstacleWords } from "../../../src/ui/questions/consent.js";
import type { ConsentText } from "../../../src/contract/config.js";
import { look } from "../../support/people.js";

const texts = look.config.support?.consents ?? [];
type Texts = readonly ConsentText[];
const asked = (consents: Texts) =>
  ({
    ...look,
    config: { ...look.config, support: { ...look.config.support, consents } },
  }) as typeof look; // only the consents are others
const without = asked([]);
const needs = (id: string, required: boolean): ConsentText => ({
  id,
  version: "1",
  text: `Text of ${id}`,
  required,
});

describe("consent", () => {
  it("is needed where the organization says so, and only there", () => {
    const needed = texts.filter(({ required }) => required).map(({ id }) => `consent-${id}`);
    const missing = checkConsent({ consents: [] }, look);
    assert.deepEqual(
      missing.map(({ field }) => field),
      needed,
    );
    assert.ok(obstacleWords(missing, needed[0] ?? ""));
    assert.deepEqual(checkConsent({ consents: texts }, look), []);
  });

  it("is ours where the organization has none, since nobody is called without a yes", () => {
    assert.deepEqual(checkConsent({ consents: [] }, without), [
      { field: "consent-contact", answer: "consents", code: "missing" },
    ]);
  });

  it("travels with language, version and the hash of the text that was shown", async () => {
    const [text] = texts;
    assert.ok(text);
    const given = await givenConsents({ consents: [text] }, look);
    const sha256 = createHash("sha256").update(text.text.normalize("NFC")).digest("hex");
    assert.deepEqual(given, [
      { id: text.id, version: text.version, locale: "en", sha256, given: true },
    ]);
    assert.deepEqual(await givenConsents({ consents: [] }, look), []);
  });

  it("does not outlive the text that was ticked, in its words, its version or its language", async () => {
    const [text] = texts;
    assert.ok(text);
    for (const shown of [
      { ...text, text: `${text.text} And share it.` },
      { ...text, version: "2" },
    ]) {
      const changed = asked([shown]);
      assert.equal(checkConsent({ consents: [text] }, changed).length, 1);
      assert.deepEqual(await givenConsents({ consents: [text] }, changed), []);
      assert.deepEqual(checkConsent({ consents: [shown] }, changed), []);
    }
  });

  it("is asked once for each, what is needed first, and never more than may travel", () => {
    const many = ["a", "b", "c", "d"].map((id) => needs(id, false));
    const all = asked([...many, needs("e", true), needs("e", true)]);
    assert.deepEqual(
      checkConsent({ consents: [] }, all).map(({ field }) => field),
      ["consent-e"],
    );
    const spaced = asked([needs("my own text", true)]);
    assert.equal(checkConsent({ consents: [] }, spaced)[0]?.field, "consent-my-own-text");
  });
});
