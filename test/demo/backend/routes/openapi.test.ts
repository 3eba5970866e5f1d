/** The document that other backends are written from is served by this one. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { openApi } from "../../../../src/contract/openapi.js";
import { createEndpoint } from "../../../support/endpoint.js";
import { anyStore } from "../../../support/stores.js";

describe("the contract's document", () => {
  it("is served as it is made from the schemas", async () => {
    const reply = await createEndpoint(await anyStore.open()).get("/v1/openapi.json");
    assert.equal(reply.headers.get("cache-control"), "no-store");
    assert.deepEqual(await reply.json(), JSON.parse(JSON.stringify(openApi())));
  });
});
