/** A key is put away after ten minutes in which nobody touched the page, and not while they do. */
import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, it, mock } from "node:test";
import { idleFor, lockWhenIdle } from "../../../demo/inbox/idle-lock.js";

describe("an idle page", () => {
  let page: EventTarget;
  let locks: number;
  let end: () => void;
  beforeEach(() => {
    mock.timers.enable({ apis: ["setTimeout", "Date"] });
    page = new EventTarget();
    locks = 0;
    end = lockWhenIdle(page, () => (locks += 1));
  });
  afterEach(() => {
    end();
    mock.timers.reset();
  });

  it("puts the key away after ten minutes, once", () => {
    assert.equal(idleFor, 600_000);
    mock.timers.tick(idleFor - 1);
    assert.equal(locks, 0);
    mock.timers.tick(1);
    assert.equal(locks, 1);
    mock.timers.tick(idleFor * 3);
    page.dispatchEvent(new Event("keydown"));
    assert.equal(locks, 1);
  });

  for (const touch of ["pointerdown", "pointermove", "keydown", "wheel", "scroll"])
    it(`waits anew after ${touch}`, () => {
      mock.timers.tick(idleFor - 1);
      page.dispatchEvent(new Event(touch));
      mock.timers.tick(idleFor - 1);
      assert.equal(locks, 0);
      mock.timers.tick(1);
      assert.equal(locks, 1);
    });

  it("puts it away at once when a machine wakes that slept too long", () => {
    for (const sign of ["visibilitychange", "pointermove"]) {
      end();
      end = lockWhenIdle(page, () => (locks += 1));
      locks = 0;
      mock.timers.setTime(Date.now() + idleFor - 1);
      page.dispatchEvent(new Event("visibilitychange"));
      assert.equal(locks, 0, sign);
      mock.timers.setTime(Date.now() + idleFor);
      page.dispatchEvent(new Event(sign));
      assert.equal(locks, 1, sign);
    }
  });
});
