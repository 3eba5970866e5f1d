/** What goes wrong on the wire: stable codes, JSON pointers, never a value. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import { exampleProblem, fieldCodes, fieldErrors, Problem } from "../../src/contract/problem.js";
import { typedText } from "../../src/contract/typed-text.js";
import { z } from "../../src/contract/zod.js";
import { refusals } from "../support/refusals.js";

const contact = z.strictObject({
  kind: z.enum(["call", "text"]),
  value: typedText(2, 5),
  rank: z.int().check(z.gte(1), z.lte(3)),
});
const form = z.strictObject({
  v: z.literal(1),
  methods: z.array(contact).check(z.minLength(1), z.maxLength(2)),
  either: z.optional(
    z.discriminatedUnion("type", [
      z.strictObject({ type: z.literal("a"), text: typedText(1, 3) }),
      z.strictObject({ type: z.literal("b"), number: z.number() }),
    ]),
  ),
  any: z.optional(z.union([z.strictObject({ a: z.string(), b: z.string() }), z.number()])),
  "a/b~c": z.optional(z.boolean()),
});
const good = { v: 1, methods: [{ kind: "call", value: "abc", rank: 1 }] };
const told = (changes: Record<string, unknown>) => refusals(form, { ...good, ...changes });
const method = (changes: Record<string, unknown>) =>
  told({ methods: [{ ...good.methods[0], ...changes }] });

describe("a refused field", () => {
  it("says where it is and why", () => {
    assert.deepEqual(told({}), ["fine"]);
    assert.deepEqual(told({ v: undefined }), ["/v missing"]);
    assert.deepEqual(told({ v: 2 }), ["/v unknown_code"]);
    assert.deepEqual(told({ methods: [] }), ["/methods too_short"]);
    assert.deepEqual(told({ methods: {} }), ["/methods syntax"]);
    assert.deepEqual(told({ "a/b~c": "yes" }), ["/a~1b~0c syntax"]);
    assert.deepEqual(method({ kind: "fax" }), ["/methods/0/kind unknown_code"]);
    assert.deepEqual(method({ kind: undefined }), ["/methods/0/kind missing"]);
    assert.deepEqual(method({ value: "a" }), ["/methods/0/value too_short"]);
    assert.deepEqual(method({ value: "a\0b" }), ["/methods/0/value text_invalid"]);
    assert.deepEqual(method({ value: 5 }), ["/methods/0/value syntax"]);
    assert.deepEqual(method({ rank: 0 }), ["/methods/0/rank too_small"]);
    assert.deepEqual(method({ rank: 4 }), ["/methods/0/rank too_large"]);
    assert.deepEqual(method({ rank: 1.5 }), ["/methods/0/rank fraction"]);
    assert.deepEqual(method({ rank: "1" }), ["/methods/0/rank syntax"]);
  });

  it("is named for each surplus one", () => {
    assert.deepEqual(told({ a: 1, "x/y": 2 }), ["/a unknown_field", "/x~1y unknown_field"]);
  });

  it("is told for the branch that was meant", () => {
    assert.deepEqual(told({ either: { type: "a", text: "long" } }), ["/either/text too_long"]);
    assert.deepEqual(told({ either: { type: "c" } }), ["/either/type unknown_code"]);
    assert.deepEqual(told({ either: {} }), ["/either/type missing"]);
    assert.deepEqual(told({ any: { a: "x" } }), ["/any/b missing"]);
  });

  it("carries the bounds that apply", () => {
    const value = { ...good, methods: [{ kind: "call", value: "abcdef", rank: 9 }] };
    const read = z.safeParse(form, value);
    assert.ok(!read.success);
    assert.deepEqual(fieldErrors(read.error, value), [
      { path: "/methods/0/value", code: "too_long", params: { max: 5 } },
      { path: "/methods/0/rank", code: "too_large", params: { max: 3 } },
    ]);
  });

  it("never repeats what was typed, and always has a code of the list", () => {
    const secret = "SECRET-4711";
    const leaf = fc.oneof(fc.constant(secret), fc.constant({ text: secret }), fc.jsonValue());
    const entry = fc.record({ kind: leaf, value: leaf, rank: leaf }, { requiredKeys: [] });
    const typed = fc.record({ v: leaf, methods: fc.array(entry), either: leaf, any: leaf });
    fc.assert(
      fc.property(typed, (value) => {
        const read = z.safeParse(form, value);
        if (read.success) return;
        const errors = fieldErrors(read.error, value);
        assert.ok(errors.length > 0);
        assert.ok(errors.every(({ code }) => fieldCodes.includes(code as never)));
        assert.equal(JSON.stringify(errors).includes(secret), false);
      }),
    );
  });
});

describe("a problem", () => {
  it("is read as it is written", () => {
    assert.deepEqual(Problem.parse(exampleProblem), exampleProblem);
  });

  it("keeps its status when its code is not known here", () => {
    const problem = Problem.parse({
      ...exampleProblem,
      code: "teapot",
      errors: [{ path: "/a", code: "odd" }, { code: "missing" }],
    });
    assert.equal(problem.code, "internal");
    assert.equal(problem.status, 422);
    assert.deepEqual(problem.errors, [{ path: "/a", code: "syntax" }]);
  });

  it("is none without a status or a code, as a hotel's page is none", () => {
    for (const key of ["status", "code"])
      assert.deepEqual(refusals(Problem, { ...exampleProblem, [key]: undefined }), [
        `/${key} missing`,
      ]);
    assert.deepEqual(refusals(Problem, "<html>"), [" syntax"]);
  });
});
