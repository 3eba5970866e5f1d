/** A text to copy is in a language that the person reads, and names nobody unless they said yes. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { neutralTexts } from "../../../demo/inbox/neutral-texts.js";
import { neutralWords } from "../../../demo/inbox/neutral-words.js";
import { exampleReferral } from "../../../src/contract/intake.js";
import type { Contact } from "../../../src/contract/intake.js";
import { shippedLanguages } from "../../../src/locale/languages.js";

const sender = { organization: "Harbor of Hope", phone: "+1 215-555-0142" };
const texts = (contact: Partial<Contact>, written: string[] = ["en"], locale = "en") =>
  neutralTexts(
    {
      contact: { ...exampleReferral.contact, ...contact },
      language: { spoken: [], written },
      locale,
    },
    sender,
  );
const open = { sayOrganization: "yes", shared: "no" } as const;

describe("a text to copy", () => {
  for (const contact of [
    { sayOrganization: "no", shared: "no" },
    { sayOrganization: "no", shared: "yes" },
    { sayOrganization: "yes", shared: "yes" },
    { sayOrganization: "yes", shared: "unsure" },
  ] as const)
    it(`says "Please call us back" and no more when name and sharing are ${Object.values(contact).join(", ")}`, () => {
      for (const language of Object.keys(neutralWords)) {
        const { texts: all } = texts(contact, [language]);
        assert.equal(all.length, 1);
        assert.doesNotMatch(all.join(), /Harbor|215|\{/);
      }
      assert.deepEqual(texts(contact).texts, ["Please call us back."]);
    });

  it("may say our name and number to who allowed it and shares no phone", () => {
    const all = texts(open).texts;
    assert.equal(all[1], "Hello, this is Harbor of Hope. Please call us back at +1 215-555-0142.");
    for (const language of Object.keys(neutralWords))
      assert.doesNotMatch(texts(open, [language]).texts.join(), /[{}]/, language);
  });

  it("leaves out the one with a number where there is none", () => {
    const intake = {
      contact: { ...exampleReferral.contact, ...open },
      language: null,
      locale: "en",
    };
    const { texts: all } = neutralTexts(intake, { ...sender, phone: null });
    assert.equal(all.length, 3);
    assert.doesNotMatch(all.join(), /back at/);
  });

  for (const [written, locale, lang, missing] of [
    [["es"], "en", "es", undefined],
    [["es-MX"], "en", "es", undefined],
    [[], "es", "es", undefined],
    [["mam", "es"], "en", "es", "mam"],
    [["quc"], "es", "es", "quc"],
    [["qu"], "qu", "en", "qu"],
  ] as const)
    it(`for "${written.join(", ")}" on a page in ${locale} is in ${lang}`, () => {
      const found = texts({}, [...written], locale);
      assert.deepEqual([found.lang, found.missing], [lang, missing]);
      assert.equal(found.reviewed, lang === "en", "what a machine made says so");
    });

  it("is there in every language that the forms ship", () => {
    for (const { code } of shippedLanguages) assert.ok(Object.hasOwn(neutralWords, code), code);
  });
});
