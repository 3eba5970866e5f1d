/** Problems: a stable code, the field that is wrong, and never a value that was sent. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  Refusal,
  parsed,
  problemReply,
  refusedField,
  refusedFields,
} from "../../../../demo/backend/guards/problem.js";
import { Problem } from "../../../../src/contract/problem.js";
import { typedText } from "../../../../src/contract/typed-text.js";
import { z } from "../../../../src/contract/zod.js";

describe("a problem", () => {
  it("is what the contract says, and is kept by nobody", async () => {
    const reply = problemReply(new Refusal(503, "paused", { headers: { "Retry-After": "60" } }));
    assert.equal(reply.headers.get("content-type"), "application/problem+json");
    assert.equal(reply.headers.get("cache-control"), "no-store");
    assert.equal(reply.headers.get("retry-after"), "60");
    const problem = z.parse(Problem, await reply.json());
    assert.deepEqual([problem.status, problem.code], [503, "paused"]);
    assert.equal(problem.errors, undefined);
  });

  it("carries the members that a code adds", async () => {
    const reply = problemReply(new Refusal(409, "full", { members: { waitlist: true } }));
    assert.equal((await reply.json()).waitlist, true);
  });

  it("is named after an unknown field or an unclean text before anything else", () => {
    const code = (...codes: ("syntax" | "unknown_field" | "text_invalid")[]) =>
      refusedFields(codes.map((each) => ({ path: "/a", code: each }))).code;
    assert.equal(code("syntax"), "invalid");
    assert.equal(code("syntax", "text_invalid"), "text_invalid");
    assert.equal(code("text_invalid", "unknown_field"), "unknown_field");
    assert.deepEqual(refusedField("/b", "syntax").details.errors, [{ path: "/b", code: "syntax" }]);
  });

  it("says where a body is wrong and echoes nothing of it", async () => {
    const Body = z.strictObject({ name: typedText(1, 3), kind: z.enum(["a", "b"]) });
    const body = { name: "Sensitive name", kind: "Sensitive kind", "sensitive~key/": "value" };
    let refusal: unknown;
    try {
      parsed(Body, body);
    } catch (error) {
      refusal = error;
    }
    assert.ok(refusal instanceof Refusal);
    const text = await problemReply(refusal).text();
    assert.ok(!/Sensitive|value/.test(text), text);
    const { errors } = z.parse(Problem, JSON.parse(text));
    assert.deepEqual(
      new Map(errors?.map(({ path, code }) => [path, code])),
      new Map([
        ["/name", "too_long"],
        ["/kind", "unknown_code"],
        ["/sensitive~0key~1", "unknown_field"],
      ]),
    );
  });

  it("is none where the body fits", () => {
    assert.deepEqual(parsed(z.strictObject({ a: z.string() }), { a: "b" }), { a: "b" });
  });
});
