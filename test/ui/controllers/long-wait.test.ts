/** A wait is called long after three seconds, and never after its end. */
import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, it, mock } from "node:test";
import { LongWait } from "../../../src/ui/controllers/long-wait.js";

function waiter() {
  let drawn = 0;
  const host = {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => void (drawn += 1),
    updateComplete: Promise.resolve(true),
  };
  return { wait: new LongWait(host), drawn: () => drawn };
}

describe("LongWait", () => {
  beforeEach(() => mock.timers.enable({ apis: ["setTimeout"] }));
  afterEach(() => mock.timers.reset());

  it("is long after three seconds, however often it is told that the wait goes on", () => {
    const { wait, drawn } = waiter();
    wait.follow(true);
    mock.timers.tick(2000);
    wait.follow(true);
    mock.timers.tick(999);
    assert.deepEqual([wait.isLong, drawn()], [false, 0]);
    mock.timers.tick(1);
    assert.deepEqual([wait.isLong, drawn()], [true, 1]);
  });

  it("ends with the answer, and begins anew with the next wait", () => {
    const { wait } = waiter();
    wait.follow(true);
    mock.timers.tick(2000);
    wait.follow(false);
    mock.timers.tick(2000);
    assert.equal(wait.isLong, false);
    wait.follow(true);
    mock.timers.tick(2000);
    assert.equal(wait.isLong, false);
    mock.timers.tick(1000);
    assert.equal(wait.isLong, true);
    wait.follow(false);
    assert.equal(wait.isLong, false);
  });

  it("ends when the element is taken out", () => {
    const { wait, drawn } = waiter();
    wait.follow(true);
    wait.hostDisconnected();
    mock.timers.tick(9000);
    assert.deepEqual([wait.isLong, drawn()], [false, 0]);
  });
});
