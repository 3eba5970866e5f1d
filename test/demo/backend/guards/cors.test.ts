/** Any page may ask and read, on errors too, and no page brings cookies. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import {
  allowEveryOrigin,
  isPublic,
  preflightReply,
} from "../../../../demo/backend/guards/cors.js";
import { createEndpoint } from "../../../support/endpoint.js";
import type { Endpoint } from "../../../support/endpoint.js";
import { anyStore } from "../../../support/stores.js";

describe("a page on any origin", () => {
  let endpoint: Endpoint;
  before(async () => {
    endpoint = createEndpoint(await anyStore.open());
  });

  it("may read every public reply, whatever its status", async () => {
    const replies = await Promise.all([
      endpoint.get("/v1/config", { origin: "null" }),
      endpoint.get("/v1/config?x=1"),
      endpoint.get("/v1/nowhere"),
      endpoint.post("/v1/config", "{}"),
      endpoint.post("/v1/intake", "x".repeat(40_000)),
      endpoint.get("/healthz"),
    ]);
    assert.deepEqual(
      replies.map(({ status }) => status),
      [200, 422, 404, 405, 413, 200],
    );
    for (const { headers } of replies) {
      assert.equal(headers.get("access-control-allow-origin"), "*");
      assert.equal(headers.get("access-control-expose-headers"), "Retry-After, ETag");
      assert.equal(headers.get("access-control-allow-credentials"), null);
    }
  });

  it("is told before it sends what it may send", async () => {
    const url = "https://api.example.org/v1/intake";
    const reply = await endpoint.app.fetch(new Request(url, { method: "OPTIONS" }));
    assert.equal(reply.status, 204);
    assert.equal(
      reply.headers.get("access-control-allow-headers"),
      "authorization, content-type, idempotency-key, haven-proof",
    );
    assert.equal(reply.headers.get("access-control-allow-methods"), "GET, POST, DELETE");
    assert.equal(reply.headers.get("access-control-max-age"), "7200");
    assert.equal(preflightReply().status, 204);
  });

  it("may not read the staff pages", async () => {
    assert.ok(!isPublic("/staff") && !isPublic("/v1x") && isPublic("/v1/config"));
    const reply = await endpoint.get("/staff");
    assert.equal(reply.headers.get("access-control-allow-origin"), null);
  });
});

describe("an open reply", () => {
  it("says so once", () => {
    const headers = new Headers();
    allowEveryOrigin(headers);
    allowEveryOrigin(headers);
    assert.equal(headers.get("access-control-allow-origin"), "*");
  });
});
