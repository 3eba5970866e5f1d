/** Limits: a body is measured while it is read, and a query holds what is known and
 * nothing else. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  bodyLimit,
  readBody,
  readJson,
  readQuery,
} from "../../../../demo/backend/guards/limits.js";
import { Refusal } from "../../../../demo/backend/guards/problem.js";

const url = "https://api.example.org/v1/intake";
const status = (wanted: number, code: string) => (error: unknown) =>
  error instanceof Refusal && error.status === wanted && error.code === code;

/** A body that arrives in pieces of 1 KiB and says how many were taken. */
function streamed(pieces: number) {
  let taken = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (taken >= pieces) return controller.close();
      taken += 1;
      return controller.enqueue(new Uint8Array(1024));
    },
  });
  const request = new Request(url, { method: "POST", body, duplex: "half" } as RequestInit);
  return { request, taken: () => taken };
}

describe("a body", () => {
  it("may have 32 KiB and not one byte more", async () => {
    const post = (body: Uint8Array<ArrayBuffer>) => new Request(url, { method: "POST", body });
    assert.equal((await readBody(post(new Uint8Array(bodyLimit)))).byteLength, bodyLimit);
    await assert.rejects(readBody(post(new Uint8Array(bodyLimit + 1))), status(413, "too_large"));
  });

  it("comes byte for byte, and may be missing", async () => {
    const bytes = new Uint8Array([0xff, 0, 1]);
    const read = await readBody(new Request(url, { method: "POST", body: bytes }));
    assert.deepEqual(new Uint8Array(read), bytes);
    assert.equal((await readBody(new Request(url))).byteLength, 0);
  });

  it("is heard to its end when a little too large, so that its sender hears why", async () => {
    const { request, taken } = streamed(100);
    await assert.rejects(readBody(request), status(413, "too_large"));
    assert.equal(taken(), 100);
  });

  it("is no fault of ours when its sender is gone before it was whole", async () => {
    const body = new ReadableStream({
      start: (controller) => controller.error(new Error("ECONNRESET")),
    });
    const request = new Request(url, { method: "POST", body, duplex: "half" } as RequestInit);
    await assert.rejects(readBody(request), status(400, "malformed"));
  });

  it("is cut off when it has no end", async () => {
    const { request, taken } = streamed(1_000_000);
    await assert.rejects(readBody(request), status(413, "too_large"));
    assert.ok(taken() < 1_100);
  });
});

describe("JSON", () => {
  const request = (type?: string) =>
    new Request(url, { method: "POST", ...(type && { headers: { "content-type": type } }) });
  const bytes = (text: string) => new TextEncoder().encode(text);

  it("is read under its own type", () => {
    for (const type of ["application/json", "application/json; charset=utf-8", "Application/JSON"])
      assert.deepEqual(readJson(request(type), bytes('{"a":1}')), { a: 1 });
  });

  for (const type of [undefined, "text/plain", "application/jsonp", "application/x-json"])
    it(`is refused under ${type ?? "no type"}`, () => {
      const read = () => readJson(request(type), bytes("{}"));
      assert.throws(read, status(415, "unsupported_media_type"));
    });

  for (const [name, body] of [
    ["cut in half", bytes('{"a":')],
    ["empty", bytes("")],
    ["not UTF-8", new Uint8Array([0x22, 0xff, 0x22])],
  ] as const)
    it(`is refused when it is ${name}`, () => {
      assert.throws(() => readJson(request("application/json"), body), status(400, "malformed"));
    });
});

describe("a query", () => {
  const read = (query: string) =>
    readQuery(new Request(`https://api.example.org/v1/config${query}`), ["lang", "partner"]);

  it("holds the parameters that are known, an empty one as absent", () => {
    assert.deepEqual(read("?lang=zh-Hans&partner=west-philly-library"), {
      lang: "zh-Hans",
      partner: "west-philly-library",
    });
    assert.deepEqual(read("?lang=&partner="), {});
    assert.deepEqual(read(""), {});
    assert.deepEqual(read("?partner=West%20Philly"), { partner: "West Philly" });
  });

  for (const [query, code] of [
    ["?tracking=1", "unknown_field"],
    ["?full=1", "unknown_field"],
    ["?lang=en&lang=es", "invalid"],
    ["?lang=en_US", "invalid"],
    [`?partner=${"a".repeat(61)}`, "invalid"],
    ["?partner=%00", "invalid"],
  ] as const)
    it(`is refused as ${query}`, () => {
      assert.throws(() => read(query), status(422, code));
    });
});
