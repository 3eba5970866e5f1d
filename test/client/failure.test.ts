/** The one error class: what it carries, and what becomes of errors that are none of ours. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Failure, failureCode, failureOf } from "../../src/client/failure.js";

describe("a failure", () => {
  it("carries its code, its cause and what is known, and no value that somebody typed", () => {
    const cause = new TypeError("Failed to fetch");
    const failure = new Failure("network", { cause, retryAfterMs: 5, maybeArrived: true });
    assert.equal(failure.message, "haven: network");
    assert.equal(failure.cause, cause);
    assert.deepEqual([failure.retryAfterMs, failure.maybeArrived], [5, true]);
    assert.equal(failureOf(failure), failure);
    assert.equal(failureCode(failure), "network");
  });

  it("claims nothing that it was not told", () => {
    const failure = new Failure("timeout");
    assert.equal(failure.maybeArrived, false);
    assert.equal(failure.problem, undefined);
  });
});

describe("an error of another kind", () => {
  it("is a mistake of ours: shown on the console, and a way out for the person", (context) => {
    const error = context.mock.method(console, "error", () => undefined);
    const mistake = new TypeError("x is not a function");
    assert.equal(failureCode(mistake), "broken");
    assert.match(String(error.mock.calls[0]?.arguments[0]), /^haven: /);
    assert.equal(error.mock.calls[0]?.arguments[1], mistake);
  });

  it("is no news when it only says that nobody waits any more", (context) => {
    const error = context.mock.method(console, "error", () => undefined);
    failureCode(new DOMException("left", "AbortError"));
    assert.equal(error.mock.callCount(), 0);
  });
});
