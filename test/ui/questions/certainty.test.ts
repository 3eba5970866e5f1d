/** Who does not know can say so, in the same words wherever it is asked. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { certainty } from "../../../src/ui/questions/certainty.js";

describe("an answer to what nobody has to be sure about", () => {
  it("may be that one is not sure", () => {
    assert.deepEqual(
      (["yes", "no", "unsure"] as const).map((value) => certainty(value)),
      ["Yes", "No", "Not sure"],
    );
  });
});
