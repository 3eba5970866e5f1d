/** Fetching a calendar from a web address, carefully. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { beside, loader, maxBytes } from "../../../../demo/backend/circles/load.js";

const address = "https://calendar.example.org/secret-token/basic.ics";
const start = new Date("2026-11-23T17:00:00Z");
const later = (minutes: number) => new Date(start.getTime() + minutes * 60_000);

type Reply = () => Response | Promise<Response>;

/** A web that gives these replies in turn, and remembers what it was asked. */
function web(...replies: readonly Reply[]) {
  const asked: Headers[] = [];
  const get: typeof fetch = async (_, options) => {
    asked.push(new Headers(options?.headers));
    const reply = replies[asked.length - 1] ?? replies.at(-1);
    return reply ? reply() : Response.error();
  };
  return { asked, get };
}

describe("a web calendar", () => {
  it("is asked for again after five minutes, with what its host said of the last one", async () => {
    const { asked, get } = web(
      () => new Response("one", { headers: { ETag: '"1"' } }),
      () => new Response(null, { status: 304 }),
      () => new Response("two"),
    );
    const load = loader(address, get);
    const first = await load(start);
    assert.equal(Buffer.from(first.bytes).toString(), "one");
    assert.equal(await load(later(4)), first);
    assert.equal(asked.length, 1);
    assert.equal(await load(later(6)), first);
    assert.equal(asked[1]?.get("if-none-match"), '"1"');
    assert.equal(Buffer.from((await load(later(12))).bytes).toString(), "two");
  });

  for (const [what, reply] of [
    ["answers 404", () => new Response("", { status: 404 })],
    ["does not answer", () => Promise.reject(new TypeError("down"))],
    ["sends too much", () => new Response(new Uint8Array(maxBytes + 1))],
  ] as const)
    it(`is unreadable when its host ${what}, and the sentence does not tell its address`, async () => {
      const error = await loader(address, web(reply).get)(start).catch((caught: unknown) => caught);
      assert.ok(error instanceof Error);
      assert.equal(error.name, "Unreadable");
      assert.doesNotMatch(error.message, /secret|calendar\.example/);
    });

  it("is https, or on this machine", () => {
    assert.throws(() => loader("http://calendar.example.org/a.ics"), { name: "Unreadable" });
    assert.ok(loader("http://localhost:1/a.ics"));
    assert.ok(loader("webcal://calendar.example.org/a.ics"));
  });
});

describe("a file beside a calendar", () => {
  it("is in the same folder, and there is none on the web", () => {
    assert.equal(beside("/a/b/circles.ics", "series.json"), "/a/b/series.json");
    assert.equal(beside("circles.ics", "series.json"), "series.json");
    assert.equal(beside("file:///a/circles.ics", "series.json"), "/a/series.json");
    assert.equal(beside(address, "series.json"), undefined);
  });
});
