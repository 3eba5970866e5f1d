/** A tap changes one box and leaves the others as they are. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { toggled } from "../../../src/ui/questions/toggled.js";

describe("a list of choices", () => {
  it("takes a value once and gives it up again", () => {
    assert.deepEqual(toggled(["a"], "a", true), ["a"]);
    assert.deepEqual(toggled(["a"], "b", true), ["a", "b"]);
    assert.deepEqual(toggled(["a", "b"], "a", false), ["b"]);
  });
});
