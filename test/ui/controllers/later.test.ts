/** Something happens after a while, unless the room was left before. */
import assert from "node:assert/strict";
import { describe, it, mock } from "node:test";
import { later } from "../../../src/ui/controllers/later.js";

describe("later", () => {
  it("calls back once, after its time", () => {
    mock.timers.enable({ apis: ["setTimeout"] });
    let called = 0;
    later(3000, new AbortController().signal, () => (called += 1));
    mock.timers.tick(2999);
    assert.equal(called, 0);
    mock.timers.tick(10_000);
    assert.equal(called, 1);
    mock.timers.reset();
  });

  it("never calls once the room was left, or was left already", () => {
    mock.timers.enable({ apis: ["setTimeout"] });
    let called = 0;
    const room = new AbortController();
    later(3000, room.signal, () => (called += 1));
    room.abort();
    later(0, room.signal, () => (called += 1));
    mock.timers.tick(10_000);
    assert.equal(called, 0);
    mock.timers.reset();
  });
});
