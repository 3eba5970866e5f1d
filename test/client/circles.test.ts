/** The list over a real socket: one broken record costs itself. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { readCircles } from "../../src/client/circles.js";
import { exampleCircle } from "../../src/contract/circle.js";
import * as faulty from "../support/faulty-server.js";
import { HeldClock } from "../support/held-clock.js";

let server: faulty.FaultyServer;
before(async () => {
  server = await faulty.faultyServer();
});
after(() => server.close());

const generatedAt = "2026-11-24T12:00:00Z";
const asking = { clock: new HeldClock() };

describe("the circles", () => {
  it("come in the order they were sent, with when they were made", async () => {
    const circles = ["aaaaaaaaaaaaaaaa", "bbbbbbbbbbbbbbbb"].map((id) => ({
      ...exampleCircle,
      id,
    }));
    server.plan(faulty.json(200, { generatedAt, circles, truncated: true }));
    const read = await readCircles(server.endpoint, { partner: "p", lang: "es" }, asking);
    assert.deepEqual(
      read.circles.map(({ id }) => id),
      ["aaaaaaaaaaaaaaaa", "bbbbbbbbbbbbbbbb"],
    );
    assert.deepEqual([read.generatedAt, read.truncated], [generatedAt, true]);
    assert.equal(server.received[0]?.path, "/v1/circles?lang=es&partner=p");
  });

  it("are one where two have the same name: nobody could tell which they sign up for", async (context) => {
    const warn = context.mock.method(console, "warn", () => undefined);
    const circles = [exampleCircle, { ...exampleCircle, title: "Another" }];
    server.plan(faulty.json(200, { generatedAt, circles }));
    const read = await readCircles(server.endpoint, { partner: "twice" }, asking);
    assert.deepEqual(
      read.circles.map(({ title }) => title),
      [exampleCircle.title],
    );
    assert.match(String(warn.mock.calls[0]?.arguments[0]), /^haven: 1 of 2 circles /);
  });

  it("are a failure and no empty list where not one record can be read", async (context) => {
    context.mock.method(console, "warn", () => undefined);
    const circles = [{ ...exampleCircle, start: "2026-11-24 18:30" }];
    server.plan(faulty.json(200, { generatedAt, circles }));
    await assert.rejects(readCircles(server.endpoint, { partner: "none" }, asking), {
      code: "unexpectedReply",
    });
    assert.equal(server.received.length, 1);
    server.plan(faulty.json(200, { generatedAt, circles: [] }));
    const read = await readCircles(
      server.endpoint,
      { partner: "none" },
      { ...asking, fresh: true },
    );
    assert.deepEqual(read.circles, []);
  });

  it("lose one broken record among good ones, and the console says so once", async (context) => {
    const warn = context.mock.method(console, "warn", () => undefined);
    const other = { ...exampleCircle, id: "bbbbbbbbbbbbbbbb" };
    const circles = [exampleCircle, { ...exampleCircle, start: undefined }, null, other];
    server.plan(faulty.json(200, { generatedAt, circles }));
    const read = await readCircles(server.endpoint, {}, asking);
    await readCircles(server.endpoint, {}, asking);
    assert.equal(read.circles.length, 2);
    const url = `${server.endpoint}/circles`;
    assert.deepEqual(
      warn.mock.calls.map(({ arguments: [said] }) => said),
      [`haven: 2 of 4 circles from ${url} break the contract and are left out.`],
    );
  });

  it("are asked for once by twenty widgets", async () => {
    server.plan(faulty.json(200, { generatedAt, circles: [exampleCircle] }));
    await Promise.all(Array.from({ length: 20 }, () => readCircles(server.endpoint, {}, asking)));
    assert.equal(server.received.length, 1);
  });

  it("fail as a whole when there is no list", async () => {
    server.plan(faulty.json(200, { generatedAt, circles: "none" }));
    await assert.rejects(readCircles(server.endpoint, {}, asking), { code: "unexpectedReply" });
  });
});
