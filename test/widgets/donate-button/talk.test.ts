/** The talk about one gift: what is told while it opens, and what its answers mean. */
import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, describe, it, type TestContext } from "node:test";
import {
  exampleDonation,
  exampleDonationRequest,
  type DonationStatus,
} from "../../../src/contract/donation.js";
import type { Step } from "../../../src/widgets/donate-button/model.js";
import {
  confirmGift,
  expireGift,
  Gifts,
  openGift,
} from "../../../src/widgets/donate-button/talk.js";
import * as faulty from "../../support/faulty-server.js";
import { HeldClock } from "../../support/held-clock.js";

const key = { id: exampleDonation.id, statusToken: "dGhpcyBpcyBhbiBleGFtcGxlIHRva2Vu" };
let server: faulty.FaultyServer;
let clock: HeldClock;
let told: Step[];
before(async () => {
  server = await faulty.faultyServer();
});
let room: AbortController;
beforeEach(() => {
  clock = new HeldClock();
  told = [];
  room = new AbortController();
});
afterEach(() => room.abort());
after(() => server.close());

const asked = () => ({ endpoint: server.endpoint, signal: room.signal, clock });
const tell = (step: Step) => void told.push(step);
const open = (gifts = new Gifts(), request = exampleDonationRequest) =>
  openGift(request, gifts, asked(), tell);
const opened = (more: object = {}) =>
  faulty.json(201, { ...exampleDonation, expiresAt: "2999-01-01T00:00:00Z", ...more });
const said = (status: DonationStatus) => faulty.json(200, { ...exampleDonation, status });
const closed: faulty.Answer = (response) => void response.writeHead(204).end();
/** What was told but that it takes a while, which is true on a busy machine. */
const news = () => told.filter(({ type }) => type !== "tarried");
const types = () => news().map(({ type }) => type);
const keys = () => server.received.map(({ headers }) => headers["idempotency-key"]);

describe("opening a gift", () => {
  it("tells of the checkout with the total that the server counts", async () => {
    server.plan(opened({ totalMinor: 2606 }));
    await open();
    const { checkoutUrl, mode } = exampleDonation;
    assert.deepEqual(news(), [{ type: "opened", checkoutUrl, key, totalMinor: 2606, mode }]);
  });

  it("tells how long an endpoint wants to be left alone, and goes on by itself", async () => {
    const busy = faulty.problem(503, "unavailable", { headers: { "retry-after": "20" } });
    server.plan(busy, opened());
    await open();
    const waits = told.filter((step) => "waitSeconds" in step);
    assert.deepEqual(waits, [{ type: "tarried", waitSeconds: 20 }]);
    assert.equal(types().at(-1), "opened");
  });

  it("gives up after four tries with what the endpoint asked for (gift case 12)", async () => {
    for (const [status, code] of [
      [409, "in_flight"],
      [429, "rate_limited"],
      [503, "unavailable"],
    ] as const) {
      told = [];
      server.plan(faulty.problem(status, code, { headers: { "retry-after": "40" } }));
      await open();
      const last = told.at(-1);
      assert.ok(last?.type === "failed", code);
      assert.deepEqual([last.code, last.waitSeconds], ["busy", 40], code);
      const posts = server.received.filter(({ method }) => method === "POST");
      assert.equal(posts.length, 4, code);
      assert.equal(new Set(posts.map(({ headers }) => headers["idempotency-key"])).size, 1, code);
    }
  });

  it("is the same gift after a lost reply, and another once a field changed (gift case 11)", async () => {
    const gifts = new Gifts();
    server.plan(faulty.drop);
    await open(gifts);
    await open(gifts, { ...exampleDonationRequest, amountMinor: 5000 });
    const [first, ...others] = [...new Set(keys())];
    assert.ok(first && others.length === 1);
    server.plan(opened());
    await open(gifts, { ...exampleDonationRequest, amountMinor: 5000 });
    assert.deepEqual(keys(), others);
  });

  it("is a new gift once the checkout of a lost reply is over", async () => {
    const gifts = new Gifts();
    server.plan(faulty.drop);
    await open(gifts);
    server.plan(opened({ expiresAt: "2020-01-01T00:00:00Z" }), opened());
    await open(gifts);
    assert.equal(new Set(keys()).size, 2);
    assert.deepEqual(types(), ["failed", "opened"]);
  });

  it("is one gift also where the device's clock is years ahead", async () => {
    server.plan(opened({ expiresAt: "2020-01-01T00:00:00Z" }));
    await open();
    assert.equal(server.received.length, 1);
  });

  it("names on the console the origin to register, and costs no gift", async (context: TestContext) => {
    const warn = context.mock.method(console, "warn", () => undefined);
    server.plan(opened({ returnTo: "endpoint" }));
    await open();
    assert.deepEqual(types(), ["opened"]);
    const [words] = warn.mock.calls[0]?.arguments ?? [];
    assert.match(String(words), /^haven: .*https:\/\/library\.example\.org .*west-philly-library/);
  });
});

describe("asking about a gift", () => {
  it("keeps what it knew when the endpoint goes away meanwhile", async (context: TestContext) => {
    context.mock.timers.enable({ apis: ["setTimeout"] });
    Object.assign(globalThis, { document: { visibilityState: "visible" } });
    context.after(() => Reflect.deleteProperty(globalThis, "document"));
    server.plan(said("processing"), faulty.drop);
    const confirmed = confirmGift(key, true, asked(), (step) => {
      tell(step);
      if (step.type === "learned")
        queueMicrotask(() => setImmediate(() => context.mock.timers.tick(1500)));
    });
    await confirmed;
    assert.deepEqual(types(), ["learned", "rested"]);
  });

  it("says that nobody can tell when it never heard of it", async () => {
    server.plan(faulty.drop);
    await confirmGift(key, true, asked(), tell);
    assert.deepEqual(told, [{ type: "failed", code: "network" }]);
  });
});

describe("changing a gift", () => {
  for (const status of ["canceled", "paid", "processing", "open"] as const)
    it(`tells that it is ${status} once the older checkout was closed (gift case 17)`, async () => {
      server.plan(closed, said(status));
      await expireGift(key, asked(), tell);
      assert.deepEqual(
        server.received.map(({ method }) => method),
        ["DELETE", "GET"],
      );
      assert.deepEqual(
        told.map((step) => step.type === "learned" && step.donation.status),
        [status],
      );
    });

  it("is not begun when the endpoint cannot be asked", async () => {
    server.plan(faulty.drop);
    await expireGift(key, asked(), tell);
    assert.deepEqual(told, [{ type: "failed", code: "network" }]);
  });
});
