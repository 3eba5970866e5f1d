/** One call over a network that misbehaves: real sockets, a held clock. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { z } from "../../src/contract/zod.js";
import { Failure } from "../../src/client/failure.js";
import { request, type Call, type Wait } from "../../src/client/request.js";
import { Submission } from "../../src/client/submission.js";
import * as faulty from "../support/faulty-server.js";
import { HeldClock } from "../support/held-clock.js";

const schema = z.object({ ref: z.string() });
type Ref = Call<typeof schema>;
const good = { ref: "7Q4K-2MXD" };

let server: faulty.FaultyServer;
before(async () => {
  server = await faulty.faultyServer();
});
after(() => server.close());

function get(clock: HeldClock, more: Partial<Ref> = {}) {
  return request({ url: `${server.endpoint}/config`, success: 200, schema, clock, ...more });
}

function post(clock: HeldClock, submission: Submission, more: Partial<Ref> = {}) {
  return request({
    url: `${server.endpoint}/intake`,
    success: 201,
    schema,
    clock,
    submission,
    ...more,
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

describe("a GET", () => {
  it("gives the value that the schema read", async () => {
    server.plan(faulty.json(200, { ...good, grown: true }));
    assert.deepEqual(await get(new HeldClock()), good);
  });

  it("is simple: nothing in it makes a browser ask for permission first", async () => {
    server.plan(faulty.json(200, good));
    await get(new HeldClock());
    const [received] = server.received;
    const own = Object.keys(received?.headers ?? {}).filter(
      (name) => !/^(host|connection|accept|accept-.*|sec-fetch-mode|user-agent)$/.test(name),
    );
    assert.deepEqual(own, []);
  });

  for (const [name, answer, code] of [
    ["the connection is dropped", faulty.drop, "network"],
    ["the reply is cut in half", faulty.cut(200, good), "network"],
    ["the reply is a redirect", faulty.redirect, "network"],
    ["a hotel answers 200 with its own page", faulty.hotelPage, "unexpectedReply"],
    ["a field is missing", faulty.json(200, {}), "unexpectedReply"],
    ["another success is said", faulty.json(201, good), "unexpectedReply"],
    ["the endpoint is out of order", faulty.problem(500, "internal"), "busy"],
    ["a gateway is out of order", faulty.json(502, {}), "busy"],
    ["it took too long to arrive", faulty.problem(408, "unavailable"), "busy"],
    ["it came too early", faulty.problem(425, "unavailable"), "busy"],
    ["there are too many", faulty.problem(429, "rate_limited"), "busy"],
    ["an equal one is under way", faulty.problem(409, "in_flight"), "busy"],
  ] as const)
    it(`is tried four times when ${name}`, async () => {
      server.plan(answer);
      const clock = new HeldClock();
      const failure = await failureOf(get(clock));
      assert.equal(failure.code, code);
      assert.equal(failure.maybeArrived, false);
      assert.deepEqual(clock.pauses, [500, 2000, 6000]);
      assert.equal(server.received.length, 4);
    });

  for (const [name, answer, code] of [
    ["it is not there", faulty.problem(404, "not_found"), "notFound"],
    ["it was taken away", faulty.problem(410, "removed"), "gone"],
    ["it is malformed", faulty.problem(400, "malformed"), "outdated"],
    ["something on the way refuses it", faulty.json(403, {}), "unexpectedReply"],
    ["the organisation pauses", faulty.problem(503, "paused"), "paused"],
    ["it is full", faulty.problem(409, "full"), "full"],
  ] as const)
    it(`is asked once when ${name}`, async () => {
      server.plan(answer);
      assert.equal((await failureOf(get(new HeldClock()))).code, code);
      assert.equal(server.received.length, 1);
    });

  it("times out after ten seconds without a whole reply", async () => {
    const clock = new HeldClock();
    const half: faulty.Answer = (response) => {
      response.writeHead(200, { "content-type": "application/json" });
      response.write('{"ref":', () => clock.expire());
    };
    server.plan(
      faulty.stall(() => clock.expire()),
      half,
    );
    assert.equal((await failureOf(get(clock))).code, "timeout");
    assert.equal(server.received.length, 4);
  });

  it("succeeds when a later try does, and says why it waits", async () => {
    server.plan(faulty.drop, unavailable({}), faulty.json(200, good));
    const waits: Wait[] = [];
    const onWait = (wait: Wait) => waits.push(wait);
    assert.deepEqual(await get(new HeldClock(), { onWait }), good);
    assert.deepEqual(waits, [
      { code: "network", waitMs: 500, attempt: 2 },
      { code: "busy", waitMs: 2000, attempt: 3 },
    ]);
  });

  it("spreads its tries by half to either side, so that no crowd comes back at once", async () => {
    for (const [chance, pauses] of [
      [0, [250, 1000, 3000]],
      [0.9998, [749.9, 2999.6, 8998.8]],
    ] as const) {
      server.plan(faulty.drop);
      const clock = new HeldClock();
      clock.chance = chance;
      await failureOf(get(clock));
      assert.deepEqual(
        clock.pauses.map((pause) => Math.round(pause * 10) / 10),
        pauses,
      );
    }
  });

  it("waits as long as the endpoint asks, in seconds or to a date, at most a minute", async () => {
    const clock = new HeldClock();
    server.plan(
      unavailable({ "retry-after": "30" }),
      unavailable({ "retry-after": "Tue, 24 Nov 2026 12:00:20 GMT" }),
      unavailable({ "retry-after": "86400" }),
    );
    const failure = await failureOf(get(clock));
    assert.deepEqual(clock.pauses, [30_000, 20_000, 60_000]);
    assert.equal(failure.retryAfterMs, 86_400_000);
  });

  it("says that the device is offline when the device says so", async () => {
    Object.defineProperty(globalThis, "navigator", {
      value: { onLine: false },
      configurable: true,
    });
    try {
      server.plan(faulty.drop);
      assert.equal((await failureOf(get(new HeldClock()))).code, "offline");
    } finally {
      Reflect.deleteProperty(globalThis, "navigator");
    }
  });
});

describe("a call that nobody waits for", () => {
  const left = (error: unknown) => error instanceof DOMException && error.name === "AbortError";

  it("never begins when it was left before", async () => {
    server.plan(faulty.json(200, good));
    const signal = AbortSignal.abort();
    await assert.rejects(get(new HeldClock(), { signal }), left);
    assert.equal(server.received.length, 0);
  });

  it("ends while the endpoint is silent", { timeout: 5000 }, async () => {
    const leaving = new AbortController();
    const closed = new Promise<void>((resolve) =>
      server.plan(
        faulty.stall((response) => {
          response.once("close", resolve);
          leaving.abort();
        }),
      ),
    );
    await assert.rejects(get(new HeldClock(), { signal: leaving.signal }), left);
    await closed;
  });

  it("ends while it waits for its next try", { timeout: 5000 }, async () => {
    server.plan(faulty.drop);
    const leaving = new AbortController();
    const clock = new HeldClock();
    clock.holdsPauses = true;
    const onWait = () => queueMicrotask(() => leaving.abort());
    await assert.rejects(get(clock, { signal: leaving.signal, onWait }), left);
    assert.equal(server.received.length, 1);
  });
});

describe("a POST", () => {
  it("carries the same bytes under the same key at every try", async () => {
    server.plan(faulty.drop, unavailable({}), faulty.cut(201, good), faulty.json(201, good));
    const submission = new Submission({ words: "Ça va mieux" });
    assert.deepEqual(await post(new HeldClock(), submission), good);
    const sent = server.received.map(({ body, headers }) => [body, headers["idempotency-key"]]);
    const same = ['{"words":"Ça va mieux"}', submission.key];
    assert.deepEqual(sent, [same, same, same, same]);
    assert.equal(server.received[0]?.headers["content-type"], "application/json");
    assert.equal(submission.maybeArrived, false);
  });

  it("blames nobody for a field that the endpoint does not know", async () => {
    const errors = [
      { path: "/v", code: "missing" },
      { path: "/x", code: "unknown_field" },
    ];
    server.plan(faulty.problem(422, "unknown_field", { errors }));
    const failure = await failureOf(post(new HeldClock(), new Submission({ x: 1 })));
    assert.equal(failure.code, "outdated");
    assert.equal(server.received.length, 1);
  });
});

describe("a call with a token", () => {
  it("carries it in a header and takes an empty answer for what it is", async () => {
    server.plan((response) => void response.writeHead(204).end());
    const url = `${server.endpoint}/donations/don_7Q4K2MXD9HTB`;
    const clock = new HeldClock();
    const call = { url, method: "DELETE", success: 204, bearer: "a-token", clock } as const;
    assert.equal(await request({ ...call, schema: z.undefined() }), undefined);
    assert.equal(server.received[0]?.method, "DELETE");
    assert.equal(server.received[0]?.headers.authorization, "Bearer a-token");
  });
});
