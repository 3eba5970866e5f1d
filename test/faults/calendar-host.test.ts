/** A calendar's host that fails in each of its ways costs nobody the list. */
import assert from "node:assert/strict";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { after, before, describe, it } from "node:test";
import { openCircles } from "../../demo/backend/circles/open.js";
import { readOrganization } from "../../demo/backend/organization.js";
import { calendar, entry, testNow } from "../support/calendars.js";
import { anyStore } from "../support/stores.js";

const organization = readOrganization(new URL("../../demo/data/config.json", import.meta.url));
const later = (minutes: number) => new Date(testNow.getTime() + minutes * 60_000);
const whole = calendar([entry(["RRULE:FREQ=WEEKLY;COUNT=3"])]);
const quiet = () => {};

type Answer = (request: IncomingMessage, reply: ServerResponse) => void;

describe("a calendar on the web", () => {
  let answer: Answer = (_, reply) => reply.end(whole);
  const asked: IncomingMessage["headers"][] = [];
  const server = createServer((request, reply) => {
    asked.push(request.headers);
    answer(request, reply);
  });
  let location = "";
  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    location = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}/a`;
  });
  after(() => server.close());

  it("is asked whether it changed, by its ETag and its date", async () => {
    answer = (request, reply) => {
      reply.setHeader("etag", '"1"');
      reply.setHeader("last-modified", "Mon, 23 Nov 2026 12:00:00 GMT");
      reply.statusCode = request.headers["if-none-match"] === '"1"' ? 304 : 200;
      reply.end(reply.statusCode === 304 ? undefined : whole);
    };
    const source = openCircles({ location, dedicated: false }, organization, undefined, quiet);
    const first = await source.read(testNow);
    asked.length = 0;
    assert.deepEqual((await source.read(later(6))).circles, first.circles);
    assert.equal(asked[0]?.["if-none-match"], '"1"');
    assert.equal(asked[0]?.["if-modified-since"], "Mon, 23 Nov 2026 12:00:00 GMT");
  });

  for (const [what, fails] of [
    ["answers 503", (_, reply) => reply.writeHead(503).end()],
    ["sends a sign-in page", (_, reply) => reply.end("<!doctype html><h1>Sign in</h1>")],
    ["sends half of it", (_, reply) => reply.end(whole.subarray(0, whole.length - 60))],
    ["sends nothing", (_, reply) => reply.end()],
    ["breaks off", (request) => request.socket.destroy()],
    ["says that it went elsewhere", (_, reply) => reply.writeHead(302, { location: "/b" }).end()],
  ] as const satisfies readonly (readonly [string, Answer])[])
    it(`that ${what} leaves the list standing, also after a new start`, async () => {
      const db = await anyStore.open();
      const place = { location, dedicated: false };
      answer = (_, reply) => reply.end(whole);
      const source = openCircles(place, organization, db, quiet);
      const { circles } = await source.read(testNow);
      assert.equal(circles.length, 3);
      answer = fails;
      const kept = await source.read(later(6));
      assert.deepEqual(kept.circles, circles);
      assert.equal(kept.asOf?.getTime(), testNow.getTime());
      const anew = await openCircles(place, organization, db, quiet).read(later(7));
      assert.deepEqual(anew.circles, circles);
      answer = (_, reply) => reply.end(whole);
      const back = await source.read(later(20));
      assert.equal(back.asOf, undefined);
      assert.deepEqual(back.circles, circles);
    });
});
