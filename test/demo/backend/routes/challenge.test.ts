/** A challenge is new for everybody, kept nowhere, and asked for by any page. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Challenge } from "../../../../src/contract/challenge.js";
import { z } from "../../../../src/contract/zod.js";
import { createEndpoint } from "../../../support/endpoint.js";
import { anyStore } from "../../../support/stores.js";

describe("a challenge", () => {
  it("is another one each time, and no cache keeps it", async () => {
    const { get } = createEndpoint(await anyStore.open());
    const replies = [await get("/v1/challenge"), await get("/v1/challenge")];
    const salts = await Promise.all(
      replies.map(async (reply) => {
        assert.equal(reply.status, 200);
        assert.equal(reply.headers.get("cache-control"), "no-store");
        assert.equal(reply.headers.get("access-control-allow-origin"), "*");
        return z.parse(Challenge, await reply.json()).salt;
      }),
    );
    assert.notEqual(salts[0], salts[1]);
  });

  it("takes no parameters", async () => {
    const { get } = createEndpoint(await anyStore.open());
    assert.equal((await get("/v1/challenge?salt=1")).status, 422);
  });
});
