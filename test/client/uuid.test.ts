/** Random ids of the form that the contract asks for. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { uuid } from "../../src/client/uuid.js";

describe("a random id", () => {
  it("is a version 4 UUID and never the same twice", () => {
    const ids = Array.from({ length: 500 }, uuid);
    for (const id of ids)
      assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    assert.equal(new Set(ids).size, ids.length);
  });

  it("is made without what plain-http pages lack", (context) => {
    context.mock.method(crypto, "randomUUID", () => assert.fail("not there on plain http"));
    assert.equal(uuid().length, 36);
  });
});
