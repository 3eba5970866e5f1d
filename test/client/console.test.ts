/** What the console is told, and how often. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { warnOnce } from "../../src/client/console.js";

describe("a warning to the page's author", () => {
  it("is said once, and says who speaks", (context) => {
    const warn = context.mock.method(console, "warn", () => undefined);
    warnOnce("the sun is down.");
    warnOnce("the sun is down.");
    warnOnce("the moon is up.");
    assert.deepEqual(
      warn.mock.calls.map(({ arguments: [said] }) => said),
      ["haven: the sun is down.", "haven: the moon is up."],
    );
  });
});
