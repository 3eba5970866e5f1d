/** What is known of a POST after each way in which it can fail. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { z } from "../../src/contract/zod.js";
import { Failure } from "../../src/client/failure.js";
import { request } from "../../src/client/request.js";
import { Submission } from "../../src/client/submission.js";
import * as faulty from "../support/faulty-server.js";
import { HeldClock } from "../support/held-clock.js";

const schema = z.object({ ref: z.string() });
const good = { ref: "7Q4K-2MXD" };

let server: faulty.FaultyServer;
before(async () => {
  server = await faulty.faultyServer();
});
after(() => server.close());

function post(clock: HeldClock, submission: Submission) {
  return request({
    url: `${server.endpoint}/intake`,
    success: 201,
    schema,
    clock,
    submission,
  });
}

async function failureOf(asked: Promise<unknown>): Promise<Failure> {
  const error = await asked.then(
    () => assert.fail("it said that all is well"),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof Failure, String(error));
  return error;
}

const unavailable = (headers: Record<string, string>) =>
  faulty.problem(503, "unavailable", { headers });

describe("a POST that failed", () => {
  for (const [name, answers, code, maybeArrived] of [
    ["every reply is lost", [faulty.drop], "network", true],
    ["half a receipt comes", [faulty.cut(201, good)], "network", true],
    ["a hotel answers", [faulty.hotelPage], "unexpectedReply", true],
    ["a receipt has no reference", [faulty.json(201, {})], "unexpectedReply", true],
    ["a gateway is out of order", [faulty.json(502, {})], "busy", true],
    ["the endpoint breaks", [faulty.problem(500, "internal")], "busy", true],
    ["an equal one is still under way", [faulty.problem(409, "in_flight")], "busy", true],
    ["the key was used before", [faulty.problem(422, "key_reused")], "keyReused", true],
    ["the endpoint says it is overloaded", [unavailable({})], "busy", false],
    ["there are too many", [faulty.problem(429, "rate_limited")], "busy", false],
    ["the keys changed", [faulty.problem(409, "keys_changed")], "keysChanged", false],
    [
      "a reply is lost, then it is overloaded",
      [faulty.drop, faulty.problem(429, "rate_limited")],
      "busy",
      true,
    ],
    ["a reply is lost, then a pause", [faulty.drop, faulty.problem(503, "paused")], "paused", true],
    [
      "a reply is lost, then a wall on the way refuses",
      [faulty.drop, faulty.json(403, {})],
      "unexpectedReply",
      true,
    ],
    [
      "a reply is lost, then the endpoint refuses the answers",
      [faulty.drop, faulty.problem(422, "invalid", { errors: [{ path: "/v", code: "missing" }] })],
      "invalid",
      false,
    ],
  ] as const)
    it(`${maybeArrived ? "may have arrived" : "has not arrived"} when ${name}`, async () => {
      server.plan(...answers);
      const submission = new Submission({ v: 1 });
      const failure = await failureOf(post(new HeldClock(), submission));
      assert.equal(failure.code, code);
      assert.equal(failure.maybeArrived, maybeArrived);
      assert.equal(submission.maybeArrived, maybeArrived);
    });

  it("still may have arrived when a second press of Send is refused for lack of room", async () => {
    const submission = new Submission({ v: 1 });
    server.plan(faulty.drop);
    await failureOf(post(new HeldClock(), submission));
    server.plan(faulty.problem(429, "rate_limited"));
    assert.equal((await failureOf(post(new HeldClock(), submission))).maybeArrived, true);
  });

  it("has not arrived when the device was offline all the time", async () => {
    Object.defineProperty(globalThis, "navigator", {
      value: { onLine: false },
      configurable: true,
    });
    try {
      server.plan(faulty.drop);
      const failure = await failureOf(post(new HeldClock(), new Submission({ v: 1 })));
      assert.deepEqual([failure.code, failure.maybeArrived], ["offline", false]);
    } finally {
      Reflect.deleteProperty(globalThis, "navigator");
    }
  });
});
