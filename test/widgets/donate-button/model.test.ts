/** Where a donor can stand: every door, and that a step which does not belong changes nothing. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { exampleDonation, type DonationStatus } from "../../../src/contract/donation.js";
import {
  mayChoose,
  next,
  start,
  type Choice,
  type Gift,
  type State,
  type Step,
} from "../../../src/widgets/donate-button/model.js";

const { choice } = start as Extract<State, { at: "resting" }>;
const key = { id: "don_00000000", statusToken: "x".repeat(22) };
const gift: Gift = {
  frequency: "once",
  amountMinor: 2500,
  totalMinor: 2500,
  currency: "USD",
  coverFees: false,
  anonymous: false,
};
const donation = exampleDonation;
const checkoutUrl = "https://checkout.stripe.com/c/pay/example";

const leaving: State = { at: "leaving", choice, checkoutUrl, key, mode: "test", way: "going" };
const opened: Step = { type: "opened", checkoutUrl, key, totalMinor: 2500, mode: "test" };

const total: State = {
  at: "confirmTotal",
  choice,
  gift,
  totalMinor: 2616,
  checkoutUrl,
  key,
  mode: "test",
};

const rooms: readonly State[] = [
  start,
  { at: "readying", choice },
  { at: "unready", choice },
  { at: "choosing", choice },
  { at: "opening", choice, gift },
  { at: "failed", choice, code: "network" },
  leaving,
  total,
  { at: "confirming", choice, key },
  { at: "confirming", choice, key, donation },
  { at: "settled", choice, key, donation },
  { at: "unknown", choice, key, code: "network" },
  { at: "changing", choice, key },
];
const gave: Step = { type: "gave", choice, read: { ok: true, gift } };

/** From each room (`*` for any) through each door. */
const doors: readonly (readonly [Step, Readonly<Record<string, string>>])[] = [
  [{ type: "pressed" }, { resting: "readying", unready: "readying" }],
  [{ type: "readied" }, { readying: "choosing" }],
  [{ type: "closed" }, { "*": "resting" }],
  [
    { type: "chosePreset", presetMinor: 5000 },
    { resting: "choosing", choosing: "choosing", failed: "choosing", opening: "choosing" },
  ],
  [
    { type: "typed", text: "4" },
    { resting: "choosing", choosing: "choosing", failed: "choosing", opening: "choosing" },
  ],
  [gave, { resting: "opening", choosing: "opening", failed: "opening" }],
  [
    { type: "added", extras: { coverFees: true } },
    { resting: "choosing", choosing: "choosing", failed: "choosing", opening: "choosing" },
  ],
  [opened, { opening: "leaving" }],
  [{ ...opened, totalMinor: 2616 }, { opening: "confirmTotal" }],
  [{ type: "agreed" }, { confirmTotal: "leaving" }],
  [{ type: "tarried" }, { opening: "opening" }],
  [{ type: "stayed" }, { leaving: "leaving" }],
  [{ type: "wentElsewhere" }, { leaving: "leaving" }],
  [
    { type: "failed", code: "busy" },
    { readying: "unready", opening: "failed", confirming: "unknown", changing: "unknown" },
  ],
  [{ type: "returned", key }, { "*": "confirming" }],
  [
    { type: "cameBack" },
    { leaving: "confirming", settled: "confirming", unknown: "confirming", opening: "choosing" },
  ],
  [
    { type: "learned", donation: { ...donation, status: "paid" } },
    { confirming: "settled", changing: "settled" },
  ],
  [{ type: "askedAgain" }, { unknown: "confirming", settled: "confirming" }],
  [{ type: "changed" }, { settled: "changing", leaving: "changing", confirmTotal: "changing" }],
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
    const faults = [{ field: "note", code: "tooLong" }] as const;
    const wrong: Step = { type: "gave", choice, read: { ok: false, problem, faults } };
    const after = next({ at: "choosing", choice }, wrong);
    assert.deepEqual(after, { at: "choosing", choice, problem, faults });
    const added = next(after, { type: "added", extras: { note: "" } });
    assert.deepEqual("problem" in added && [added.problem, added.faults], [problem, []]);
    const typed = next(after, { type: "typed", text: "5" });
    assert.deepEqual("faults" in typed && [typed.at, typed.faults], ["choosing", faults]);
  });

  it("opens what the button said, and keeps the choice as it was shown", () => {
    const monthly: Choice = { ...choice, frequency: "month" };
    const after = next(start, { ...gave, choice: monthly });
    assert.deepEqual(after, { at: "opening", choice: monthly, gift });
  });

  it("goes nowhere with another total before the donor says so (gift case 7)", () => {
    const asked = next({ at: "opening", choice, gift }, { ...opened, totalMinor: 2616 });
    assert.deepEqual(asked, total);
    for (const step of [{ type: "cameBack" }, { type: "stayed" }, gave, opened] as const)
      assert.equal(next(asked, step), asked, step.type);
    assert.deepEqual(next(asked, { type: "agreed" }), leaving);
    assert.deepEqual(next(asked, { type: "changed" }), { at: "changing", choice, key });
    assert.deepEqual(next(asked, { type: "closed" }), start);
  });

  it("begins with nothing added after one that was given, and keeps all after one that was not", () => {
    const extras = { ...choice.extras, coverFees: true, note: "For Ana", anonymous: true };
    const used: Choice = { ...choice, typed: "40", extras };
    const again = (status: DonationStatus) =>
      next({ ...settled(status), choice: used }, { type: "beganAgain" }).choice;
    assert.deepEqual(again("paid"), choice);
    assert.deepEqual(again("failed"), used);
  });

  it("says that it takes long, and for how long it waits, until it goes on", () => {
    const opening: State = { at: "opening", choice, gift };
    const waiting = next(opening, { type: "tarried", waitSeconds: 20 });
    assert.deepEqual(waiting, { ...opening, isSlow: true, waitSeconds: 20 });
    const again = next(waiting, { type: "tarried" });
    assert.deepEqual(again, { ...opening, isSlow: true, waitSeconds: undefined });
  });

  it("is changed once the older checkout is closed, and shown where it was paid meanwhile", () => {
    const changing: State = { at: "changing", choice, key };
    for (const [status, at] of [
      ["canceled", "choosing"],
      ["expired", "choosing"],
      ["failed", "choosing"],
      ["paid", "settled"],
      ["refunded", "settled"],
      ["processing", "confirming"],
      ["open", "confirming"],
    ] as const) {
      const after = next(changing, { type: "learned", donation: { ...donation, status } });
      assert.equal(after.at, at, status);
    }
  });

  it("is asked about when its window is opened again, as long as it may still be paid", () => {
    const unfinished = [leaving, { at: "confirming", choice, key }, settled("processing")] as const;
    for (const room of unfinished) {
      const after = [{ type: "closed" }, { type: "pressed" }, { type: "readied" }] as const;
      const again = after.reduce<State>(next, room);
      assert.deepEqual(again, { at: "confirming", choice, key }, room.at);
    }
    for (const status of ["paid", "failed", "canceled", "expired", "refunded"] as const)
      assert.deepEqual(next(settled(status), { type: "closed" }), start, status);
  });

  it("is asked about after Back only while more may become of it", () => {
    for (const status of ["paid", "failed", "canceled", "expired", "refunded"] as const) {
      const room = settled(status);
      assert.equal(next(room, { type: "cameBack" }), room, status);
    }
  });

  it("is chosen in three rooms", () => {
    const names = new Set(rooms.filter(mayChoose).map(({ at }) => at));
    assert.deepEqual([...names], ["resting", "choosing", "failed"]);
  });
});

function settled(status: DonationStatus): State {
  return { at: "settled", choice, key, donation: { ...donation, status } };
}
