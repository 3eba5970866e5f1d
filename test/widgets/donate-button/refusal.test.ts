/** What the endpoint refuses in an amount is said as the widget would say it. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Problem } from "../../../src/contract/problem.js";
import { amountProblem } from "../../../src/widgets/donate-button/refusal.js";

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
      assert.deepEqual(amountProblem(problem(error)), expected);
    });

  it("is none where nothing was said", () => {
    assert.equal(amountProblem(undefined), undefined);
    assert.equal(amountProblem(problem()), undefined);
  });
});
