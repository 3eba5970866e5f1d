/** Consent: in the words that were shown, hashed with the answer, and never assumed. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createHash } from "node:crypto";
import { checkConsent, givenConsents, obstacleWords } from "../../../src/ui/questions/consent.js";
import { look } from "../../support/people.js";

const texts = look.config.support?.consents ?? [];
const without = {
  ...look,
  config: { ...look.config, support: { ...look.config.support, consents: [] } },
} as typeof look; // only the consents are taken away

describe("consent", () => {
  it("is needed where the organization says so, and only there", () => {
    const needed = texts.filter(({ required }) => required).map(({ id }) => `consent-${id}`);
    const missing = checkConsent({ consents: [] }, look);
    assert.deepEqual(
      missing.map(({ field }) => field),
      needed,
    );
    assert.ok(obstacleWords(missing, needed[0] ?? ""));
    assert.deepEqual(checkConsent({ consents: texts.map(({ id }) => id) }, look), []);
  });

  it("is ours where the organization has none, since nobody is called without a yes", () => {
    assert.deepEqual(checkConsent({ consents: [] }, without), [
      { field: "consent-contact", code: "missing" },
    ]);
  });

  it("travels with language, version and the hash of the text that was shown", async () => {
    const [text] = texts;
    assert.ok(text);
    const given = await givenConsents({ consents: [text.id] }, look);
    const sha256 = createHash("sha256").update(text.text.normalize("NFC")).digest("hex");
    assert.deepEqual(given, [
      { id: text.id, version: text.version, locale: "en", sha256, given: true },
    ]);
    assert.deepEqual(await givenConsents({ consents: [] }, look), []);
  });
});
