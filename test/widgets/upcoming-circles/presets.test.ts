/** What a page may ask for by attributes, and what its author is told. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { exampleConfig } from "../../../src/contract/config-example.js";
import { Config } from "../../../src/contract/config.js";
import { z } from "../../../src/contract/zod.js";
import { readPreset, unknownWords } from "../../../src/widgets/upcoming-circles/presets.js";

const config = z.parse(Config, {
  ...exampleConfig,
  programs: [{ code: "mentalHealth", label: "Mental health" }],
  vocabulary: { audience: { teens: "Teens" }, topic: {}, support: {}, access: {} },
});
const nothing = { language: undefined, mode: undefined, audience: undefined, program: undefined };
const preset = (texts: Partial<Record<keyof typeof nothing, string>>) =>
  readPreset({ ...nothing, ...texts }, [], config);

describe("a preset", () => {
  it("takes several codes, parted by spaces or commas", () => {
    assert.deepEqual(preset({ mode: "online, phone" }).picks, { mode: ["online", "phone"] });
    assert.deepEqual(preset({ mode: " online phone " }).picks, { mode: ["online", "phone"] });
  });

  it("reads codes as people write them", () => {
    assert.deepEqual(preset({ mode: "In-Person" }).picks, { mode: ["inPerson"] });
    const both = preset({ program: "mental-health", audience: "Teens" });
    assert.deepEqual(both.picks, { program: ["mentalHealth"], audience: ["teens"] });
  });

  it("of a language takes it spoken, interpreted or signed, in whatever region", () => {
    assert.deepEqual(preset({ language: "es-MX" }).picks, {
      language: ["spoken:es", "interpreted:es", "signed:es"],
    });
  });

  it("with a code that nobody knows is ignored, and says how to mend it", () => {
    const { picks, unknown } = preset({ audience: "tens", language: "Spanish", mode: "online" });
    assert.deepEqual(picks, { mode: ["online"] });
    const lines = unknown.map(unknownWords);
    assert.match(lines.join("\n"), /audience="tens".*Known here: teens/);
    assert.match(lines.join("\n"), /language="Spanish".*such as es/);
  });

  it("that changes is another one", () => {
    assert.notEqual(preset({ mode: "online" }).key, preset({ mode: "phone" }).key);
    assert.equal(preset({ mode: "online" }).key, preset({ mode: " online" }).key);
  });
});
