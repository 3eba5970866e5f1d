/** Where a donor can stand: every door, and that a step which does not belong changes nothing. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { exampleDonation } from "../../../src/contract/donation.js";
import {
  isTold,
  mayChoose,
  next,
  start,
  type Choice,
  type State,
  type Step,
} from "../../../src/widgets/donate-button/model.js";

const { choice } = start as Extract<State, { at: "resting" }>;
const key = { id: "don_00000000", statusToken: "x".repeat(22) };
const gift = { frequency: "once", amountMinor: 2500, currency: "USD" } as const;
const donation = exampleDonation;
const checkoutUrl = "https://checkout.stripe.com/c/pay/example";

const rooms: readonly State[] = [
  start,
  { at: "readying", choice },
  { at: "unready", choice },
  { at: "choosing", choice },
  { at: "opening", choice, gift },
  { at: "failed", choice, code: "network" },
  { at: "leaving", choice, checkoutUrl, key },
  { at: "confirming", choice, key },
  { at: "confirming", choice, key, donation },
  { at: "settled", choice, key, donation },
  { at: "unknown", choice, key, code: "network" },
  { at: "changing", choice, key },
];
const gave: Step = { type: "gave", choice, amount: { ok: true, minor: 2500 }, currency: "USD" };

/** From each room (`*` for any) through each door. */
const doors: readonly (readonly [Step, Readonly<Record<string, string>>])[] = [
  [{ type: "pressed" }, { resting: "readying", unready: "readying" }],
  [{ type: "readied" }, { readying: "choosing" }],
  [{ type: "closed" }, { "*": "resting" }],
  [
    { type: "chosePreset", presetMinor: 5000 },
    { resting: "choosing", choosing: "choosing", failed: "choosing" },
  ],
  [
    { type: "typed", text: "4" },
    { resting: "choosing", choosing: "choosing", failed: "choosing" },
  ],
  [gave, { resting: "opening", choosing: "opening", failed: "opening" }],
  [{ type: "opened", checkoutUrl, key }, { opening: "leaving" }],
  [
    { type: "failed", code: "busy" },
    { readying: "unready", opening: "failed", confirming: "unknown", changing: "unknown" },
  ],
  [{ type: "returned", key }, { "*": "confirming" }],
  [{ type: "cameBack" }, { leaving: "confirming" }],
  [{ type: "learned", donation }, { confirming: "settled" }],
  [{ type: "askedAgain" }, { unknown: "confirming", settled: "confirming" }],
  [{ type: "changed" }, { settled: "changing", leaving: "changing" }],
  [{ type: "beganAgain" }, { "*": "choosing" }],
];

describe("a gift", () => {
  for (const [step, through] of doors)
    it(`that was ${step.type} goes only where that door leads`, () => {
      for (const room of rooms) {
        const after = next(room, step);
        const goal = through[room.at] ?? through["*"];
        if (goal === undefined) assert.equal(after, room, `${step.type} in ${room.at}`);
        else assert.equal(after.at, goal, `${step.type} in ${room.at}`);
      }
    });

  it("has a way out of every room", () => {
    for (const room of rooms) {
      const ways = doors.map(([step]) => next(room, step).at).filter((at) => at !== room.at);
      assert.ok(ways.length > 0, room.at);
    }
  });

  it("keeps what was chosen through every failure", () => {
    const chosen: Choice = { ...choice, typed: "40", frequency: "month" };
    for (const room of rooms) {
      const after = next({ ...room, choice: chosen }, { type: "failed", code: "timeout" });
      assert.deepEqual(after.choice, chosen, room.at);
    }
  });

  it("waits in place while the bank checks, and rests with what was last known", () => {
    const processing = { ...donation, status: "processing" } as const;
    const confirming: State = { at: "confirming", choice, key };
    const waiting = next(confirming, { type: "learned", donation: processing });
    assert.deepEqual(waiting, { ...confirming, donation: processing });
    assert.equal(next(confirming, { type: "rested" }), confirming);
    assert.deepEqual(next(waiting, { type: "rested" }), {
      at: "settled",
      choice,
      key,
      donation: processing,
    });
  });

  it("is not opened for an amount that is wrong, and says what is wrong with it", () => {
    const problem = { code: "too_small", minMinor: 500 } as const;
    const wrong: Step = { ...gave, amount: { ok: false, problem } };
    assert.deepEqual(next({ at: "choosing", choice }, wrong), { at: "choosing", choice, problem });
  });

  it("opens what the button said, also when the frequency was the only one offered", () => {
    const monthly: Choice = { ...choice, frequency: "month" };
    const after = next(start, { ...gave, choice: monthly });
    assert.deepEqual("gift" in after && after.gift, { ...gift, frequency: "month" });
  });

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

  it("is chosen in three rooms and told of in five", () => {
    const names = (is: (state: State) => boolean) => [
      ...new Set(rooms.filter(is).map(({ at }) => at)),
    ];
    assert.deepEqual(names(mayChoose), ["resting", "choosing", "failed"]);
    assert.deepEqual(names(isTold), ["unready", "failed", "leaving", "settled", "unknown"]);
  });
});
