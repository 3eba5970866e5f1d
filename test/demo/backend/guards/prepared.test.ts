/** Prepared replies: the same words in every encoding, and none at all for a reader
 * who has them. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { prepared, preparedReply } from "../../../../demo/backend/guards/prepared.js";

const value = { words: "círculo ".repeat(200) };
const ask = async (headers: Record<string, string>) =>
  preparedReply(
    new Request("https://api.example.org/v1/circles", { headers }),
    await prepared(value),
    "no-cache",
  );
const bytes = async (reply: Response) => Buffer.from(await reply.arrayBuffer());

describe("a prepared reply", () => {
  for (const [accepted, encoding, unpack] of [
    ["gzip, deflate, br", "br", brotliDecompressSync],
    ["gzip, br;q=0", "gzip", gunzipSync],
    ["GZIP", "gzip", gunzipSync],
    ["identity", null, (packed: Buffer) => packed],
    ["", null, (packed: Buffer) => packed],
  ] as const)
    it(`is ${encoding ?? "plain"} for a reader of "${accepted}"`, async () => {
      const reply = await ask(accepted ? { "accept-encoding": accepted } : {});
      assert.equal(reply.headers.get("content-encoding"), encoding);
      assert.equal(reply.headers.get("vary"), "Accept-Encoding");
      const body = await bytes(reply);
      assert.equal(reply.headers.get("content-length"), String(body.length));
      assert.deepEqual(JSON.parse(unpack(body).toString()), value);
    });

  it("is 304 without words for a reader who has it", async () => {
    const etag = (await ask({})).headers.get("etag") ?? "";
    for (const known of [etag, `"other", ${etag}`, etag.replace("W/", ""), "*"]) {
      const reply = await ask({ "if-none-match": known });
      assert.deepEqual([reply.status, (await bytes(reply)).length], [304, 0]);
      assert.equal(reply.headers.get("etag"), etag);
    }
    assert.equal((await ask({ "if-none-match": '"other"' })).status, 200);
  });

  it("has another tag for other words", async () => {
    assert.notEqual((await prepared(1)).etag, (await prepared(2)).etag);
  });
});
