/** What the endpoint refuses in an amount is said as the widget would say it. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Problem } from "../../../src/contract/problem.js";
import { refusedFields } from "../../../src/widgets/donate-button/refusal.js";

const problem = (...errors: NonNullable<Problem["errors"]>): Problem => ({
  type: "about:blank",
  title: "",
  status: 422,
  code: "invalid",
  errors,
});

describe("a refused amount", () => {
  const path = "/amountMinor";
  const table = [
    [
      { path, code: "too_small", params: { min: 500 } },
      { code: "too_small", minMinor: 500 },
    ],
    [
      { path, code: "too_large", params: { max: 900 } },
      { code: "too_large", maxMinor: 900 },
    ],
    [
      { path, code: "step", params: { step: 5 } },
      { code: "step", stepMinor: 5 },
    ],
    [{ path, code: "too_small" }, { code: "syntax" }],
    [{ path, code: "currency" }, { code: "syntax" }],
    [{ path: "/campaign", code: "too_long" }, undefined],
  ] as const;
  for (const [error, expected] of table)
    it(`with ${error.code} at ${error.path} is ${expected?.code ?? "no problem of it"}`, () => {
      assert.deepEqual(refusedFields(problem(error)).problem, expected);
    });

  it("is none where nothing was said", () => {
    const none = { problem: undefined, faults: undefined };
    assert.deepEqual(refusedFields(undefined), none);
    assert.deepEqual(refusedFields(problem()), none);
  });
});

describe("a refused dedication, note or purpose", () => {
  const table = [
    ["/message", "too_long", { field: "note", code: "tooLong" }],
    ["/message", "text_invalid", { field: "note", code: "refused" }],
    ["/tribute/name", "too_long", { field: "tributeName", code: "tooLong" }],
    ["/tribute", "unknown_field", { field: "tributeName", code: "gone" }],
    ["/tribute/name", "text_invalid", { field: "tributeName", code: "refused" }],
    ["/designation", "designation", { field: "designation", code: "gone" }],
  ] as const;
  for (const [path, code, expected] of table)
    it(`with ${code} at ${path} is said at its field`, () => {
      assert.deepEqual(refusedFields(problem({ path, code })).faults, [expected]);
    });
});
