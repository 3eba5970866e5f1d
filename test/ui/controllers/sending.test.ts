/** Somebody who waits is told so, politely and not every second. */
import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, it, mock } from "node:test";
import { Failure, failureOf } from "../../../src/client/failure.js";
import type { Wait } from "../../../src/client/request.js";
import { exampleReceipt } from "../../../src/contract/intake.js";
import { tellSending, type SendingStep } from "../../../src/ui/controllers/sending.js";

const wait = (waitMs: number): Wait => ({ code: "busy", waitMs, attempt: 2 });
const toldOf = (error: unknown) => {
  const { code, maybeArrived } = failureOf(error);
  return { code, maybeArrived, errors: [] };
};

/** A sending whose end and pauses a test decides. */
function sending() {
  const told: SendingStep[] = [];
  const leaving = new AbortController();
  let pause = (_wait: Wait) => {};
  let end: (receipt: typeof exampleReceipt) => void = () => {};
  let fail: (error: unknown) => void = () => {};
  const deliver = (onWait: (wait: Wait) => void) => {
    pause = onWait;
    return new Promise<typeof exampleReceipt>((resolve, reject) => {
      end = resolve;
      fail = reject;
    });
  };
  const done = tellSending({ deliver, toldOf }, leaving.signal, (step) => told.push(step));
  return { told, leaving, done, pause, end, fail };
}

const slow: SendingStep = { type: "tarried", waitSeconds: undefined };

describe("a sending", () => {
  beforeEach(() => mock.timers.enable({ apis: ["setTimeout"] }));
  afterEach(() => mock.timers.reset());

  it("is said to take long after three seconds", () => {
    const { told } = sending();
    mock.timers.tick(2999);
    assert.deepEqual(told, []);
    mock.timers.tick(1);
    assert.deepEqual(told, [slow]);
  });

  it("says that it waits, and about how long, and not any more when the pause is over", () => {
    const { told, pause } = sending();
    pause(wait(29_400));
    assert.deepEqual(told, [{ type: "tarried", waitSeconds: 30 }]);
    mock.timers.tick(3000);
    assert.deepEqual(told.at(-1), { type: "tarried", waitSeconds: 30 });
    mock.timers.tick(26_400);
    assert.deepEqual(told.at(-1), slow);
  });

  it("says nothing of a pause that is over before it is read", () => {
    const { told, pause } = sending();
    pause(wait(750));
    assert.deepEqual(told, []);
  });

  it("tells what came of it", async () => {
    const well = sending();
    well.end(exampleReceipt);
    await well.done;
    assert.deepEqual(well.told, [{ type: "stored", receipt: exampleReceipt }]);
    const ill = sending();
    ill.fail(new Failure("busy", { maybeArrived: true }));
    await ill.done;
    assert.deepEqual(ill.told, [{ type: "failed", code: "busy", maybeArrived: true, errors: [] }]);
  });

  it("tells nothing of time once the room is left", () => {
    const { told, pause, leaving } = sending();
    pause(wait(29_400));
    leaving.abort();
    mock.timers.tick(60_000);
    assert.equal(told.length, 1);
  });
});
