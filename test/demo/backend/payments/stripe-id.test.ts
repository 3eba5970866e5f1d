/** An id is the same whether Stripe writes it alone or with its object. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { idOf } from "../../../../demo/backend/payments/stripe-id.js";

describe("the id of another object", () => {
  it("is read from either form, and is nothing where there is none", () => {
    assert.deepEqual([idOf("ch_1"), idOf({ id: "ch_1" })], ["ch_1", "ch_1"]);
    assert.deepEqual([idOf(null), idOf(undefined)], [undefined, undefined]);
  });
});
