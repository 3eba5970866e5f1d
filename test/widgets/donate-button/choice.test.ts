/** One choice takes the place of another, and fields that lost their meaning are new ones. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { next, start, type State, type Step } from "../../../src/widgets/donate-button/model.js";

const { choice } = start as Extract<State, { at: "resting" }>;

describe("a choice", () => {
  it("lets typed text replace a preset and a preset replace typed text, each with new fields", () => {
    const after = (...steps: readonly Step[]) => steps.reduce<State>(next, start).choice;
    const typed = after({ type: "chosePreset", presetMinor: 5000 }, { type: "typed", text: "4" });
    assert.deepEqual(
      [typed.typed, typed.presetMinor, typed.presetRound, typed.fieldRound],
      ["4", undefined, 1, 0],
    );
    const more = after({ type: "typed", text: "4" }, { type: "typed", text: "40" });
    assert.equal(more.presetRound, 1); // the presets are new once, not at each letter
    const preset = after({ type: "typed", text: "4" }, { type: "chosePreset", presetMinor: 5000 });
    assert.deepEqual([preset.typed, preset.presetMinor, preset.fieldRound], ["", 5000, 1]);
  });

  it("forgets which reading was meant when the text changes", () => {
    const meant = next(
      { at: "choosing", choice: { ...choice, typed: "1.000" } },
      {
        type: "meant",
        minor: 100_000,
      },
    );
    assert.equal(meant.choice.meantMinor, 100_000);
    assert.equal(next(meant, { type: "typed", text: "1.00" }).choice.meantMinor, undefined);
  });

  it("keeps a typed amount and drops a preset when the frequency changes", () => {
    const monthly: Step = { type: "choseFrequency", frequency: "month" };
    const typed = next({ at: "choosing", choice: { ...choice, typed: "40" } }, monthly);
    assert.deepEqual([typed.choice.typed, typed.choice.frequency], ["40", "month"]);
    const preset = next({ at: "choosing", choice: { ...choice, presetMinor: 5000 } }, monthly);
    assert.equal(preset.choice.presetMinor, undefined);
  });

  it("gains what is added, and nothing else of it changes", () => {
    const added = next(start, { type: "added", extras: { note: "For Ana" } });
    assert.deepEqual(added.choice, { ...choice, extras: { ...choice.extras, note: "For Ana" } });
  });
});
