/** The device's own clock: it waits, and stops waiting when told. */
import assert from "node:assert/strict";
import { describe, it, mock } from "node:test";
import { deviceClock } from "../../src/client/clock.js";

describe("the device's clock", () => {
  it("waits as long as it was asked to", async (context) => {
    context.mock.timers.enable({ apis: ["setTimeout"] });
    const over = mock.fn();
    const waiting = deviceClock.wait(500).then(over);
    context.mock.timers.tick(499);
    await Promise.resolve();
    assert.equal(over.mock.callCount(), 0);
    context.mock.timers.tick(1);
    await waiting;
    assert.equal(over.mock.callCount(), 1);
  });

  it("stops waiting when it is told, before or meanwhile", async () => {
    const leaving = new AbortController();
    const waiting = deviceClock.wait(3_600_000, leaving.signal);
    leaving.abort(new Error("left"));
    await assert.rejects(waiting, /left/);
    await assert.rejects(deviceClock.wait(3_600_000, leaving.signal), /left/);
  });

  it("leaves nothing to chance but chance", () => {
    assert.ok(deviceClock.random() >= 0 && deviceClock.random() < 1);
    assert.ok(Math.abs(deviceClock.now() - Date.now()) < 1000);
  });
});
