/** Tests that words are fetched once, shown when they come, and asked for again after a failure. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { msg, str } from "@lit/localize";
import {
  addLanguage,
  availableLanguages,
  inLanguage,
  isLoaded,
  loadCatalogue,
  speak,
} from "../../src/locale/load.js";
import { shippedLanguages } from "../../src/locale/languages.js";
import type { CatalogueModule } from "../../src/locale/tables.js";
import { catalogue, loadersOf, promised } from "../support/catalogues.js";

// Their ids are the test's own, and no description is needed: nobody translates them.
const hello = () => msg("Hello", { id: "test.hello" });
const named = (name: string) => msg(str`Hello, ${name}`, { id: "test.name" });

describe("loadCatalogue", () => {
  it("knows what visitors are offered, and no pseudo-language unless added", () => {
    const offered = shippedLanguages.map(({ code }) => code);
    assert.deepEqual(availableLanguages().toSorted(), offered.toSorted());
    assert.ok(isLoaded("en", "donate"));
    assert.ok(!isLoaded("es", "donate"));
  });

  it("shows English until the words are there, then the words, with names in place", async () => {
    const coming = promised<CatalogueModule>();
    let asked = 0;
    addLanguage(
      "qaa",
      loadersOf(() => {
        asked += 1;
        return coming.promise;
      }),
    );
    const first = loadCatalogue("qaa", "circles");
    assert.equal(loadCatalogue("qaa", "circles"), first);
    assert.equal(inLanguage("qaa", hello), "Hello");
    coming.resolve(catalogue("Ĥéļļö", str`Ĥéļļö, ${0}`));
    await first;
    assert.ok(isLoaded("qaa", "circles"));
    assert.ok(!isLoaded("qaa", "donate"));
    assert.equal(inLanguage("qaa", hello), "Ĥéļļö");
    assert.equal(
      inLanguage("qaa", () => named("Test Person")),
      "Ĥéļļö, Test Person",
    );
    await loadCatalogue("qaa", "circles");
    assert.equal(asked, 1);
  });

  it("asks again after a failure", async () => {
    let asked = 0;
    addLanguage(
      "qab",
      loadersOf(async () => {
        asked += 1;
        if (asked === 1) throw new TypeError("Failed to fetch dynamically imported module");
        return catalogue("olleH");
      }),
    );
    await assert.rejects(loadCatalogue("qab", "support"), TypeError);
    assert.equal(inLanguage("qab", hello), "Hello");
    await loadCatalogue("qab", "support");
    assert.equal(inLanguage("qab", hello), "olleH");
  });

  it("keeps what is shown when another widget brings the same words", async () => {
    addLanguage(
      "qab",
      loadersOf(async () => catalogue("another")),
    );
    await loadCatalogue("qab", "message");
    assert.equal(inLanguage("qab", hello), "olleH");
  });

  it("learns from a widget's first words where the later ones are, whichever is asked for", async () => {
    const asked: string[] = [];
    addLanguage("qaa", {
      message: async () => {
        asked.push("message");
        const rooms = async () => catalogue("said later");
        return { ...catalogue("said first"), later: { "message-rooms": rooms } };
      },
    });
    await loadCatalogue("qaa", "message-rooms");
    await loadCatalogue("qaa", "message");
    assert.ok(isLoaded("qaa", "message-rooms"));
    assert.deepEqual(asked, ["message"]);
  });

  it("refuses a language that it has not", async () => {
    await assert.rejects(loadCatalogue("xx", "donate"));
  });
});

describe("inLanguage", () => {
  it("puts the language back, also after an error", () => {
    speak("qab");
    assert.throws(() =>
      inLanguage("en", () => {
        throw new Error("test");
      }),
    );
    assert.equal(hello(), "olleH");
    speak("en");
    assert.equal(hello(), "Hello");
  });
});
