/** Three presses of Shift are a wish to leave; typing, holding and a keyboard on glass are not. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { noPresses, pressed, wantsOut } from "../../../src/ui/controllers/shift-presses.js";

type Key = { key: string; code: string; repeat?: boolean; mixed?: boolean; after: number };
const left = (after = 300): Key => ({ key: "Shift", code: "ShiftLeft", after });
const right = (after = 300): Key => ({ key: "Shift", code: "ShiftRight", after });
const glass = (after = 300): Key => ({ key: "Shift", code: "", after });
const letter = (after = 300): Key => ({ key: "A", code: "KeyA", after });
const mixed = (after = 300): Key => ({ key: "Shift", code: "ShiftLeft", mixed: true, after });
const held = (): Key => ({ key: "Shift", code: "ShiftLeft", repeat: true, after: 30 });

function leaves(keys: readonly Key[]): boolean {
  let [presses, at, left] = [noPresses, 1000, false];
  for (const { key, code, repeat = false, mixed = false, after } of keys) {
    at += after;
    presses = pressed(presses, { key, code, repeat, mixed, at });
    left ||= wantsOut(presses);
  }
  return left;
}

const table: readonly [says: string, keys: readonly Key[], expected: boolean][] = [
  ["leaves after three", [left(), left(), left()], true],
  ["leaves with left and right mixed", [left(), right(), left()], true],
  ["leaves when each press takes its time", [left(), left(5000), left(5000)], true],
  ["stays when a press comes too late", [left(), left(5001), left()], false],
  ["leaves when three come after a late one", [left(), left(9000), left(), left()], true],
  ["stays after two", [left(), left()], false],
  [
    "stays while capitals are typed",
    Array.from({ length: 10 }, () => [left(), letter()]).flat(),
    false,
  ],
  ["stays when another key comes between", [left(), left(), letter(), left()], false],
  ["stays while the key is held", [left(), held(), held(), held()], false],
  ["leaves with pauses in which a key was held", [left(), held(), left(), held(), left()], true],
  ["stays while Alt+Shift changes the language", [mixed(), mixed(), mixed()], false],
  ["stays when such a press comes between", [left(), left(), mixed(), left()], false],
  ["stays with a keyboard on glass", [glass(), glass(), glass()], false],
  ["believes such a Shift once a real key was seen", [letter(), glass(), glass(), glass()], true],
];

describe("shift presses", () => {
  for (const [says, keys, expected] of table) it(says, () => assert.equal(leaves(keys), expected));
});
