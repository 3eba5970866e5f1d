/** A proof is there when somebody presses Send; where there is none, nobody waits for long. */
import assert from "node:assert/strict";
import { after, before, beforeEach, describe, it } from "node:test";
import { createChallenge, verifySolution } from "altcha-lib/v1";
import { loadProof, Proofs, readChallenge } from "../../src/client/challenge.js";
import { deviceClock, type Clock } from "../../src/client/clock.js";
import { exampleChallenge } from "../../src/contract/challenge.js";
import * as faulty from "../support/faulty-server.js";
import { until } from "../support/until.js";

const hmacKey = "a key of this test";
let server: faulty.FaultyServer;
let proofs: Proofs;
before(async () => {
  server = await faulty.faultyServer();
});
beforeEach(() => {
  proofs = new Proofs();
});
after(() => server.close());

async function challenge({ lastsMs = 600_000, salt = "" } = {}) {
  const expires = new Date(Date.now() + lastsMs);
  return createChallenge({ hmacKey, number: 50, maxnumber: 100, expires, ...(salt && { salt }) });
}
const given = async (options = {}) => faulty.json(200, await challenge(options));
const asked = () => server.received.length;
/** What cannot be solved: no number gives this hash. */
const endless = { ...exampleChallenge, maxnumber: 1e12 };

/** A device's clock that a test moves on. */
class MovedClock implements Clock {
  aheadMs = 0;
  reads = 0;
  readonly random = deviceClock.random;
  readonly waits: number[] = [];
  readonly #patienceMs: number;

  constructor({ isPatient = true } = {}) {
    this.#patienceMs = isPatient ? 5000 : 1;
  }

  now() {
    this.reads += 1;
    return Date.now() + this.aheadMs;
  }

  wait(ms: number, signal?: AbortSignal) {
    this.waits.push(ms);
    return deviceClock.wait(ms === 5000 ? this.#patienceMs : ms, signal);
  }
}

describe("a challenge", () => {
  it("is asked for without a header of its own, so that no preflight goes before it", async () => {
    server.plan(faulty.json(200, exampleChallenge));
    assert.deepEqual(await readChallenge(server.endpoint), exampleChallenge);
    const [received] = server.received;
    assert.deepEqual([received?.method, received?.path], ["GET", "/v1/challenge"]);
    const own = ["authorization", "haven-proof", "idempotency-key", "content-type"];
    assert.deepEqual(
      own.filter((name) => received?.headers[name]),
      [],
    );
  });
});

describe("proofs", () => {
  it("are solved while the answers are checked, and good for the server", async () => {
    server.plan(await given());
    await loadProof();
    proofs.begin(server.endpoint);
    proofs.begin(server.endpoint); // drawn again
    const proof = await proofs.take(server.endpoint);
    assert.equal(await verifySolution(proof ?? "", hmacKey), true);
    assert.equal(asked(), 1);
  });

  it("are each for one sending", async () => {
    server.plan(await given({ salt: "one" }), await given({ salt: "two" }));
    const first = await proofs.take(server.endpoint);
    assert.notEqual(await proofs.take(server.endpoint), first);
  });

  it("are renewed, unseen, when they expired while the answers were read", async () => {
    const clock = new MovedClock();
    server.plan(await given({ salt: "one", lastsMs: 60_000 }));
    proofs.begin(server.endpoint, { clock });
    await until("the challenge", asked);
    await until("the solution", () => clock.reads > 1);
    clock.aheadMs = 3_600_000;
    server.plan(await given({ salt: "two" }));
    const proof = await proofs.take(server.endpoint, { clock });
    assert.match(JSON.parse(atob(proof ?? "")).salt, /^two/);
  });

  it("are believed on a device whose clock is a day ahead", async () => {
    const clock = new MovedClock();
    clock.aheadMs = 86_400_000;
    server.plan(await given());
    proofs.begin(server.endpoint, { clock });
    await until("the challenge", asked);
    assert.notEqual(await proofs.take(server.endpoint, { clock }), undefined);
    assert.equal(asked(), 1);
  });

  const none: readonly (readonly [string, faulty.Answer])[] = [
    ["the endpoint has none", faulty.problem(404, "not_found")],
    ["the endpoint is overloaded", faulty.problem(503, "unavailable")],
    ["the network is gone", faulty.drop],
    ["a hotel's page comes instead", faulty.hotelPage],
    ["it is of another kind", faulty.json(200, { ...exampleChallenge, algorithm: "CRC" })],
  ];
  for (const [what, answer] of none)
    it(`hold nobody up when ${what}: asked for once, and once more on Send`, async () => {
      server.plan(answer);
      const clock = new MovedClock();
      proofs.begin(server.endpoint, { clock });
      await until("the first answer", asked);
      assert.equal(await proofs.take(server.endpoint, { clock }), undefined);
      assert.ok(asked() <= 2, `${asked()} times`);
      assert.ok(!clock.waits.some((ms) => ms === 6000), "it backed off");
    });

  it("are there again once the network is", async () => {
    server.plan(faulty.drop);
    assert.equal(await proofs.take(server.endpoint), undefined);
    server.plan(await given());
    assert.notEqual(await proofs.take(server.endpoint), undefined);
  });

  it("hold nobody up who is faster than the work", async () => {
    server.plan(faulty.json(200, endless));
    const clock = new MovedClock({ isPatient: false });
    assert.equal(await proofs.take(server.endpoint, { clock }), undefined);
    assert.ok(clock.waits.includes(5000));
  });

  it("end when the room is left, and what was ready stays", async () => {
    server.plan(faulty.stall());
    proofs.begin(server.endpoint);
    await until("the question", asked);
    const left = proofs.take(server.endpoint);
    proofs.rest();
    assert.equal(await left, undefined);
    server.plan(await given());
    const leaving = new AbortController();
    leaving.abort(new Error("left"));
    await assert.rejects(proofs.take(server.endpoint, { signal: leaving.signal }), /left/);
  });
});
